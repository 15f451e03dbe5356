import { notCalculated as mark } from "../model/grid";
import { errorCells } from "./error-cells";
import { planRule } from "./rule";

/** What such a cell seems to lack is told here and by no other rule. */
export const notCalculated = planRule({
  id: "not-calculated",
  severity: "must-fix",
  title: "The result of a formula is not stored.",
  why: "Some programs save formulas without their results: a date, a lead or a status may stand there that nothing could be checked for.",
  look: (subject) =>
    errorCells(
      subject,
      (value) => value === mark,
      (where) =>
        `the results of formulas are not stored in the workbook (${where}), so these cells could not be read. Open it in Excel, save it, and check it again.`,
    ),
  fails: [
    { due: mark },
    { lead: mark, fill: null },
    { progress: mark },
    { actions: mark },
    { rows: [{ status: mark }, { outcome: "2. Keep plans (OFSTED, 2026)", status: "Open" }] },
    { rows: [{ outcome: mark }, { outcome: "2. Keep plans (OFSTED, 2026)" }] },
  ],
  passes: [{}, { due: "30/04/2027" }, { progress: `The sheet showed ${mark} until May.` }],
});
