import { dayInWords } from "../model/day";
import type { Counts } from "../model/finding";
import type { DayFigures } from "../model/summary";
import { count } from "../model/wording";

const are = (number: number) => (number === 1 ? "is" : "are");

/** The figures as sentences that a member can read out; `meeting` is what a later day makes of them. */
export function headline(counts: Counts, meeting: DayFigures | null = null): string[] {
  const { actions, complete, completeNoEvidence, open, missedFirstDate, openNoDate } = counts;
  const done = `${complete} of ${count(actions, "action")} ${are(actions === 1 ? 1 : complete)} recorded as complete`;
  const unproven =
    completeNoEvidence === 0
      ? "."
      : `; for ${completeNoEvidence === complete ? (complete === 1 ? "it" : "all of them") : `${completeNoEvidence} of these`} the plan quotes no evidence.`;
  const sentences = [done + unproven];
  if (open > 0) {
    sentences.push(`${open} ${are(open)} not complete; ${lateInWords(counts)}.`);
  }
  if (missedFirstDate > 0) {
    sentences.push(
      missedFirstDate === open && open > 1
        ? `All ${open} missed their first date.`
        : `${missedFirstDate} missed ${missedFirstDate === 1 ? "its" : "their"} first date.`,
    );
  }
  if (openNoDate > 0)
    sentences.push(`${openNoDate} ${openNoDate === 1 ? "has" : "have"} no date that could be read.`);
  if (meeting !== null && open > 0) {
    sentences.push(
      `On ${dayInWords(meeting.day)}, the day of the meeting, ${meeting.overdue === 0 ? "none" : meeting.overdue} of those not complete ${meeting.overdue > 1 ? "are" : "is"} overdue.`,
    );
  }
  return sentences;
}

/** How many of those not complete are overdue; nothing is said of what has no date. */
function lateInWords({ open, overdue, openNoDate }: Counts): string {
  if (overdue === 0 && openNoDate === open)
    return `whether ${open === 1 ? "it is" : "they are"} overdue cannot be told`;
  if (open === 1) return overdue === 1 ? "it is overdue" : "it is not overdue";
  if (overdue === 0) return `none of ${openNoDate > 0 ? "those with a date" : "them"} is overdue`;
  return `${overdue} of them ${are(overdue)} overdue`;
}
