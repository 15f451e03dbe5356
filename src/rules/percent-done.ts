import { textAt, valueAt } from "../model/grid";
import { columnLetters } from "../model/place";
import type { Action, Plan } from "../model/plan";
import { excerptOf, folded, isWordless, plainWords } from "../reading/words";
import type { Subject } from "./rule";

/** A column that tells how much of each action is done, beside the status that was read. */
export interface PercentDone {
  readonly column: number;
  readonly heading: string;
  /** What a plain 1 stands for: all of it, where no cell holds more; else one in a hundred. */
  readonly whole: 1 | 100;
}

const small =
  "percent|percentage|per|cent|of|the|an?|to|date|so|far|is|rate|level|current|overall|actions?|status";
/** "% done", "Progress (%)", "Percentage complete": how much of the action, and of nothing else, is done. */
const headed = new RegExp(
  `^(?:(?:${small}) )*(?:percent|percentage|per cent|complete|completed|completion|done|progress|delivered)(?: (?:${small}|complete|completed|completion|done|progress))*$`,
);
const inWords = (heading: string) => plainWords(heading.replaceAll("%", " percent "));
const ofHundred = /\bper ?cent/;

/** Of a heading that is quoted, in characters. */
const longest = 60;

const percentage = /^(\d{1,3}(?:\.\d+)?) ?%(?: (?:complete|completed|done))?$/i;

/** What a cell may hold where nothing is told of it: a dash, "n/a", an error that is told elsewhere. */
const isUntold = (text: string) => isWordless(text) || text.startsWith("#") || /^n\/?a$/i.test(text);

/** What stands for all of it in a column of percentages; null where anything else stands in the column, or nothing. */
function wholeOf(column: number, heading: string, { plan, grid }: Pick<Subject, "plan" | "grid">) {
  let greatest = 0;
  let told = false;
  for (const { row } of plan.actions) {
    const value = valueAt(grid, row, column);
    if (typeof value === "number") {
      if (value < 0 || value > 100) return null;
      greatest = Math.max(greatest, value);
    } else {
      const text = folded(String(value));
      if (isUntold(text)) continue;
      if (!percentage.test(text)) return null;
    }
    told = true;
  }
  // Where nothing speaks of a hundred, 1 to 4 may be grades.
  if (!told || (greatest > 1 && !ofHundred.test(heading))) return null;
  return greatest > 1 ? 100 : 1;
}

const known = new WeakMap<Plan, readonly PercentDone[]>();

/** The columns of percentages done that a plan has beside its status. */
export function percentsDone({ plan, grid }: Pick<Subject, "plan" | "grid">): readonly PercentDone[] {
  const before = known.get(plan);
  if (before !== undefined) return before;
  const found: PercentDone[] = [];
  for (let column = plan.left; column <= plan.right; column++) {
    const heading = folded(textAt(grid, plan.headingRow, column));
    const said = inWords(heading);
    if (column === plan.columns.status || !headed.test(said)) continue;
    const whole = wholeOf(column, said, { plan, grid });
    if (whole !== null) found.push({ column, heading: excerptOf(heading, 0, longest), whole });
  }
  known.set(plan, found);
  return found;
}

/** What such a column says of an action, as "90%", where its status says another thing; null where they agree. */
export function otherPercent({ row, status }: Action, done: PercentDone, { grid }: Subject): string | null {
  if (status.doubt !== null || status.words === null) return null;
  const value = valueAt(grid, row, done.column);
  const text = folded(String(value));
  const percent = typeof value === "number" ? (value * 100) / done.whole : Number(percentage.exec(text)?.[1]);
  // What is shown rounded is not held against the status: 99.6%.
  const isOther = status.value === "complete" ? percent < 99.5 : percent >= 100;
  return isOther
    ? `“${done.heading}” in column ${columnLetters(done.column)} says ${Math.round(percent)}%`
    : null;
}
