import { dayInWords, later, partsOf, type Day } from "../model/day";
import { daysLate, inForce, type Action } from "../model/plan";
import type { Settings } from "../model/settings";
import { findDates, mayHoldDate, settle } from "../reading/dates";
import { anyOf, excerptOf, folded, hasAny, sentencesOf } from "../reading/words";
import { rowRule, type Found, type Subject } from "./rule";

/** How far the words that tell what a date is for, and that it is kept up, may stand before it, in characters. */
const reach = 60;
const reachOfUpkeep = 200;

/** Whether a day before which such words stand is one of upkeep, and not of what the action itself was to do. */
function isUpkeep(before: string, { steps, outcome }: Action, { keptUp }: Settings): boolean {
  const words = [...before.matchAll(anyOf(keptUp))].map(([word]) => word.toLowerCase());
  return (
    words.length > 0 && !words.every((word) => ofOnce.has(word) && hasAny(`${steps} ${outcome}`, [word]))
  );
}

/** What an action may be done with once: "the first round of audits". The next one, or another, is upkeep. */
const ofOnce: ReadonlySet<string> = new Set(
  "review, reviews, audit, audits, survey, meeting, report, evaluation, inspection, contract".split(", "),
);

/** What a complete action's progress says is still to happen, in a sentence of its own, and when; null where nothing is. */
export function stillAhead(
  text: string,
  action: Action,
  { plan, asAt, settings }: Pick<Subject, "plan" | "asAt" | "settings">,
): { readonly sentence: string; readonly quote: string; readonly day: Day } | null {
  if (action.status.value !== "complete" || !mayHoldDate(text)) return null;
  for (const sentence of sentencesOf(text)) {
    // What is outstanding is asked by complete-outstanding.
    if (!mayHoldDate(sentence) || hasAny(sentence, settings.outstanding)) continue;
    const words = folded(sentence);
    for (const found of findDates(words)) {
      const day = settle(found, null)?.day;
      // What was still to come when the plan was written is asked about after its day too.
      if (day === undefined || day <= (plan.date?.day ?? asAt)) continue;
      const before = words.slice(Math.max(0, found.start - reach), found.start);
      if (isUpkeep(words.slice(Math.max(0, found.start - reachOfUpkeep), found.start), action, settings))
        continue;
      if (!hasAny(before, settings.promises) && !hasAny(before, settings.status.complete)) continue;
      return { sentence: words, quote: excerptOf(words, found.start, 2 * reach), day };
    }
  }
  return null;
}

/** What stands in a status column of its own: "Completed 14 February 2027". */
const statusText = ({ status }: Action, { plan: { columns } }: Subject) =>
  columns.status === columns.progress ? "" : (status.words ?? "");

/** Whether the column for the day of completion gives a day that is still to come. */
export const isCompletedAhead = ({ completion }: Pick<Action, "completion">, asAt: Day): boolean =>
  completion?.says === "done" && completion.day !== null && completion.day > asAt;

/** The question about a day of completion that is still to come, where it may be a slip of the year. */
function completedAhead(action: Action, asAt: Day): Omit<Found, "places"> | null {
  const { completion, status, due } = action;
  if (completion === null || completion.day === null || !isCompletedAhead(action, asAt)) return null;
  const day = dayInWords(completion.day);
  const before = later(completion.day, { months: -12 });
  const lateBy = status.value === "open" && daysLate(action, asAt) > 0 ? inForce(due) : null;
  const counted =
    status.value === "complete"
      ? "complete"
      : `not complete${lateBy === null ? "" : `, and so as late (${dayInWords(lateBy.day)})`}`;
  return {
    ...(lateBy === null ? {} : { severity: "must-fix" }),
    sentence: `recorded as completed on ${day}, which is still to come.${before <= asAt ? ` Is ${partsOf(before).year} meant?` : ""} It was counted as ${counted}.`,
    flag: `Recorded as completed on ${day}, which is still to come.`,
  };
}

/** What is kept up after an action is complete (reviews, audits, the next meeting) may well lie ahead. */
export const completeFuture = rowRule({
  id: "complete-future",
  column: "progress",
  severity: "check",
  title: "It is recorded as complete, but for a day that is still to come.",
  why: "What is to happen has not happened, and an inspector will say so.",
  look: (action, subject) => {
    const { completion } = action;
    const slip = completedAhead(action, subject.asAt);
    if (slip !== null && completion !== null) return { ...slip, places: [completion.place] };
    const ahead = stillAhead(action.progress, action, subject);
    const inStatus = ahead === null ? stillAhead(statusText(action, subject), action, subject) : null;
    const found = ahead ?? inStatus;
    if (found === null) return null;
    const day = dayInWords(found.day);
    const when =
      found.day > subject.asAt
        ? "which is still to come"
        : "which was still to come when the plan was written";
    return {
      sentence: `recorded as complete, but “${found.quote}” speaks of ${day}, ${when}. Is it complete?`,
      flag: `Recorded complete, but ${day} ${found.day > subject.asAt ? "is" : "was"} still to come.`,
      ...(inStatus !== null && action.status.place !== null ? { places: [action.status.place] } : {}),
    };
  },
  fails: [
    { progress: "An audit in May 2026 found no delays.\nCOMPLETE (March 2027)" },
    { progress: "An audit found no delays. The last team will be trained by 31 March 2027.\nCOMPLETE" },
    {
      actions: "Write a framework and carry out the first audits",
      progress:
        "A framework was agreed by the board; the first audits will be carried out in June 2027. COMPLETE",
    },
    {
      rows: [{ progress: "An audit in May 2026 found no delays.", status: "30 November 2027" }],
      extraHeading: "Date completed",
    },
    {
      rows: [
        {
          progress: "An audit in May 2026 found no delays.",
          due: "30 June 2026",
          status: "Completed March 2027",
        },
      ],
      extraHeading: "Date completed",
    },
    { progress: "An audit in May 2026 found no delays.", status: "Completed 14/02/2027" },
    { progress: "An audit in May 2026 found no delays.", status: "Complete (Feb 2027)" },
    {
      rows: [{ progress: "An audit found no delays. The rota will begin in November 2026.\nCOMPLETE" }],
      title: "Position at 30 October 2026",
    },
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
