import type { Detail, Grid, Look } from "../../src/model/grid";
import { actionCells, distinct } from "../../src/reading/cells";
import type { Located } from "../../src/reading/located";

const grid: Grid = {
  sheet: "Plan",
  top: 4,
  left: 2,
  values: [
    ["Action", "Lead", "Deadline", "Progress"],
    ["Train all", "Ann Marlow", 46101, "Begun"],
    ["See all", "", "", ""],
    ["Ask all", "", " ", "Asked"],
  ],
  date1904: false,
};
const columns = {
  ref: null,
  outcome: null,
  actions: 2,
  lead: 3,
  due: 4,
  revised: null,
  progress: 5,
  status: 5,
};
const located = { headingRow: 4, left: 2, columns } as unknown as Located;
const look = (italic: boolean): Look => ({
  fill: { kind: "none" },
  colour: "#000000",
  italic,
  struck: false,
  runs: null,
});
const detail: Detail = {
  request: { sheet: "Plan", top: 5 } as Detail["request"],
  shown: { 4: [{ text: "20/03/2026", format: "dd/mm/yyyy" }] },
  looks: { 3: [look(false), look(true), look(false)] },
  hiddenRows: [],
  hiddenColumns: [],
  struck: {},
  unseen: {},
  merges: [
    { top: 5, height: 3, left: 3, width: 1 },
    { top: 5, height: 3, left: 5, width: 1 },
  ].map((area) => ({ ...area, sheet: "Plan" })),
  printArea: null,
  notRead: [],
};
const of = actionCells(grid, located, detail, { lastRow: 7 });

describe("the cells of an action", () => {
  it("of one row are its own, and those that are merged down over it", () => {
    const cells = of([6]);
    expect([cells.text(2), cells.text(3), cells.text(5), cells.text(null)]).toEqual([
      "See all",
      "Ann Marlow",
      "",
      "",
    ]);
    expect(of([7]).text(4)).toBe("");
  });

  it("of several rows say a line each, and once what is merged", () => {
    const cells = of([5, 6, 7]);
    expect([cells.text(2), cells.text(3), cells.text(5)]).toEqual([
      "Train all\nSee all\nAsk all",
      "Ann Marlow",
      "Begun\nAsked",
    ]);
    expect(of([6, 7]).text(3)).toBe("Ann Marlow");
  });

  it("stand where they stand, or else at the left of the table", () => {
    const cells = of([6, 7]);
    expect([cells.place(3), cells.place(null), cells.place(0)]).toEqual([
      { sheet: "Plan", row: 6, column: 3 },
      { sheet: "Plan", row: 6, column: 2 },
      { sheet: "Plan", row: 6, column: 0 },
    ]);
    expect(cells.texts(2)).toEqual([
      { text: "See all", place: { sheet: "Plan", row: 6, column: 2 } },
      { text: "Ask all", place: { sheet: "Plan", row: 7, column: 2 } },
    ]);
    expect(cells.texts(null)).toEqual([]);
  });

  it("hold a value, and show it", () => {
    const place = { sheet: "Plan", row: 5, column: 4 };
    expect(of([5]).cell(4)).toEqual({
      value: 46101,
      shown: { text: "20/03/2026", format: "dd/mm/yyyy" },
      place,
    });
    expect(of([6]).cell(3)).toMatchObject({ value: "Ann Marlow", shown: null });
    expect(of([5]).cell(null)).toEqual({ value: "", shown: null, place: { ...place, column: 2 } });
  });

  it("look as the first row does, or another that is asked for", () => {
    expect(of([6]).look(3)?.italic).toBe(false);
    expect(of([6]).look(3, 6)?.italic).toBe(true);
    expect([of([6]).look(2), of([6]).look(null), of([6]).look(3, 99)]).toEqual([null, null, null]);
  });

  it("tell which of several columns was filled last", () => {
    expect(of([6]).latestFilled([5, 4, 2])).toBe(2);
    expect(of([6]).latestFilled([5, 4])).toBe(5);
    expect(of([6]).latestFilled([])).toBeNull();
  });
});

it("a status that stands in a column of its own speaks for the rows over which it is merged", () => {
  const apart = { ...located, columns: { ...columns, progress: 2 } } as Located;
  expect(actionCells(grid, apart, detail, { lastRow: 7 })([6]).text(5)).toBe("Begun");
});

it("columns that a plan has stand once", () => {
  expect(distinct(3, null, 4, 3)).toEqual([3, 4]);
});
