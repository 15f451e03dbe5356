import { compare } from "../compare/compare";
import { unhurried } from "../hosts/breath";
import type { Host } from "../hosts/host";
import type { Earlier } from "../model/comparison";
import type { Day } from "../model/day";
import { notCalculated, type Book, type Grid } from "../model/grid";
import { readRecords, recordsNotRead, type Records } from "../model/records";
import { ChooseSheet, Refusal } from "../model/refusal";
import { withReadings, type Settings } from "../model/settings";
import { listed } from "../model/wording";
import { detailFor, locate, reviewInSteps, withFindings, type Located } from "../review";
import { summarise } from "../summary/summarise";
import { ownState } from "../writing/own-state";
import { readTab, withSubjects } from "../writing/summary-seal";
import { isCurrent } from "../writing/summary-tab";
import { coveringReportFindings, readCoveringReport } from "./covering-report";
import { lastCirculated } from "./circulate";
import type { Checked } from "./checked";

export interface Wanted {
  /** The sheet to check; where it is left out, the one that holds a plan. */
  readonly sheet?: string | undefined;
  readonly asAt: Day;
  readonly settings: Settings;
  /** The day of the meeting, where it is known: a second day for the summary. */
  readonly meeting?: Day | undefined;
  /** What to compare the plan with; where it is left out, what was last recorded as circulated. */
  readonly earlier?: Earlier | undefined;
  /** Answers and readings to go by instead of those that the workbook keeps. */
  readonly records?: Records | undefined;
  /** The text of the report that goes with the plan: what it gets wrong joins the findings. Nothing of it is kept. */
  readonly coveringReport?: string | undefined;
}

/**
 * Reads the workbook, finds the plan and judges it. Throws a ChooseSheet where several sheets hold one, and a Refusal
 * where there is none to judge.
 */
export async function check(
  host: Host,
  { sheet, asAt, settings: common, meeting, earlier, records: known, coveringReport }: Wanted,
  signal?: AbortSignal,
): Promise<Checked> {
  const book = await host.book(signal);
  const records = known ?? readRecords(book.records);
  const settings = withReadings(common, records.readings);
  const { grid, located, unread } = await findPlan(host, book, sheet, settings, signal);
  const others = book.sheets
    .filter(({ name, visibility }) => name !== grid.sheet && visibility === "visible" && !isOwn(book, name))
    .map(({ name }) => name);
  const detail = await host.detail(detailFor(grid, located, settings, others), signal);
  const terms = { asAt, settings, answers: records.answers };
  const reviewed = await unhurried(reviewInSteps(grid, located, detail, book, terms), signal);
  const looked = new Set(detail.corners?.map((corner) => corner.sheet));
  const onlyKey = "it was looked through for the key to the statuses alone";
  const beside = others.map((name) => ({
    what: `the sheet ${quoted(name)}`,
    why: unread.get(name) ?? (looked.has(name) ? onlyKey : "only the sheet that holds the plan is checked"),
  }));
  const notChecked = [...reviewed.notChecked, ...beside, ...recordsNotRead(records)];
  const plain = { report: { ...reviewed, notChecked }, settings };
  const said = coveringReport === undefined ? null : await readCoveringReport(plain, coveringReport);
  const further = said === null ? [] : await coveringReportFindings(plain, said);
  const report = withFindings(plain.report, further, settings);
  const circulated = lastCirculated(records, book, grid, report.plan);
  const before = earlier ?? circulated?.earlier;
  const since = before === undefined ? null : compare(before, report.plan);
  const counted = summarise(report, settings, { meeting: meeting ?? null, circulated, since });
  const place = book.own.find(({ name }) => name === "Summary");
  const tab = place === undefined ? null : readTab(await host.grid(place.sheet, signal), place, counted);
  const summary = withSubjects(counted, tab?.subjects ?? new Map());
  return {
    book,
    grid,
    detail,
    records,
    settings,
    report,
    summary,
    tab,
    summaryIsOld: tab !== null && !isCurrent(tab, summary),
    lastCirculated: circulated,
    coveringReport: said,
    own: ownState({ book, grid, detail }, report.plan, settings),
  };
}

/**
 * The plan on the wanted sheet, else on the one that somebody is looking at, else on the only one that has a plan; and
 * why sheets could not be read that were looked through for it. That stops nobody whose plan is on another sheet.
 */
async function findPlan(
  host: Host,
  book: Book,
  asked: string | undefined,
  settings: Settings,
  signal: AbortSignal | undefined,
): Promise<{ grid: Grid; located: Located; unread: ReadonlyMap<string, string> }> {
  const names = book.sheets.map(({ name }) => name).filter((name) => !isOwn(book, name));
  const wanted = asked === undefined ? undefined : names.find((name) => isSame(name, asked));
  if (asked !== undefined && wanted === undefined) {
    throw new Refusal(`There is no sheet “${asked}” in this workbook. It has ${listed(names.map(quoted))}.`);
  }
  const looked = wanted ?? book.active;
  const order = wanted === undefined ? [...new Set([book.active, ...names])] : [wanted];
  const found: { grid: Grid; located: Located }[] = [];
  const unread = new Map<string, string>();
  let blank = true;
  let calculated = true;
  for (const name of order) {
    if (name === null || !names.includes(name)) continue;
    const grid = await host.grid(name, signal).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
      unread.set(name, error.message);
      return null;
    });
    if (grid === null) continue;
    if (grid.values.some((row) => row.some((value) => value !== ""))) blank = false;
    if (grid.values.some((row) => row.includes(notCalculated))) calculated = false;
    const columns = book.own.filter(
      (own) => own.sheet === name && (own.name === "Sector" || own.name === "Check"),
    );
    const located = locate(grid, settings, new Set(columns.map(({ column }) => column)));
    if (located === null) continue;
    found.push({ grid, located });
    if (name === looked) break;
  }
  const [first, ...others] = found;
  if (others.length > 0) throw new ChooseSheet(found.map(({ grid }) => grid.sheet));
  if (first !== undefined) return { ...first, unread };
  for (const sentence of unread.values()) throw new Refusal(sentence);
  const where = wanted === undefined ? "This workbook" : `The sheet ${quoted(wanted)}`;
  throw new Refusal(
    blank
      ? `${where} is empty. Open the workbook that holds the plan.`
      : calculated
        ? `${where} has no row of headings that PlanProof knows as an action plan’s. It looks for one row that names the outcome or action, who leads, and by when or the progress. Check the headings, or the sheet.`
        : `${where} holds formulas whose results are not stored, and no row of headings that could be read without them. Open it in Excel, save it, and check it again.`,
  );
}

const isOwn = ({ own }: Book, name: string) =>
  own.some((each) => each.name === "Summary" && each.sheet === name);

/** Excel takes sheets' names for the same whatever their case. */
const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

const quoted = (name: string) => `“${name}”`;
