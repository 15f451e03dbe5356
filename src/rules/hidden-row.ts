import { callWithStatus } from "../model/plan";
import { rowRule } from "./rule";

export const hiddenRow = rowRule({
  id: "hidden-row",
  column: "outcome",
  severity: "must-fix",
  title: "A row that holds an action is hidden.",
  why: "What is hidden, filtered away or next to nothing in height is not printed, and members would not see it.",
  look: (action, { asAt }) => {
    if (!action.hidden) return null;
    const sentence = `the row is hidden. It holds ${callWithStatus(action, asAt)}.`;
    return action.status.value === "complete"
      ? { sentence, severity: "check" }
      : { flag: "The row is hidden.", sentence: `${sentence} Members would not see it.` };
  },
  fails: [
    { hidden: true },
    { hidden: true, progress: "An audit in May 2026 found no delays.\nCOMPLETE" },
    { rows: [{ hidden: true, due: "24/01/2027" }], also: ["overdue"] },
  ],
  passes: [{}, { hidden: false }, { rows: [{}, { outcome: "2. See children sooner (OFSTED, 2026)" }] }],
});
