import type { Edit } from "../model/edit";
import { textAt } from "../model/grid";
import { titleOf } from "../summary/introduction";
import type { Source } from "./marking";

type Titled = Pick<Source, "book" | "tab" | "summary" | "report">;

const ownName = ({ book, report: { plan } }: Titled) =>
  book.own.find(({ name, sheet }) => name === "Title" && sheet === plan.sheet);

/** Whether the workbook's title is the one that PlanProof gave it: that of the plan, as the summary tab has it. */
function isOurs(source: Titled): boolean {
  const { book, tab, summary } = source;
  const { title } = book.properties;
  const given = [titleOf(summary), ...(tab === null ? [] : [textAt(tab.grid, 0, 0)])];
  return ownName(source) !== undefined && title !== "" && given.includes(title);
}

/** The plan's title becomes that of the workbook where it has none, and follows the plan until somebody writes another. */
export function documentTitle(source: Titled): Edit[] {
  const { book, summary, report } = source;
  const { sheet, headingRow: row, left: column } = report.plan;
  const was = book.properties.title;
  const { title } = summary;
  // Somebody who took the title away wants none.
  const isWanted = isOurs(source) || (was === "" && ownName(source) === undefined);
  return isWanted && title !== "" && title !== was ? [{ kind: "title", sheet, row, column, was, title }] : [];
}

export function removeTitle(source: Titled): Edit[] {
  const own = ownName(source);
  if (own === undefined) return [];
  const { sheet, row, column } = own;
  return isOurs(source)
    ? [{ kind: "title", sheet, row, column, was: source.book.properties.title, title: "" }]
    : [{ kind: "forget", name: "Title", sheet }];
}
