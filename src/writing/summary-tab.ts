import type { Day } from "../model/day";
import type { Edit, Expectation, Former } from "../model/edit";
import { valueAt } from "../model/grid";
import type { Summary } from "../model/summary";
import { count, listed } from "../model/wording";
import { sheetColumns } from "../summary/tables";
import { referenceOf, type Tab } from "./summary-seal";
import { summarySheet } from "./summary-sheet";

/** Whether a tab says what the summary says, whatever day it was made on. */
export function isCurrent(tab: Tab, summary: Summary): boolean {
  return tab.reference === referenceOf(summarySheet(summary, summary.asAt).rows);
}

interface Written {
  readonly edits: readonly Edit[];
  readonly expect: readonly Expectation[];
  readonly leftAlone: readonly string[];
}

/** What brings the summary tab up to date: nothing where it is. What somebody else wrote on it stays. */
export function writeTab(tab: Tab | null, summary: Summary, made: Day): Written {
  const edit = { kind: "ownSheet", name: "Summary" } as const;
  if (tab === null)
    return { edits: [{ ...edit, content: summarySheet(summary, made) }], expect: [], leftAlone: [] };
  const { sheet, rows, hasOthers, below, subjects, uneven } = tab;
  const leftAlone = [
    ...(rows === null
      ? [
          `The sheet “${sheet}” was changed by somebody after PlanProof wrote it, so it is left as it is, and the summary is on a new sheet.`,
        ]
      : []),
    ...(subjects.size === 0
      ? []
      : [
          `The summary keeps your own words for ${count(subjects.size, "action")} (${listed([...subjects.keys()])}). Clear a cell there to have the plan’s words again.`,
        ]),
  ];
  if (isCurrent(tab, summary) && !uneven) return { edits: [], expect: [], leftAlone };
  const content = summarySheet(summary, made, rows ?? 0);
  const room = below === 0 ? 0 : Math.max(0, content.rows.length - (rows ?? 0));
  const former: Former | null = rows === null ? "left" : hasOthers ? { rows, room, below } : null;
  return {
    edits: [{ ...edit, content, ...(former === null ? {} : { former }) }],
    expect: rows === null ? [] : asItStands(tab),
    leftAlone,
  };
}

/** The tab's own columns and the next one must stand as they were read. */
const asItStands = ({ grid, sheet }: Tab): Expectation[] =>
  Array.from({ length: sheetColumns.length + 1 }, (_, column) => ({
    sheet,
    column,
    top: 0,
    values: Array.from({ length: grid.top + grid.values.length }, (_, row) => valueAt(grid, row, column)),
  }));
