import type { Remark } from "../../../model/grid";
import { isOwnNote } from "../../../model/own-note";
import { count, listed } from "../../../model/wording";
import { removeBoxes } from "../note-boxes";
import { readRemarks } from "../remarks";
import { relationshipsOf } from "../relationships";
import { removeRelated } from "../removal";
import { worksheetsOf } from "../workbook";
import type { Remover } from "./remover";

const isRemark = (kind: string) => kind === "comments" || kind === "threadedComment";
/** PlanProof's own are taken out by themselves. */
const isAllOwn = (there: readonly Remark[]) => there.length > 0 && there.every(isOwnNote);

/** Comments and notes, the boxes of the notes, and the list of those who wrote them. */
export const remarks: Remover = {
  find(spreadsheet) {
    const { parts, workbook } = spreadsheet;
    const sheets = worksheetsOf(workbook).filter(
      (sheet) =>
        relationshipsOf(parts, sheet.part).some(({ kind }) => isRemark(kind)) &&
        !isAllOwn(readRemarks(spreadsheet, sheet)),
    );
    const people = relationshipsOf(parts, workbook.part).some(({ kind }) => kind === "person");
    if (sheets.length === 0 && !people) return [];
    const all = sheets.flatMap((sheet) => readRemarks(spreadsheet, sheet));
    const many = all.filter((remark) => !isOwnNote(remark)).length;
    const names = sheets.map(({ name }) => `“${name}”`);
    const what =
      sheets.length === 0
        ? "the names of people who commented"
        : `${count(many, "comment or note", "comments and notes")} on ${listed(names)}, with who wrote them`;
    return [{ kind: "remarks", sheet: null, what }];
  },

  async takeOut(draft, _, signal) {
    const { parts, workbook } = draft;
    let hasOwn = false;
    for (const sheet of worksheetsOf(workbook)) {
      const there = readRemarks(draft, sheet);
      if (isAllOwn(there)) continue;
      hasOwn ||= there.some(isOwnNote);
      const remarksOfSheet = relationshipsOf(parts, sheet.part).filter(({ kind }) => isRemark(kind));
      if (remarksOfSheet.length === 0) continue;
      for (const { id, target } of remarksOfSheet) removeRelated(parts, sheet.part, id, target);
      await removeBoxes(draft, sheet, () => true, signal);
    }
    for (const { kind, id, target } of relationshipsOf(parts, workbook.part)) {
      if (kind === "person") removeRelated(parts, workbook.part, id, target);
    }
    return hasOwn ? "PlanProof’s own comments there go too." : null;
  },
};
