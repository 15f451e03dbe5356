import { keyOf, type Edit, type LookEdit } from "../model/edit";
import type { Report } from "../model/finding";
import { textAt, valueAt, type Book, type Grid, type OwnName } from "../model/grid";
import { columnOf, type Action } from "../model/plan";
import type { Settings } from "../model/settings";
import { colourCode, isCqcOnly, sectorOfFill } from "../rules/colour-code";
import { flagsOf, whoseQuestions } from "./flags";
import { ownLabels } from "./identity";
import type { Source } from "./marking";
import { writeSectorNote, type SectorNote } from "./own-text";
import { shownBy } from "./remembered";

type OwnColumn = Extract<Edit, { kind: "ownColumn" }>;

/** Where the own columns stand already, or are to go: directly right of the plan, and of each other, where it is free. */
export function ownPlaces({ book, grid, report: { plan } }: Source): { sector: number; check: number } {
  const there = (name: "Sector" | "Check") =>
    book.own.find((own) => own.name === name && own.sheet === plan.sheet)?.column;
  const [sector, check] = [there("Sector"), there("Check")];
  const isFree = (column: number) =>
    grid.values.every((_, index) => valueAt(grid, grid.top + index, column) === "");
  const freeFrom = (column: number, isEnough: (column: number) => boolean) => {
    while (!isEnough(column)) column++;
    return column;
  };
  if (sector !== undefined) return { sector, check: check ?? freeFrom(sector + 1, isFree) };
  if (check !== undefined) {
    const left = check - 1;
    return { sector: left > plan.right && isFree(left) ? left : freeFrom(check + 1, isFree), check };
  }
  const both = freeFrom(plan.right + 1, (column) => isFree(column) && isFree(column + 1));
  return { sector: both, check: both + 1 };
}

/** A column of texts beside the plan, from its heading row to the sheet's last row in use. */
function besidePlan(
  source: Pick<Source, "grid" | "report">,
  heading: string,
  of: (action: Action) => string,
) {
  const { grid, report } = source;
  const { plan } = report;
  const texts = new Array<string>(grid.top + grid.values.length - plan.headingRow).fill("");
  texts[0] = heading;
  for (const action of plan.actions) texts[action.row - plan.headingRow] = of(action);
  return { kind: "ownColumn", sheet: plan.sheet, top: plan.headingRow, like: plan.right, texts } as const;
}

/** Room for a note; and, where the plan does not explain its colours, for the heading that does. */
const sectorWidth = { plain: 22, withKey: 46 };

/** The Sector column, with what each cell tells of how its action looked before. */
export function sectorColumn(
  source: Source,
  before: (action: Action) => SectorNote["before"],
  key: string,
): OwnColumn {
  const { plan } = source.report;
  const labels = ownLabels(plan);
  const column = besidePlan(source, `Sector (who leads${key})`, (action) =>
    writeSectorNote({ label: labels.get(action) ?? "", sector: action.sector, before: before(action) }),
  );
  const width = plan.legend === null ? sectorWidth.withKey : sectorWidth.plain;
  return { ...column, name: "Sector", column: ownPlaces(source).sector, width };
}

/** What the colours stand for, in words, where the plan does not say it and cells are coloured, once the looks are changed. */
export function keyInWords(plan: Report["plan"], settings: Settings, looks: readonly LookEdit[]): string {
  if (plan.legend !== null) return "";
  const code = colourCode(plan, settings);
  const to = new Map(looks.map((edit) => [keyOf(edit), edit.colour]));
  const shown = plan.actions.flatMap(({ row, fills }) =>
    fills.map(({ of, fill }) => to.get(`fill ${row} ${columnOf(plan, of)}`) ?? shownBy(fill)),
  );
  const used = new Set(shown.map((colour) => sectorOfFill(colour ?? "", code)));
  const named = (["LA", "NHS", "joint"] as const).filter((sector) => used.has(sector));
  const red = plan.actions.some(isCqcOnly) ? ["red text = CQC alone"] : [];
  return named.length === 0
    ? ""
    : `: ${[...named.map((sector) => `${code.hues[sector]} = ${sector}`), ...red].join(", ")}`;
}

export function ownColumns(
  source: Source,
  flags: boolean,
  before: (action: Action) => SectorNote["before"],
  looks: readonly LookEdit[],
  settings: Settings,
): OwnColumn[] {
  const { report, grid } = source;
  const edits = [sectorColumn(source, before, keyInWords(report.plan, settings, looks))];
  if (flags) {
    const labels = ownLabels(report.plan);
    const said = new Map<Action, string[]>();
    for (const { action, words } of flagsOf(report, looks))
      said.set(action, [...(said.get(action) ?? []), words]);
    const check = besidePlan(
      source,
      `Check: ${whoseQuestions(report)}`,
      (action) =>
        `${labels.get(action) ?? ""}. ${(said.get(action) ?? ["No question about this action alone."]).join(" | ")}`,
    );
    edits.push({ ...check, name: "Check", column: ownPlaces(source).check, width: 60 });
  }
  return edits.filter((edit) => !stands(edit, grid, source.book));
}

/** Whether a column of PlanProof's own already says all of it. */
export function stands(edit: OwnColumn, grid: Grid, book: Book): boolean {
  const there = book.own.some(
    ({ name, sheet, column, row }) =>
      name === edit.name && sheet === edit.sheet && column === edit.column && row === edit.top,
  );
  return there && edit.texts.every((text, index) => textAt(grid, edit.top + index, edit.column) === text);
}

/** Takes back the columns, and the print area that keeps them out of print, that are not to stay. */
export function forgetColumns(
  { book, grid, report: { plan } }: Pick<Source, "book" | "grid" | "report">,
  stays: (name: OwnName) => boolean,
): Edit[] {
  return book.own.flatMap(({ name, sheet, row }): Edit[] => {
    if (name === "Summary" || name === "Title" || sheet !== plan.sheet || stays(name)) return [];
    const rows = { top: row, height: grid.top + grid.values.length - row };
    return [name === "PrintArea" ? { kind: "forget", name, sheet } : { kind: "forget", name, sheet, rows }];
  });
}
