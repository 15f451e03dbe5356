import { textAt, type DetailRequest, type Grid } from "../model/grid";
import { columnOf, subjectColumn, type Meaning } from "../model/plan";
import type { Settings } from "../model/settings";
import { distinct } from "./cells";
import { upTo } from "./locate";
import type { Located } from "./located";
import { sheetsOfKey } from "./status-key";
import { isBlank, isWordless } from "./words";

/**
 * What has to be asked of the host, beyond the values, to read the plan that was located. `others` are the names of the
 * visible sheets beside it.
 */
export function detailFor(
  grid: Grid,
  located: Located,
  settings: Settings,
  others: readonly string[] = [],
): DetailRequest {
  const { headingRow, columns, left, right, earlier, completed, next } = located;
  const subject = subjectColumn(located);
  const statuses = columns.status === columns.progress ? [] : [columns.status, ...earlier.status];
  return {
    sheet: grid.sheet,
    top: headingRow,
    height: grid.top + grid.values.length - headingRow,
    left,
    width: right - left + 1,
    shown: distinct(
      columns.due,
      columns.revised,
      ...earlier.revised,
      completed,
      columns.ref === subject ? null : columns.ref,
      ...statuses,
    ),
    looks: distinct(
      subject,
      columns.lead,
      ...colouredColumns(located, settings).map(({ column }) => column),
      mayBeColoured(grid, located) ? columns.status : null,
    ),
    corners: sheetsOfKey(upTo(grid, next), located, others, settings),
  };
}

/** Whether the status column has cells without words beside an action, which may say by a colour how it stands. */
function mayBeColoured(grid: Grid, located: Located): boolean {
  const { status, progress } = located.columns;
  if (status === null || status === progress) return false;
  const subject = subjectColumn(located);
  for (let row = located.headingRow + 1; row < grid.top + grid.values.length; row++) {
    if (isWordless(textAt(grid, row, status)) && !isBlank(textAt(grid, row, subject))) return true;
  }
  return false;
}

/** The columns that the colour code fills, each once, as far as the plan has them. */
export function colouredColumns({ columns, left }: Located, settings: Settings) {
  const found = new Map<number, Meaning>();
  for (const of of settings.colouredColumns) {
    const column = columnOf({ columns, left }, of);
    if (column !== null && !found.has(column)) found.set(column, of);
  }
  return [...found].map(([column, of]) => ({ of, column }));
}
