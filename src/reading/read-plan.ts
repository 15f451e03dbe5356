import type { Day } from "../model/day";
import { textAt, type Detail, type Grid } from "../model/grid";
import { subjectColumn, type Action, type Plan } from "../model/plan";
import type { Settings } from "../model/settings";
import { actionCells, distinct, type ActionCells } from "./cells";
import { colouredColumns } from "./detail";
import { horizonOf, readDue, type Calendar } from "./due";
import { keyElsewhere } from "./key-elsewhere";
import { readLegend } from "./legend";
import { upTo } from "./locate";
import type { Located } from "./located";
import { readRef } from "./numbers";
import { readOfficers } from "./officers";
import { sortRows } from "./rows";
import { readSourceColumn, readSources, yearEnd, yearOfSources } from "./sources";
import { readStanding } from "./standing";
import { readStatusKey } from "./status-key";
import { cellsAbove, inspectionDay, planDate, titleDates, titleIn } from "./title";
import { folded, isBlank } from "./words";

/** Reads a plan, from its values, how they look and how they are shown; action by action, a step each. */
export function* readPlan(
  sheet: Grid,
  located: Located,
  detail: Detail,
  common: Settings,
  asAt: Day,
): Generator<void, Plan> {
  const { headingRow, columns, left, right, next } = located;
  const grid = upTo(sheet, next);
  const subject = subjectColumn(located);
  const elsewhere = keyElsewhere(grid, located, detail, common);
  const rows = sortRows(grid, located, common, new Set(elsewhere?.rows));
  const cellsOf = actionCells(grid, located, detail, rows);
  const found = rows.actions.map(({ rows: own, section }) => ({ cells: cellsOf(own), band: section }));
  const titleCells = cellsAbove(grid, located);
  const dates = titleDates(titleCells);
  const date = planDate(dates);
  const base =
    inspectionDay(dates, common) ??
    yearOfSources(
      found.map(({ cells }) => cells.text(subject)),
      found.map(({ cells }) => cells.text(located.source)),
      common,
    );
  const headingText = (column: number | null) => (column === null ? "" : textAt(grid, headingRow, column));
  const officers = readOfficers(
    grid,
    located,
    found.map(({ cells }) => cells),
    titleCells,
    common,
  );
  const { settings } = officers;
  const calendar: Calendar = {
    date1904: grid.date1904,
    base: base?.day ?? null,
    horizon: horizonOf(base?.day ?? null, date?.day ?? null, settings),
  };
  const hiddenRows = new Set(detail.hiddenRows);
  const key = readStatusKey(grid, located, detail.corners ?? [], settings);
  const coloured = colouredColumns(located, settings);
  /** Bands divide the rows; a column that names domains or themes does where there are none. */
  const sectionColumn = rows.sections.length > 0 ? null : located.section;
  let toldApart = true;

  const actions: Action[] = [];
  for (const { cells, band } of found) {
    actions.push(readAction(cells, band, actions.at(-1)));
    yield;
  }
  const sections = sectionColumn === null ? rows.sections : actions.map(({ section }) => section);
  return {
    sheet: grid.sheet,
    title: titleIn(titleCells, date),
    date,
    base,
    columns,
    completed: located.completed,
    earlier: located.earlier,
    rivals: located.rivals,
    headingRow,
    lastRow: rows.lastRow,
    repeatedHeadings: rows.repeatedHeadings,
    initials: officers.initials,
    left,
    right,
    legend: readLegend(grid, located, titleCells, elsewhere, settings),
    sections: [...new Set(sections.filter((section) => section !== null))],
    actions,
    unread: rows.unread,
    secondTable: next === null ? null : { headingRow: next, lastRow: lastFilled(sheet) },
    leadsToldApart: toldApart,
  };

  /** What stands once for several actions, beside the first, is read from the action before. */
  function readAction(cells: ActionCells, band: string | null, before: Action | undefined): Action {
    const { rows: own, text, cell, look } = cells;
    const [row] = own;
    const [outcomeText, stepsText] = [text(subject), text(columns.actions)];
    const inOutcome = columns.ref === subject;
    const { ref, rest } = readRef(
      // A number is called as it is shown: 1.10 is not 1.1.
      cell(columns.ref).shown?.text ?? text(columns.ref),
      inOutcome ? outcomeText : columns.ref === columns.actions ? stepsText : null,
      located.coded,
    );
    const outcome = inOutcome ? (rest ?? "") : outcomeText;
    const inherits = before !== undefined && isBlank(outcome);
    const section = folded(text(sectionColumn));
    const { untold, ...people } = officers.of(cells);
    if (untold) toldApart = false;
    const sourceText = text(located.source);
    const sources =
      folded(sourceText) !== ""
        ? readSourceColumn(sourceText, settings)
        : inherits
          ? before.sources
          : readSources(text(subject), settings);
    return {
      ref,
      row,
      lastRow: own.at(-1) ?? row,
      rows: own,
      section: sectionColumn === null ? band : section === "" ? (before?.section ?? null) : section,
      outcome: inherits ? before.outcome : outcome,
      sources,
      ...people,
      due: readDue(
        cell(columns.due),
        columns.revised === columns.due
          ? []
          : distinct(columns.revised, ...located.earlier.revised)
              .reverse()
              .map(cell),
        calendar.base === null ? { ...calendar, base: yearEnd(sources.year) } : calendar,
        settings,
      ),
      steps: inOutcome ? stepsText : (rest ?? stepsText),
      ...readStanding(cells, located, { key, calendar, headingText }, asAt, settings),
      look: look(subject, row),
      fills: coloured.flatMap(({ of, column }) => {
        const seen = look(column, row);
        return seen === null ? [] : [{ of, fill: seen.fill }];
      }),
      hidden: own.some((each) => hiddenRows.has(each)),
    };
  }
}

/** The last row of a sheet in which anything stands. */
const lastFilled = ({ top, values }: Grid): number =>
  top + values.findLastIndex((row) => row.some((value) => !isBlank(String(value))));
