import { columnLetters } from "../../model/place";
import { lines } from "../../model/row-height";
import { declareContentType } from "./content-types";
import { relate, relationshipAttribute, relationshipsOf } from "./relationships";
import { removeRelated } from "./removal";
import { worksheetOrder } from "./sheet-columns";
import type { Outline } from "./sheet-scanner";
import { childSplice, removal, spliced } from "./splice";
import type { Spreadsheet } from "./spreadsheet";
import type { SheetEntry } from "./workbook";
import { damaged, type Element, localName } from "./xml";

/** Where a note stands and what it says. Indexes count from 0. */
export interface NoteCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const type = "application/vnd.openxmlformats-officedocument.vmlDrawing";
/** Where shapes of the old drawing language begin and end; notes have their boxes in it. It is not always well-formed XML. */
const shapeStart = /(?=<(?:\w+:)?shape[\s>])/;
const shapeEnd = /<\/(?:\w+:)?shape>/;
const isNoteBox = /ObjectType\s*=\s*["']Note["']/;
const shapeNumber = /_x0000_s(\d+)/g;
const hasBoxType = /\sid\s*=\s*["']_x0000_t202["']/;

const namespaces =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';
const boxType =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
const drawing = (number: number) =>
  `<xml ${namespaces}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${number}"/></o:shapelayout></xml>`;

const tagValue = (shape: string, name: string) =>
  Number(new RegExp(`<(?:\\w+:)?${name}>\\s*(\\d+)`).exec(shape)?.[1] ?? -1);

/** A stretch that begins with a shape, without that where it is the box of a note that goes. */
function withoutBox(stretch: string, goes: (row: number, column: number) => boolean): string {
  const end = shapeEnd.exec(stretch);
  if (!end) return stretch;
  const length = end.index + end[0].length;
  const shape = stretch.slice(0, length);
  const isGone = isNoteBox.test(shape) && goes(tagValue(shape, "Row"), tagValue(shape, "Column"));
  return isGone ? stretch.slice(length) : stretch;
}

/** The part with the boxes of a sheet's notes, and the element that names it; the pictures of headers have such a part too. */
async function boxesOf(
  spreadsheet: Spreadsheet,
  sheet: SheetEntry,
  signal?: AbortSignal,
): Promise<{ id: string; part: string; element: Element } | null> {
  const { parts } = spreadsheet;
  const { root } = await spreadsheet.outline(sheet, signal);
  const element = root.children.find(({ local }) => local === "legacyDrawing");
  const [, id] = Object.entries(element?.attributes ?? {}).find(([name]) => localName(name) === "id") ?? [];
  const found = relationshipsOf(parts, sheet.part).find(
    (one) => one.id === id && one.kind === "vmlDrawing" && parts.has(one.target),
  );
  if (!element || !found) return null;
  await parts.unfold([found.target]);
  return { id: found.id, part: found.target, element };
}

/** Takes away the boxes of notes that go. Those of controls, which stand in the same part, stay. */
export async function removeBoxes(
  spreadsheet: Spreadsheet,
  sheet: SheetEntry,
  goes: (row: number, column: number) => boolean,
  signal?: AbortSignal,
): Promise<void> {
  const { parts } = spreadsheet;
  const boxes = await boxesOf(spreadsheet, sheet, signal);
  if (boxes === null) return;
  const { id, part, element } = boxes;
  const rest = parts
    .text(part)
    .split(shapeStart)
    .map((stretch) => withoutBox(stretch, goes))
    .join("");
  if (shapeStart.test(rest)) parts.setText(part, rest);
  else {
    parts.setText(sheet.part, spliced(parts.text(sheet.part), [removal(element)]));
    removeRelated(parts, sheet.part, id, part);
  }
}

/** Adds the boxes of notes, hidden until somebody points at their cells. */
export async function addBoxes(
  spreadsheet: Spreadsheet,
  sheet: SheetEntry,
  notes: readonly NoteCell[],
  signal?: AbortSignal,
): Promise<void> {
  if (notes.length === 0) return;
  const { parts, workbook } = spreadsheet;
  const measure = await measureOf(spreadsheet, sheet, signal);
  const there = await boxesOf(spreadsheet, sheet, signal);
  let part = there?.part;
  if (part === undefined) {
    part = parts.freeName("xl/drawings/vmlDrawing", ".vml");
    const { relationships } = workbook.dialect;
    declareContentType(parts, part, type);
    const id = relate(parts, sheet.part, `${relationships}/vmlDrawing`, part);
    const { text, root, prefix } = await spreadsheet.outline(sheet, signal);
    const xml = `<${prefix}legacyDrawing ${relationshipAttribute(root, relationships, id)}/>`;
    parts.setText(part, drawing(sheet.index + 1));
    parts.setText(sheet.part, spliced(text, [childSplice(text, root, xml, "legacyDrawing", worksheetOrder)]));
  }
  const text = parts.text(part);
  const end = text.lastIndexOf("</xml>");
  if (end < 0) throw damaged(part);
  const numbers = [...text.matchAll(shapeNumber)].map(([, number]) => Number(number));
  const first = numbers.reduce((most, each) => Math.max(most, each), 1024 * (sheet.index + 1)) + 1;
  const shapes = notes.map((note, index) => box(note, first + index, measure));
  const added = [...(hasBoxType.test(text) ? [] : [boxType]), ...shapes];
  // Other writers have other prefixes.
  const isDeclared = namespaces.split(" ").every((declared) => text.includes(declared));
  const xml = isDeclared
    ? added
    : added.map((shape) => shape.replace(/^<v:\w+/, (start) => `${start} ${namespaces}`));
  parts.setText(part, `${text.slice(0, end)}${xml.join("")}${text.slice(end)}`);
}

/** How wide a column is and how high a row, in pixels. */
interface Measure {
  readonly width: (column: number) => number;
  readonly height: (row: number) => number;
}

const pixelsOfCharacter = 7;
const pixelsOfPoint = 4 / 3;
/** Of columns and rows that a sheet does not describe, in pixels. */
const usual = { width: 64, height: 20 };

async function measureOf(
  spreadsheet: Spreadsheet,
  sheet: SheetEntry,
  signal?: AbortSignal,
): Promise<Measure> {
  const heights = new Map<number, number>();
  const text = spreadsheet.parts.text(sheet.part);
  const row: NonNullable<Parameters<Spreadsheet["scan"]>[1]["row"]> = ({ row, hidden, start, end }) => {
    const [, points] = /\sht\s*=\s*["']([\d.]+)/.exec(text.slice(start, end)) ?? [];
    if (hidden || points !== undefined) heights.set(row, hidden ? 0 : Number(points) * pixelsOfPoint);
  };
  const { columns }: Outline = await spreadsheet.scan(sheet, { row }, signal);
  return {
    height: (row) => heights.get(row) ?? usual.height,
    width(column) {
      const there = columns.find(({ first, last }) => first <= column && column <= last);
      if (there?.hidden === true) return 0;
      const characters = there?.tag.attributes["width"];
      return characters === undefined ? usual.width : Number(characters) * pixelsOfCharacter;
    },
  };
}

/** In pixels; letters of the usual size are about 6 wide and their lines 15 high. */
const boxWidth = 300;
const letters = 44;
const lineHeight = 15;
const margin = 12;

/** The column or row that lies so many pixels behind the start of another, and how far it goes into that. */
function reach(from: number, pixels: number, sizeOf: (index: number) => number): [number, number] {
  let at = from;
  let rest = pixels;
  // A hidden stretch may be as long as the sheet.
  for (; rest > sizeOf(at) && at < from + 1_000; at++) rest -= sizeOf(at);
  return [at, Math.round(rest)];
}

/** The box of a note, right of its cell, and large enough for its text. */
function box({ row, column, text }: NoteCell, number: number, { width, height }: Measure): string {
  const boxHeight = lines(text, letters) * lineHeight + margin;
  const left: [number, number] = [column + 1, margin];
  const right = reach(column + 1, margin + boxWidth, width);
  const bottom = reach(row, boxHeight, height);
  const anchor = [...left, row, 0, ...right, ...bottom].join(", ");
  return `<v:shape id="_x0000_s${number}" type="#_x0000_t202" alt="Note on ${columnLetters(column)}${row + 1}" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}
