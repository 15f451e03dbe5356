import type { Edit } from "../../model/edit";
import { columnLetters } from "../../model/place";
import { Refusal } from "../../model/refusal";
import { longestText } from "./cell-text";
import { absolute, defineName, findName, namedArea, removeNames, spelt } from "./defined-names";
import { patchCells } from "./sheet-patch";
import { formerWidthSplices, noteOfWidth, widthSplices } from "./sheet-columns";
import type { Spreadsheet } from "./spreadsheet";
import { joinTable, leaveTable } from "./table";

export type OwnColumn = Extract<Edit, { kind: "ownColumn" }>;
export type Forget = Extract<Edit, { kind: "forget" }>;

/** What Excel would take for a formula if somebody edited the cell. */
const likeFormula = /^[=+\-@]/;

/** Writes a column of PlanProof's own. Throws a Refusal where somebody else's words stand in it. */
export async function writeOwnColumn(
  spreadsheet: Spreadsheet,
  edit: OwnColumn,
  signal?: AbortSignal,
): Promise<void> {
  const { name, column, top, texts, like, width } = edit;
  const sheet = spreadsheet.sheet(edit.sheet);
  const tooLong = texts.findIndex((text) => text !== null && text.length > longestText);
  if (tooLong >= 0) {
    throw new Refusal(
      `What PlanProof has to say about row ${top + tooLong + 1} is longer than a cell of Excel can hold.`,
    );
  }
  const isOurs = namedArea(spreadsheet.workbook, spelt(name), sheet.index)?.left === column;
  const { styles } = spreadsheet;
  const both = [...new Set([like, column])];
  const wanted = new Map(texts.map((_, index) => [top + index, both]));
  const outline = await patchCells(
    spreadsheet,
    sheet,
    wanted,
    (site, row) => {
      const text = texts[site.row - top] ?? null;
      if (site.column !== column || text === null) return null;
      if (site.written?.hasFormula || (!isOurs && site.value !== "")) {
        throw new Refusal(
          `Something stands in row ${site.row + 1}, column ${columnLetters(column)} of the sheet “${sheet.name}”, where PlanProof’s column “${name}” was to go: move it, and try again.`,
        );
      }
      const beside = row.find((other) => other.column === like)?.format ?? site.format;
      const format = styles.forOwnColumn(beside, site.row === top);
      return { text, format: likeFormula.test(text) ? styles.quoted(format) : format };
    },
    signal,
    (outline) => (isOurs ? [] : widthSplices(outline, column, width)),
  );
  spreadsheet.keepStyles();
  joinTable(spreadsheet, sheet, outline, { top, column, heading: texts[0] ?? "" });
  const heading = absolute({ sheet: sheet.name, top, left: column, height: 1, width: 1 });
  const remark = isOurs ? null : noteOfWidth(outline, column);
  defineName(spreadsheet.parts, spreadsheet.workbook, spelt(name), sheet.index, heading, remark);
}

/** Takes back the rows of an own column, its width and its name. Where there is no such name, nothing is done. */
export async function forgetOwnColumn(
  spreadsheet: Spreadsheet,
  edit: Forget,
  signal?: AbortSignal,
): Promise<void> {
  const sheet = spreadsheet.sheet(edit.sheet);
  const name = findName(spreadsheet.workbook, spelt(edit.name), sheet.index);
  const heading = namedArea(spreadsheet.workbook, spelt(edit.name), sheet.index);
  if (!name) return;
  if (heading && edit.rows) {
    const { top, height } = edit.rows;
    const { left: column, top: headingRow } = heading;
    const before = await spreadsheet.outline(sheet, signal);
    leaveTable(spreadsheet, sheet, before, { top: headingRow, column });
    const wanted = new Map(Array.from({ length: height }, (_, index) => [top + index, [column]]));
    await patchCells(
      spreadsheet,
      sheet,
      wanted,
      // A formula is somebody else's, and others may depend on it.
      ({ written }) => (written?.hasFormula ? null : { remove: true }),
      signal,
      (outline) => formerWidthSplices(outline, column, name.element.attributes["comment"] ?? ""),
    );
  }
  removeNames(spreadsheet.parts, spreadsheet.workbook, [name]);
}
