import { boxOf } from "./model/address";
import type { CellState, SheetState, WorkbookState } from "./model/state";
import { defaultColumnWidth, defaultFont } from "./model/state";

/** All that somebody could see or find in a workbook, in one order; what is Excel's default is left out. */
export function seen({ active, sheets, remarks, xmlParts }: WorkbookState): unknown {
  return { active, sheets: sheets.map(seenOf), remarks, xmlParts };
}

function seenOf({ cells, columnWidths, names, ...sheet }: SheetState): unknown {
  const widths = Object.entries(columnWidths).filter(([, width]) => width !== defaultColumnWidth);
  return {
    ...sheet,
    id: "",
    names: names.map(({ name, formula }) => `${name}${formula}`).sort(),
    columnWidths: sorted(Object.fromEntries(widths)),
    cells: sorted(
      Object.fromEntries(
        Object.entries(cells).flatMap(([address, cell]) => {
          const kept = withoutDefaults(cell);
          return Object.keys(kept).length > 0 ? [[address, kept]] : [];
        }),
      ),
    ),
  };
}

function withoutDefaults({ value = "", font = {}, ...look }: CellState): object {
  const defaults = new Map<string, unknown>(Object.entries(defaultFont));
  const special = Object.entries(font).filter(([property, now]) => defaults.get(property) !== now);
  return sorted({
    ...look,
    ...(value === "" ? {} : { value }),
    ...(special.length === 0 ? {} : { font: sorted(Object.fromEntries(special)) }),
  });
}

function sorted(record: object): object {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The words and the parts of words that stand where a workbook's own words stood before anybody marked it. */
export function wordsOf(now: WorkbookState, before: WorkbookState): unknown {
  return before.sheets.map((was) => {
    const sheet = now.sheets.find(({ name }) => name === was.name);
    return Object.keys(was.cells)
      .map((address) => ({ address, ...boxOf(address), cell: sheet?.cells[address] }))
      .map(({ address, cell }) => [
        address,
        cell?.value ?? "",
        cell?.formula,
        cell?.runs?.map(({ text }) => text),
      ]);
  });
}
