import type { Former } from "../../model/edit";
import { a1Of, columnLetters } from "../../model/place";
import { isDrawnOn } from "./drawn-on";
import { type Range, rangeOf, sheetHeight } from "./reference";
import type { RowTag } from "./row-scanner";
import { columnsFrom, worksheetOrder } from "./sheet-columns";
import type { Outline } from "./sheet-scanner";
import { withAttributes } from "./splice";
import type { Spreadsheet } from "./spreadsheet";
import type { SheetEntry } from "./workbook";
import { escapeText, parse } from "./xml";

/** What of an own sheet is somebody else's, as XML that can be written again where it is to stand. */
export interface Others {
  /** All up to the end of the start tag of the worksheet, with the namespaces that the rest needs. */
  readonly root: string;
  /** The columns beside. */
  readonly columns: string;
  /** By the row in which they are to stand. */
  readonly rows: ReadonlyMap<number, OthersInRow>;
  readonly merges: readonly string[];
  readonly links: readonly string[];
  /** What else the worksheet says, a tab's colour or how far it is enlarged, by the name of the element. */
  readonly around: ReadonlyMap<string, string>;
  readonly hasFormulas: boolean;
  /** Whether pictures, shapes or charts of somebody's lie over it. */
  readonly isDrawnOn: boolean;
}

interface OthersInRow {
  /** The row's start tag, where the whole row is somebody's. */
  readonly tag: string | null;
  readonly cells: string;
}

/** What PlanProof writes around the cells of its sheet, with what somebody said there of cells beside or below. */
const written: ReadonlySet<string> = new Set([
  "dimension",
  "cols",
  "sheetData",
  "mergeCells",
  "hyperlinks",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "drawing",
]);
/** What else may be said there for rows to move: nothing of it tells of a cell. */
const movable: ReadonlySet<string> = new Set([
  ...written,
  "sheetPr",
  "sheetViews",
  "sheetFormatPr",
  "printOptions",
]);

/**
 * What stands beside so many columns of an own sheet and, where `former` tells how many rows are its own, below them.
 * Null where that cannot be kept: where rows would have to move under a formula, a picture or a comment, or where a
 * merged cell is half somebody's.
 */
export async function othersOn(
  spreadsheet: Spreadsheet,
  sheet: SheetEntry,
  width: number,
  former: Exclude<Former, "left"> | undefined,
  signal?: AbortSignal,
): Promise<Others | null> {
  const { rows: height, room } = former ?? { rows: sheetHeight, room: 0 };
  const own: Range = { top: 0, left: 0, height, width };
  const rows = new Map<number, OthersInRow>();
  const text = spreadsheet.parts.text(sheet.part);
  let tag: string | null = null;
  let cells: string[] = [];
  let hasFormulas = false;
  const target = (row: number) => (row < height ? row : row + room);
  let at = -1;
  const outline = await spreadsheet.scan(
    sheet,
    {
      row(row) {
        at = row.row;
        tag = at < height ? null : movedRow(text, row, target(at));
        cells = [];
      },
      cell({ row, column, start, tagEnd, end, hasFormula }) {
        if (row < height && column < width) return;
        const r = `${columnLetters(column)}${target(row) + 1}`;
        cells.push(withAttributes(text.slice(start, tagEnd), { r }) + text.slice(tagEnd, end));
        hasFormulas ||= hasFormula;
      },
      rowEnd() {
        if (tag !== null || cells.length > 0) rows.set(target(at), { tag, cells: cells.join("") });
      },
    },
    signal,
  );
  const { root, prefix, merges } = outline;
  const drawnOn = isDrawnOn(spreadsheet.parts, sheet.part);
  const isUnknown = root.children.some(({ local }) => !worksheetOrder.includes(local));
  const isFixed =
    drawnOn ||
    hasFormulas ||
    root.children.some(({ local }) => !movable.has(local)) ||
    isSpokenOf(spreadsheet, sheet);
  if (prefix !== "" || isUnknown || (room > 0 && isFixed)) return null;
  const moved = merges.filter((merge) => !isWithin(merge, own)).map((merge) => movedRange(merge, own, room));
  const links = linksIn(outline).filter(({ range }) => !isWithin(range, own));
  const places = links.map(({ range }) => movedRange(range, own, room));
  if ([...moved, ...places].includes(null)) return null;
  return {
    root: text.slice(0, root.end),
    columns: columnsFrom(outline, width),
    rows,
    merges: moved.map((range) => `<mergeCell ref="${a1Of({ sheet: "", ...(range ?? own) })}"/>`),
    links: links.map(({ xml }, index) =>
      withAttributes(xml, { ref: a1Of({ sheet: "", ...(places[index] ?? own) }) }),
    ),
    around: wordsAround(outline),
    hasFormulas,
    isDrawnOn: drawnOn,
  };
}

function movedRow(text: string, { start, end }: RowTag, row: number): string {
  const tag = withAttributes(text.slice(start, end), { r: String(row + 1), spans: null });
  return tag.replace(/\s*\/>$/, ">");
}

const isWithin = ({ top, left, height, width }: Range, own: Range) =>
  top >= own.top &&
  left >= own.left &&
  top + height <= own.top + own.height &&
  left + width <= own.left + own.width;

/** Where a range stands once rows were put in below PlanProof's own; null where it would be torn. */
function movedRange(range: Range, own: Range, room: number): Range | null {
  const { top, left, height } = range;
  if (top >= own.height) return { ...range, top: top + room };
  return left >= own.width && (room === 0 || top + height <= own.height) ? range : null;
}

function linksIn({ text, root }: Outline): { readonly xml: string; readonly range: Range }[] {
  const list = root.children.find(({ local }) => local === "hyperlinks");
  if (!list) return [];
  const xml = text.slice(list.start, list.outerEnd);
  return parse(xml, "hyperlinks").children.flatMap(({ start, outerEnd, attributes }) => {
    const range = rangeOf(attributes["ref"] ?? "");
    return range === null ? [] : [{ xml: xml.slice(start, outerEnd), range }];
  });
}

function wordsAround({ text, root }: Outline): Map<string, string> {
  const around = new Map<string, string>();
  for (const child of root.children.filter(({ local }) => !written.has(local))) {
    around.set(child.local, (around.get(child.local) ?? "") + text.slice(child.start, child.outerEnd));
  }
  return around;
}

/** Whether a formula, a link or a name elsewhere in the workbook speaks of cells of the sheet. */
function isSpokenOf({ parts, workbook }: Spreadsheet, { name, part }: SheetEntry): boolean {
  const ways = [`${name}!`, `${name.replaceAll("'", "''")}'!`].flatMap((way) => [
    way.toLowerCase(),
    escapeText(way).toLowerCase(),
  ]);
  const speaks = (text: string) => ways.some((way) => text.toLowerCase().includes(way));
  return (
    workbook.names.some(
      (each) => !/^(?:PlanProof\.|_xlnm\.Print_)/.test(each.name) && speaks(each.refersTo),
    ) ||
    workbook.sheets.some(
      (each) => each.part !== part && each.kind === "worksheet" && speaks(parts.text(each.part)),
    )
  );
}
