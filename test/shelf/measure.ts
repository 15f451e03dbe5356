import { readFileSync } from "node:fs";
import { openFile } from "../../src/hosts/file";
import { check, type Checked } from "../../src/jobs";
import type { Finding } from "../../src/model/finding";
import { columnLetters } from "../../src/model/place";
import { daysLate, meanings, type Action, type Lead, type Meaning } from "../../src/model/plan";
import { ChooseSheet, Refusal } from "../../src/model/refusal";
import { defaultSettings } from "../../src/model/settings";
import type { Person } from "../plans/gold";
import { plansOnShelf, type Shelf, type ShelfAction, type ShelfGold, type ShelfPlan } from "./gold";

/** What is compared with the gold readings. "actions" is whether an action was found, and none that is not there. */
export const fields = [
  "columns",
  "actions",
  "ref",
  "rows",
  "section",
  "sources",
  "leads",
  "workingWith",
  "sector",
  "due",
  "revised",
  "status",
  "evidence",
  "overdue",
] as const;
export type Field = (typeof fields)[number];

/** One cell of the comparison. Rows count from 1; a plan's columns are in its heading row. */
export interface Compared {
  readonly shelf: Shelf;
  readonly plan: string;
  readonly row: number;
  readonly field: Field;
  readonly right: boolean;
  /** Whether PlanProof says, where it is wrong, that it is not sure: by a finding in the row and column, or a refusal. */
  readonly flagged: boolean;
  readonly got: string;
  readonly wanted: string;
  /** What the cell says. */
  readonly text: string;
  /** Wrong only because the action itself, or the plan, was not found. */
  readonly unread: boolean;
}

/** The rules whose findings tell that a reading is unsure. */
export const unsure =
  /^(?:due-(?:no-year|hidden-year|unreadable|unsettled|activity|month-only|month-first)|status-(?:unclear|misspelt|disagrees)|complete-future|organisation-unknown|leads-untold|row-unread|lead-missing|source-.+|ref-.+)$/;

/** The columns in which a finding speaks of a field. */
const columnsOf: Readonly<Record<Field, readonly Meaning[]>> = {
  columns: meanings,
  actions: meanings,
  ref: ["ref"],
  rows: ["ref"],
  section: [],
  sources: ["outcome"],
  leads: ["lead"],
  workingWith: ["lead"],
  sector: ["lead"],
  due: ["due", "revised"],
  revised: ["due", "revised"],
  status: ["status", "progress"],
  evidence: ["status", "progress", "evidence"],
  overdue: ["due", "revised", "status", "progress"],
};

/** Every field of every action of every plan of the shelf, as read and as it should be. */
export async function measureShelf(): Promise<Compared[]> {
  const found: Compared[] = [];
  for (const plan of plansOnShelf()) found.push(...(await measurePlan(plan)));
  return found;
}

type Result = Pick<Compared, "row" | "field"> & Partial<Compared>;

async function measurePlan({ shelf, gold, workbook }: ShelfPlan): Promise<Compared[]> {
  const results: Result[] = [];
  try {
    const readings = [];
    for (const asAt of gold.asAt) readings.push({ asAt, checked: await read(workbook, asAt, gold.sheet) });
    results.push(...comparePlan(gold, readings));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { message } = error;
    for (const meaning of meanings)
      results.push({ row: 1, field: "columns", ...miss(message, meaning), flagged: true, unread: true });
    for (const action of gold.actions) results.push(...notFound(gold, action, message, true));
  }
  const right = { right: true, flagged: false, got: "", wanted: "", text: "", unread: false };
  return results.map((result) => ({ shelf, plan: gold.name, ...right, ...result }));
}

interface ReadAt {
  readonly asAt: string;
  readonly checked: Checked;
}

function comparePlan(gold: ShelfGold, readings: readonly ReadAt[]): Result[] {
  const [first] = readings;
  if (first === undefined) throw new Error(`${gold.name} names no day to be judged at.`);
  const { checked } = first;
  const { plan } = checked.report;
  const findings = readings.flatMap((reading) => reading.checked.report.findings);
  const isFlagged = (rows: readonly number[], field: Field) =>
    saysItIsUnsure(findings, rows, [
      ...columnsOf[field].map((meaning) => plan.columns[meaning]),
      plan.completed,
    ]);

  const columns = meanings.map((meaning): Result => {
    const column = plan.columns[meaning];
    const got = column === null ? null : columnLetters(column);
    const wanted = gold.columnsAcceptable?.[meaning] ?? [gold.columns[meaning] ?? null];
    return { row: plan.headingRow + 1, field: "columns", text: meaning, ...verdict(got, wanted) };
  });
  const pairs = matched(gold.actions, plan.actions);
  const found = new Set(pairs.values());
  const extra = plan.actions
    .filter((action) => !found.has(action))
    .map(({ row, rows, ref, outcome, steps }): Result => {
      const got = `action ${ref ?? "without a number"}`;
      const flagged = isFlagged(rows, "actions");
      return { row: row + 1, field: "actions", text: outcome || steps, flagged, ...miss(got, "none") };
    });
  const apart = tellsLeadsApart(checked, gold.actions);
  const actions = gold.actions.flatMap((wanted) => {
    const action = pairs.get(wanted);
    if (action === undefined) {
      const rows = Array.from({ length: wanted.lastRow - wanted.row + 1 }, (_, i) => wanted.row - 1 + i);
      return notFound(gold, wanted, "nothing", isFlagged(rows, "actions"));
    }
    return compareAction(action, wanted, gold.asAt, apart).map(({ field, ...result }) => ({
      row: wanted.row,
      field,
      text: wordsFor(field, action),
      flagged: isFlagged(action.rows, field),
      ...result,
    }));
  });
  return [...columns, ...extra, ...actions];
}

/** An action that was not found is wrong in every field. */
function notFound(gold: ShelfGold, { row, ref }: ShelfAction, got: string, flagged: boolean): Result[] {
  const result = { row, flagged, ...miss(got, `action ${ref ?? "without a number"}`) };
  return fields
    .filter((field) => field !== "columns")
    .flatMap((field) => (field === "overdue" ? gold.asAt.map(() => field) : [field]))
    .map((field) => ({ ...result, field, unread: field !== "actions" }));
}

function compareAction(action: Action, wanted: ShelfAction, asAt: readonly string[], apart: boolean) {
  const { original, revisions } = action.due;
  const dues = wanted.due.acceptable ?? [[wanted.due.original, wanted.due.revised]];
  const first = original?.day ?? null;
  const ofFirst = dues.filter(([day]) => day === first);
  const leads = wanted.leadsAcceptable ?? [wanted.leads];
  const workers = wanted.workingWithAcceptable ?? [wanted.workingWith];
  const together = verdict(
    people([...action.leads, ...action.workingWith]),
    leads.flatMap((some) => workers.map((others) => people([...some, ...others]))),
  );
  const compare = (field: Field, got: unknown, answers: readonly unknown[]) => ({
    field,
    ...verdict(got, answers),
  });
  return [
    compare("actions", true, [true]),
    compare("ref", action.ref, [wanted.ref]),
    compare("rows", [action.row + 1, action.lastRow + 1], [[wanted.row, wanted.lastRow]]),
    compare("section", action.section, wanted.sectionAcceptable ?? [wanted.section ?? null]),
    compare("sources", action.sources.names, wanted.sourcesAcceptable ?? [wanted.sources]),
    ...(apart
      ? [
          compare("leads", people(action.leads), leads.map(people)),
          compare("workingWith", people(action.workingWith), workers.map(people)),
        ]
      : [
          { field: "leads" as const, ...together },
          { field: "workingWith" as const, ...together },
        ]),
    compare("sector", action.sector, wanted.sectorAcceptable ?? [wanted.sector]),
    compare(
      "due",
      first,
      dues.map(([day]) => day),
    ),
    compare(
      "revised",
      revisions.at(-1)?.day ?? null,
      (ofFirst.length > 0 ? ofFirst : dues).map(([, day]) => day),
    ),
    compare("status", action.status.value, wanted.statusAcceptable ?? [wanted.status]),
    compare(
      "evidence",
      action.evidence?.level ?? null,
      wanted.evidenceAcceptable ?? [wanted.evidence ?? null],
    ),
    ...asAt.map((day) =>
      compare("overdue", daysLate(action, day) > 0, wanted.overdueAcceptable?.[day] ?? [wanted.overdue[day]]),
    ),
  ];
}

/** The words of an action that a field is read from. */
function wordsFor(field: Field, action: Action): string {
  const progress = [action.status.words, action.progress].filter((words) => words).join(" | ");
  const words: Partial<Record<Field, string>> = {
    section: action.outcome,
    sources: action.sources.text ?? action.outcome,
    leads: action.leadText,
    workingWith: action.leadText,
    sector: action.leadText,
    due: action.due.text,
    revised: action.due.text,
    status: progress,
    evidence: progress,
    overdue: action.due.text,
  };
  return words[field] ?? "";
}

const miss = (got: string, wanted: string) => ({ right: false, got, wanted });

/** Whether what was read is one of the answers that are right. */
function verdict(got: unknown, wanted: readonly unknown[]): Pick<Compared, "right" | "got" | "wanted"> {
  const answers = wanted.map(shown);
  return { right: answers.includes(shown(got)), got: shown(got), wanted: answers[0] ?? "" };
}

/** The plan as PlanProof reads it; where several sheets hold one and it asks, the gold reading answers. */
/** Reads and judges a workbook; where it holds several plans, the one on that sheet. */
export async function read(workbook: string, asAt: string, sheet: string): Promise<Checked> {
  const open = () => openFile(readFileSync(workbook), workbook);
  try {
    return await check(await open(), { asAt, settings: defaultSettings });
  } catch (error) {
    if (!(error instanceof ChooseSheet)) throw error;
    return await check(await open(), { asAt, settings: defaultSettings, sheet });
  }
}

/** Which action as read is which of the gold reading: of the same row and number, else row, else number, else around it. */
function matched(wanted: readonly ShelfAction[], told: readonly Action[]): Map<ShelfAction, Action> {
  const pairs = new Map<ShelfAction, Action>();
  const left = new Set(told);
  const likenesses: ((gold: ShelfAction, action: Action) => boolean)[] = [
    (gold, action) => action.row + 1 === gold.row && action.ref === gold.ref,
    (gold, action) => action.row + 1 === gold.row,
    (gold, action) => gold.ref !== null && action.ref === gold.ref,
    (gold, action) => action.row + 1 >= gold.row && action.row + 1 <= gold.lastRow,
  ];
  for (const isLike of likenesses) {
    for (const gold of wanted.filter((each) => !pairs.has(each))) {
      const found = [...left].find((action) => isLike(gold, action));
      if (found === undefined) continue;
      pairs.set(gold, found);
      left.delete(found);
    }
  }
  return pairs;
}

function saysItIsUnsure(
  findings: readonly Finding[],
  rows: readonly number[],
  columns: readonly (number | null)[],
): boolean {
  return findings.some(
    ({ rule, places }) =>
      unsure.test(rule) &&
      places.some(({ row, column }) =>
        rule === "row-unread"
          ? row !== undefined && rows.includes(row)
          : (row === undefined || rows.includes(row)) && (column === undefined || columns.includes(column)),
      ),
  );
}

/** Whether the sheet tells who leads from who works with them: by italics, by words, or because nobody does. */
function tellsLeadsApart({ detail, report }: Checked, wanted: readonly ShelfAction[]): boolean {
  const looks = detail.looks[report.plan.columns.lead ?? -1] ?? [];
  return (
    wanted.every(({ workingWith }) => workingWith.length === 0) ||
    looks.some(({ italic }) => italic !== false) ||
    report.plan.actions.some(({ leadText }) => /\b(?:with|supported)\b/i.test(leadText))
  );
}

const people = (them: readonly (Lead | Person)[]) =>
  them.map(({ person, organisations }) => ({ person, organisations: [...organisations] }));

/** As JSON on one line, its white space folded. */
const shown = (value: unknown) =>
  (JSON.stringify(value) ?? "nothing").replace(/(?:\\[nrt]|\s)+/g, " ").replace(/\s+"/g, '"');
