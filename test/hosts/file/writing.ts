import { openFile } from "../../../src/hosts/file";
import type { Edit } from "../../../src/model/edit";
import { textOf } from "./handmade";

export const sheetPart = "xl/worksheets/sheet1.xml";
/** Two fonts, one of them listed in disorder, and three formats. */
export const styles =
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><name val="Arial"/><i/><color theme="1"/><sz val="9"/><u/></font></fonts><fills><fill><patternFill/></fill><fill><patternFill/></fill></fills><borders count="2"><border/><border><left style="thin"/></border></borders><cellXfs count="3"><xf fontId="0" fillId="0" borderId="0"/><xf numFmtId="14" fontId="1" fillId="0" borderId="1"><alignment horizontal="center" wrapText="1"/></xf><xf fontId="1" fillId="0" borderId="0"/></cellXfs>';

/** What a workbook has become after edits, and their outcome. */
export async function written(bytes: Uint8Array, ...edits: Edit[]) {
  const host = await openFile(bytes, null);
  const outcome = await host.apply({ expect: [], edits });
  const after = await host.bytes();
  return { host, outcome, after, sheet: textOf(after, sheetPart), book: textOf(after, "xl/workbook.xml") };
}

/** A fill of one cell of the sheet. */
export const fill = (row: number, column: number, colour: string | null = "#DDEBF7"): Edit => ({
  kind: "fill",
  sheet: "Plan",
  row,
  column,
  colour,
});

/** PlanProof's column Check, from the first row down, like column A. */
export const ownColumn = (column: number, texts: readonly string[]): Edit & { kind: "ownColumn" } => ({
  kind: "ownColumn",
  name: "Check",
  sheet: "Plan",
  column,
  top: 0,
  texts,
  like: 0,
  width: 20,
});
