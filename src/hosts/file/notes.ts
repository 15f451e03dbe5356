import type { Edit, NoteEdit } from "../../model/edit";
import { a1Of, columnLetters, type Place } from "../../model/place";
import { Refusal } from "../../model/refusal";
import { noteChange, type NoteChange } from "../note-edits";
import { escapeCellText, longestText } from "./cell-text";
import { declareContentType } from "./content-types";
import { declaration } from "./dialect";
import { addBoxes, removeBoxes } from "./note-boxes";
import { rangeOf } from "./reference";
import { relate, relationshipsOf } from "./relationships";
import { readRemarks } from "./remarks";
import { removeRelated } from "./removal";
import { childSplice, removal, type Splice, spliced } from "./splice";
import type { Spreadsheet } from "./spreadsheet";
import type { SheetEntry } from "./workbook";
import { childOf, damaged, descend, type Element, escapeText, parse, prefixOf } from "./xml";

const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const ourAuthor = "PlanProof";

const keyOf = ({ row, column }: Pick<Place, "row" | "column">) => `${row} ${column}`;

/** What edits do to the notes of the sheets that they are about. */
export function changeOfNotes(spreadsheet: Spreadsheet, edits: readonly Edit[]): NoteChange {
  const sheets = new Set(edits.flatMap((edit) => (edit.kind === "note" ? [edit.sheet] : [])));
  const remarks = [...sheets].flatMap((sheet) => readRemarks(spreadsheet, spreadsheet.sheet(sheet)));
  return noteChange(edits, remarks);
}

/** The notes of one worksheet's cells, written, changed and taken off together. What is so already stays as it is. */
export async function writeNotes(
  spreadsheet: Spreadsheet,
  name: string,
  edits: readonly NoteEdit[],
  signal?: AbortSignal,
): Promise<void> {
  const sheet = spreadsheet.sheet(name);
  const { added, changed, removed } = changeOfNotes(spreadsheet, edits);
  const wanted = [...added, ...changed, ...removed];
  if (wanted.length === 0) return;
  const tooLong = wanted.find(({ text }) => text !== null && text.length > longestText);
  if (tooLong !== undefined) {
    throw new Refusal(
      `What there is to say about row ${tooLong.row + 1}, column ${columnLetters(tooLong.column)} is longer than a note of Excel can hold.`,
    );
  }
  writeComments(spreadsheet, sheet, wanted);
  const cells = new Set(wanted.map(keyOf));
  await removeBoxes(spreadsheet, sheet, (row, column) => cells.has(keyOf({ row, column })), signal);
  // Each box is as large as its text.
  const boxed = wanted.flatMap(({ row, column, text }) => (text === null ? [] : [{ row, column, text }]));
  await addBoxes(spreadsheet, sheet, boxed, signal);
}

/** The part that holds a sheet's notes, made where there is none, and by which relationship it is named. */
function commentsPart({ parts, workbook }: Spreadsheet, sheet: SheetEntry): { id: string; part: string } {
  const found = relationshipsOf(parts, sheet.part).find(
    ({ kind, target, external }) => kind === "comments" && !external && parts.has(target),
  );
  if (found) return { id: found.id, part: found.target };
  const { main, relationships } = workbook.dialect;
  const part = parts.freeName("xl/comments", ".xml");
  parts.setText(
    part,
    `${declaration}<comments xmlns="${main}"><authors></authors><commentList></commentList></comments>`,
  );
  declareContentType(parts, part, type);
  return { id: relate(parts, sheet.part, `${relationships}/comments`, part), part };
}

/** Writes the texts; their boxes stand elsewhere. The part goes with its last note, our author with our last. */
function writeComments(spreadsheet: Spreadsheet, sheet: SheetEntry, edits: readonly NoteEdit[]): void {
  const { parts } = spreadsheet;
  const { id, part } = commentsPart(spreadsheet, sheet);
  const text = parts.text(part);
  const root = parse(text, part);
  const list = childOf(root, "commentList");
  const authors = childOf(root, "authors");
  if (!list || !authors) throw damaged(part);
  const comments = descend(list, "comment");
  const elementAt = new Map(comments.map((element) => [cellOf(element), element]));
  const known = descend(authors, "author").findIndex((element) => element.text === ourAuthor);
  const authorId = known < 0 ? authors.children.length : known;
  const gone = new Set<Element>();
  const splices: Splice[] = [];
  const added: string[] = [];
  for (const edit of edits) {
    const element = elementAt.get(keyOf(edit));
    if (edit.text === null) {
      if (element) gone.add(element);
    } else {
      const xml = commentXml(edit, edit.text, authorId, prefixOf(root.name));
      if (element) splices.push({ start: element.start, end: element.outerEnd, text: xml });
      else added.push(xml);
    }
  }
  if (gone.size === comments.length && added.length === 0) {
    removeRelated(parts, sheet.part, id, part);
    return;
  }
  splices.push(...[...gone].map(removal));
  if (added.length > 0) splices.push(childSplice(text, list, added.join("")));
  const isOurs = (element: Element) =>
    Number(element.attributes["authorId"]) === authorId && !gone.has(element);
  const isNeeded = edits.some((edit) => edit.text !== null) || comments.some(isOurs);
  const ours = authors.children[authorId];
  if (ours === undefined && isNeeded) {
    const prefix = prefixOf(root.name);
    splices.push(childSplice(text, authors, `<${prefix}author>${ourAuthor}</${prefix}author>`));
  } else if (ours !== undefined && !isNeeded && ours === authors.children.at(-1)) splices.push(removal(ours));
  parts.setText(part, spliced(text, splices));
}

function cellOf({ attributes }: Element): string {
  const range = rangeOf(attributes["ref"] ?? "");
  return range === null ? "" : keyOf({ row: range.top, column: range.left });
}

/** In the font that Excel gives to a note. */
function commentXml({ sheet, row, column }: NoteEdit, text: string, authorId: number, p: string): string {
  const ref = a1Of({ sheet, top: row, left: column, height: 1, width: 1 });
  const font = `<${p}rPr><${p}sz val="9"/><${p}rFont val="Tahoma"/><${p}family val="2"/></${p}rPr>`;
  const words = `<${p}t xml:space="preserve">${escapeText(escapeCellText(text))}</${p}t>`;
  return `<${p}comment ref="${ref}" authorId="${authorId}"><${p}text><${p}r>${font}${words}</${p}r></${p}text></${p}comment>`;
}
