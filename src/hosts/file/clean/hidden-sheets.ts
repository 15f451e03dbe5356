import { Refusal } from "../../../model/refusal";
import { withoutSheet } from "../defined-names";
import { relationshipsOf } from "../relationships";
import { removeRelated } from "../removal";
import { standAlone } from "./dependents";
import { FormulaReader } from "./references";
import type { Remover } from "./remover";
import { forgetTitles } from "./titles";

/** Functions that may reach any cell. */
export const reachesAnywhere = new Set(["INDIRECT", "OFFSET"]);

/** Sheets whose tabs nobody sees. */
export const hiddenSheets: Remover = {
  find: ({ workbook }) =>
    workbook.sheets
      .filter(({ visibility }) => visibility !== "visible")
      .map(({ name, visibility }) => ({
        kind: "hidden-sheet",
        sheet: name,
        what: `the ${visibility === "hidden" ? "hidden" : "deeply hidden"} sheet “${name}”`,
      })),

  async takeOut(draft, { sheet: wanted, what }, signal) {
    const { parts, workbook } = draft;
    if (workbook.structureLocked) {
      throw new Refusal(
        "The structure of this workbook is protected: in Excel, choose Review > Protect Workbook to lift that, save, and try again.",
      );
    }
    const sheet = workbook.sheets.find(({ name }) => name === wanted);
    if (!sheet) return null;
    if (relationshipsOf(parts, sheet.part).some(({ kind }) => /^(?:slicer|timeline)$/i.test(kind))) {
      throw new Refusal(
        `There are slicers on ${what}: delete them in Excel, save the workbook, and try again.`,
      );
    }
    const reader = new FormulaReader(draft);
    parts.setText(workbook.part, withoutSheet(workbook, sheet.index));
    removeRelated(parts, workbook.part, sheet.relationship, sheet.part);
    forgetTitles(draft);
    const gone = sheet.name.toLowerCase();
    return standAlone(
      draft,
      reader,
      {
        what,
        isGone: (reference) =>
          (reference.kind === "cells" && reference.sheet.toLowerCase() === gone) ||
          (reference.kind === "function" && reachesAnywhere.has(reference.name)),
        cellGoes: null,
      },
      signal,
    );
  },
};
