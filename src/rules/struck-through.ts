import { textAt } from "../model/grid";
import { columnLetters } from "../model/place";
import { listed } from "../model/wording";
import { isBlank } from "../reading/words";
import { rowRule } from "./rule";

export const struckThrough = rowRule({
  id: "struck-through",
  column: "progress",
  severity: "check",
  title: "Text of an action is struck through.",
  why: "What is struck through may be withdrawn, and values, dates and figures do not show it: a COMPLETE that was struck out is still counted.",
  look: (action, { plan, grid, detail }) => {
    const [first, ...rest] = action.rows.flatMap((row) =>
      (detail.struck[row] ?? [])
        .filter((column) => !isBlank(textAt(grid, row, column)))
        .map((column) => ({ sheet: plan.sheet, row, column })),
    );
    if (first === undefined) return null;
    const letters = [...new Set([first, ...rest].map(({ column }) => columnLetters(column)))];
    const where = `${letters.length === 1 ? "column" : "columns"} ${listed(letters)}`;
    const rows = [...new Set([first, ...rest].map(({ row }) => String(row + 1)))];
    return {
      flag: "Part of the row is struck through. Is it withdrawn?",
      sentence: `part of ${rows.length === 1 ? "row" : "rows"} ${listed(rows)} is struck through (${where}), and was read as if it were not. Is it withdrawn? Delete what no longer holds, or take the line off.`,
      places: [first, ...rest],
    };
  },
  fails: [
    { progress: "Audit of 20 files in May 2026 found no delays.\nCOMPLETE", struck: ["progress"] },
    { rows: [{ due: "31 March 2027 31 December 2027", struck: ["due"] }], also: ["due-other-date"] },
    {
      rows: [
        { struck: ["progress"] },
        { outcome: "", lead: "", due: "", actions: "", progress: "Two more.", struck: ["progress"] },
      ],
    },
    { struck: ["outcome", "lead", "due", "actions", "progress"] },
  ],
  passes: [
    {},
    { progress: "", struck: ["progress"] },
    { rows: [{}, { outcome: "2. See children sooner (OFSTED, 2026)" }] },
  ],
});
