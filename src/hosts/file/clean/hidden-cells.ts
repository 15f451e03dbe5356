import type { TraceKind } from "../../../model/clean";
import { Refusal } from "../../../model/refusal";
import { type Range, rangeOf } from "../reference";
import { relationshipsOf } from "../relationships";
import { type Splice, spliced } from "../splice";
import type { Spreadsheet } from "../spreadsheet";
import type { SheetEntry } from "../workbook";
import { parse } from "../xml";
import { standAlone } from "./dependents";
import { filteredRows } from "./filters";
import { reachesAnywhere } from "./hidden-sheets";
import { linesInWords, type Side } from "./lines";
import { FormulaReader, type Reference } from "./references";
import type { Remover } from "./remover";

/** What hidden rows, or hidden columns, of a sheet hold. */
interface Hidden {
  /** The hidden rows or columns in which something stands, from 0. */
  readonly lines: ReadonlySet<number>;
  /** The columns that hold something, by their rows. */
  readonly cells: ReadonlyMap<number, ReadonlySet<number>>;
  /** What is taken out of the part. */
  readonly splices: readonly Splice[];
}

async function hiddenOf(
  spreadsheet: Spreadsheet,
  sheet: SheetEntry,
  side: Side,
  signal?: AbortSignal,
): Promise<Hidden> {
  const { columns, merges } = await spreadsheet.outline(sheet, signal);
  const filtered = await filteredRows(spreadsheet, sheet, signal);
  const hiddenColumns = columns.filter(({ hidden }) => hidden);
  const isHiddenColumn = (column: number) =>
    hiddenColumns.some(({ first, last }) => first <= column && column <= last);
  const hiddenRows = new Set<number>();
  const written: { row: number; column: number; start: number; end: number; isBlank: boolean }[] = [];
  let isHiddenRow = false;
  await spreadsheet.scan(
    sheet,
    {
      row({ row, hidden }) {
        isHiddenRow = hidden && !filtered(row);
        if (isHiddenRow) hiddenRows.add(row);
      },
      cell({ row, column, start, end, value, hasFormula }) {
        if (side === "rows" ? isHiddenRow : isHiddenColumn(column))
          written.push({ row, column, start, end, isBlank: value === "" && !hasFormula });
      },
    },
    signal,
  );
  // A merged cell shows what its first cell holds, even where that one is hidden.
  const isSeen = ({ top, left, height, width }: Range) =>
    side === "rows"
      ? Array.from({ length: height }, (_, index) => top + index).some((row) => !hiddenRows.has(row))
      : Array.from({ length: width }, (_, index) => left + index).some((column) => !isHiddenColumn(column));
  const shown = merges.filter(isSeen);
  const gone = written.filter(
    ({ row, column }) => !shown.some(({ top, left }) => top === row && left === column),
  );
  const cells = new Map<number, Set<number>>();
  const lines = new Set<number>();
  for (const { row, column, isBlank } of gone) {
    if (isBlank) continue;
    lines.add(side === "rows" ? row : column);
    const ofRow = cells.get(row) ?? new Set();
    cells.set(row, ofRow.add(column));
  }
  return { lines, cells, splices: gone.map(({ start, end }) => ({ start, end, text: "" })) };
}

/** Whether some cell of a range goes. */
function touches({ cells }: Hidden, { top, left, height, width }: Range): boolean {
  for (const [row, columns] of cells) {
    if (row < top || row >= top + height) continue;
    for (const column of columns) if (column >= left && column < left + width) return true;
  }
  return false;
}

/** Excel insists that a table's headings and totals are what the table says they are. */
function refuseTableEdges({ parts }: Spreadsheet, sheet: SheetEntry, hidden: Hidden, what: string): void {
  for (const { kind, target } of relationshipsOf(parts, sheet.part)) {
    if (kind !== "table" || !parts.has(target)) continue;
    const { attributes } = parse(parts.text(target), target);
    const range = rangeOf(attributes["ref"] ?? "");
    if (!range) continue;
    const edges = [
      ...(attributes["headerRowCount"] === "0" ? [] : [{ ...range, height: 1 }]),
      ...(+(attributes["totalsRowCount"] ?? 0) > 0
        ? [{ ...range, top: range.top + range.height - 1, height: 1 }]
        : []),
    ];
    if (!edges.some((edge) => touches(hidden, edge))) continue;
    throw new Refusal(
      `Headings or totals of the table “${attributes["displayName"] ?? ""}” stand in ${what}: in Excel, show them, delete what should go, save the workbook, and try again.`,
    );
  }
}

/** Nothing moves: references, merged cells, tables, checks and formats would all have to, and none may be wrong. */
function hiddenLines(side: Side, kind: TraceKind): Remover {
  return {
    async find(spreadsheet, signal) {
      const found = [];
      for (const sheet of spreadsheet.workbook.sheets) {
        if (sheet.kind !== "worksheet" || sheet.visibility !== "visible") continue;
        const { lines } = await hiddenOf(spreadsheet, sheet, side, signal);
        if (lines.size === 0) continue;
        const what = `the hidden ${linesInWords(lines, side)} on “${sheet.name}”`;
        found.push({ kind, sheet: sheet.name, what, ...(side === "rows" ? { rows: [...lines] } : {}) });
      }
      return found;
    },

    async takeOut(draft, { sheet: name, what }, signal) {
      const sheet = draft.sheet(name ?? "");
      const { isProtected } = await draft.outline(sheet, signal);
      if (isProtected) {
        throw new Refusal(
          `The sheet “${sheet.name}” is protected: in Excel, choose Review > Unprotect Sheet, save, and try again.`,
        );
      }
      const hidden = await hiddenOf(draft, sheet, side, signal);
      refuseTableEdges(draft, sheet, hidden, what);
      const isHere = (other: string) => other.toLowerCase() === sheet.name.toLowerCase();
      const isOwn = (reference: Reference & { kind: "cells" }) =>
        side === "rows" ? reference.sameRow : reference.sameColumn;
      const effect = await standAlone(
        draft,
        new FormulaReader(draft),
        {
          what,
          isGone: (reference) =>
            (reference.kind === "cells" &&
              isHere(reference.sheet) &&
              !isOwn(reference) &&
              touches(hidden, reference.range)) ||
            (reference.kind === "function" && reachesAnywhere.has(reference.name)),
          cellGoes: (other, row, column) => isHere(other) && (hidden.cells.get(row)?.has(column) ?? false),
        },
        signal,
      );
      const { splices } = await hiddenOf(draft, sheet, side, signal);
      draft.parts.setText(sheet.part, spliced(draft.parts.text(sheet.part), splices));
      const stays = `They stay as empty hidden ${side}, so that nothing else moves.`;
      return effect === null ? stays : `${stays} ${effect}`;
    },
  };
}

export const hiddenRows = hiddenLines("rows", "hidden-rows");
export const hiddenColumns = hiddenLines("columns", "hidden-columns");
