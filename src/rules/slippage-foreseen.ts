import { dayInWords } from "../model/day";
import { daysLate, inForce, isSettled } from "../model/plan";
import { findDates, mayHoldDate, settle } from "../reading/dates";
import { excerptOf, folded, hasAny, sentencesOf } from "../reading/words";
import { rowRule } from "./rule";

/** Of a sentence that is quoted, in characters. */
const longest = 120;

/** What stands right before the day on which the action is now to be done: "now expected", "revised date of". */
const nowExpected =
  /\b(?:now expected|expected to (?:be )?(?:complete|completed|finish|finished|delivered|implemented|met)|(?:revised|new) (?:date|deadline|timescale)|(?:delayed|deferred|postponed|put back) (?:until|to))\b[^.;\d]{0,20}$/i;
const mayExpect =
  /\bexpected|\brevised|\bnew (?:date|deadline|timescale)|\bdelayed|\bdeferred|\bpostponed|\bput back/i;

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
    const isSaid = hasAny(progress, settings.takesLonger);
    if (!isSaid && !(mayExpect.test(progress) && mayHoldDate(progress))) return null;
    const isLater = (sentence: string) =>
      findDates(sentence).some((date) => {
        const day = settle(date, reading.day)?.day;
        return day !== undefined && day > reading.day && nowExpected.test(sentence.slice(0, date.start));
      });
    const said = sentencesOf(progress)
      .map(folded)
      .find((sentence) => hasAny(sentence, settings.takesLonger) || isLater(sentence));
    return said === undefined
      ? null
      : {
          sentence: `“${excerptOf(said, 0, longest)}” expects the date, ${dayInWords(reading.day)}, to be missed. Give the new date where the date stands, or say why it holds.`,
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
