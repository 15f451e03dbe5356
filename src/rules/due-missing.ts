import { isSettled } from "../model/plan";
import { rowRule } from "./rule";

/** Words that are no date belong to due-unreadable; an extension without a date to revised-no-date. */
export const dueMissing = rowRule({
  id: "due-missing",
  column: "due",
  severity: "must-fix",
  title: "There is no date.",
  why: "An action without a date can never be late, so nobody will ask after it.",
  look: ({ due, status }, { plan }) =>
    plan.columns.due === null || due.original !== null || due.revisions.length > 0 || due.notADate !== null
      ? null
      : {
          sentence: "there is no date. Give the day by which it is to be done.",
          severity: isSettled({ status }) ? "advice" : "must-fix",
        },
  fails: [
    { due: "" },
    { due: "   " },
    { due: "", progress: "An audit in May 2026 found no delays.\nCOMPLETE" },
  ],
  passes: [
    {
      rows: [{}, { outcome: "2. See children sooner (OFSTED, 2026)", due: "" }],
      merges: [{ sheet: "Plan", top: 2, left: 2, height: 2, width: 1 }],
      also: ["merged-cells"],
    },
    { due: "31 March 2027" },
    { rows: [{ due: "18-Mar" }], also: ["due-no-year"] },
    { rows: [{ due: "Immediately" }], also: ["due-unreadable"] },
    { due: "Revised to 31 March 2027" },
    { rows: [{}], headings: { due: "Moon phase" }, also: ["column-missing"] },
  ],
});
