import { isSettled } from "../model/plan";
import { dayInWords } from "../model/day";
import { dateCell, rowRule } from "./rule";

const saidToBeEarlier = /\b(?:brought|moved|pulled) forward\b|\bearlier\b/i;

export const revisedEarlier = rowRule({
  id: "revised-earlier",
  column: "due",
  severity: "check",
  title: "The revised date is not after the date that it replaces.",
  why: "A slip in one of the two makes the action late, or hides that it is.",
  look: (action, subject) => {
    const { due, status } = action;
    if (isSettled({ status }) || due.revisedUnsaid || saidToBeEarlier.test(due.text)) return null;
    const dates = [...(due.original === null ? [] : [due.original]), ...due.revisions];
    const index = dates.findIndex(({ day }, at) => day <= (dates[at - 1]?.day ?? ""));
    const [before, after] = [dates[index - 1], dates[index]];
    return before === undefined || after === undefined
      ? null
      : {
          places: [dateCell(subject, action)],
          sentence: `the revised date, ${dayInWords(after.day)}, is not after the one that it replaces, ${dayInWords(before.day)}. Check both.`,
        };
  },
  fails: [
    { due: "31 March 2028 (revised to 30 June 2027 while posts are filled)" },
    { due: "31 March 2027 (revised to 31 March 2027 while posts are filled)" },
    {
      rows: [{ due: "30 June 2027 (revised to 31 March 2028, revised to 31 March 2027 to suit schools)" }],
      also: ["revised-again"],
    },
  ],
  passes: [
    { due: "30 June 2027 (brought forward to 31 March 2027)" },
    { due: "31 March 2027 (revised to 30 June 2027 while posts are filled)" },
    { due: "30 June 2027 (was 31 March 2027 until posts were filled)" },
    {
      due: "31 March 2027 (revised to 30 June 2026 while posts are filled)",
      progress: "An audit in May 2026 found no delays.\nCOMPLETE",
    },
  ],
});
