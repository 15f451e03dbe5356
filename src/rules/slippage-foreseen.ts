import { dayInWords } from "../model/day";
import { daysLate, inForce, isSettled } from "../model/plan";
import { findDates, settle } from "../reading/dates";
import { anyOf, excerptOf, folded, hasAny, sentencesOf } from "../reading/words";
import { rowRule } from "./rule";

/** Of a sentence that is quoted, in characters. */
const longest = 120;

/** How far before a day the words that expect it may begin, in characters. */
const reach = 60;

/** What may stand between such words and the day, in characters of one clause: "revised date of 30 June". */
const between = /^[^.;\d]{0,20}$/;

/** Of actions that are not late yet; of those that are, overdue says so too. Extensions without a date belong to revised-no-date. */
export const slippageForeseen = rowRule({
  id: "slippage-foreseen",
  column: "progress",
  severity: "check",
  title: "The progress expects the date to be missed.",
  why: "Members should hear of slippage when it is known, with the new date, and not once the day has passed.",
  look: (action, { asAt, settings }) => {
    const { progress, due } = action;
    const reading = inForce(due);
    if (reading === null || isSettled(action) || due.extended !== null || daysLate(action, asAt) > 0)
      return null;
    const { takesLonger, nowExpected } = settings;
    if (!hasAny(progress, takesLonger) && !hasAny(progress, nowExpected)) return null;
    const isLater = (sentence: string) =>
      findDates(sentence).some((date) => {
        const before = sentence.slice(Math.max(0, date.start - reach), date.start);
        const words = [...before.matchAll(anyOf(nowExpected))].at(-1);
        const day = settle(date, reading.day)?.day;
        return (
          words !== undefined &&
          between.test(before.slice(words.index + words[0].length)) &&
          day !== undefined &&
          day > reading.day
        );
      });
    const said = sentencesOf(progress)
      .map(folded)
      .find((sentence) => hasAny(sentence, takesLonger) || isLater(sentence));
    return said === undefined
      ? null
      : {
          sentence: `“${excerptOf(said, 0, longest)}” expects the date, ${dayInWords(reading.day)}, to be missed. Write the new date beside it, or say why it still holds.`,
          flag: "The date is expected to be missed: give the new one.",
        };
  },
  fails: [
    { due: "31 March 2027", progress: "The deadline will be missed." },
    { due: "31 March 2027", progress: "Two teams are trained. Now expected in June 2027." },
    { due: "31 March 2027", progress: "The last team is expected to finish in June 2027." },
    { due: "31 March 2027", progress: "A revised date of 30 June 2027 was agreed by the board." },
    { due: "31 March 2027", progress: "The work is expected to take longer, as posts are vacant." },
  ],
  passes: [
    { due: "31 March 2027", progress: "Expected to be completed in March 2027." },
    { due: "31 March 2027", progress: "The next report is expected in June 2027." },
    { due: "31 March 2027", progress: "The visit was delayed until June 2026 and has been held." },
    { rows: [{ due: "31 December 2026", progress: "The deadline will be missed." }], also: ["overdue"] },
    {
      due: "31 March 2027",
      progress:
        "It was feared that the deadline will be missed. An audit in May 2026 found no delays.\nCOMPLETE",
    },
    {
      rows: [{ due: "31 March 2027 (extended)", progress: "The deadline will be missed." }],
      also: ["revised-no-date"],
    },
    {
      due: "31 March 2027",
      progress: "The revised timescales are kept by every one of the teams. Visits follow in June 2027.",
    },
    {
      due: "31 March 2027",
      progress: "The new date is kept by every one of the teams who visit in June 2027.",
    },
  ],
});
