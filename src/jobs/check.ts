import type { Host } from "../hosts/host";
import type { Day } from "../model/day";
import type { Report } from "../model/finding";
import type { Book, Detail, Grid } from "../model/grid";
import { readRecords, type Records } from "../model/records";
import { ChooseSheet, Refusal } from "../model/refusal";
import type { Settings } from "../model/settings";
import type { Summary } from "../model/summary";
import { detailFor, locate, review } from "../review";
import { summarise } from "../summary/summarise";

export interface Wanted {
  /** The sheet to check; where it is left out, the one that holds a plan. */
  readonly sheet?: string | undefined;
  readonly asAt: Day;
  readonly settings: Settings;
}

/** A plan as it was read and judged, what it was judged by, and what it was read from. */
export interface Checked {
  readonly book: Book;
  readonly grid: Grid;
  readonly detail: Detail;
  readonly records: Records;
  readonly settings: Settings;
  readonly report: Report;
  readonly summary: Summary;
}

/**
 * Reads the workbook, finds the plan and judges it. Throws a ChooseSheet where several sheets hold one, and a Refusal
 * where there is none to judge.
 */
export async function check(
  host: Host,
  { sheet, asAt, settings }: Wanted,
  signal?: AbortSignal,
): Promise<Checked> {
  const book = await host.book(signal);
  const { grid, located } = await findPlan(host, book, sheet, settings, signal);
  const detail = await host.detail(detailFor(grid, located), signal);
  const { answers, damaged } = readRecords(book.records);
  const report = review(grid, located, detail, book, { asAt, settings, answers });
  const notRead = {
    what: "the answers kept in this workbook",
    why: "they are damaged, or were written by a later PlanProof",
  };
  return {
    book,
    grid,
    detail,
    records: { answers },
    settings,
    report: damaged ? { ...report, notChecked: [...report.notChecked, notRead] } : report,
    summary: summarise(report, settings),
  };
}

async function findPlan(
  host: Host,
  book: Book,
  wanted: string | undefined,
  settings: Settings,
  signal?: AbortSignal,
) {
  const summaries = new Set(book.own.filter(({ name }) => name === "Summary").map(({ sheet }) => sheet));
  const names = book.sheets.map(({ name }) => name).filter((name) => !summaries.has(name));
  if (wanted !== undefined && !names.includes(wanted)) {
    const all = new Intl.ListFormat("en-GB").format(names.map((name) => `“${name}”`));
    throw new Refusal(`There is no sheet “${wanted}” in this workbook. It has ${all}.`);
  }
  const found = [];
  let blank = true;
  for (const name of wanted === undefined ? names : [wanted]) {
    const grid = await host.grid(name, signal);
    if (grid.values.some((row) => row.some((value) => value !== ""))) blank = false;
    const own = new Set(book.own.filter(({ sheet }) => sheet === name).map(({ column }) => column));
    const located = locate(grid, settings, own);
    if (located !== null) found.push({ grid, located });
  }
  const [first, ...others] = found;
  if (others.length > 0) throw new ChooseSheet(found.map(({ grid }) => grid.sheet));
  if (first === undefined) {
    const where = wanted === undefined ? "No sheet of this workbook" : `The sheet “${wanted}” does not`;
    throw new Refusal(
      blank
        ? `${wanted === undefined ? "This workbook" : `The sheet “${wanted}”`} is empty. Open the workbook that holds the plan.`
        : `${where}${wanted === undefined ? " has" : " have"} the headings of an action plan: one row that names the outcome or action, who leads, and by when or the progress. Check the headings.`,
    );
  }
  return first;
}
