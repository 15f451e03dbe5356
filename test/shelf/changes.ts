import type { CellValue, Detail, Grid, Look, Shown } from "../../src/model/grid";
import { dayFromSerial } from "../../src/model/day";
import type { Area } from "../../src/model/place";
import type { Located } from "../../src/review";
import { months } from "../../src/reading/dates";

/** A cell of a plan, with all that a reading may look at. */
export interface Cell {
  readonly value: CellValue;
  readonly shown: Shown;
  readonly look: Look;
}

/** A sheet from its first row and column on, to be changed as people change such sheets. */
export interface Sheet {
  readonly name: string;
  readonly date1904: boolean;
  readonly rows: readonly (readonly Cell[])[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly corners: Detail["corners"];
}

/** A change after which a careful person reads the plan as before; null where it does not apply to a plan. */
export type Change = (sheet: Sheet, located: Located) => Sheet | null;

const plain: Look = { fill: { kind: "none" }, colour: "#000000", italic: false, struck: false, runs: null };
const blank: Cell = { value: "", shown: { text: "", format: "General" }, look: plain };

const text = (cell: Cell, value: string): Cell => ({
  ...cell,
  value,
  shown: { text: value, format: "General" },
});

const mapCells = (sheet: Sheet, to: (cell: Cell, row: number, column: number) => Cell): Sheet => ({
  ...sheet,
  rows: sheet.rows.map((row, r) => row.map((cell, c) => to(cell, r, c))),
});

/** Whether nothing stands in a row but at the table's left. */
const isBand = (row: readonly Cell[], left: number) =>
  row.every(({ value }, column) => value === "" || column <= left);

/** The columns of the table in another order, where no merged cell or heading of two rows ties them together. */
const reordered =
  (order: (columns: number[]) => number[]): Change =>
  (sheet, { left, right, headingRow, headingTop }) => {
    if (headingRow !== headingTop) return null;
    if (sheet.merges.some(({ top, width }) => top <= headingRow && width > 1 && top >= headingTop))
      return null;
    const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
    const to = order(columns);
    const from = new Map(columns.map((column, index) => [column, to[index] ?? column]));
    return {
      ...sheet,
      rows: sheet.rows.map((row, r) =>
        // A band or a title stands where it stood.
        r < headingTop || isBand(row, left) ? row : row.map((cell, c) => row[from.get(c) ?? c] ?? cell),
      ),
      merges: sheet.merges.map((area) => {
        const at = [...from].find(([, was]) => was === area.left)?.[0];
        return area.width === 1 && area.top > headingRow && at !== undefined ? { ...area, left: at } : area;
      }),
    };
  };

const unmerged: Change = (sheet, { headingRow }) =>
  sheet.merges.some(({ width, height, top }) => width > 1 && height === 1 && top > headingRow)
    ? { ...sheet, merges: sheet.merges.filter(({ width, height }) => !(width > 1 && height === 1)) }
    : null;

/** Each cell of what was merged down over several rows holds its value. */
const filledDown: Change = (sheet, { headingRow }) => {
  const down = sheet.merges.filter(({ height, width, top }) => height > 1 && width === 1 && top > headingRow);
  if (down.length === 0) return null;
  const inside = (row: number, column: number) =>
    down.find(({ top, left, height }) => left === column && row > top && row < top + height);
  return {
    ...mapCells(sheet, (cell, row, column) => {
      const area = inside(row, column);
      return area === undefined ? cell : (sheet.rows[area.top]?.[column] ?? cell);
    }),
    merges: sheet.merges.filter((area) => !down.includes(area)),
  };
};

const nameOf = (month: number) =>
  [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ][month - 1] ?? "";
const ordinal = (day: number) =>
  `${day}${day > 3 && day < 21 ? "th" : (["th", "st", "nd", "rd"][day % 10] ?? "th")}`;

/** How a day is written in Britain: 18 February 2012 in each form that such plans have. */
const forms: Readonly<Record<string, (year: string, month: number, day: number) => string>> = {
  "18/02/2012": (y, m, d) => `${String(d).padStart(2, "0")}/${String(m).padStart(2, "0")}/${y}`,
  "18/2/12": (y, m, d) => `${d}/${m}/${y.slice(2)}`,
  "18.02.2012": (y, m, d) => `${String(d).padStart(2, "0")}.${String(m).padStart(2, "0")}.${y}`,
  "18.2.12": (y, m, d) => `${d}.${m}.${y.slice(2)}`,
  "18-02-2012": (y, m, d) => `${String(d).padStart(2, "0")}-${String(m).padStart(2, "0")}-${y}`,
  "18 February 2012": (y, m, d) => `${d} ${nameOf(m)} ${y}`,
  "18th February 2012": (y, m, d) => `${ordinal(d)} ${nameOf(m)} ${y}`,
  "18 Feb 2012": (y, m, d) => `${d} ${nameOf(m).slice(0, 3)} ${y}`,
  "18-Feb-12": (y, m, d) => `${d}-${nameOf(m).slice(0, 3)}-${y.slice(2)}`,
  "18 Feb 12": (y, m, d) => `${d} ${nameOf(m).slice(0, 3)} ${y.slice(2)}`,
  "Saturday 18 February 2012": (y, m, d) => {
    const names = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
    return `${names[new Date(Date.UTC(Number(y), m - 1, d)).getUTCDay()]} ${d} ${nameOf(m)} ${y}`;
  },
  "2012-02-18": (y, m, d) => `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`,
  "February 18, 2012": (y, m, d) => `${nameOf(m)} ${d}, ${y}`,
};

/** Real dates of the date columns, whose year is shown, as text. */
const datesAs =
  (form: (year: string, month: number, day: number) => string): Change =>
  (sheet, { columns, earlier, headingRow, completed }) => {
    let any = false;
    const ofDates = [columns.due, columns.revised, ...earlier.revised, completed];
    const changed = mapCells(sheet, (cell, row, column) => {
      const { value, shown } = cell;
      if (row <= headingRow || typeof value !== "number" || value < 20_000 || !ofDates.includes(column))
        return cell;
      if (!/d/i.test(shown.format) || !/y/i.test(shown.format)) return cell;
      const day = dayFromSerial(value, sheet.date1904);
      // Two figures of a year tell no other century.
      if (day === null || day < "1950" || day >= "2050") return cell;
      any = true;
      const [y = "", m, d] = day.split("-");
      return text(cell, form(y, Number(m), Number(d)));
    });
    return any ? changed : null;
  };

/** "18/02/2012" and "18 February 2012" as the dates that they are. */
const datesFromText: Change = (sheet, { columns, earlier, headingRow }) => {
  let any = false;
  const ofDates = [columns.due, columns.revised, ...earlier.revised];
  const changed = mapCells(sheet, (cell, row, column) => {
    const { value } = cell;
    if (row <= headingRow || typeof value !== "string" || !ofDates.includes(column)) return cell;
    const [, d, m, y] =
      /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(value) ??
      /^(\d{1,2}) (\p{Lu}\p{Ll}+) (\d{4})$/u.exec(value) ??
      [];
    if (d === undefined || m === undefined || y === undefined) return cell;
    const month = /\d/.test(m) ? Number(m) : months.findIndex((name) => m.toLowerCase().startsWith(name)) + 1;
    const isDay = new Date(Date.UTC(Number(y), month - 1, Number(d))).getUTCDate() === Number(d);
    if (month < 1 || month > 12 || !isDay) return cell;
    any = true;
    const serial =
      Date.UTC(Number(y), month - 1, Number(d)) / 86_400_000 + (sheet.date1904 ? 24_107 : 25_569);
    const shown = `${d.padStart(2, "0")}/${String(month).padStart(2, "0")}/${y}`;
    return { ...cell, value: serial, shown: { text: shown, format: "dd/mm/yyyy" } };
  });
  return any ? changed : null;
};

const headingsAs =
  (to: (heading: string) => string): Change =>
  (sheet, { headingRow, headingTop, again }) =>
    mapCells(sheet, (cell, row) =>
      ((row >= headingTop && row <= headingRow) || again.includes(row)) && typeof cell.value === "string"
        ? text(cell, to(cell.value))
        : cell,
    );

const textsAs =
  (to: (text: string) => string): Change =>
  (sheet, { headingRow }) =>
    mapCells(sheet, (cell, row) =>
      row > headingRow && typeof cell.value === "string" && cell.value !== "" && cell.look.runs === null
        ? text(cell, to(cell.value))
        : cell,
    );

const statusesAs =
  (to: (text: string) => string): Change =>
  (sheet, { columns, headingRow, earlier, statusOpens }) =>
    columns.status === null || columns.status === columns.progress || statusOpens
      ? null
      : mapCells(sheet, (cell, row, column) =>
          row > headingRow &&
          (sheet.rows[row] ?? []).filter(({ value }) => value !== "").length > 1 &&
          (column === columns.status || earlier.status.includes(column)) &&
          typeof cell.value === "string"
            ? text(cell, to(cell.value))
            : cell,
        );

/** A sheet with rows put in before one of its own. */
function withRows(sheet: Sheet, before: number, added: readonly (readonly Cell[])[]): Sheet {
  const by = added.length;
  return {
    ...sheet,
    rows: [...sheet.rows.slice(0, before), ...added, ...sheet.rows.slice(before)],
    merges: sheet.merges.map((area) =>
      area.top >= before
        ? { ...area, top: area.top + by }
        : area.top + area.height > before
          ? { ...area, height: area.height + by }
          : area,
    ),
    hiddenRows: sheet.hiddenRows.map((row) => (row >= before ? row + by : row)),
  };
}

const blankRow = (sheet: Sheet) => Array.from({ length: sheet.rows[0]?.length ?? 0 }, () => blank);

/** Rows that an action begins in, as the plan was read before the change. */
export type Starts = readonly number[];

const blankBeforeAll =
  (starts: Starts): Change =>
  (sheet) =>
    [...starts].reverse().reduce((left, row) => withRows(left, row, [blankRow(sheet)]), sheet);

const columnAt =
  (at: (located: Located) => number): Change =>
  (sheet, located) => {
    const column = at(located);
    return {
      ...sheet,
      rows: sheet.rows.map((row) => [...row.slice(0, column), blank, ...row.slice(column)]),
      merges: sheet.merges.map((area) =>
        area.left >= column
          ? { ...area, left: area.left + 1 }
          : area.left + area.width > column
            ? { ...area, width: area.width + 1 }
            : area,
      ),
    };
  };

/** The headings again before an action in the middle, with the title above them where that is wanted. */
const headingsAgain =
  (starts: Starts, withTitle: boolean): Change =>
  (sheet, { headingTop, headingRow }) => {
    const middle = starts[Math.floor(starts.length / 2)];
    if (middle === undefined || starts.length < 4) return null;
    return withRows(sheet, middle, sheet.rows.slice(withTitle ? 0 : headingTop, headingRow + 1));
  };

/** The longest text of an action's row goes on in a row of its own below, over a page break where that is wanted. */
const split =
  (starts: Starts, of: "progress" | "actions", overPage: boolean): Change =>
  (sheet, { columns, headingTop, headingRow, left, right }) => {
    const column = columns[of];
    if (column === null) return null;
    let changed = sheet;
    let any = false;
    const width = right - left + 1;
    for (const row of [...starts].reverse()) {
      const cells = changed.rows[row] ?? [];
      const whole = String(cells[column]?.value ?? "");
      const at = whole.search(/[.\n] ?(?=\S)/);
      // What goes on below must not be taken for a table of its own: one page break is enough for a plan.
      if (at < 20 || cells[column]?.look.runs !== null || width < 3) continue;
      const rest = blankRow(changed).map((cell, c) =>
        c === column ? text(cells[column] ?? blank, whole.slice(at + 1).trim()) : cell,
      );
      const first = cells.map((cell, c) => (c === column ? text(cell, whole.slice(0, at + 1).trim()) : cell));
      changed = withRows(
        { ...changed, rows: changed.rows.map((each, r) => (r === row ? first : each)) },
        row + 1,
        overPage && !any ? [...sheet.rows.slice(headingTop, headingRow + 1), rest] : [rest],
      );
      any = true;
      if (overPage) break;
    }
    return any ? changed : null;
  };

const doubled = (words: string) => words.replaceAll(" ", "  ");

/** Each change by what it does. */
export const changesOf = (starts: Starts): Readonly<Record<string, Change>> => ({
  "columns run from right to left": reordered((columns) => [...columns].reverse()),
  "first column last": reordered(([first = 0, ...rest]) => [...rest, first]),
  "last column first": reordered((columns) => [columns.at(-1) ?? 0, ...columns.slice(0, -1)]),
  "columns two by two": reordered((columns) =>
    columns.map((column, index) => columns[index % 2 === 0 ? index + 1 : index - 1] ?? column),
  ),
  "bands unmerged": unmerged,
  "merged cells filled down": filledDown,
  ...Object.fromEntries(Object.entries(forms).map(([form, write]) => [`dates as “${form}”`, datesAs(write)])),
  "written dates as dates": datesFromText,
  "headings in capitals": headingsAs((heading) => heading.toUpperCase()),
  "headings in small letters": headingsAs((heading) => heading.toLowerCase()),
  "headings with more spaces": headingsAs((heading) => ` ${heading.replaceAll(" ", "\u00a0 ")} `),
  "headings over two lines": headingsAs((heading) => heading.replace(" ", "\n")),
  "spaces that do not break": textsAs((words) => words.replaceAll(" ", "\u00a0")),
  "double spaces": textsAs(doubled),
  "spaces around": textsAs((words) => ` ${words} `),
  "blank lines at the end": textsAs((words) => `${words}\n\n`),
  "Windows line ends": textsAs((words) => words.replaceAll("\n", "\r\n")),
  "statuses in capitals": statusesAs((words) => words.toUpperCase()),
  "statuses in small letters": statusesAs((words) => words.toLowerCase()),
  "blank rows between actions": blankBeforeAll(starts),
  "a blank column before the sheet": columnAt(() => 0),
  "a blank column within the table": columnAt(({ left, right }) => left + Math.ceil((right - left) / 2)),
  "headings again": headingsAgain(starts, false),
  "title and headings again": headingsAgain(starts, true),
  "progress goes on below": split(starts, "progress", false),
  "progress goes on over the page": split(starts, "progress", true),
  "actions go on over the page": split(starts, "actions", true),
});

export const gridOf = (sheet: Sheet): Grid => ({
  sheet: sheet.name,
  top: 0,
  left: 0,
  values: sheet.rows.map((row) => row.map(({ value }) => value)),
  date1904: sheet.date1904,
});
