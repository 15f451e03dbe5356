import type { Action } from "../model/plan";
import type { Settings } from "../model/settings";
import { anyOf, hasAny, sentencesOf } from "../reading/words";
import { rowRule } from "./rule";
import { otherStatus } from "./status-disagrees";

/** The words of a complete action's progress that speak of work still to do; null where none do. */
export function stillToDo(
  { status, progress }: Pick<Action, "status" | "progress">,
  { outstanding }: Settings,
): string | null {
  if (status.value !== "complete" || !hasAny(progress, outstanding)) return null;
  const sentence = sentencesOf(progress).find((each) => each.search(anyOf(outstanding)) >= 0);
  return sentence === undefined
    ? null
    : sentence
        .slice(Math.max(0, sentence.search(anyOf(outstanding)) - 40))
        .slice(0, 120)
        .trim();
}

/** Maintenance ("ongoing work to maintain standards") is no unfinished work. A status at the end of the progress belongs to status-disagrees. */
export const completeOutstanding = rowRule({
  id: "complete-outstanding",
  column: "progress",
  severity: "check",
  title: "It is recorded as complete, but its own text speaks of work still to do.",
  why: "“All achieved” over a text that says otherwise is what an inspector quotes.",
  look: (action, { plan, settings }) => {
    if (otherStatus(action, plan, settings) !== null) return null;
    const words = stillToDo(action, settings);
    if (words === null) return null;
    return {
      sentence: `recorded as complete, but “${words}” reads as work still to do. Is it complete?`,
      flag: `Recorded complete, but the text says “${words}”.`,
    };
  },
  fails: [
    { progress: "An audit in May 2026 found no delays. Plans are in place to fit new doors.\nCOMPLETE" },
    { progress: "Feedback is good. Currently entering a joint procurement.\nCOMPLETE" },
    { progress: "The survey shows progress; the work is not finished.\nCOMPLETE" },
  ],
  passes: [
    { progress: "A case audit shows it. Ongoing work to maintain standards.\nCOMPLETE" },
    { progress: "Plans are in place to fit new doors." },
    { progress: "Feedback from doctors is good, although many still use the telephone.\nCOMPLETE" },
  ],
});
