import { dayInWords, daysBetween } from "../model/day";
import { inForce, isSettled } from "../model/plan";
import { count } from "../model/wording";
import { dateCell, rowRule } from "./rule";

export const revisedAgain = rowRule({
  id: "revised-again",
  column: "due",
  severity: "report",
  title: "The date has been revised more than once.",
  why: "Members ask how far an action has slipped from the date that they were first given.",
  look: (action, subject) => {
    const { due, status } = action;
    const first = due.original;
    const now = inForce(due);
    if (isSettled({ status }) || due.revisions.length < 2 || first === null || now === null) return null;
    const days = daysBetween(first.day, now.day);
    const from = `first due ${dayInWords(first.day)}, now ${dayInWords(now.day)}`;
    const times = due.revisions.length === 2 ? "twice" : `${due.revisions.length} times`;
    return {
      places: [dateCell(subject, action)],
      flag: `Revised ${times}: ${from}.`,
      sentence: `the date was revised ${times}: ${from}${days === 0 ? "" : `, ${count(Math.abs(days), "day")} ${days > 0 ? "later" : "earlier"}`}.`,
    };
  },
  fails: [
    { due: "1 May 2026, revised to 1 October 2026, then to 31 March 2027 as posts are vacant" },
    { due: "May 1 2026 (revised to 1 October 2026; revised to 30 June 2027 as posts are vacant)" },
    {
      due: "1 May 2026 (revised to 1 July 2026, revised to 1 October 2026, revised to 30 June 2027: no bidder)",
    },
    {
      rows: [{ due: "31 March 2027 (revised to 31 May 2027, revised to 31 March 2027 to suit schools)" }],
      also: ["revised-earlier"],
    },
  ],
  passes: [
    { due: "1 May 2026 (revised to 31 March 2027 as posts are vacant)" },
    { due: "31 March 2027" },
    {
      due: "1 May 2026, revised to 1 October 2026, then to 31 March 2027 as posts are vacant",
      progress: "An audit in May 2026 found no delays.\nCOMPLETE",
    },
  ],
});
