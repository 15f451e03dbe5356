import { dayInWords, daysBetween } from "../model/day";
import type { Report } from "../model/finding";
import { daysLate, inForce, labelOf, namesOf, type Action, subjectColumn } from "../model/plan";
import type { Settings } from "../model/settings";
import type { Occasion, OpenAction, Summary, Tally, Unproven } from "../model/summary";
import { headline } from "./headline";
import { verdictInWords } from "./verdict";

/** The outcome's opening words that stand for it, in characters. */
const subjectLength = 90;

const noOccasion: Occasion = { meeting: null, circulated: null, since: null };

/** What members are told, counted once from a report. */
export function summarise(report: Report, settings: Settings, occasion = noOccasion): Summary {
  const { plan, asAt, counts } = report;
  const tally = (name: string, actions: readonly Action[]): Tally => ({
    name,
    actions: actions.length,
    complete: actions.filter(({ status }) => status.value === "complete").length,
    completeNoEvidence: actions.filter(isUnproven).length,
    open: actions.filter(({ status }) => status.value === "open").length,
    overdue: actions.filter((action) => daysLate(action, asAt) > 0).length,
  });
  const grouped = (groups: readonly (readonly [string, (action: Action) => boolean])[]) =>
    groups
      .map(([name, belongs]) => tally(name, plan.actions.filter(belongs)))
      .filter(({ actions }) => actions > 0);
  return {
    title: plan.title,
    sheet: plan.sheet,
    asAt,
    verdict: verdictInWords(report, settings, occasion),
    headline: headline(counts),
    age:
      plan.date !== null && daysBetween(plan.date.day, asAt) > settings.planOlderThanDays
        ? `The plan says “${plan.date.words.replace(/[()]/g, "")}”: the progress is as it was then, not as at ${dayInWords(asAt)}.`
        : null,
    bySector: grouped([
      ["LA", ({ sector }) => sector === "LA"],
      ["NHS", ({ sector }) => sector === "NHS"],
      ["Joint", ({ sector }) => sector === "joint"],
      ["No sector", ({ sector }) => sector === null],
    ]),
    bySection: grouped([
      ...plan.sections.map((section) => [section, (action: Action) => action.section === section] as const),
      ["Under no section", ({ section }) => section === null],
    ]),
    total: tally("Total", plan.actions),
    open: plan.actions.filter(({ status }) => status.value === "open").map((action) => openAction(action)),
    unproven: plan.actions.filter(isUnproven).map((action) => unproven(action)),
    since: occasion.since,
  };

  function basics(action: Action) {
    return {
      place: { sheet: plan.sheet, row: action.row, column: subjectColumn(plan) },
      label: labelOf(action),
      subject: subjectOf(action.outcome),
      lead: namesOf(action),
    };
  }

  function openAction(action: Action): OpenAction {
    const { due } = action;
    return {
      ...basics(action),
      firstDue: due.original?.day ?? null,
      nowDue: inForce(due)?.day ?? null,
      dueWords: due.notADate?.words ?? "",
      daysLate: daysLate(action, asAt),
      reason: due.reason ?? "",
    };
  }

  function unproven(action: Action): Unproven {
    return { ...basics(action), says: action.evidence?.quote ?? "" };
  }
}

const isUnproven = ({ evidence }: Action) => evidence !== null && evidence.level !== "evidenced";

/** The outcome's opening words, cut at a word. */
export function subjectOf(outcome: string): string {
  const words = outcome.replace(/\s+/g, " ").trim();
  if (words.length <= subjectLength) return words;
  return `${words.slice(0, words.lastIndexOf(" ", subjectLength))} …`;
}
