import { dayInWords, type Day } from "../model/day";
import type { Finding, Report } from "../model/finding";
import { callAction, type Action } from "../model/plan";
import { count } from "../model/wording";
import { colourRules } from "../rules";
import { whereInWords } from "../summary/verdict";

/** What one lead is asked, as a message to copy. */
export interface Message {
  /** The person or, where the plan names none, the organisation; null for actions that name nobody. */
  readonly lead: string | null;
  readonly questions: number;
  readonly text: string;
}

/**
 * The questions that must be fixed or answered, for each lead in the order of the plan; an action's question goes to
 * all of its leads. What concerns the whole plan or its colours is the clerk's own and is left out.
 */
export function questionsForLeads({ plan, findings }: Report, replyBy: Day | null): Message[] {
  const actions = new Map(plan.actions.map((action) => [action.row, action]));
  const byLead = new Map<string | null, string[]>();
  for (const finding of findings.toSorted((a, b) => (a.places[0].row ?? 0) - (b.places[0].row ?? 0))) {
    const action = actions.get(finding.places[0].row ?? -1);
    if (action === undefined || !isQuestion(finding)) continue;
    const question = `- ${whereInWords(finding, plan.sheet)} (${callAction(action)}): ${finding.sentence}`;
    for (const lead of leadsOf(action)) byLead.set(lead, [...(byLead.get(lead) ?? []), question]);
  }
  return [...byLead].map(([lead, questions]) => ({
    lead,
    questions: questions.length,
    text: message(plan.title, plan.sheet, lead, questions, replyBy),
  }));
}

/** Answered questions are asked no more. */
const isQuestion = ({ severity, answer, rule, places }: Finding) =>
  (severity === "must-fix" || severity === "check") &&
  answer === null &&
  places.length === 1 &&
  !colourRules.has(rule);

function leadsOf({ leads }: Action): readonly (string | null)[] {
  const names = leads.flatMap(({ person, organisations }) => person ?? organisations[0] ?? []);
  return names.length === 0 ? [null] : [...new Set(names)];
}

function message(
  title: string,
  sheet: string,
  lead: string | null,
  questions: readonly string[],
  replyBy: Day | null,
): string {
  const asked = `${count(questions.length, "question")} for ${lead ?? "whoever leads; the plan names nobody"}`;
  const about = `about ${title === "" ? "the action plan" : `“${title}”`}, sheet “${sheet}”:`;
  const by = replyBy === null ? [] : ["", `Please reply by ${dayInWords(replyBy)}.`];
  return [`${asked}, ${about}`, "", ...questions, ...by].join("\n");
}
