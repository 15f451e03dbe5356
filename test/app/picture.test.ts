import { cellsOf, columnsOf, type Picture } from "../../src/app/page/picture";
import { circulationName, markedName, partnersName } from "../../src/app/page/copy-names";
import type { Look } from "../../src/model/grid";

const plain: Look = { fill: { kind: "none" }, colour: "#000000", italic: false, struck: false, runs: null };

/** A picture of rows of texts and numbers, from cell B3 down. */
function pictureOf(rows: (string | number)[][]): Picture {
  const grid = { sheet: "Plan", top: 2, left: 1, values: rows, date1904: false };
  const columns = columnsOf(grid);
  const by = <T>(make: (value: string | number) => T) =>
    Object.fromEntries(columns.map((column) => [column, rows.map((row) => make(row[column - 1] ?? ""))]));
  return {
    sheets: [],
    grid,
    detail: {
      request: {
        sheet: "Plan",
        top: 2,
        height: rows.length,
        left: 1,
        width: columns.length,
        shown: columns,
        looks: columns,
      },
      shown: by((value) => ({ text: typeof value === "number" ? `${value}-Feb` : value, format: "d-mmm" })),
      looks: by(() => plain),
      hiddenRows: [],
      hiddenColumns: [],
      struck: {},
      unseen: {},
      merges: [],
      printArea: null,
      notRead: [],
    },
  };
}

test("A cell shows what the workbook shows, not the number behind it.", () => {
  const [, due] = cellsOf(pictureOf([["1. Outcome", 18]]), 2, null);
  expect(due).toMatchObject({ column: 2, text: "18-Feb", isNumber: true, span: 1 });
});

test("A title that stands alone runs over the blank cells beside it.", () => {
  expect(cellsOf(pictureOf([["A title", "", ""]]), 2, null)).toMatchObject([{ column: 1, span: 3 }]);
  expect(cellsOf(pictureOf([["", "", "Late"]]), 2, null)).toHaveLength(3);
});

test("A blank cell that is selected is drawn, though a title would run over it.", () => {
  expect(cellsOf(pictureOf([["A title", "", ""]]), 2, 3)).toHaveLength(3);
  expect(cellsOf(pictureOf([["A title", "", ""]]), 2, 1)).toHaveLength(1);
});

test("The marked copy has a name of its own, and keeps the kind of file.", () => {
  expect(markedName("plan.xlsx")).toBe("plan (PlanProof).xlsx");
  expect(markedName("plan v1.2.xlsm")).toBe("plan v1.2 (PlanProof).xlsm");
  expect(markedName("plan")).toBe("plan (PlanProof)");
  expect(partnersName("plan.xlsx")).toBe("plan (without questions).xlsx");
  expect(circulationName("plan.xlsx")).toBe("plan (for circulation).xlsx");
});
