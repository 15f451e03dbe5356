import type { CellValue, Detail, Grid } from "../../src/model/grid";
import type { Plan } from "../../src/model/plan";
import { defaultSettings } from "../../src/model/settings";
import { atOneGo } from "../../src/model/steps";
import { locate } from "../../src/reading/locate";
import { detailFor, readPlan } from "../../src/reading/read-plan";

/** The plan that rows of values hold, from the top left cell of a sheet. Throws where there is none. */
export function planOfRows(values: readonly (readonly CellValue[])[], merges: Detail["merges"] = []): Plan {
  const grid: Grid = { sheet: "Plan", top: 0, left: 0, values, date1904: false };
  const located = locate(grid, defaultSettings, new Set());
  if (located === null) throw new Error("No plan was found.");
  const request = detailFor(grid, located, defaultSettings);
  const detail: Detail = {
    request,
    shown: {},
    looks: {},
    hiddenRows: [],
    hiddenColumns: [],
    struck: {},
    unseen: {},
    merges,
    printArea: null,
    notRead: [],
  };
  return atOneGo(readPlan(grid, located, detail, defaultSettings, "2027-01-25"));
}
