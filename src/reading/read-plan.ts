import { dayInWords, endOfMonth, type Day } from "../model/day";
import { textAt, valueAt, type Detail, type DetailRequest, type Grid, type Look } from "../model/grid";
import type { Place } from "../model/place";
import {
  columnOf,
  type Action,
  type Lead,
  type Meaning,
  type Plan,
  type Quote,
  type Status,
} from "../model/plan";
import type { Settings } from "../model/settings";
import { readCompletion, withCompletion } from "./completed";
import { findDates, settle } from "./dates";
import { horizonOf, readDue, type Calendar, type DueCell } from "./due";
import { readEvidence } from "./evidence";
import { organisationsOf, readHelpers, readLeads, tellsApart, type Leads } from "./leads";
import { readLegend } from "./legend";
import { valueRows } from "./merged";
import { upTo, type Located } from "./locate";
import { officersTable } from "./officers-table";
import { bodiesOf, kindOf, organisationWords, readSector } from "./organisations";
import { splitNumber } from "./numbers";
import { withPercent } from "./percent";
import { sortRows, type ActionRows, type Rows } from "./rows";
import { readSourceColumn, readSources } from "./sources";
import { readNamesKey } from "./names-key";
import { statusFromColumn, statusFromProgress, statusOpening } from "./status";
import { readStatusKey } from "./status-key";
import { anyOf, folded, isBlank, linesOf, plainWords, sentencesOf, withoutEnding } from "./words";

const wanted = (...of: (number | null)[]): number[] => [...new Set(of.filter((column) => column !== null))];

/** What has to be asked of the host, beyond the values, to read the plan that was located. */
export function detailFor(
  grid: Grid,
  { headingRow, columns, left, right, earlier, completed }: Located,
  { colouredColumns }: Settings,
): DetailRequest {
  const subject = columns.outcome ?? columns.actions;
  return {
    sheet: grid.sheet,
    top: headingRow,
    height: grid.top + grid.values.length - headingRow,
    left,
    width: right - left + 1,
    shown: wanted(
      columns.due,
      columns.revised,
      ...earlier.revised,
      completed,
      columns.ref === subject ? null : columns.ref,
      columns.status === columns.progress ? null : columns.status,
      ...(columns.status === columns.progress ? [] : earlier.status),
    ),
    looks: wanted(subject, columns.lead, ...colouredColumns.map((of) => columnOf({ columns, left }, of))),
  };
}

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
  const subject = columns.outcome ?? columns.actions;
  const rows = sortRows(grid, located, common);
  const titleCells = cellsAbove(grid, located);
  const title = titleCells.flatMap(({ text }) => linesOf(text));
  const dates = titleDates(titleCells);
  const date = planDate(dates);
  const base = inspectionDay(dates, common) ?? sourcesDay(grid, located, rows, common);
  const headingText = (column: number | null) => (column === null ? "" : textAt(grid, headingRow, column));
  const lookAt = (row: number, column: number | null): Look | null =>
    column === null ? null : (detail.looks[column]?.[row - detail.request.top] ?? null);

  const seenIn = valueRows(detail.merges, headingRow, rows.lastRow);
  /** Columns whose cells speak for all the rows over which they are merged; a running text tells of its own action. */
  const shared = new Set([
    columns.lead,
    columns.due,
    columns.revised,
    columns.status === columns.progress ? null : columns.status,
  ]);
  const rowOf = (row: number, column: number) => (shared.has(column) ? seenIn(row, column) : row);

  const leadCells = rows.actions.map(({ rows: [row] }) => {
    if (columns.lead === null) return { text: "", look: null };
    const seen = rowOf(row, columns.lead);
    return { text: textAt(grid, seen, columns.lead), look: lookAt(seen, columns.lead) };
  });
  const leadTexts = [...new Set(leadCells.map(({ text }) => text))];
  const names = readNamesKey(grid, located, organisationsOf(leadTexts, common), leadTexts, common);
  const { initials } = names;
  /** The plan's own abbreviations go before the settings. */
  const leadHeading = headingText(columns.lead);
  const settings = {
    ...common,
    organisations: [
      ...names.abbreviations,
      ...directoratesOf(leadHeading, titleCells, common),
      ...common.organisations,
    ],
  };
  const someWorkWith = /working with|supported by/i.test(leadHeading);
  const leadsPlan = {
    organisations: organisationsOf(leadTexts, settings),
    someWorkWith,
    toldApart:
      located.workingWith !== null || leadCells.some(({ text, look }) => tellsApart(text, look, settings)),
  };
  const employer = employerIn(titleCells, settings);
  const calendar: Calendar = {
    date1904: grid.date1904,
    base: base?.day ?? null,
    horizon: horizonOf(base?.day ?? null, date?.day ?? null, settings),
  };
  const bodiesOfOfficers = new Map(
    (officersTable(grid, headingRow)?.officers ?? []).flatMap(({ called, bodies }) => {
      const named = bodiesIn(bodies);
      return called.map((name) => [plainWords(name), named] as const);
    }),
  );
  const leadsRead = new Map<string, Leads>();
  const hiddenRows = new Set(detail.hiddenRows);
  const statusKey = readStatusKey(grid, located, headingText(columns.status), settings);
  const coloured = colouredColumns(located, settings);
  /** Bands divide the rows; a column that names domains or themes does where there are none. */
  const sectionColumn = rows.sections.length > 0 ? null : located.section;
  let anyUntold = false;

  const actions: Action[] = [];
  for (const actionRows of rows.actions) {
    actions.push(readAction(actionRows, actions.at(-1)));
    yield;
  }
  const sections = sectionColumn === null ? rows.sections : actions.map(({ section }) => section);
  return {
    sheet: grid.sheet,
    title: title.filter((line) => line !== date?.words).join(" "),
    date,
    base,
    columns,
    rivals: located.rivals,
    headingRow,
    lastRow: rows.lastRow,
    repeatedHeadings: rows.repeatedHeadings,
    initials: [...initials.keys()],
    left,
    right,
    legend: readLegend(grid, located, titleCells, settings),
    sections: [...new Set(sections.filter((section) => section !== null))],
    actions,
    unread: rows.unread,
    secondTable: next === null ? null : { headingRow: next, lastRow: lastFilled(sheet) },
    leadsToldApart: !anyUntold,
  };

  /** The same few leads stand over and over: where a cell looks the same throughout, its text is read once. */
  function leadsIn(leadText: string, look: Look | null): Leads {
    if ((look?.runs ?? null) !== null) return readLeads(leadText, look, leadsPlan, settings);
    const found = leadsRead.get(leadText) ?? readLeads(leadText, look, leadsPlan, settings);
    leadsRead.set(leadText, found);
    return found;
  }

  /** The bodies that a cell names, where everything in it is one. */
  function bodiesIn(text: string): readonly string[] {
    return readHelpers(text, { ...leadsPlan, organisations: [] }, settings).flatMap(
      ({ person, organisations }) => (person === null ? organisations : [person, ...organisations]),
    );
  }

  /** Leads of whom no organisation is told, with the one that a column or a table of officers gives them. */
  function withBodies(leads: readonly Lead[], agencyText: string): readonly Lead[] {
    const agencies = bodiesIn(agencyText);
    // Of several bodies, nobody says which of several officers is of which.
    const own = agencies.length === 1 || leads.length === 1 ? agencies : [];
    if (leads.length === 0) return agencies.map((name) => ({ person: null, organisations: [name] }));
    return leads.map((lead) => {
      if (lead.organisations.length > 0) return lead;
      const organisations =
        own.length > 0 ? own : (bodiesOfOfficers.get(plainWords(lead.person ?? "")) ?? []);
      return organisations.length === 0 ? lead : { ...lead, organisations };
    });
  }

  /** What stands once for several actions, in merged cells or beside the first, is read from the action before. */
  function readAction({ rows: own, section: band }: ActionRows, before: Action | undefined): Action {
    const row = own[0];
    const place = (column: number | null): Place => ({ sheet: grid.sheet, row, column: column ?? left });
    const text = (column: number | null) => {
      if (column === null) return "";
      // Most actions have one row, and their texts are taken as they are.
      if (own.length === 1) {
        const whole = textAt(grid, rowOf(row, column), column);
        return isBlank(whole) ? "" : whole;
      }
      return [...new Set(own.map((each) => rowOf(each, column)))]
        .map((each) => textAt(grid, each, column))
        .filter((part) => !isBlank(part))
        .join("\n");
    };
    /** The latest of several updates that says anything; the latest of all where none does. */
    const latestFilled = (from: readonly number[]) =>
      from.find((column) => text(column) !== "") ?? from[0] ?? null;
    const cellAt = (column: number | null): DueCell => {
      if (column === null) return { value: "", shown: null, place: place(column) };
      const seen = rowOf(row, column);
      return {
        value: valueAt(grid, seen, column),
        shown: detail.shown[column]?.[seen - detail.request.top] ?? null,
        place: place(column),
      };
    };

    // A number is called as it is shown: 1.10 is not 1.1.
    const refText = cellAt(columns.ref).shown?.text ?? text(columns.ref);
    const [outcomeText, stepsText] = [text(subject), text(columns.actions)];
    const inOutcome = columns.ref === subject;
    const numberedText = inOutcome ? outcomeText : columns.ref === columns.actions ? stepsText : null;
    const { ref, rest } = refOf(refText, numberedText, located.coded);
    const outcome = inOutcome ? (rest ?? "") : outcomeText;
    const inherits = before !== undefined && isBlank(outcome);
    const section = folded(text(sectionColumn));
    const leadText = text(columns.lead);
    // Who stands in italics in a row of its own, below the lead, works with the lead.
    const isHelper = (each: number) =>
      each !== row &&
      lookAt(row, columns.lead)?.italic === false &&
      lookAt(each, columns.lead)?.italic === true;
    const inItalics = own.filter(isHelper).map((each) => textAt(grid, each, columns.lead ?? left));
    const inCell = leadsIn(
      inItalics.length === 0
        ? leadText
        : own
            .filter((each) => !isHelper(each))
            .map((each) => textAt(grid, each, columns.lead ?? left))
            .join("\n"),
      columns.lead === null ? null : lookAt(rowOf(row, columns.lead), columns.lead),
    );
    const leads = withBodies(inCell.leads, text(located.agency));
    const helpers = readHelpers([...inItalics, text(located.workingWith)].join("\n"), leadsPlan, settings);
    const workingWith = [...inCell.workingWith, ...helpers];
    if (someWorkWith && !leadsPlan.toldApart && leads.length + workingWith.length > 1) anyUntold = true;
    const updates = wanted(columns.progress, ...located.earlier.progress);
    const progressColumn = latestFilled(updates);
    const progress = text(progressColumn);
    const statusColumn = latestFilled(wanted(columns.status, ...located.earlier.status));
    const statusPlace = place(statusColumn);
    const statusCell = cellAt(statusColumn);
    const statusText = withPercent(
      statusCell.shown?.text ?? text(statusColumn),
      statusCell.value,
      headingText(statusColumn),
    );
    const said = located.statusOpens
      ? statusOpening(text(statusColumn), statusPlace, statusKey, settings)
      : columns.status === columns.progress
        ? statusFromProgress(progress, statusPlace, settings)
        : settledBy(
            statusFromColumn(statusText, statusPlace, statusKey, settings),
            progress,
            place(progressColumn),
            settings,
          );
    const completedCell = cellAt(located.completed);
    const completedText = text(located.completed);
    // What stands in further rows of the action counts too.
    const completion = readCompletion(
      completedText === String(completedCell.value) || own.length === 1
        ? completedCell
        : { ...completedCell, value: completedText },
      asAt,
      calendar,
      settings,
    );
    const status = withCompletion(
      said,
      completion,
      progressColumn === located.completed ? "" : progress,
      located.statusOpens || columns.status !== columns.progress,
      settings,
    );
    const evidenceColumns = wanted(columns.evidence, progressColumn, ...updates);
    const sources =
      located.source !== null && folded(text(located.source)) !== ""
        ? readSourceColumn(text(located.source), settings)
        : inherits
          ? before.sources
          : readSources(text(subject), settings);
    return {
      ref,
      row,
      lastRow: own.at(-1) ?? row,
      rows: own,
      section: sectionColumn === null ? band : section === "" ? (before?.section ?? band) : section,
      outcome: inherits ? before.outcome : outcome,
      sources,
      leadText,
      leads,
      workingWith,
      ...readSector(leads, settings, initials, employer),
      unknownOrganisations: leads
        .flatMap((lead) => bodiesOf(lead, settings))
        .filter((name) => kindOf(name, settings) === null),
      due: readDue(
        cellAt(columns.due),
        columns.revised === columns.due
          ? []
          : wanted(columns.revised, ...located.earlier.revised)
              .reverse()
              .map(cellAt),
        calendar.base === null ? { ...calendar, base: yearEnd(sources.year) } : calendar,
        settings,
      ),
      steps: inOutcome ? stepsText : (rest ?? stepsText),
      progress,
      status,
      evidence:
        status.value === "complete"
          ? readEvidence(
              [
                ...evidenceColumns
                  .filter((column) => column !== located.completed)
                  .flatMap((column) =>
                    own.map((each) => ({
                      text: textAt(grid, each, column),
                      place: { sheet: grid.sheet, row: each, column },
                    })),
                  ),
                { text: completion?.outcome ?? "", place: place(located.completed) },
              ],
              status.words,
              settings,
              place(columns.evidence),
            )
          : null,
      look: lookAt(row, subject),
      fills: coloured.flatMap(({ of, column }) => {
        const look = lookAt(row, column);
        return look === null ? [] : [{ of, fill: look.fill }];
      }),
      hidden: own.some((each) => hiddenRows.has(each)),
    };
  }
}

/** The last row of a sheet in which anything stands. */
const lastFilled = ({ top, values }: Grid): number =>
  top + values.findLastIndex((row) => row.some((value) => !isBlank(String(value))));

/** The columns that the colour code fills, each once, as far as the plan has them. */
function colouredColumns({ columns, left }: Located, settings: Settings) {
  const found = new Map<number, Meaning>();
  for (const of of settings.colouredColumns) {
    const column = columnOf({ columns, left }, of);
    if (column !== null && !found.has(column)) found.set(column, of);
  }
  return [...found].map(([column, of]) => ({ of, column }));
}

/** An action's number, and the text that it stands before without it: "D 1" is D1. */
function refOf(
  refText: string,
  numberedText: string | null,
  coded: boolean,
): { ref: string | null; rest: string | null } {
  if (numberedText !== null) return splitNumber(numberedText, coded);
  const ref = withoutEnding(folded(refText), ".):").replace(/^(\p{Lu}{1,3}) (?=\d)/u, "$1");
  return { ref: ref === "" ? null : ref, rest: null };
}

/** A status column that nobody can read leaves the word to the progress text, and stays doubtful. */
function settledBy(status: Status, progress: string, place: Place, settings: Settings): Status {
  if (status.doubt === null) return status;
  const said = statusFromProgress(progress, place, settings);
  return said.value === "complete" ? { ...said, doubt: status.doubt } : status;
}

/** The filled cells above the heading row. */
function cellsAbove(grid: Grid, { headingTop }: Located): Quote[] {
  const found: Quote[] = [];
  for (let row = grid.top; row < headingTop; row++) {
    (grid.values[row - grid.top] ?? []).forEach((value, index) => {
      const text = String(value);
      if (folded(text) !== "")
        found.push({ text, place: { sheet: grid.sheet, row, column: grid.left + index } });
    });
  }
  return found;
}

/**
 * Where the lead's heading speaks of directorates, they are the title's body's: "Directorate and lead officer" of
 * Norbury County Council. Councils and trusts both have them, so that the word alone tells nothing.
 */
function directoratesOf(
  leadHeading: string,
  titleCells: readonly Quote[],
  settings: Settings,
): Settings["organisations"] {
  if (!/\bdirectorates?\b/i.test(leadHeading)) return [];
  const named = titleCells.flatMap(({ text }) =>
    [...text.slice(0, 1000).matchAll(anyOf(organisationWords(settings)))].map(([words]) =>
      kindOf(words, settings),
    ),
  );
  const kinds = new Set(named.filter((kind) => kind === "LA" || kind === "NHS"));
  const [sector] = kinds;
  return kinds.size === 1 && sector !== undefined ? [{ words: "directorate", sector }] : [];
}

const employs =
  /\b(?:leads?|lead officers?|officers?|people|persons|those) (?:named )?(?:are|is|work for|works for) (?:all )?(?:(?:officers?|staff|employees) (?:of|at|from) )?([^.;:\n]{3,80}?)(?:,? (?:unless|except|where not|if not)\b|[.;\n]|$)/i;

/** Whose officers the plan says its leads are, where nothing else is said: "All leads are officers of Norbury Council". */
function employerIn(cells: readonly Quote[], settings: Settings): string | null {
  for (const { text } of cells) {
    const body = folded(employs.exec(text.slice(0, 1000))?.[1] ?? "");
    if (body !== "" && kindOf(body, settings) !== null) return body;
  }
  return null;
}

const ofInspection =
  /\binspect|\breport of\b|\bassessment (?:was |report )?(?:was )?published\b|\bpeer review\b/i;

/** The dates in the title, and whether each is the inspection's. */
function titleDates(
  cells: readonly Quote[],
): { day: Day; words: string; place: Place; ofInspection: boolean }[] {
  return cells
    .flatMap(({ text, place }) =>
      linesOf(text).flatMap((line) =>
        sentencesOf(line).flatMap((sentence) =>
          findDates(folded(sentence)).flatMap((found) => {
            const day = settle(found, null)?.day;
            return day === undefined ? [] : [{ day, words: line, sentence, place }];
          }),
        ),
      ),
    )
    .map(({ sentence, ...date }) => ({ ...date, ofInspection: ofInspection.test(sentence) }));
}

/** The date that a plan bears in its title: the latest that is not the inspection's. */
function planDate(dates: ReturnType<typeof titleDates>): Plan["date"] {
  let latest: Plan["date"] = null;
  for (const { day, words, place, ofInspection: inspection } of dates) {
    if (!inspection && (latest === null || day > latest.day)) latest = { day, words, place };
  }
  return latest;
}

/** The day of the inspection, from the settings or the title: dates without a year fall after it. */
function inspectionDay(dates: ReturnType<typeof titleDates>, { inspected }: Settings): Plan["base"] {
  if (inspected !== null)
    return { day: inspected, earliest: inspected, from: "the inspection’s day in the settings" };
  const first = dates
    .filter(({ ofInspection: inspection }) => inspection)
    .map(({ day }) => day)
    .sort()[0];
  return first === undefined
    ? null
    : { day: first, earliest: first, from: `${dayInWords(first)}, the inspection’s day in the title` };
}

const yearEnd = (year: number | null): Day | null => (year === null ? null : endOfMonth(year, 12));

/** The end of the first year in the source tags. */
function sourcesDay(grid: Grid, { columns, source }: Located, rows: Rows, settings: Settings): Plan["base"] {
  const subject = columns.outcome ?? columns.actions;
  let first: number | null = null;
  for (const {
    rows: [row],
  } of rows.actions) {
    const tag = subject === null ? null : readSources(textAt(grid, row, subject), settings).year;
    const year = tag ?? (source === null ? null : readSourceColumn(textAt(grid, row, source), settings).year);
    if (year !== null && (first === null || year < first)) first = year;
  }
  const day = yearEnd(first);
  return day === null
    ? null
    : { day, earliest: `${first}-01-01`, from: `the end of ${first}, the year in the source tags` };
}
