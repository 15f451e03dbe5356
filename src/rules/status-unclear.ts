import { dayInWords } from "../model/day";
import { daysLate, inForce, type Action, type Plan } from "../model/plan";
import type { Settings } from "../model/settings";
import { count } from "../model/wording";
import { plainWords } from "../reading/words";
import { cellOf, planRule } from "./rule";
import { meansComplete, meantStatus } from "./status-misspelt";

/** A letter, a colour or a figure alone: nothing of it says whether the action is complete. */
const isCode = (words: string, { status: { marks } }: Settings) =>
  words.length <= 3 || marks.includes(plainWords(words));

/** Whether an action's status may mean that it is complete, for all that can be read of it. It was counted as not complete. */
export function mayBeComplete(action: Action, plan: Plan, settings: Settings): boolean {
  const { doubt, words, value } = action.status;
  if (value === "complete") return false;
  const meant = meantStatus(action, plan, settings);
  return meant === null
    ? doubt !== null && words !== null && isCode(words, settings)
    : meansComplete(meant.meant, settings);
}

/**
 * No status word at all means open in a plan that marks what is complete: that is no finding. A letter amiss belongs to
 * status-misspelt. A colour or letter that the plan does not explain is one question for the plan, not one an action.
 */
export const statusUnclear = planRule({
  id: "status-unclear",
  severity: "check",
  title: "It is not clear whether the action is complete.",
  why: "PlanProof has to count it one way; if that is wrong, so are the totals for members.",
  look: (subject) => {
    const { plan, asAt, settings } = subject;
    const groups = new Map<string, [Action, ...Action[]]>();
    for (const action of plan.actions) {
      const { doubt, words, value } = action.status;
      if (doubt === null || meantStatus(action, plan, settings) !== null) continue;
      const mark = plainWords(words ?? "");
      const shared = settings.status.marks.includes(mark) && value === "open";
      const key = shared ? mark : `row ${action.row}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [action]);
      else group.push(action);
    }
    return [...groups.values()].map(([first, ...rest]) => {
      const { doubt, value } = first.status;
      // Whether such an action is late turns on this alone, and is said here.
      const late = [first, ...rest].filter(
        (action) => mayBeComplete(action, plan, settings) && daysLate(action, asAt) > 0,
      );
      const lateBy = late.length === 0 ? null : inForce(first.due);
      const counted =
        value === "complete"
          ? "complete, by its progress"
          : `not complete${lateBy === null ? "" : `, and so as late (${dayInWords(lateBy.day)})`}`;
      const several = late.length === 0 ? "" : `, and ${count(late.length, "of them", "of them")} as late`;
      return {
        ...(late.length === 0 ? {} : { severity: "must-fix" as const }),
        sentence:
          rest.length > 0
            ? `${doubt}, at ${rest.length + 1} actions. They were counted as not complete${several}. Explain it in a key above or below the plan.`
            : `${doubt}. It was counted as ${counted}. Say COMPLETE without reservation, or say what is left.`,
        places: [
          cellOf(subject, first, "status"),
          ...rest.map((action) => cellOf(subject, action, "status")),
        ],
      };
    });
  },
  fails: [
    { progress: "All staff are trained.\nCOMPLETE subject to sign-off" },
    { progress: "An audit found no delays. All work is now complete" },
    { progress: "COMPLETE\nFurther cases were found in December." },
    { rows: [{ status: "G" }, { outcome: "2. Keep plans (OFSTED, 2026)", status: "G" }] },
  ],
  passes: [
    { progress: "Work is under way." },
    { rows: [{ status: "G" }], title: "R = not started, A = in progress, G = on track" },
    { progress: "An audit in May 2026 found no delays.\nCOMPLETE" },
    { progress: "Training is not yet COMPLETE" },
    { progress: "During the pilot 13 plans were completed by midwives." },
  ],
});
