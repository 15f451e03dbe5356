import { dayInWords } from "../model/day";
import type { Edit, LookEdit } from "../model/edit";
import type { Fix, Report } from "../model/finding";
import { textAt, valueAt, type Book, type Grid } from "../model/grid";
import { columnOf, type Action } from "../model/plan";
import type { Settings } from "../model/settings";
import { colourCode, isCqcOnly, sectorOfFill } from "../rules/colour-code";
import { colourWrong } from "../rules/colour-wrong";
import { textContrast } from "../rules/text-contrast";
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
    const flagsOf = flagsByRow(report, new Set(looks.map(keyOf)));
    const check = besidePlan(
      source,
      `Check: PlanProof’s questions as at ${dayInWords(report.asAt)}, not the lead’s words`,
      (action) =>
        `${labels.get(action) ?? ""}. ${(flagsOf.get(action.row) ?? ["No question about this action alone."]).join(" | ")}`,
    );
    edits.push({ ...check, name: "Check", column: ownPlaces(source).check, width: 60 });
  }
  return edits.filter((edit) => !stands(edit, grid, source.book));
}

/** Which look of which cell an edit changes. */
export const keyOf = ({ kind, row, column }: LookEdit) => `${kind} ${row} ${column}`;

/**
 * Which of its texts are too faint, and which fills are none of the code's, turns on the colours of the whole plan: it
 * is said in the pane and where the colours are applied, and would be stale in a cell as soon as they were.
 */
const isOfColours = (rule: string, fix: Fix | null) =>
  rule === textContrast.id || (rule === colourWrong.id && fix === null);

/**
 * The questions of each action, the most important first. Advice is left to the pane, and so is what is mended at the
 * same time, by a colour or by the Sector column.
 */
function flagsByRow({ findings, plan }: Report, mended: ReadonlySet<string>): Map<number, string[]> {
  const rows = new Map(plan.actions.flatMap(({ row, rows: all }) => all.map((each) => [each, row])));
  const flags = new Map<number, string[]>();
  for (const { rule, severity, places, flag, fix, answer } of findings) {
    const row =
      places.length === 1 && places[0].sheet === plan.sheet ? rows.get(places[0].row ?? -1) : undefined;
    if (row === undefined || severity === "advice" || isOfColours(rule, fix)) continue;
    if (fix !== null && fix.looks.every((edit) => mended.has(keyOf(edit)))) continue;
    const answered = answer === null ? "" : ` Answered by ${answer.by}: ${answer.reason}`;
    flags.set(row, [...(flags.get(row) ?? []), `${flag}${answered}`]);
  }
  return flags;
}

/** Whether a column of PlanProof's own already says all of it. */
export function stands(edit: OwnColumn, grid: Grid, book: Book): boolean {
  const there = book.own.some(
    ({ name, sheet, column, row }) =>
      name === edit.name && sheet === edit.sheet && column === edit.column && row === edit.top,
  );
  return there && edit.texts.every((text, index) => textAt(grid, edit.top + index, edit.column) === text);
}
