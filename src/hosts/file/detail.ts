import type { CellValue, Detail, DetailRequest, Look, Run, Shown } from "../../model/grid";
import { namedArea, printAreaName } from "./defined-names";
import { shownText } from "./number-formats";
import { runsOf } from "./rich-text";
import { columnFormat } from "./sheet-scanner";
import type { Spreadsheet } from "./spreadsheet";
import { fontLook, type Styles } from "./styles";

/**
 * The stretches of a rich text that look the same. White space has no colour to see: a stretch of it goes with the
 * text before it.
 */
export function stretches(rich: string, format: number, styles: Styles): Run[] {
  const found: { text: string; colour: string; italic: boolean }[] = [];
  let blank = "";
  for (const { text, properties } of runsOf(rich, "rich text")) {
    const last = found.at(-1);
    if (text.trim() === "") {
      if (last) last.text += text;
      else blank += text;
      continue;
    }
    const look = properties ? fontLook(properties, styles.colours) : styles.font(format);
    if (last && last.colour === look.colour && last.italic === look.italic) last.text += text;
    else found.push({ text: blank + text, ...look });
    blank = "";
  }
  return found;
}

/** How a cell looks by its format, and by its rich text's XML where it has any. */
function lookOf(format: number, rich: string | null, styles: Styles): Look {
  const fill = styles.fill(format);
  const runs = rich === null ? [] : stretches(rich, format, styles);
  const [first] = runs;
  if (!first) return { fill, ...styles.font(format), runs: null };
  if (runs.length === 1) return { fill, colour: first.colour, italic: first.italic, runs: null };
  const colour = runs.every((run) => run.colour === first.colour) ? first.colour : "mixed";
  const italic = runs.every((run) => run.italic === first.italic) ? first.italic : "mixed";
  return { fill, colour, italic, runs };
}

/** Tells looks and shown texts of cells; what many cells have in common is worked out once. */
function teller(styles: Styles, date1904: boolean) {
  const plain = new Map<number, Look>();
  const codes = new Map<number, { readonly code: string; readonly numbers: Map<number, Shown> }>();
  return {
    look(format: number, rich: string | null): Look {
      const known = rich === null ? plain.get(format) : undefined;
      if (known) return known;
      const look = lookOf(format, rich, styles);
      if (rich === null) plain.set(format, look);
      return look;
    },
    shown(format: number, value: CellValue): Shown {
      let known = codes.get(format);
      if (!known) codes.set(format, (known = { code: styles.numberFormat(format), numbers: new Map() }));
      const { code, numbers } = known;
      const before = typeof value === "number" ? numbers.get(value) : undefined;
      if (before) return before;
      const shown = { text: shownText(value, code, date1904), format: code };
      if (typeof value === "number") numbers.set(value, shown);
      return shown;
    },
  };
}

/** What was asked of a worksheet beyond its values. */
export async function readDetail(
  spreadsheet: Spreadsheet,
  request: DetailRequest,
  signal?: AbortSignal,
): Promise<Detail> {
  const { top, height, left, width } = request;
  const sheet = spreadsheet.sheet(request.sheet);
  const tell = teller(spreadsheet.styles, spreadsheet.workbook.date1904);
  const shown = new Map(request.shown.map((column) => [column, new Array<Shown | undefined>(height)]));
  const looks = new Map(request.looks.map((column) => [column, new Array<Look | undefined>(height)]));
  const rowFormats = new Map<number, number>();
  const seenRows = new Set<number>();
  const hidden: number[] = [];
  const within = (row: number) => row >= top && row < top + height;
  const outline = await spreadsheet.scan(
    sheet,
    {
      row({ row, format, hidden: isHidden }) {
        if (!within(row)) return;
        seenRows.add(row);
        if (isHidden) hidden.push(row);
        if (format !== null) rowFormats.set(row, format);
      },
      cell(cell) {
        const { row, column } = cell;
        if (!within(row)) return;
        const texts = shown.get(column);
        if (texts) texts[row - top] = tell.shown(cell.format, cell.value);
        const ofColumn = looks.get(column);
        if (ofColumn) ofColumn[row - top] = tell.look(cell.format, cell.rich);
      },
    },
    signal,
  );
  if (outline.hidesRows) {
    for (let row = top; row < top + height; row++) if (!seenRows.has(row)) hidden.push(row);
    hidden.sort((a, b) => a - b);
  }
  /** The columns, with the cells that are not written. */
  const filled = <T>(columns: Map<number, (T | undefined)[]>, blank: (format: number) => T) =>
    Object.fromEntries(
      Array.from(columns, ([column, cells]): [number, T[]] => [
        column,
        Array.from(
          cells,
          (cell, offset) => cell ?? blank(rowFormats.get(top + offset) ?? columnFormat(outline, column)),
        ),
      ]),
    );
  const hiddenColumns = Array.from({ length: width }, (_, offset) => left + offset).filter((index) =>
    outline.columns.some(({ first, last, hidden: isHidden }) => isHidden && first <= index && index <= last),
  );
  return {
    request,
    shown: filled(shown, (format) => tell.shown(format, "")),
    looks: filled(looks, (format) => tell.look(format, null)),
    hiddenRows: hidden,
    hiddenColumns,
    printArea: namedArea(spreadsheet.workbook, printAreaName, sheet.index),
    notRead: [],
  };
}
