import { rowRule } from "./rule";
import { meantStatus } from "./status-misspelt";

/** No status word at all means open in a plan that marks what is complete: that is no finding. A letter amiss belongs to status-misspelt. */
export const statusUnclear = rowRule({
  id: "status-unclear",
  column: "status",
  severity: "check",
  title: "It is not clear whether the action is complete.",
  why: "PlanProof has to count it one way; if that is wrong, so are the totals for members.",
  look: (action, { plan, settings }) => {
    const { status } = action;
    return status.doubt === null || meantStatus(action, plan, settings) !== null
      ? null
      : {
          sentence: `${status.doubt}. It was counted as ${status.value === "complete" ? "complete, by its progress" : "not complete"}. Say COMPLETE without reservation, or say what is left.`,
        };
  },
  fails: [
    { progress: "All staff are trained.\nCOMPLETE subject to sign-off" },
    { progress: "An audit found no delays. All work is now complete" },
    { progress: "COMPLETE\nFurther cases were found in December." },
  ],
  passes: [
    { progress: "Work is under way." },
    { progress: "An audit in May 2026 found no delays.\nCOMPLETE" },
    { progress: "Training is not yet COMPLETE" },
    { progress: "During the pilot 13 plans were completed by midwives." },
  ],
});
