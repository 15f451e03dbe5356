import { dayInWords } from "../model/day";
import { findDates, mayHoldDate, settle } from "../reading/dates";
import { excerptOf, folded, hasAny, sentencesOf } from "../reading/words";
import { textRule } from "./rule";

/** How far the words that tell what a date is for, and that it is kept up, may stand before it, in characters. */
const reach = 60;
const reachOfUpkeep = 200;

/** What is kept up after an action is complete (reviews, audits, the next meeting) may well lie ahead. */
export const completeFuture = textRule<"plan" | "asAt" | "settings">({
  id: "complete-future",
  columns: ["progress"],
  severity: "check",
  title: "It is recorded as complete, but for a day that is still to come.",
  why: "What is to happen has not happened, and an inspector will say so.",
  look: (text, { action }, { plan, asAt, settings }) => {
    if (action.status.value !== "complete" || !mayHoldDate(text)) return null;
    for (const sentence of sentencesOf(text)) {
      if (!mayHoldDate(sentence)) continue;
      const words = folded(sentence);
      for (const found of findDates(words)) {
        const reading = settle(found, null);
        if (reading === null || reading.day <= asAt || (plan.date !== null && reading.day <= plan.date.day))
          continue;
        const before = words.slice(Math.max(0, found.start - reach), found.start);
        if (hasAny(words.slice(Math.max(0, found.start - reachOfUpkeep), found.start), settings.keptUp))
          continue;
        if (!hasAny(before, settings.promises) && !hasAny(before, settings.status.complete)) continue;
        const quote = excerptOf(words, found.start, 2 * reach);
        return {
          sentence: `recorded as complete, but “${quote}” speaks of ${dayInWords(reading.day)}, which is still to come. Is it complete?`,
          flag: `Recorded complete, but ${dayInWords(reading.day)} is still to come.`,
        };
      }
    }
    return null;
  },
  fails: [
    { progress: "An audit in May 2026 found no delays.\nCOMPLETE (March 2027)" },
    { progress: "An audit found no delays. The last team will be trained by 31 March 2027.\nCOMPLETE" },
    { progress: "A survey in May 2026 was good. New forms are due to be used in June 2027. COMPLETE" },
  ],
  passes: [
    { progress: "An audit in May 2026 found no delays.\nCOMPLETE (December 2026)" },
    { progress: "An audit found no delays. The next review will be in March 2027.\nCOMPLETE" },
    { progress: "An audit found no delays. The contract runs to March 2029.\nCOMPLETE" },
    { progress: "The last team will be trained by 31 March 2027." },
    { progress: "An audit found no delays. The last team will be trained by 25 January 2027.\nCOMPLETE" },
    { progress: "An audit found no delays. Its patients moved to a lease of 31 March 2029.\nCOMPLETE" },
    {
      rows: [
        { progress: "An audit found no delays. The last team will be trained by 31 March 2027.\nCOMPLETE" },
      ],
      title: "Joint action plan, updated 31 March 2027",
      also: ["as-at-before-plan"],
    },
  ],
});
