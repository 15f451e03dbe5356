import { textAt } from "../model/grid";
import { columnLetters } from "../model/place";
import { callWithStatus } from "../model/plan";
import { listed } from "../model/wording";
import { isBlank } from "../reading/words";
import { rowRule } from "./rule";

export const unseenText = rowRule({
  id: "unseen-text",
  column: "outcome",
  severity: "must-fix",
  title: "Text of an action cannot be seen.",
  why: "White text on white is not on the page that members read, but it goes out with the workbook, where anybody can show it, and it is counted here.",
  look: (action, { plan, grid, detail, asAt }) => {
    const [first, ...rest] = action.rows.flatMap((row) =>
      (detail.unseen[row] ?? [])
        .filter((column) => !isBlank(textAt(grid, row, column)))
        .map((column) => ({ sheet: plan.sheet, row, column })),
    );
    if (first === undefined) return null;
    const places = [first, ...rest] as const;
    const letters = [...new Set(places.map(({ column }) => columnLetters(column)))];
    const columns = `${letters.length === 1 ? "column" : "columns"} ${listed(letters)}`;
    const numbers = [...new Set(places.map(({ row }) => String(row + 1)))];
    const rows = `${numbers.length === 1 ? "row" : "rows"} ${listed(numbers)}`;
    return {
      flag: `What stands in ${columns} cannot be seen.`,
      sentence: `what stands in ${rows}, ${columns}, cannot be seen, wholly or in part: it has the colour of its cell, or a number format that shows nothing. It belongs to ${callWithStatus(action, asAt)}. Show it, or take it out.`,
      places,
      ...(action.status.value === "complete" && { severity: "check" }),
    };
  },
  fails: [
    { unseen: ["progress"] },
    { progress: "An audit in May 2026 found no delays.\nCOMPLETE", unseen: ["progress"] },
    { rows: [{ due: "24/01/2027", unseen: ["lead", "due"] }], also: ["overdue"] },
    {
      rows: [
        {},
        { outcome: "", lead: "", due: "", actions: "", progress: "Two more.", unseen: ["progress"] },
      ],
    },
    { textColour: "#FFFF00", unseen: ["outcome"] },
  ],
  passes: [
    {},
    { progress: "", unseen: ["progress"] },
    { rows: [{}, { outcome: "2. See children sooner (OFSTED, 2026)" }] },
  ],
});
