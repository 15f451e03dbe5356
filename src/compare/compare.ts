import {
  differenceKinds,
  type Compared,
  type Comparison,
  type Difference,
  type Earlier,
} from "../model/comparison";
import { daysBetween } from "../model/day";
import { subjectColumn, type Plan } from "../model/plan";
import type { KeptAction } from "../model/snapshot";
import { matchActions } from "./match";
import { snapshotOf } from "./snapshot";
import { compareWords } from "./words";

/** What changed in a plan since an earlier version of it. A plan and itself differ in nothing. */
export function compare({ name, snapshot: before }: Earlier, plan: Plan): Comparison {
  const now = snapshotOf(plan);
  const differences: Difference[] = [];
  const notUpdated: Compared[] = [];
  const column = subjectColumn(plan);
  const called = (index: number): Compared => ({
    label: now[index]?.label ?? "",
    outcome: now[index]?.outcome ?? "",
    place: { sheet: plan.sheet, row: plan.actions[index]?.row ?? plan.headingRow, column },
  });
  const matches = matchActions(before, now);
  const known = new Map(
    matches.flatMap((match) => match.later.map((index, part) => [index, { match, part }] as const)),
  );

  now.forEach((action, index) => {
    const about = called(index);
    const { match, part } = known.get(index) ?? {};
    const was = match === undefined ? undefined : before[match.earlier];
    if (match === undefined || part === undefined || was === undefined) {
      differences.push({ ...about, kind: "new", status: action.status });
      return;
    }
    differences.push(...moved(about, was, action));
    const parts = match.later.flatMap((each) => now[each] ?? []);
    if (part === 0) differences.push(...settled(about, was, parts));
    if (parts.length > 1) return;
    differences.push(...rewritten(about, was, action));
    if (action.status === "open" && was.status === "open" && isUntouched(was, action)) notUpdated.push(about);
  });
  const found = new Set(matches.map(({ earlier }) => earlier));
  before.forEach(({ label, outcome, status }, index) => {
    if (!found.has(index)) differences.push({ label, outcome, place: null, kind: "removed", status });
  });
  const order = ({ kind }: Difference) => differenceKinds.indexOf(kind);
  return { name, differences: differences.sort((a, b) => order(a) - order(b)), notUpdated };
}

/** The date and the lead, of a whole action or of each part of one. */
function moved(about: Compared, was: KeptAction, is: KeptAction): Difference[] {
  const found: Difference[] = [];
  const { due: from } = was;
  const { due: to } = is;
  // A year that was worked out may come out otherwise though nobody touched the date.
  const untouched = from.words === to.words && (from.day === to.day || (from.yearless && to.yearless));
  const isOther = from.day === null && to.day === null ? from.words !== to.words : from.day !== to.day;
  if (isOther && !untouched) {
    const days = from.day === null || to.day === null ? null : daysBetween(from.day, to.day);
    found.push({ ...about, kind: "date", from: dateOf(from), to: dateOf(to), days });
  }
  if (was.lead !== is.lead) found.push({ ...about, kind: "lead", from: was.lead, to: is.lead });
  return found;
}

const dateOf = ({ day, words }: KeptAction["due"]) => ({ day, words });

/** The status and the number. An action that was split is complete only when all its parts are. */
function settled(about: Compared, was: KeptAction, parts: readonly KeptAction[]): Difference[] {
  const found: Difference[] = [];
  const status = parts.every((part) => part.status === "complete") ? "complete" : "open";
  if (was.status !== status) found.push({ ...about, kind: status === "complete" ? "completed" : "reopened" });
  if (parts.length > 1) {
    const into = parts.map(({ label, status: own }) => ({ label, status: own }));
    found.push({ ...about, kind: "split", from: was.label, into });
  } else if (was.ref !== null && parts[0]?.ref !== was.ref) {
    found.push({ ...about, kind: "renumbered", from: was.ref });
  }
  return found;
}

/** What was rewritten in an action that was not split. */
function rewritten(about: Compared, was: KeptAction, is: KeptAction): Difference[] {
  const found: Difference[] = [];
  if (was.outcome !== is.outcome) {
    found.push({ ...about, kind: "wording", words: compareWords(was.outcome, is.outcome) });
  }
  if (was.steps.mark !== is.steps.mark) found.push({ ...about, kind: "steps" });
  if (was.progress !== null && is.progress !== null && was.progress !== is.progress) {
    found.push({ ...about, kind: "progress" });
  }
  return found;
}

const isUntouched = (was: KeptAction, is: KeptAction) =>
  was.progress !== null && was.progress === is.progress;
