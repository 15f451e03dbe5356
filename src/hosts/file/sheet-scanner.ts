import { isTooThin } from "../unseen";
import { type Range, rangeOf, sheetWidth } from "./reference";
import { scanRows, type SheetBook, type SheetVisitor } from "./row-scanner";
import { TagReader } from "./tag-reader";
import {
  damaged,
  type Element,
  isOn,
  type Listener,
  localName,
  prefixOf,
  type StartTag,
  Tokenizer,
} from "./xml";

/** A stretch of columns as a sheet describes it, from 0 and both ends included. */
export interface ColumnTag {
  readonly first: number;
  readonly last: number;
  readonly format: number | null;
  readonly hidden: boolean;
  readonly tag: StartTag;
}

/** What a sheet says around its cells. */
export interface Outline {
  readonly text: string;
  /** Its root and the children of its root, without those children's own. */
  readonly root: Element;
  readonly prefix: string;
  readonly columns: readonly ColumnTag[];
  readonly isProtected: boolean;
  /** Rows that are not written are hidden. */
  readonly hidesRows: boolean;
  readonly merges: readonly Range[];
  /** Where conditional formats lie. */
  readonly conditional: readonly Range[];
  /** The relationship ids of the sheet's tables. */
  readonly tables: readonly string[];
}

/** A character of the usual font is 7 pixels wide. */
const pointsOfCharacter = 5.25;
const formatOf = (text: string | undefined) => (text === undefined ? null : +text);

/** The start tags that may be the sheet's data; the tokenizer tells which is. */
const dataTags = /<(?:[\w.-]+:)?sheetData(?=[\s/>])/g;

/**
 * One forward pass over a worksheet: what stands around its rows goes through a tokenizer that takes nothing amiss,
 * its rows, of which there may be hundreds of thousands, through a reader made for them.
 */
export async function scanSheet(
  text: string,
  part: string,
  visitor: SheetVisitor,
  book: SheetBook,
  signal?: AbortSignal,
): Promise<Outline> {
  const top: Element[] = [];
  const columns: ColumnTag[] = [];
  const merges: Range[] = [];
  const conditional: Range[] = [];
  const tables: string[] = [];
  const addConditional = (told: string) => {
    for (const area of told.split(/\s+/)) {
      const range = rangeOf(area);
      if (range) conditional.push(range);
    }
  };
  let root: Element | undefined;
  let section = "";
  /** Inside a conditional format of the sheet's extensions, whose areas are a text. */
  let isExtended = false;
  let areas: string | null = null;
  const listener: Listener = {
    open(tag) {
      const { local, depth, attributes } = tag;
      if (depth === 1) root = asElement(tag);
      else if (depth === 2) {
        section = local;
        top.push(asElement(tag));
        if (local === "conditionalFormatting") addConditional(attributes["sqref"] ?? "");
      } else if (depth === 3 && section === "cols" && local === "col") {
        const { min = "1", max = min, style, hidden, width } = attributes;
        columns.push({
          first: +min - 1,
          last: Math.min(+max, sheetWidth) - 1,
          format: formatOf(style),
          hidden: isOn(hidden) || isTooThin(+(width ?? Infinity) * pointsOfCharacter),
          tag,
        });
      } else if (depth === 3 && section === "mergeCells") {
        const range = rangeOf(attributes["ref"] ?? "");
        if (range) merges.push(range);
      } else if (depth === 3 && section === "tableParts") {
        const [, id] = Object.entries(attributes).find(([name]) => localName(name) === "id") ?? [];
        if (id !== undefined) tables.push(id);
      } else if (section === "extLst") {
        if (local === "conditionalFormatting") isExtended = true;
        else if (isExtended && local === "sqref") areas = "";
      }
    },
    text(words) {
      if (areas !== null) areas += words;
    },
    close({ local, depth, start, end }) {
      if (local === "conditionalFormatting") isExtended = false;
      else if (local === "sqref" && areas !== null) {
        addConditional(areas);
        areas = null;
      }
      if (depth > 2) return;
      const element = depth === 1 ? root : top.at(-1);
      if (element) Object.assign(element, { innerEnd: start, outerEnd: end });
      if (depth === 2) section = "";
    },
  };
  const around = new Tokenizer(text, part, listener);
  for (const { index } of text.matchAll(dataTags)) {
    const reader = new TagReader(text, part, index);
    if (!reader.next()) throw damaged(part);
    const { isEmpty, end } = reader;
    around.tellTo(end);
    if (isEmpty || section !== "sheetData") continue;
    const rowsEnd = visitor.row || visitor.cell ? null : unreadRowsEnd(text, reader.name);
    if (rowsEnd === null) await scanRows(reader, visitor, book, signal);
    around.passTo(rowsEnd ?? reader.start);
    break;
  }
  signal?.throwIfAborted();
  around.close();
  if (!root || root.local !== "worksheet") throw damaged(part);
  root.children.push(...top);
  const settings = (name: string) => top.find(({ local }) => local === name)?.attributes;
  return {
    text,
    root,
    prefix: prefixOf(root.name),
    columns,
    isProtected: isOn(settings("sheetProtection")?.["sheet"]),
    hidesRows: isOn(settings("sheetFormatPr")?.["zeroHeight"]),
    merges,
    conditional,
    tables,
  };
}

/** Where rows end that nobody wants to hear of; null where only reading them can tell. */
function unreadRowsEnd(text: string, name: string): number | null {
  const end = text.lastIndexOf(`</${name}`);
  // If that stood in a comment or in CDATA, either would end behind it.
  return end < 0 || /<[!?]|-->|\?>|\]\]>/.test(text.slice(end)) ? null : end;
}

function asElement(tag: StartTag): Element {
  return { ...tag, children: [], text: "", innerEnd: tag.end, outerEnd: tag.end };
}

/** The format of a column's cells that are not written, where their row has none either. */
export function columnFormat({ columns }: Outline, column: number): number {
  return columns.find(({ first, last }) => first <= column && column <= last)?.format ?? 0;
}
