import { ownPlaces } from "../defined-names";
import { forgetOwnColumn } from "../own-column";
import { forgetPrintArea } from "../print-area";
import { readRecords, writeRecords } from "../records";
import { sheetHeight } from "../reference";
import type { Spreadsheet } from "../spreadsheet";
import type { Remover } from "./remover";

const kinds = { Sector: "sector-column", Check: "check-column" } as const;

function columnsOf({ workbook }: Spreadsheet) {
  return (
    ownPlaces(workbook)
      .flatMap((own) => (own.name === "Sector" || own.name === "Check" ? [{ ...own, name: own.name }] : []))
      // A table can only give up its last column.
      .toSorted((a, b) => b.column - a.column)
  );
}

/** PlanProof's columns. Its colours and its summary are for those who read the copy. */
export const ownColumns: Remover = {
  find: (spreadsheet) =>
    columnsOf(spreadsheet).map(({ name, sheet }) => ({
      kind: kinds[name],
      sheet,
      what: `PlanProof’s column ${name} on “${sheet}”`,
    })),

  async takeOut(draft, found, signal) {
    const own = columnsOf(draft).find(
      ({ name, sheet }) => kinds[name] === found.kind && sheet === found.sheet,
    );
    if (!own) return null;
    const { name, sheet, row } = own;
    const used = await lastRow(draft, sheet, signal);
    const rows = { top: row, height: Math.min(used, sheetHeight - 1) - row + 1 };
    await forgetOwnColumn(draft, { kind: "forget", name, sheet, rows }, signal);
    // It was there to keep PlanProof's columns out of print.
    if (!columnsOf(draft).some((other) => other.sheet === sheet)) forgetPrintArea(draft, sheet);
    return null;
  },
};

/** The last row of a sheet that is written. */
async function lastRow(draft: Spreadsheet, sheet: string, signal?: AbortSignal): Promise<number> {
  let used = 0;
  await draft.scan(draft.sheet(sheet), { row: ({ row }) => (used = Math.max(used, row)) }, signal);
  return used;
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
