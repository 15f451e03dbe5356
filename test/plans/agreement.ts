import type { ReportJson } from "../../src/cli/report-json";
import { daysBetween } from "../../src/model/day";
import type { Gold, GoldAction } from "./gold";

/** What the command line's JSON says of a plan, as far as a gold reading has a word on it. Rows count from 1. */
export type Told = Pick<ReportJson, "sheet" | "asAt" | "columns" | "actions">;
export type ToldAction = ReportJson["actions"][number];

/**
 * Where the command line's JSON and a gold reading disagree, each in words; none where they agree. Any answer that
 * the gold reading accepts will do. Where the sheet does not tell who leads from who works with them
 * (`leadsToldApart` false: it has no italics), it is enough that the people are right.
 */
export function compareWithGold(told: Told, gold: Gold, asAt: string, leadsToldApart: boolean): string[] {
  return [
    ...unless("as at", told.asAt, [asAt]),
    ...unless("sheet", told.sheet, [gold.sheet]),
    ...unless("columns", told.columns, [gold.columns]),
    ...unless("actions", refs(told.actions), [refs(gold.actions)]),
    ...gold.actions.flatMap((wanted) => {
      const action = told.actions.find(({ ref }) => ref === wanted.ref);
      return action === undefined ? [] : disagreements(action, wanted, asAt, leadsToldApart);
    }),
  ];
}

function disagreements(told: ToldAction, gold: GoldAction, asAt: string, leadsToldApart: boolean): string[] {
  const { original, revised } = told.due;
  const { isOverdue, days } = told.overdue;
  const inForce = revised ?? original;
  const late = isOverdue && inForce !== null ? daysBetween(inForce, asAt) : 0;
  const quote = told.evidence?.quote ?? null;
  const found = [
    ...unless("rows", [told.row, told.lastRow], [[gold.row, gold.lastRow]]),
    ...unless("section", told.section, [gold.section]),
    ...unless("sources", told.sources, gold.sourcesAcceptable ?? [gold.sources]),
    ...(leadsToldApart
      ? [
          ...unless("leads", told.leads, [gold.leads]),
          ...unless("working with", told.workingWith, [gold.workingWith]),
        ]
      : unless("people", [...told.leads, ...told.workingWith], [[...gold.leads, ...gold.workingWith]])),
    ...unless("sector", told.sector, gold.sectorAcceptable ?? [gold.sector]),
    ...unless("due", [original, revised], gold.due.acceptable ?? [[gold.due.original, gold.due.revised]]),
    ...unless("status", told.status, gold.statusAcceptable ?? [gold.status]),
    ...unless("evidence", told.evidence?.level ?? null, gold.evidenceAcceptable ?? [gold.evidence]),
    ...unless("overdue", isOverdue, gold.overdueAcceptable?.[asAt] ?? [gold.overdue[asAt]]),
    ...unless("days late", days, [late]),
  ];
  if (gold.dueReason !== undefined && !overlap(told.due.reason, gold.dueReason)) {
    found.push(`reason for the date: ${shown(told.due.reason)}, should be ${shown(gold.dueReason)}`);
  }
  if (gold.evidenceQuote !== undefined && !overlap(quote, gold.evidenceQuote)) {
    found.push(`words that decide the evidence: ${shown(quote)}, should be ${shown(gold.evidenceQuote)}`);
  }
  return found.map((each) => `action ${gold.ref}, ${each}`);
}

/** A sentence where `got` is none of the answers that are right. */
function unless(what: string, got: unknown, right: readonly unknown[]): string[] {
  const answers = right.map(shown);
  return answers.includes(shown(got)) ? [] : [`${what}: ${shown(got)}, should be ${answers.join(" or ")}`];
}

/** As JSON, the keys of objects in order, so that their order makes no difference. */
function shown(value: unknown): string {
  const inOrder = (_key: string, each: unknown): unknown =>
    typeof each === "object" && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => a.localeCompare(b)))
      : each;
  return JSON.stringify(value, inOrder) ?? "nothing";
}

function refs(actions: readonly { readonly ref: string | null }[]): (string | null)[] {
  return actions.map(({ ref }) => ref);
}

/** Whether one of two quotes holds the other: a reader may quote a few words more or fewer. White space is folded. */
function overlap(got: string | null, wanted: string): boolean {
  const [a, b] = [got ?? "", wanted].map((text) => text.replace(/\s+/g, " ").trim().toLowerCase());
  return a !== undefined && b !== undefined && a !== "" && (a.includes(b) || b.includes(a));
}
