import { daysBetween } from "../../src/model/day";
import type { Told, ToldAction } from "./agreement";
import { compareWithGold } from "./agreement";
import type { Gold, Person } from "./gold";
import { goldIn } from "./gold";

/** What a reader would tell that reads just as the gold reading does. */
function toldFrom(gold: Gold, asAt: string): Told {
  const actions = gold.actions.map((action): ToldAction => {
    const isOverdue = action.overdue[asAt] ?? false;
    const inForce = action.due.revised ?? action.due.original;
    return {
      ref: action.ref,
      row: action.row,
      lastRow: action.lastRow,
      section: action.section,
      outcome: "",
      sources: [...action.sources],
      leads: people(action.leads),
      workingWith: people(action.workingWith),
      sector: action.sector,
      status: action.status,
      due: {
        text: "",
        original: action.due.original,
        revised: action.due.revised,
        reason: action.dueReason ?? null,
        how: null,
      },
      evidence:
        action.evidence === null ? null : { level: action.evidence, quote: action.evidenceQuote ?? "" },
      overdue: { isOverdue, days: isOverdue && inForce !== null ? daysBetween(inForce, asAt) : 0 },
    };
  });
  return { sheet: gold.sheet, columns: gold.columns, asAt, actions };
}

const people = (them: readonly Person[]) =>
  them.map((each) => ({ ...each, organisations: [...each.organisations] }));

const golds = goldIn(__dirname);
const [kept] = golds.filter(({ name }) => name === "joint-action-plan") as [Gold];
const meeting = "2025-01-15";

/** The disagreements where the reader differs in one action alone. */
function whereActionDiffers(ref: string, change: (action: ToldAction) => Partial<ToldAction>): string[] {
  const told = toldFrom(kept, meeting);
  const actions = told.actions.map((action) =>
    action.ref === ref ? { ...action, ...change(action) } : action,
  );
  return compareWithGold({ ...told, actions }, kept, meeting, true);
}

test.each(golds.flatMap((gold) => gold.asAt.map((asAt) => ({ name: gold.name, asAt, gold }))))(
  "a reader that reads $name as at $asAt as the gold reading does has nothing to answer for",
  ({ gold, asAt }) => {
    expect(gold.actions).toHaveLength(21);
    expect(compareWithGold(toldFrom(gold, asAt), gold, asAt, true)).toEqual([]);
  },
);

test.each<[string, string, (action: ToldAction) => Partial<ToldAction>]>([
  ["rows", "3", () => ({ lastRow: 99 })],
  ["section", "3", () => ({ section: null })],
  ["sources", "3", () => ({ sources: ["CQC"] })],
  ["leads", "3", () => ({ leads: [] })],
  ["working with", "1", () => ({ workingWith: [] })],
  ["sector", "3", () => ({ sector: "joint" })],
  ["due", "6", ({ due }) => ({ due: { ...due, revised: "2024-11-24" } })],
  ["reason for the date", "6", ({ due }) => ({ due: { ...due, reason: null } })],
  ["status", "19", () => ({ status: "complete" })],
  [
    "evidence",
    "8",
    () => ({ evidence: { level: "evidenced", quote: "able to reach a mental health worker" } }),
  ],
  [
    "words that decide the evidence",
    "8",
    () => ({ evidence: { level: "asserted", quote: "across the town" } }),
  ],
  ["overdue", "19", () => ({ overdue: { isOverdue: false, days: 0 } })],
  ["days late", "19", () => ({ overdue: { isOverdue: true, days: 214 } })],
])("a reader that is wrong about %s of an action is told so once", (what, ref, change) => {
  const found = whereActionDiffers(ref, change);
  expect(found.filter((each) => each.startsWith(`action ${ref}, ${what}: `))).toHaveLength(1);
});

test("a reader that leaves an action out is told so", () => {
  const told = toldFrom(kept, meeting);
  expect(compareWithGold({ ...told, actions: told.actions.slice(1) }, kept, meeting, true)).toHaveLength(1);
});

test("a reader may quote more or fewer words than the gold reading, and fold its spaces", () => {
  const quote =
    "Young people  across the borough are able to reach a mental health worker at any hour\nCOMPLETE";
  expect(whereActionDiffers("8", () => ({ evidence: { level: "asserted", quote } }))).toEqual([]);
});

test("where the sheet has no italics it is enough that the people are right", () => {
  const told = toldFrom(kept, meeting);
  const actions = told.actions.map((each) => ({
    ...each,
    leads: [...each.leads, ...each.workingWith],
    workingWith: [],
  }));
  expect(compareWithGold({ ...told, actions }, kept, meeting, false)).toEqual([]);
  expect(compareWithGold({ ...told, actions }, kept, meeting, true)).not.toEqual([]);
});
