import type { Day } from "../model/day";
import type { Edit, Expectation, Former } from "../model/edit";
import { textAt, valueAt } from "../model/grid";
import { labelOf, type Plan } from "../model/plan";
import type { Summary } from "../model/summary";
import { count, listed } from "../model/wording";
import { folded } from "../reading/words";
import { leftOut, sharedOutcomes, subjectOfAction } from "../summary/summarise";
import { sheetColumns } from "../summary/tables";
import type { Source } from "./marking";
import { referenceOf, sealRow, type Tab } from "./summary-seal";
import { summarySheet } from "./summary-sheet";

/** Whether a tab says what the summary says, whatever day it was made on. */
export function isCurrent(tab: Tab, summary: Summary): boolean {
  return tab.reference === referenceOf(summarySheet(summary, summary.asAt, tab).rows);
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
  const content = summarySheet(summary, made, tab);
  const room = below === 0 ? 0 : Math.max(0, content.rows.length - (rows ?? 0));
  const former: Former | null = rows === null ? "left" : hasOthers ? { rows, room, below } : null;
  return {
    edits: [{ ...edit, content, ...(former === null ? {} : { former }) }],
    expect: rows === null ? [] : asItStands(tab),
    leftAlone,
  };
}

/**
 * What takes the summary tabs back: a tab that holds nothing but PlanProof's own is removed. Any other stays, and is
 * somebody's from then on: one that could not be read, too, as where somebody copied the tab.
 */
export function removeTabs(
  { tab, summary, book }: Pick<Source, "tab" | "summary" | "book">,
  plan: Plan,
): Written {
  const own = book.own.filter(({ name }) => name === "Summary").map(({ sheet }) => sheet);
  const isOurs = (sheet: string) =>
    tab?.sheet === sheet &&
    isAllOwn(tab, summary, plan) &&
    !book.remarks.some((remark) => remark.sheet === sheet);
  const left = own.filter((sheet) => !isOurs(sheet));
  return {
    edits: own.map((sheet) => ({ kind: isOurs(sheet) ? "forget" : "leave", name: "Summary", sheet })),
    expect: tab !== null && isOurs(tab.sheet) ? asItStands(tab) : [],
    leftAlone: left.map(
      (sheet) =>
        `The sheet “${sheet}” holds something that is not known to be PlanProof’s. It stays, and is yours from now on: delete it if you do not want it.`,
    ),
  };
}

/**
 * Whether all that a tab holds is known to be PlanProof's. Where words stand for an action they must be the plan's or
 * the summary's; of a tab that was not written to its end, so must all the others.
 */
function isAllOwn(tab: Tab, summary: Summary, { actions }: Plan): boolean {
  const { rows, reference, hasOthers, subjects, grid } = tab;
  if (rows === null || hasOthers || subjects.size > 0) return false;
  const content = summarySheet(summary, summary.asAt, tab).rows;
  const texts = content.map(({ cells }) => cells.map((cell) => folded(String(cell?.value ?? ""))));
  const shared = sharedOutcomes(actions);
  const pairOf = (label = "", words = "") => JSON.stringify([label, words]);
  const pairs = new Set([
    ...texts.map(([label, words]) => pairOf(label, words)),
    ...actions.map((action) => pairOf(folded(labelOf(action)), folded(subjectOfAction(action, shared)))),
  ]);
  const others = new Set(["", ...texts.flat()]);
  return Array.from({ length: rows }, (_, row) => {
    const [label = "", words = "", ...more] = sheetColumns.map((_, column) =>
      folded(textAt(grid, row, column)),
    );
    const isSubject = label !== "" && words !== "" && words !== leftOut;
    if (row !== sealRow && isSubject && !pairs.has(pairOf(label, words))) return false;
    return row === sealRow || reference !== null || [label, ...more].every((text) => others.has(text));
  }).every(Boolean);
}

/** How far beyond what was read somebody may have begun to write since. */
const around = { rows: 50, columns: 2 };

/** What is on the tab, and what is blank around it, must stand as it was read. */
const asItStands = ({ grid, sheet }: Tab): Expectation[] => {
  const [{ length: width } = []] = grid.values;
  const height = grid.top + grid.values.length + around.rows;
  return Array.from(
    { length: Math.max(sheetColumns.length, grid.left + width) + around.columns },
    (_, column) => ({
      sheet,
      column,
      top: 0,
      values: Array.from({ length: height }, (_, row) => valueAt(grid, row, column)),
    }),
  );
};
