import type { Edit } from "../model/edit";
import { valueAt } from "../model/grid";
import { columnLetters, type Area } from "../model/place";
import type { Source } from "./marking";
import { ownPlaces } from "./own-columns";

/** The last column in use that is none of PlanProof's own. */
function lastColumn(source: Source): number {
  const { grid, report } = source;
  const own = new Set(Object.values(ownPlaces(source)));
  const width = Math.max(0, ...grid.values.map((row) => row.length));
  let column = grid.left + width - 1;
  const isInUse = () =>
    grid.values.some((_, index) => valueAt(grid, grid.top + index, column) !== "") && !own.has(column);
  while (column > report.plan.right && !isInUse()) column--;
  return Math.max(column, report.plan.right);
}

/** All that is on the sheet but PlanProof's own columns, so that these do not print. */
function printed(source: Source): Area {
  const { grid, report } = source;
  const left = Math.min(grid.left, report.plan.left);
  const width = lastColumn(source) - left + 1;
  return { sheet: report.plan.sheet, top: grid.top, left, height: grid.values.length, width };
}

/** The own columns are kept out of print where nobody has set a print area, and nothing else stands to their right. */
export function ownPrintArea(source: Source): Edit[] {
  const { book, detail, report } = source;
  const area = printed(source);
  if (ownPlaces(source).sector < area.left + area.width) return [];
  const now = detail.printArea;
  const isOwn = book.own.some(
    ({ name, sheet, row, column }) =>
      name === "PrintArea" && sheet === report.plan.sheet && row === now?.top && column === now.left,
  );
  // Rows that were added below it would not print.
  const isShort = now !== null && isOwn && (now.height < area.height || now.width < area.width);
  return now === null || isShort ? [{ kind: "printArea", area }] : [];
}

/** Says where PlanProof's columns would print. */
export function whyPrinted(source: Source): string[] {
  const { detail } = source;
  const { sector, check } = ownPlaces(source);
  const area = printed(source);
  const [first, last] = [sector, check].sort((a, b) => a - b).map(columnLetters);
  const covers = (column: number) =>
    detail.printArea !== null &&
    column >= detail.printArea.left &&
    column < detail.printArea.left + detail.printArea.width;
  if (detail.printArea === null && sector < area.left + area.width) {
    return [
      `PlanProof’s columns ${first} and ${last} will print, since something stands to their right: set a print area that leaves them out.`,
    ];
  }
  return covers(sector) || covers(check)
    ? [`PlanProof’s columns ${first} and ${last} will print, since the sheet’s print area covers them.`]
    : [];
}
