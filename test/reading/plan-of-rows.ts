import type { CellValue, Detail, Grid, Look } from "../../src/model/grid";
import type { Plan } from "../../src/model/plan";
import { defaultSettings } from "../../src/model/settings";
import { atOneGo } from "../../src/model/steps";
import { locate } from "../../src/reading/locate";
import { detailFor } from "../../src/reading/detail";
import { readPlan } from "../../src/reading/read-plan";

const lookOf = (fill: string | null): Look => ({
  fill: fill === null ? { kind: "none" } : { kind: "solid", colour: fill },
  colour: "#000000",
  italic: false,
  struck: false,
  runs: null,
});

/** The plan that rows of values hold, from the top left cell of a sheet. Throws where there is none. */
export function planOfRows(
  values: readonly (readonly CellValue[])[],
  merges: Detail["merges"] = [],
  /** The fills of cells, "#RRGGBB", in rows and columns as the values are. */
  fills: readonly (readonly (string | null)[])[] = [],
  /** What else the host tells of the sheet. */
  told: Partial<Detail> = {},
): Plan {
  const grid: Grid = { sheet: "Plan", top: 0, left: 0, values, date1904: false };
  const located = locate(grid, defaultSettings, new Set());
  if (located === null) throw new Error("No plan was found.");
  const request = detailFor(grid, located, defaultSettings);
  const detail: Detail = {
    request,
    shown: {},
    looks: Object.fromEntries(
      request.looks.map((column) => [
        column,
        values.slice(request.top).map((_, index) => lookOf(fills[request.top + index]?.[column] ?? null)),
      ]),
    ),
    hiddenRows: [],
    hiddenColumns: [],
    struck: {},
    unseen: {},
    merges,
    printArea: null,
    notRead: [],
    ...told,
  };
  return atOneGo(readPlan(grid, located, detail, defaultSettings, "2027-01-25"));
}
