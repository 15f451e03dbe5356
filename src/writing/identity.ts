import { markOf } from "../model/fingerprint";
import type { Action, Plan } from "../model/plan";
import { folded } from "../reading/words";

const opening = (text: string, length: number) => folded(text).slice(0, length).trim();

/** What an own column's cell may call an action, the shortest first: its number, its opening words, or both. */
export const labelsOf = ({ ref, outcome }: Action): readonly string[] => {
  const words = [24, 60, 120].map((length) => `“${opening(outcome, length)}”`);
  return ref === null ? words : [ref, ...words.map((each) => `${ref} ${each}`)];
};

/** The opening words that a note quotes, for people to read. Quotation marks are left out, since they enclose them. */
export const wordsOf = ({ outcome }: Action) => opening(outcome, 40).replace(/[“”]/g, "");

/** What an action is known again by, whatever becomes of its place, and of some of these. */
const tellingTexts = ({ ref, outcome, steps, leadText, progress }: Action): readonly string[] => [
  ref ?? "",
  outcome,
  steps,
  leadText,
  progress,
];
/** Of the outcome, the steps and the progress: a number and a lead are soon another's. */
const isOwnWords = ({ index }: { readonly index: number }) => index !== 0 && index !== 3;
/** Stands for a text that is blank, or another action's too: it tells nothing. */
const telling = (part: string) => part !== "0000";

/** The fingerprints of the texts of each action, those that are its alone: "1A2B-3C4D-0000-7A8B-9C0D". */
export function referencesOf({ actions }: Pick<Plan, "actions">): ReadonlyMap<Action, string> {
  const parts = fingerprints(actions);
  const counts = new Map<string, number>();
  const keyed = (part: string, index: number) => `${index} ${part}`;
  for (const key of [...parts.values()].flatMap((each) => each.map(keyed)))
    counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Map(
    [...parts].map(([action, each]) => [
      action,
      each.map((part, index) => (counts.get(keyed(part, index)) === 1 ? part : "0000")).join("-"),
    ]),
  );
}

function fingerprints(actions: readonly Action[]): ReadonlyMap<Action, readonly string[]> {
  const fingerprint = (text: string) => (text === "" ? "0000" : markOf(text).slice(0, 4).toUpperCase());
  return new Map(
    actions.map((action) => [action, tellingTexts(action).map((text) => fingerprint(folded(text)))]),
  );
}

/**
 * Finds the actions of a plan that a reference may stand for: those that have at least half of its texts, and not
 * its number and lead alone, where no other has all that they have, and more. One that was reworded has its steps and its progress still, and one that was
 * brought up to date its number and its outcome.
 */
export function claims({ actions }: Pick<Plan, "actions">): (reference: string) => readonly Action[] {
  const parts = fingerprints(actions);
  return (reference) => {
    const wanted = tellingParts(reference);
    const sharing = new Map<number, Action[]>();
    for (const action of actions) {
      const same = wanted.filter(({ part, index }) => parts.get(action)?.[index] === part);
      if (same.length === 0 || 2 * same.length < wanted.length) continue;
      if (wanted.some(isOwnWords) && !same.some(isOwnWords)) continue;
      const shared = same.reduce((sum, { index }) => sum + (1 << index), 0);
      sharing.set(shared, [...(sharing.get(shared) ?? []), action]);
    }
    const most = [...sharing].filter(([shared]) =>
      [...sharing.keys()].every((other) => other === shared || (other & shared) !== shared),
    );
    return most.flatMap(([, each]) => each);
  };
}

const tellingParts = (reference: string) =>
  reference.split("-").flatMap((part, index) => (telling(part) ? [{ part, index }] : []));

/** Tells whether an action has every text of a reference still. */
export function bearers({ actions }: Pick<Plan, "actions">): (action: Action, reference: string) => boolean {
  const parts = fingerprints(actions);
  return (action, reference) =>
    tellingParts(reference).every(({ part, index }) => parts.get(action)?.[index] === part);
}

/** Whether a reference tells nothing: all of its action's texts were another's too. */
export const isBlank = (reference: string) => !reference.split("-").some(telling);

/** What each action is called: the first of its labels that is no other action's; the last where there is none. */
export function ownLabels(plan: Pick<Plan, "actions">): ReadonlyMap<Action, string> {
  const called = calledBy(plan);
  return new Map(
    plan.actions.map((action) => {
      const labels = labelsOf(action);
      return [action, labels.find((label) => called.get(label)?.length === 1) ?? labels.at(-1) ?? ""];
    }),
  );
}

/** The actions that may be called by a label. */
function calledBy({ actions }: Pick<Plan, "actions">): ReadonlyMap<string, readonly Action[]> {
  const found = new Map<string, Action[]>();
  for (const action of actions) {
    for (const label of new Set(labelsOf(action))) {
      const others = found.get(label);
      if (others === undefined) found.set(label, [action]);
      else others.push(action);
    }
  }
  return found;
}
