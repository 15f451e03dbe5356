import { count, listed } from "../../../model/wording";
import { readRemarks } from "../remarks";
import { relationshipsOf } from "../relationships";
import { removeRelated } from "../removal";
import { removal, spliced } from "../splice";
import type { Spreadsheet } from "../spreadsheet";
import type { SheetEntry } from "../workbook";
import { localName } from "../xml";
import type { Remover } from "./remover";
import { settingsOf } from "./sheet-settings";

const isRemark = (kind: string) => kind === "comments" || kind === "threadedComment";
/** Where shapes of the old drawing language begin and end; notes have their boxes in it. It is not always well-formed XML. */
const shapeStart = /(?=<(?:\w+:)?shape[\s>])/;
const shapeEnd = /<\/(?:\w+:)?shape>/;
const objectType = /ObjectType\s*=\s*["'](\w+)["']/g;
/** Whether all that a stretch shows are notes. */
function isNote(xml: string): boolean {
  const types = [...xml.matchAll(objectType)].map(([, type]) => type);
  return types.length > 0 && types.every((type) => type === "Note");
}

/** A stretch that begins with a shape, without that where it is the box of a note. */
function withoutNote(stretch: string): string {
  const end = shapeEnd.exec(stretch);
  if (!end) return stretch;
  const length = end.index + end[0].length;
  return isNote(stretch.slice(0, length)) ? stretch.slice(length) : stretch;
}

const worksheetsOf = ({ workbook }: Spreadsheet) =>
  workbook.sheets.filter(({ kind }) => kind === "worksheet");

/** Comments and notes, the boxes of the notes, and the list of those who wrote them. */
export const remarks: Remover = {
  find(spreadsheet) {
    const { parts, workbook } = spreadsheet;
    const sheets = worksheetsOf(spreadsheet).filter(({ part }) =>
      relationshipsOf(parts, part).some(({ kind }) => isRemark(kind)),
    );
    const people = relationshipsOf(parts, workbook.part).some(({ kind }) => kind === "person");
    if (sheets.length === 0 && !people) return [];
    const many = sheets.flatMap((sheet) => readRemarks(spreadsheet, sheet)).length;
    const names = sheets.map(({ name }) => `“${name}”`);
    const what =
      sheets.length === 0
        ? "the names of people who commented"
        : `${count(many, "comment or note", "comments and notes")} on ${listed(names)}, with who wrote them`;
    return [{ kind: "remarks", sheet: null, what }];
  },

  async takeOut(draft, _, signal) {
    const { parts, workbook } = draft;
    for (const sheet of worksheetsOf(draft)) {
      const remarksOfSheet = relationshipsOf(parts, sheet.part).filter(({ kind }) => isRemark(kind));
      if (remarksOfSheet.length === 0) continue;
      for (const { id, target } of remarksOfSheet) removeRelated(parts, sheet.part, id, target);
      await removeBoxes(draft, sheet, signal);
    }
    for (const { kind, id, target } of relationshipsOf(parts, workbook.part)) {
      if (kind === "person") removeRelated(parts, workbook.part, id, target);
    }
    return null;
  },
};

/** The boxes of a sheet's notes; those of its controls, which stand in the same part, stay. */
async function removeBoxes(draft: Spreadsheet, sheet: SheetEntry, signal?: AbortSignal): Promise<void> {
  const { parts } = draft;
  for (const { kind, id, target } of relationshipsOf(parts, sheet.part)) {
    if (kind !== "vmlDrawing" || !parts.has(target)) continue;
    const settings = await settingsOf(draft, sheet, signal);
    const element = settings.children.find(
      ({ local, attributes }) =>
        local === "legacyDrawing" &&
        Object.entries(attributes).some(([name, value]) => localName(name) === "id" && value === id),
    );
    // The pictures of headers and footers stand in such a part too.
    if (!element) continue;
    await parts.unfold([target]);
    const text = parts.text(target);
    if (isNote(text)) {
      parts.setText(sheet.part, spliced(parts.text(sheet.part), [removal(element)]));
      removeRelated(parts, sheet.part, id, target);
    } else {
      parts.setText(target, text.split(shapeStart).map(withoutNote).join(""));
    }
  }
}
