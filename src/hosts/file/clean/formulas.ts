import { columnLetters } from "../../../model/place";
import { Refusal } from "../../../model/refusal";
import { type Range, rangeOf } from "../reference";
import type { Splice } from "../splice";
import type { Spreadsheet } from "../spreadsheet";
import { withAttributes } from "../splice";
import type { SheetEntry } from "../workbook";
import { childOf, type Element, parse } from "../xml";
import type { Holder } from "./references";

/** A formula of a sheet with the cells that hold it: one, or all that share it. */
export interface Formula {
  readonly text: string;
  readonly holder: Holder;
  /** The cells that it fills by itself, or null. */
  readonly fills: Range | null;
  readonly cells: readonly FormulaCell[];
}

/** A cell that holds a formula: what its splices are made of. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly xml: string;
  readonly element: Element;
}

/** The formulas of a worksheet, those that are shared as one. */
export async function formulasOf(
  spreadsheet: Spreadsheet,
  sheet: SheetEntry,
  signal?: AbortSignal,
): Promise<Formula[]> {
  const text = spreadsheet.parts.text(sheet.part);
  const alone: Formula[] = [];
  const shared = new Map<string, { text: string; range: Range | null; cells: FormulaCell[] }>();
  await spreadsheet.scan(
    sheet,
    {
      cell({ row, column, start, end, hasFormula }) {
        if (!hasFormula) return;
        const xml = text.slice(start, end);
        const element = parse(xml, sheet.part);
        const cell = { row, column, start, xml, element };
        const written = childOf(element, "f");
        const { t, si, ref, r1 = "", r2 = "" } = written?.attributes ?? {};
        const range = rangeOf(ref ?? "");
        const formula = `${written?.text ?? ""} ${r1} ${r2}`.trim();
        if (t === "shared" && si !== undefined) {
          const group = shared.get(si) ?? { text: "", range: null, cells: [] };
          shared.set(si, group);
          group.cells.push(cell);
          if (formula !== "") Object.assign(group, { text: formula, range });
          return;
        }
        const own = { top: row, left: column, height: 1, width: 1 };
        const fills = t === undefined || t === "normal" ? null : range;
        const holder = { sheet: sheet.name, row, column, range: own };
        alone.push({ text: formula, holder, fills, cells: [cell] });
      },
    },
    signal,
  );
  const groups = [...shared.values()].flatMap(({ text: formula, range, cells }): Formula[] => {
    const [first] = cells;
    if (!first) return [];
    const { row, column } = first;
    const own = range ?? { top: row, left: column, height: 1, width: 1 };
    return [{ text: formula, holder: { sheet: sheet.name, row, column, range: own }, fills: null, cells }];
  });
  return [...alone, ...groups];
}

/**
 * A cell's formula taken away, so that the value that it last had stays. Throws a Refusal, which names what goes, where
 * the file holds no such value.
 */
export function frozen({ row, column, start, xml, element }: FormulaCell, what: string): Splice[] {
  const formula = childOf(element, "f");
  if (!formula) return [];
  const value = childOf(element, "v");
  // openpyxl writes an empty value where there is none; a text that a formula gives may be empty.
  if (!value || (value.text === "" && element.attributes["t"] !== "str")) {
    throw new Refusal(
      `Cell ${columnLetters(column)}${row + 1} takes its value from ${what}, and the file does not hold that value: open the workbook in Excel, save it, and try again.`,
    );
  }
  const splices: Splice[] = [{ start: start + formula.start, end: start + formula.outerEnd, text: "" }];
  // It says that the formula may fill several cells.
  if (element.attributes["cm"] !== undefined) {
    const tag = withAttributes(xml.slice(0, element.end), { cm: null });
    splices.unshift({ start, end: start + element.end, text: tag });
  }
  return splices;
}
