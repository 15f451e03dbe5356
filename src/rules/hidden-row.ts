import { callAction, daysLate } from "../model/plan";
import { count } from "../model/wording";
import { rowRule } from "./rule";

export const hiddenRow = rowRule({
  id: "hidden-row",
  column: "outcome",
  severity: "must-fix",
  title: "A row that holds an action is hidden.",
  why: "What is hidden or filtered away is not printed, and members would not see it.",
  look: (action, { asAt }) => {
    if (!action.hidden) return null;
    if (action.status.value === "complete") {
      return {
        sentence: `the row is hidden. It holds ${callAction(action)}, which is recorded as complete.`,
        severity: "check",
      };
    }
    const days = daysLate(action, asAt);
    const late = days === 0 ? "" : ` and ${count(days, "day")} late`;
    return {
      flag: "The row is hidden.",
      sentence: `the row is hidden. It holds ${callAction(action)}, which is not complete${late}. Members would not see it.`,
    };
  },
  fails: [
    { hidden: true },
    { hidden: true, progress: "An audit in May 2026 found no delays.\nCOMPLETE" },
    { rows: [{ hidden: true, due: "24/01/2027" }], also: ["overdue"] },
  ],
  passes: [{}, { hidden: false }, { rows: [{}, { outcome: "2. See children sooner (OFSTED, 2026)" }] }],
});
