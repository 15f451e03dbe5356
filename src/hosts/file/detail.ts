import type { CellValue, Detail, DetailRequest, Look, Run, Shown } from "../../model/grid";
import { breath } from "../breath";
import { conditionalColours, hidesText, hidesValues } from "../unseen";
import { namedArea, printAreaName } from "./defined-names";
import { shownBy } from "./number-formats";
import { runsOf } from "./rich-text";
import type { SheetCells } from "./sheet-cells";
import { columnFormat } from "./sheet-scanner";
import type { Spreadsheet } from "./spreadsheet";
import { type FontLook, fontLook, type Styles } from "./styles";

/** How many rows are told between two looks at the clock. */
const rowsInOneGo = 64;

const looksLike = (one: FontLook, other: FontLook) =>
  one.colour === other.colour && one.italic === other.italic && one.struck === other.struck;

/** What all runs have in common, or "mixed". */
function common<T>(runs: readonly Run[], tell: (run: Run) => T, first: T): T | "mixed" {
  return runs.every((run) => tell(run) === first) ? first : "mixed";
}

/**
 * The stretches of a rich text that look the same. White space has no colour to see: a stretch of it goes with the
 * text before it.
 */
export function stretches(rich: string, format: number, styles: Styles): Run[] {
  const found: ({ text: string } & FontLook)[] = [];
  let blank = "";
  for (const { text, properties } of runsOf(rich, "rich text")) {
    const last = found.at(-1);
    if (text.trim() === "") {
      if (last) last.text += text;
      else blank += text;
      continue;
    }
    const look = properties ? fontLook(properties, styles.colours) : styles.font(format);
    if (last && looksLike(last, look)) last.text += text;
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
  return {
    fill,
    colour: common(runs, ({ colour }) => colour, first.colour),
    italic: common(runs, ({ italic }) => italic, first.italic),
    struck: common(runs, ({ struck }) => struck, first.struck),
    runs: runs.length === 1 ? null : runs,
  };
}

/** How a cell looks, and whether that hides what stands in it. */
interface Seen {
  readonly look: Look;
  readonly isUnseen: boolean;
}

/** Tells looks and shown texts of cells; what many cells have in common is worked out once. */
export function teller(styles: Styles, date1904: boolean) {
  const plain = new Map<number, Seen>();
  const formats = new Map<
    number,
    { readonly tell: (value: CellValue) => Shown; readonly numbers: Map<number, Shown> }
  >();
  return {
    look(format: number, rich: string | null): Seen {
      const known = rich === null ? plain.get(format) : undefined;
      if (known) return known;
      const look = lookOf(format, rich, styles);
      const seen = { look, isUnseen: hidesText(look) || hidesValues(styles.numberFormat(format)) };
      if (rich === null) plain.set(format, seen);
      return seen;
    },
    shown(format: number, value: CellValue): Shown {
      let known = formats.get(format);
      if (!known) {
        const code = styles.numberFormat(format);
        const textOf = shownBy(code, date1904);
        known = { tell: (each) => ({ text: textOf(each), format: code }), numbers: new Map() };
        formats.set(format, known);
      }
      const { tell, numbers } = known;
      if (typeof value !== "number") return tell(value);
      let shown = numbers.get(value);
      if (!shown) numbers.set(value, (shown = tell(value)));
      return shown;
    },
  };
}

/** What was asked of a worksheet beyond its values. */
export async function detailOf(
  spreadsheet: Spreadsheet,
  { outline, rows, rich }: SheetCells,
  request: DetailRequest,
  signal?: AbortSignal,
): Promise<Detail> {
  const { top, height, left, width } = request;
  const { index } = spreadsheet.sheet(request.sheet);
  const tell = teller(spreadsheet.styles, spreadsheet.workbook.date1904);
  const shown = request.shown.map((column): [number, Shown[]] => [column, []]);
  const looks = request.looks.map((column): [number, Look[]] => [column, []]);
  const hidden: number[] = [];
  const struck: Record<number, number[]> = {};
  const unseen: Record<number, number[]> = {};
  const tellRow = (row: number) => {
    const cells = rows.get(row);
    if (cells?.hidden ?? outline.hidesRows) hidden.push(row);
    const formatOf = (column: number) =>
      cells?.formats[column] ?? cells?.format ?? columnFormat(outline, column);
    for (const [column, texts] of shown) {
      texts.push(tell.shown(formatOf(column), cells?.values[column] ?? ""));
    }
    for (const [column, ofColumn] of looks)
      ofColumn.push(tell.look(formatOf(column), rich(row, column)).look);
    for (let column = left; column < left + width; column++) {
      const { look, isUnseen } = tell.look(formatOf(column), rich(row, column));
      if (look.struck !== false) (struck[row] ??= []).push(column);
      if (isUnseen) (unseen[row] ??= []).push(column);
    }
  };
  const pause = breath(signal);
  for (let row = top; row < top + height; row++) {
    if (row % rowsInOneGo === 0) await pause();
    tellRow(row);
  }
  const hiddenColumns = Array.from({ length: width }, (_, offset) => left + offset).filter((column) =>
    outline.columns.some(
      ({ first, last, hidden: isHidden }) => isHidden && first <= column && column <= last,
    ),
  );
  const isConditional = outline.conditional.some(
    (over) =>
      over.top < top + height &&
      top < over.top + over.height &&
      request.looks.some((column) => over.left <= column && column < over.left + over.width),
  );
  return {
    request,
    shown: Object.fromEntries(shown),
    looks: Object.fromEntries(looks),
    hiddenRows: hidden,
    hiddenColumns,
    struck,
    unseen,
    merges: outline.merges.map((range) => ({ sheet: request.sheet, ...range })),
    printArea: namedArea(spreadsheet.workbook, printAreaName, index),
    notRead: isConditional ? [conditionalColours] : [],
  };
}
