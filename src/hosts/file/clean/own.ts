import { ownPlaces } from "../defined-names";
import { forgetOwnColumn } from "../own-column";
import { forgetPrintArea } from "../print-area";
import { readRecords, writeRecords } from "../records";
import { sheetHeight } from "../reference";
import type { Spreadsheet } from "../spreadsheet";
import { listed } from "../../../model/wording";
import type { Remover } from "./remover";

const columnsOf = ({ workbook }: Spreadsheet) =>
  ownPlaces(workbook)
    .filter(({ name }) => name === "Sector" || name === "Check")
    // A table can only give up its last column.
    .toSorted((a, b) => b.column - a.column);

/** PlanProof's columns beside the plan. The colours and the summary are for those who read the plan. */
export const ownColumns: Remover = {
  find(spreadsheet) {
    const names = [...new Set(columnsOf(spreadsheet).map(({ name }) => name))].toSorted().toReversed();
    if (names.length === 0) return [];
    const columns = names.length === 1 ? "column" : "columns";
    return [{ kind: "own-columns", sheet: null, what: `PlanProof’s ${columns} ${listed(names)}` }];
  },

  async takeOut(draft, _, signal) {
    for (const { name, sheet, row } of columnsOf(draft)) {
      const { used } = await lastRow(draft, sheet, signal);
      const rows = { top: row, height: Math.min(used, sheetHeight - 1) - row + 1 };
      await forgetOwnColumn(draft, { kind: "forget", name, sheet, rows }, signal);
    }
    for (const { name, sheet } of ownPlaces(draft.workbook)) {
      if (name === "PrintArea") forgetPrintArea(draft, sheet);
    }
    return null;
  },
};

/** The last row of a sheet that is written. */
async function lastRow(draft: Spreadsheet, sheet: string, signal?: AbortSignal): Promise<{ used: number }> {
  let used = 0;
  await draft.scan(draft.sheet(sheet), { row: ({ row }) => (used = Math.max(used, row)) }, signal);
  return { used };
}

/** Answers with who gave them, what was circulated when, and choices. */
export const records: Remover = {
  find: ({ parts, workbook }) =>
    readRecords(parts, workbook) === null
      ? []
      : [{ kind: "records", sheet: null, what: "PlanProof’s records: answers with names, and choices" }],
  takeOut({ parts, workbook }) {
    writeRecords(parts, workbook, null);
    return null;
  },
};
