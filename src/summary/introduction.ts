import { dayInWords, type Day } from "../model/day";
import type { Summary } from "../model/summary";
import { findDates } from "../reading/dates";
import { folded } from "../reading/words";

/** The plan's title, or what stands for it. */
export const titleOf = ({ title }: Pick<Summary, "title">) => (title === "" ? "Action plan" : title);

/** As at when the summary is, who leads, and which date the plan bears. */
export function introduction({ asAt, days: [, meeting], bodies, planDate, sheet }: Summary): string[] {
  const both = meeting === undefined ? "" : `, and on ${dayInWords(meeting.day)}, the day of the meeting`;
  const dated =
    planDate === null
      ? `The sheet “${sheet}” bears no date of its own.`
      : `The sheet “${sheet}” is dated ${dayInWords(planDate.day)} (“${planDate.words}”).`;
  return [
    `Summary as at ${dayInWords(asAt)}${both}. ${dated}`,
    ...(bodies.length === 0 ? [] : [`Led by ${bodies.join("; ")}.`]),
  ];
}

/** The days of a summary that begins with this introduction: as at when it is and, where it names one, of the meeting. */
export function daysOf(introduced: string): readonly Day[] {
  const [days = ""] = folded(introduced).split(". ");
  return findDates(days).flatMap(({ date }) => ("day" in date ? [date.day] : []));
}

/** What the figures do not say. */
export const reservation =
  "PlanProof has read the plan’s words, not the files behind them. Late is counted from the date now due. These are figures of the as-at day; they do not change when the plan does.";
