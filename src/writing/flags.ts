import { dayInWords } from "../model/day";
import { keyOf, type LookEdit } from "../model/edit";
import type { Fix, Report } from "../model/finding";
import type { Place } from "../model/place";
import type { Action } from "../model/plan";
import { colourWrong } from "../rules/colour-wrong";
import { textContrast } from "../rules/text-contrast";

/** A question about one action, as it is written into the workbook, and where it arose. */
export interface Flag {
  readonly action: Action;
  readonly place: Place;
  readonly words: string;
}

/** What stands over the questions, wherever they are written. */
export const whoseQuestions = ({ asAt }: Report) => `${opensQuestions}${dayInWords(asAt)}${closesQuestions}`;
export const opensQuestions = "PlanProof’s questions as at ";
export const closesQuestions = ", not the lead’s words";

/**
 * Which of its texts are too faint, and which fills are none of the code's, turns on the colours of the whole plan: it
 * is said in the pane and where the colours are applied, and would be stale in a cell as soon as they were.
 */
const isOfColours = (rule: string, fix: Fix | null) =>
  rule === textContrast.id || (rule === colourWrong.id && fix === null);

/**
 * The questions about single actions, the most important first. Advice is left to the pane, and so is what is mended
 * at the same time, by these looks or by the Sector column.
 */
export function flagsOf({ findings, plan }: Report, looks: readonly LookEdit[]): readonly Flag[] {
  const mended = new Set(looks.map(keyOf));
  const actions = new Map(plan.actions.flatMap((action) => action.rows.map((row) => [row, action] as const)));
  return findings.flatMap(({ rule, severity, places, flag, fix, answer }): Flag[] => {
    const [place, ...others] = places;
    const isOne = others.length === 0 && place.sheet === plan.sheet;
    const action = isOne ? actions.get(place.row ?? -1) : undefined;
    if (action === undefined || severity === "advice" || isOfColours(rule, fix)) return [];
    if (fix !== null && fix.looks.every((edit) => mended.has(keyOf(edit)))) return [];
    const answered = answer === null ? "" : ` Answered by ${answer.by}: ${answer.reason}`;
    return [{ action, place, words: `${flag}${answered}` }];
  });
}
