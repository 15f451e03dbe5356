import { count } from "../../../model/wording";
import { type Range, rangeOf } from "../reference";
import { relationshipsOf } from "../relationships";
import { attributeSplice, removal, type Splice, spliced, withAttributes } from "../splice";
import type { Spreadsheet } from "../spreadsheet";
import type { SheetEntry } from "../workbook";
import { childOf, descend, type Element, parse } from "../xml";
import { linesInWords } from "./lines";
import type { Remover } from "./remover";
import { settingsOf } from "./sheet-settings";

/** A filter that leaves rows out: of a sheet or of a table. */
interface Filter {
  readonly part: string;
  readonly range: Range;
  /** What it leaves rows out by. */
  readonly columns: readonly Element[];
}

async function filtersOf(
  spreadsheet: Spreadsheet,
  sheet: SheetEntry,
  signal?: AbortSignal,
): Promise<Filter[]> {
  const { parts } = spreadsheet;
  const roots = [{ part: sheet.part, root: await settingsOf(spreadsheet, sheet, signal) }];
  for (const { kind, target } of relationshipsOf(parts, sheet.part)) {
    if (kind === "table" && parts.has(target))
      roots.push({ part: target, root: parse(parts.text(target), target) });
  }
  return roots.flatMap(({ part, root }) =>
    descend(root, "autoFilter").flatMap((filter): Filter[] => {
      const range = rangeOf(filter.attributes["ref"] ?? "");
      const columns = filter.children.filter(
        ({ local, children }) => local === "filterColumn" && children.length > 0,
      );
      return range && columns.length > 0 ? [{ part, range, columns }] : [];
    }),
  );
}

/** Tells of a row whether a filter may have hidden it. */
export async function filteredRows(
  spreadsheet: Spreadsheet,
  sheet: SheetEntry,
  signal?: AbortSignal,
): Promise<(row: number) => boolean> {
  const filters = await filtersOf(spreadsheet, sheet, signal);
  return (row) => filters.some(({ range }) => range.top < row && row < range.top + range.height);
}

/** The rows that filters have hidden, by their start tags. Rows in their reach that somebody hid are not told apart. */
async function hiddenByFilter(spreadsheet: Spreadsheet, sheet: SheetEntry, signal?: AbortSignal) {
  const isFiltered = await filteredRows(spreadsheet, sheet, signal);
  const tags: { row: number; start: number; end: number }[] = [];
  await spreadsheet.scan(
    sheet,
    {
      row({ row, hidden, start, end }) {
        if (hidden && isFiltered(row)) tags.push({ row, start, end });
      },
    },
    signal,
  );
  return tags;
}

/** Filters that are on: they name what was chosen, and hide rows that somebody is to read. */
export const filters: Remover = {
  async find(spreadsheet, signal) {
    const found = [];
    for (const sheet of spreadsheet.workbook.sheets) {
      if (sheet.kind !== "worksheet" || sheet.visibility !== "visible") continue;
      if ((await filtersOf(spreadsheet, sheet, signal)).length === 0) continue;
      const rows = await hiddenByFilter(spreadsheet, sheet, signal);
      const what = `the filter on “${sheet.name}”, which hides ${count(rows.length, "row")}`;
      found.push({ kind: "filter" as const, sheet: sheet.name, what });
    }
    return found;
  },

  async takeOut(draft, { sheet: name }, signal) {
    const { parts } = draft;
    const sheet = draft.sheet(name ?? "");
    const tags = await hiddenByFilter(draft, sheet, signal);
    const text = parts.text(sheet.part);
    const mode = childOf(await settingsOf(draft, sheet, signal), "sheetPr");
    const shown: Splice[] = [
      ...(mode ? [attributeSplice(text, mode, { filterMode: null })] : []),
      ...tags.map(({ start, end }) => ({
        start,
        end,
        text: withAttributes(text.slice(start, end), { hidden: null }),
      })),
    ];
    const splices = new Map([[sheet.part, shown]]);
    for (const { part, columns } of await filtersOf(draft, sheet, signal)) {
      splices.set(part, [...(splices.get(part) ?? []), ...columns.map(removal)]);
    }
    for (const [part, ofPart] of splices) parts.setText(part, spliced(parts.text(part), ofPart));
    if (tags.length === 0) return null;
    const rows = linesInWords(new Set(tags.map(({ row }) => row)), "rows");
    return `Shown again, as Excel does when a filter is cleared: ${rows}. Read them before the copy goes out.`;
  },
};
