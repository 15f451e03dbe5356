import { keyOf, type Edit, type LookEdit, type OwnColumn } from "../model/edit";
import type { Report } from "../model/finding";
import { textAt, valueAt, type Book, type Grid, type OwnName } from "../model/grid";
import { columnOf, type Action } from "../model/plan";
import type { Settings } from "../model/settings";
import { colourCode, isCqcOnly, sectorOfFill } from "../rules/colour-code";
import { flagsOf, whoseQuestions } from "./flags";
import { ownLabels } from "./identity";
import type { Source } from "./marking";
import {
  closesSector,
  keptHeading,
  opensSector,
  ownColumnPlaces,
  theirCells,
  theirsInWords,
  withTheirs,
  type OwnPlace,
} from "./own-cells";
import { writeQuestions, writeSectorNote, type SectorNote } from "./own-text";
import { shownBy } from "./remembered";

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
const checkWidth = 60;

/** The Sector column, with what each cell tells of how its action looked before. */
export function sectorColumn(
  source: Source,
  before: (action: Action) => SectorNote["before"],
  key: string,
): OwnColumn {
  const { plan } = source.report;
  const labels = ownLabels(plan);
  const column = besidePlan(source, `${opensSector}${key}${closesSector}`, (action) =>
    writeSectorNote({ label: labels.get(action) ?? "", sector: action.sector, before: before(action) }),
  );
  const width = plan.legend === null ? sectorWidth.withKey : sectorWidth.plain;
  return keeping(source, { ...column, name: "Sector", column: ownPlaces(source).sector, width });
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
    const check = besidePlan(source, `Check: ${whoseQuestions(report)}`, (action) =>
      writeQuestions(labels.get(action) ?? "", said.get(action) ?? ["No question about this action alone."]),
    );
    const column = ownPlaces(source).check;
    edits.push(keeping(source, { ...check, name: "Check", column, width: checkWidth }));
  }
  return edits.filter((edit) => !stands(edit, grid, source.book));
}

/** Whether a column of PlanProof's own already says all of it. */
export function stands(edit: OwnColumn, grid: Grid, book: Book): boolean {
  const there = book.own.some(
    ({ name, sheet, column, row }) =>
      name === edit.name && sheet === edit.sheet && column === edit.column && row === edit.top,
  );
  return (
    there &&
    edit.texts.every((text, index) => text === null || textAt(grid, edit.top + index, edit.column) === text)
  );
}

/** A column with what somebody wrote in it kept. */
function keeping({ book, grid, report: { plan } }: Source, edit: OwnColumn): OwnColumn {
  const place = ownColumnPlaces(book, plan).find(({ name }) => name === edit.name);
  return place === undefined ? edit : withTheirs(edit, theirCells(grid, plan, place));
}

/** Says what somebody wrote in PlanProof's columns and keeps there, and where nothing can be written before it. */
export const keptInColumns = ({ book, grid, report: { plan } }: Pick<Source, "book" | "grid" | "report">) =>
  ownColumnPlaces(book, plan).flatMap((place) => {
    const cells = theirCells(grid, plan, place);
    const unsaid = cells.filter(
      ({ row, isText }) => !isText && plan.actions.some((each) => each.row === row),
    );
    return [
      ...theirsInWords(place, cells),
      ...unsaid.map(
        ({ row }) =>
          `Row ${row + 1} has somebody’s own number or date in the column ${place.name}, so PlanProof’s words are left out there.`,
      ),
    ];
  });

/**
 * Takes back the columns, and the print area that keeps them out of print, that are not to stay. One in which somebody
 * has written stays for that, without what PlanProof wrote, and the print area with it.
 */
export function takeBackColumns(
  { book, grid, report: { plan } }: Pick<Source, "book" | "grid" | "report">,
  stays: (name: OwnName) => boolean,
): { readonly edits: readonly Edit[]; readonly leftAlone: readonly string[] } {
  const written = new Map(
    ownColumnPlaces(book, plan).map((place) => [place.name, { place, cells: theirCells(grid, plan, place) }]),
  );
  const isKept = [...written.values()].some(({ cells }) => cells.length > 0);
  const leftAlone: string[] = [];
  const edits = book.own.flatMap(({ name, sheet, row }): Edit[] => {
    if (name === "Summary" || name === "Title" || sheet !== plan.sheet || stays(name)) return [];
    if (name === "PrintArea") return isKept ? [] : [{ kind: "forget", name, sheet }];
    const height = grid.top + grid.values.length - row;
    const { place, cells } = written.get(name) ?? { place: null, cells: [] };
    if (place === null || cells.length === 0)
      return [{ kind: "forget", name, sheet, rows: { top: row, height } }];
    leftAlone.push(...theirsInWords(place, cells));
    const bare = withTheirs(bareColumn(place, plan.right, height), cells);
    return stands(bare, grid, book) ? [] : [bare];
  });
  return { edits, leftAlone };
}

/** A column of PlanProof's with its heading alone. */
function bareColumn(place: OwnPlace, like: number, height: number): OwnColumn {
  const { name, sheet, column, row: top } = place;
  const texts = Array.from({ length: height }, (_, index) => (index === 0 ? keptHeading(place) : ""));
  const width = name === "Check" ? checkWidth : sectorWidth.plain;
  return { kind: "ownColumn", name, sheet, column, top, like, texts, width };
}
