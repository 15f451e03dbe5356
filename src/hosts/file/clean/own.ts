import { isOwnNote } from "../../../model/own-note";
import { count } from "../../../model/wording";
import { ownPlaces } from "../defined-names";
import { writeNotes } from "../notes";
import { forgetOwnColumn } from "../own-column";
import { forgetPrintArea } from "../print-area";
import { readRecords, writeRecords } from "../records";
import { sheetHeight } from "../reference";
import { readRemarks } from "../remarks";
import type { Spreadsheet } from "../spreadsheet";
import { worksheetsOf } from "../workbook";
import type { Found, Remover } from "./remover";

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

/** PlanProof's notes on cells, known by what they say. Anybody else's are not its own to take out. */
export const ownComments: Remover = {
  find: (spreadsheet) =>
    worksheetsOf(spreadsheet.workbook).flatMap((sheet): Found[] => {
      const { length } = readRemarks(spreadsheet, sheet).filter(isOwnNote);
      const what = `PlanProof’s ${count(length, "comment")} on cells of “${sheet.name}”`;
      return length === 0 ? [] : [{ kind: "own-comments", sheet: sheet.name, what }];
    }),

  async takeOut(draft, { sheet }, signal) {
    if (sheet === null) return null;
    const own = readRemarks(draft, draft.sheet(sheet)).filter(isOwnNote);
    const gone = own.map((remark) => ({ ...remark, kind: "note" as const, was: remark.text, text: null }));
    await writeNotes(draft, sheet, gone, signal);
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
