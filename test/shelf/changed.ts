import { readFileSync } from "node:fs";
import { openFile } from "../../src/hosts/file";
import type { Book, Detail } from "../../src/model/grid";
import type { Action } from "../../src/model/plan";
import { defaultSettings } from "../../src/model/settings";
import { folded } from "../../src/reading/words";
import { detailFor, locate, review, type Located } from "../../src/review";
import { changesOf, gridOf, type Cell, type Sheet } from "./changes";
import type { ShelfPlan } from "./gold";
import { read, unsure } from "./measure";

/** What a change made of a field of an action that nothing is said about. */
export interface Silent {
  readonly change: string;
  readonly plan: string;
  readonly action: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

const all = (lead: Action["leads"][number]) => [lead.person, ...lead.organisations];

/** What is told of an action, by field, with its white space folded. */
const told = (action: Action): Readonly<Record<string, string>> => {
  const fields = {
    ref: action.ref,
    section: action.section,
    sources: action.sources.names,
    leads: action.leads.map(all),
    workingWith: action.workingWith.map(all),
    sector: action.sector,
    due: action.due.original?.day ?? null,
    revised: action.due.revisions.at(-1)?.day ?? null,
    status: action.status.value,
    evidence: action.evidence?.level ?? null,
  };
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [
      field,
      JSON.stringify(value, (_, each: unknown) =>
        typeof each === "string" ? folded(each).toLowerCase() : each,
      ),
    ]),
  );
};

/** A plan's sheet with all that a reading may look at. */
async function sheetOf({
  gold,
  workbook,
}: ShelfPlan): Promise<{ sheet: Sheet; located: Located; book: Book }> {
  const checked = await read(workbook, gold.asAt[0] ?? "", gold.sheet);
  const host = await openFile(readFileSync(workbook), workbook);
  const { grid, book } = checked;
  const width = grid.left + Math.max(...grid.values.map((row) => row.length));
  const height = grid.top + grid.values.length;
  const columns = Array.from({ length: width }, (_, index) => index);
  const detail = await host.detail({
    sheet: grid.sheet,
    top: 0,
    left: 0,
    height,
    width,
    shown: columns,
    looks: columns,
  });
  const rows = Array.from({ length: height }, (_, row) =>
    columns.map((column): Cell => {
      const shown = detail.shown[column]?.[row];
      const look = detail.looks[column]?.[row];
      if (shown === undefined || look === undefined) throw new Error("Each cell was asked for.");
      return { value: grid.values[row - grid.top]?.[column - grid.left] ?? "", shown, look };
    }),
  );
  const { merges, hiddenRows } = detail;
  const sheet = {
    name: grid.sheet,
    date1904: grid.date1904,
    rows,
    merges,
    hiddenRows,
    corners: checked.detail.corners,
  };
  const located = locate(gridOf(sheet), defaultSettings, new Set());
  if (located === null) throw new Error("A plan was read here.");
  return { sheet, located, book };
}

/** A sheet as PlanProof reads and judges it; null where it finds no plan. */
function reviewed(sheet: Sheet, book: Book, asAt: string) {
  const grid = gridOf(sheet);
  const located = locate(grid, defaultSettings, new Set());
  if (located === null) return null;
  const request = detailFor(grid, located, defaultSettings);
  const rows = sheet.rows.slice(request.top);
  const of = <T>(columns: readonly number[], part: (cell: Cell | undefined) => T) =>
    Object.fromEntries(columns.map((column) => [column, rows.map((row) => part(row[column]))]));
  const nothing = { text: "", format: "General" };
  const plain = {
    fill: { kind: "none" },
    colour: "#000000",
    italic: false,
    struck: false,
    runs: null,
  } as const;
  const detail: Detail = {
    request,
    shown: of(request.shown, (cell) => cell?.shown ?? nothing),
    looks: of(request.looks, (cell) => cell?.look ?? plain),
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: [],
    struck: {},
    unseen: {},
    merges: sheet.merges,
    printArea: null,
    ...(sheet.corners === undefined ? {} : { corners: sheet.corners }),
    notRead: [],
  };
  return review(grid, located, detail, book, { asAt, settings: defaultSettings, answers: [] });
}

/** What of a plan reads otherwise after each change, with nothing said in the action's rows; and how much was compared. */
export async function changedSilently(plan: ShelfPlan): Promise<{ silent: Silent[]; compared: number }> {
  const { sheet, located, book } = await sheetOf(plan);
  const asAt = plan.gold.asAt[0] ?? "";
  const before = reviewed(sheet, book, asAt);
  if (before === null) throw new Error("A plan was read here.");
  const { actions } = before.plan;
  const silent: Silent[] = [];
  let compared = 0;
  for (const [change, make] of Object.entries(changesOf(actions.map(({ row }) => row)))) {
    const changed = make(sheet, located);
    if (changed === null) continue;
    const of = { change, plan: plan.gold.name };
    const after = reviewed(changed, book, asAt);
    // A plan that is not found is refused in words.
    if (after === null) continue;
    const said = new Set(
      after.findings
        .filter(({ rule }) => unsure.test(rule))
        .flatMap(({ places }) => places.map(({ row }) => row)),
    );
    if (
      after.plan.actions.length !== actions.length &&
      !after.findings.some(({ rule }) => rule === "row-unread" || rule === "table-unread")
    ) {
      silent.push({
        ...of,
        action: "",
        field: "actions",
        before: `${actions.length}`,
        after: `${after.plan.actions.length}`,
      });
      continue;
    }
    for (const [index, action] of actions.entries()) {
      const other = after.plan.actions[index];
      if (other === undefined) continue;
      const [was, is] = [told(action), told(other)];
      for (const field of Object.keys(was)) {
        compared++;
        if (was[field] === is[field] || other.rows.some((row) => said.has(row))) continue;
        silent.push({
          ...of,
          action: action.ref ?? `row ${action.row + 1}`,
          field,
          before: was[field] ?? "",
          after: is[field] ?? "",
        });
      }
    }
  }
  return { silent, compared };
}
