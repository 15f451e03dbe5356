import type { CellsByRow, CellValue } from "../../src/model/grid";
import type { Area } from "../../src/model/place";
import type { Plan } from "../../src/model/plan";
import { defaultSettings } from "../../src/model/settings";
import type { Subject } from "../../src/rules/rule";
import { soundDay } from "./example";

/** What a rule looks at, of a plan in a workbook of which nothing else is to be said. */
export const subjectOf = (
  plan: Plan,
  {
    values = [],
    merges = [],
    hiddenColumns = [],
    struck = {},
    unseen = {},
  }: {
    readonly values?: readonly (readonly CellValue[])[];
    readonly merges?: readonly Area[];
    readonly hiddenColumns?: readonly number[];
    readonly struck?: CellsByRow;
    readonly unseen?: CellsByRow;
  },
): Subject => ({
  plan,
  book: {
    sheets: [],
    remarks: [],
    own: [],
    properties: { title: "", author: "", lastAuthor: "", company: "" },
    links: [],
  },
  grid: { sheet: plan.sheet, top: 0, left: 0, values, date1904: false },
  detail: { hiddenColumns, struck, unseen, merges },
  asAt: soundDay,
  settings: defaultSettings,
});
