import { textAt, valueAt, type Detail, type Grid, type Look } from "../model/grid";
import type { Place } from "../model/place";
import type { Quote } from "../model/plan";
import type { DueCell } from "./due";
import type { Located } from "./located";
import { valueRows } from "./merged";
import type { Rows } from "./rows";
import { isBlank } from "./words";

/** The columns that a plan has of those given, each once. */
export const distinct = (...of: readonly (number | null)[]): number[] => [
  ...new Set(of.filter((column) => column !== null)),
];

/** The cells of one action, by column, whatever number of rows it has. A column of null is one that the plan lacks. */
export interface ActionCells {
  readonly rows: readonly [number, ...number[]];
  place(column: number | null): Place;
  /** What all its rows say, a line each; "" where that is nothing. */
  text(column: number | null): string;
  /** What each of its rows says. */
  texts(column: number | null): readonly Quote[];
  /** What its first row holds, and how it shows that. */
  cell(column: number | null): DueCell;
  /** How it looks in its first row, or in the given one of its rows. */
  look(column: number | null, row?: number): Look | null;
  /** The first of the columns, which come latest first, that says anything; the first of all where none does. */
  latestFilled(columns: readonly number[]): number | null;
}

/** Where the cells of an action are looked up: what is merged down over several rows is each one's. */
export function actionCells(
  grid: Grid,
  { headingRow, columns, left }: Located,
  detail: Detail,
  { lastRow }: Pick<Rows, "lastRow">,
): (rows: ActionCells["rows"]) => ActionCells {
  const seenIn = valueRows(detail.merges, headingRow, lastRow);
  /** Columns whose cells speak for all the rows over which they are merged; a running text tells of its own action. */
  const shared = new Set([
    columns.lead,
    columns.due,
    columns.revised,
    columns.status === columns.progress ? null : columns.status,
  ]);
  const rowOf = (row: number, column: number) => (shared.has(column) ? seenIn(row, column) : row);
  return (rows) => {
    const [row] = rows;
    const place = (column: number | null): Place => ({ sheet: grid.sheet, row, column: column ?? left });
    const text = (column: number | null) => {
      if (column === null) return "";
      // Most actions have one row, and their texts are taken as they are.
      if (rows.length === 1) {
        const whole = textAt(grid, rowOf(row, column), column);
        return isBlank(whole) ? "" : whole;
      }
      return [...new Set(rows.map((each) => rowOf(each, column)))]
        .map((each) => textAt(grid, each, column))
        .filter((part) => !isBlank(part))
        .join("\n");
    };
    return {
      rows,
      place,
      text,
      texts: (column) =>
        column === null
          ? []
          : rows.map((each) => ({
              text: textAt(grid, each, column),
              place: { sheet: grid.sheet, row: each, column },
            })),
      cell: (column) => {
        if (column === null) return { value: "", shown: null, place: place(column) };
        const seen = rowOf(row, column);
        return {
          value: valueAt(grid, seen, column),
          shown: detail.shown[column]?.[seen - detail.request.top] ?? null,
          place: place(column),
        };
      },
      look: (column, each) =>
        column === null
          ? null
          : (detail.looks[column]?.[(each ?? rowOf(row, column)) - detail.request.top] ?? null),
      latestFilled: (from) => from.find((column) => text(column) !== "") ?? from[0] ?? null,
    };
  };
}
