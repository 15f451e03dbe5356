import type { CellValue, Detail, DetailRequest, Look, Run, Shown } from "../../model/grid";
import { namedArea, printAreaName } from "./defined-names";
import { shownText } from "./number-formats";
import { runsOf } from "./rich-text";
import { columnFormat } from "./sheet-scanner";
import type { Spreadsheet } from "./spreadsheet";
import { fontLook, type Styles } from "./styles";

/** What of a cell decides how it looks: its format, its value, and its rich text's XML where it has any. */
interface Wanted {
  readonly format: number;
  readonly value: CellValue;
  readonly rich: string | null;
}

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

function lookOf({ format, rich }: Wanted, styles: Styles): Look {
  const fill = styles.fill(format);
  const runs = rich === null ? [] : stretches(rich, format, styles);
  const [first] = runs;
  if (!first) return { fill, ...styles.font(format), runs: null };
  if (runs.length === 1) return { fill, colour: first.colour, italic: first.italic, runs: null };
  const colour = runs.every((run) => run.colour === first.colour) ? first.colour : "mixed";
  const italic = runs.every((run) => run.italic === first.italic) ? first.italic : "mixed";
  return { fill, colour, italic, runs };
}

/** What was asked of a worksheet beyond its values. */
export async function readDetail(
  spreadsheet: Spreadsheet,
  request: DetailRequest,
  signal?: AbortSignal,
): Promise<Detail> {
  const { top, height, left, width } = request;
  const sheet = spreadsheet.sheet(request.sheet);
  const { styles } = spreadsheet;
  const { date1904 } = spreadsheet.workbook;
  const columns = new Map(
    [...request.shown, ...request.looks].map((column) => [column, new Array<Wanted | undefined>(height)]),
  );
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
      cell({ row, column, format, value, rich }) {
        const wanted = within(row) ? columns.get(column) : undefined;
        if (wanted) wanted[row - top] = { format, value, rich };
      },
    },
    signal,
  );
  if (outline.hidesRows) {
    for (let row = top; row < top + height; row++) if (!seenRows.has(row)) hidden.push(row);
    hidden.sort((a, b) => a - b);
  }

  const plain = new Map<number, Look>();
  const look = (wanted: Wanted): Look => {
    if (wanted.rich !== null) return lookOf(wanted, styles);
    const known = plain.get(wanted.format) ?? lookOf(wanted, styles);
    plain.set(wanted.format, known);
    return known;
  };
  const shown = ({ value, format }: Wanted): Shown => {
    const code = styles.numberFormat(format);
    return { text: shownText(value, code, date1904), format: code };
  };
  const column = <T>(index: number, tell: (wanted: Wanted) => T): T[] =>
    Array.from(columns.get(index) ?? [], (wanted, offset) =>
      tell(
        wanted ?? {
          format: rowFormats.get(top + offset) ?? columnFormat(outline, index),
          value: "",
          rich: null,
        },
      ),
    );
  const hiddenColumns = Array.from({ length: width }, (_, offset) => left + offset).filter((index) =>
    outline.columns.some(({ first, last, hidden: isHidden }) => isHidden && first <= index && index <= last),
  );
  return {
    request,
    shown: Object.fromEntries(request.shown.map((index) => [index, column(index, shown)])),
    looks: Object.fromEntries(request.looks.map((index) => [index, column(index, look)])),
    hiddenRows: hidden,
    hiddenColumns,
    printArea: namedArea(spreadsheet.workbook, printAreaName, sheet.index),
    notRead: [],
  };
}
