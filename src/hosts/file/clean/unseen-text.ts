import { a1 } from "../../../model/place";
import { Refusal } from "../../../model/refusal";
import { count } from "../../../model/wording";
import { teller } from "../detail";
import type { Remover } from "./remover";

/** Cells of the sheets that are seen whose own look hides what stands in them. What it is, nobody but a reader can judge. */
export const unseenText: Remover = {
  async find(spreadsheet, signal) {
    const tell = teller(spreadsheet.styles, spreadsheet.workbook.date1904);
    const found = [];
    for (const sheet of spreadsheet.workbook.sheets) {
      if (sheet.kind !== "worksheet" || sheet.visibility !== "visible") continue;
      const cells: string[] = [];
      await spreadsheet.scan(
        sheet,
        {
          cell({ row, column, format, rich, value }) {
            if (String(value).trim() !== "" && tell.look(format, rich).isUnseen)
              cells.push(a1({ sheet: sheet.name, row, column }, sheet.name));
          },
        },
        signal,
      );
      if (cells.length === 0) continue;
      const cellsInWords = `${count(cells.length, "cell")} whose text cannot be seen`;
      const what = `${cellsInWords} on “${sheet.name}”${cells.length > 1 ? `, the first ${cells[0] ?? ""}` : `, ${cells[0] ?? ""}`}`;
      found.push({ kind: "unseen-text" as const, sheet: sheet.name, what });
    }
    return found;
  },
  takeOut() {
    throw new Refusal(
      "Only somebody who reads it can judge it: in Excel, select the cells and set their font to automatic and their number format to General, delete what should go, save the workbook, and try again.",
    );
  },
};
