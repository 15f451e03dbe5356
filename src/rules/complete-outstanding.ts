import { anyOf, sentencesOf } from "../reading/words";
import { rowRule } from "./rule";
import { otherStatus } from "./status-disagrees";

/** Maintenance ("ongoing work to maintain standards") is no unfinished work. A status at the end of the progress belongs to status-disagrees. */
export const completeOutstanding = rowRule({
  id: "complete-outstanding",
  column: "progress",
  severity: "check",
  title: "It is recorded as complete, but its own text speaks of work still to do.",
  why: "“All achieved” over a text that says otherwise is what an inspector quotes.",
  look: (action, { plan, settings }) => {
    const { status, progress } = action;
    if (status.value !== "complete" || otherStatus(action, plan, settings) !== null) return null;
    const sentence = sentencesOf(progress).find((each) => each.search(anyOf(settings.outstanding)) >= 0);
    if (sentence === undefined) return null;
    const words = sentence
      .slice(Math.max(0, sentence.search(anyOf(settings.outstanding)) - 40))
      .slice(0, 120);
    return {
      sentence: `recorded as complete, but “${words.trim()}” reads as work still to do. Is it complete?`,
      flag: `Recorded complete, but the text says “${words.trim()}”.`,
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
