import { folded } from "../reading/words";
import type { Action, Plan } from "../model/plan";

type Naming = (action: Action) => readonly string[];

const opening = (text: string, length: number) => folded(text).slice(0, length).trim();

/** What an own column's cell may call an action, the shortest first: its number, its opening words, or both. */
export const labelsOf: Naming = ({ ref, outcome }) => {
  const words = [24, 60, 120].map((length) => `“${opening(outcome, length)}”`);
  return ref === null ? words : [ref, ...words.map((each) => `${ref} ${each}`)];
};

/**
 * The words by which an action is known again whatever becomes of its number: its outcome's opening ones, and where
 * others begin alike those of its steps, its leads and its progress too. Quotation marks are left out, since they
 * enclose them.
 */
export const wordsOf: Naming = ({ outcome, steps, leadText, progress }) => {
  const more = [opening(outcome, 80), opening(steps, 60), opening(leadText, 40), opening(progress, 60)];
  return [opening(outcome, 40), ...more.map((_, index) => more.slice(0, index + 1).join(" … "))].map(
    (words) => words.replace(/[“”]/g, ""),
  );
};

/** The first of an action's names that is no other action's; the last where there is none. */
export function ownNames({ actions }: Pick<Plan, "actions">, naming: Naming): ReadonlyMap<Action, string> {
  const named = namedBy({ actions }, naming);
  return new Map(
    actions.map((action) => {
      const names = naming(action);
      return [action, names.find((name) => named.get(name)?.length === 1) ?? names.at(-1) ?? ""];
    }),
  );
}

/** The actions that may be called by a name. */
export function namedBy(
  { actions }: Pick<Plan, "actions">,
  naming: Naming,
): ReadonlyMap<string, readonly Action[]> {
  const found = new Map<string, Action[]>();
  for (const action of actions) {
    for (const name of new Set(naming(action))) {
      const others = found.get(name);
      if (others === undefined) found.set(name, [action]);
      else others.push(action);
    }
  }
  return found;
}
