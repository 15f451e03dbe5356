import { dayInShort, type Day } from "../model/day";
import type { Place } from "../model/place";
import type { Summary, Tally } from "../model/summary";
import { count } from "../model/wording";
import { leftOut } from "./summarise";

/** A table of the summary in words and figures, for every writer of it: the tab, a report's HTML, Markdown and Word. */
export interface Table {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  /** What is said where there is no row. */
  readonly ifEmpty: string;
  /** The columns, by their indexes, that a picture of stacked bars shows beside the table. */
  readonly picture?: readonly number[];
}

export interface Column {
  readonly heading: string;
  /** A column of numbers is no wider than one of the tab's. */
  readonly kind: "text" | "number";
  /** In characters: each is the sum of `sheetColumns` that stand side by side. */
  readonly width: number;
}

export interface TableRow {
  /** One for each column. */
  readonly cells: readonly (string | number)[];
  /** The cell of the plan that the row is about. */
  readonly place?: Place;
  readonly isTotal?: boolean;
}

const narrow = 12.5;
/**
 * In characters: the columns of the tab, over which every table's columns lie. What actions are about stands in the
 * second, and over the third; the figures of a table by what actions share begin in the third.
 */
export const sheetColumns: readonly number[] = [7, 40, 20, ...new Array<number>(10).fill(narrow)];
const firstTwo = 47;
const outcomeWidth = 60;

/** The tables that belong on the first page, and those behind it: figures, then lists. A section is added by adding its table. */
export function tablesOf(summary: Summary): {
  readonly first: readonly Table[];
  readonly figures: readonly Table[];
  readonly lists: readonly Table[];
} {
  return {
    first: [
      tallyTable("By sector: who leads", "Sector", summary.bySector, summary),
      openTable(summary),
      doubtfulTable(summary),
    ],
    figures: [
      ...sinceTable(summary),
      ...(summary.bySection.length > 1
        ? [tallyTable("By section", "Section", summary.bySection, summary)]
        : []),
      ...(summary.byOrganisation.length > 0
        ? [
            tallyTable(
              "By lead organisation",
              "Organisation, or organisations together",
              summary.byOrganisation,
              summary,
            ),
          ]
        : []),
      ...(summary.bySource.length > 0
        ? [tallyTable("By source", "Whose recommendation it answers", summary.bySource, summary)]
        : []),
    ],
    lists: [dueSoonTable(summary), slipTable(summary), ...noDateTable(summary), ...acronymTable(summary)],
  };
}

const text = (heading: string, width: number): Column => ({ heading, kind: "text", width });
const number = (heading: string, width = narrow): Column => ({ heading, kind: "number", width });
const dayOr = (day: Day | null, words: string) => (day === null ? words || "No date" : dayInShort(day));
const leadOr = (lead: string) => (lead === "" ? "None named" : lead);
/** Of an action without a day that could be read, nobody can tell. */
const lateBy = (days: number, nowDue: Day | null) =>
  nowDue === null ? "Not known" : days === 0 ? "Not late" : count(days, "day");
const [ref, about] = [text("No.", 7), text("Action", outcomeWidth)];

/** Figures of actions by what they share, with their total; with both days side by side where two were given. */
function tallyTable(
  title: string,
  heading: string,
  lines: readonly Tally[],
  { total, days: [asAt, meeting] }: Summary,
): Table {
  const row = ({ name, overdueThen, ...of }: Tally, isTotal: boolean) => ({
    cells: [
      name,
      of.actions,
      of.complete,
      of.completeNoEvidence,
      of.open,
      of.overdue,
      ...(overdueThen === null ? [] : [overdueThen]),
    ],
    isTotal,
  });
  return {
    title,
    columns: [
      text(heading, firstTwo),
      number("Actions"),
      number("Recorded as complete"),
      number("Of these, no evidence quoted"),
      number("Not complete"),
      ...(meeting === undefined
        ? [number("Of these, overdue")]
        : [asAt, meeting].map(({ day }) => number(`Overdue on ${dayInShort(day)}`))),
    ],
    rows: [...lines.map((line) => row(line, false)), row(total, true)],
    ifEmpty: "",
    // A single bar would say what the total says.
    ...(lines.length > 1 ? { picture: [2, 4] } : {}),
  };
}

function openTable({ open, days: [asAt, meeting] }: Summary): Table {
  return {
    title: `Not complete (${open.length})`,
    columns: [
      ref,
      about,
      text("Lead", 4 * narrow),
      text("First due", narrow),
      text("Now due", narrow),
      ...(meeting === undefined
        ? [text("Late by", narrow)]
        : [
            text(`Late on ${dayInShort(asAt.day)}`, narrow),
            text(`Late on ${dayInShort(meeting.day)}`, narrow),
          ]),
      text("Reason the plan gives", (meeting === undefined ? 3 : 2) * narrow),
    ],
    rows: open.map(({ place, label, subject, lead, firstDue, nowDue, dueWords, reason, ...action }) => ({
      place,
      cells: [
        label,
        subject,
        leadOr(lead),
        dayOr(firstDue, dueWords),
        dayOr(nowDue, dueWords),
        lateBy(action.daysLate, nowDue),
        ...(action.daysLateThen === null ? [] : [lateBy(action.daysLateThen, nowDue)]),
        reason === "" ? "None given" : reason,
      ],
    })),
    ifEmpty: "Every action is recorded as complete.",
  };
}

function doubtfulTable({ doubtful, total }: Summary): Table {
  const unproven = doubtful.filter(({ noEvidence }) => noEvidence).length;
  const unfinished = doubtful.filter(({ stillToDo }) => stillToDo !== null).length;
  return {
    title: `Recorded as complete, but with no evidence quoted (${unproven}) or with work still mentioned (${unfinished})`,
    columns: [
      ref,
      about,
      text("Lead", 4 * narrow),
      text("What a member may ask", 2 * narrow),
      text("What the plan says", 4 * narrow),
    ],
    rows: doubtful.map(({ place, label, subject, lead, noEvidence, says, stillToDo }) => ({
      place,
      cells: [
        label,
        subject,
        leadOr(lead),
        [
          ...(noEvidence ? ["No evidence quoted"] : []),
          ...(stillToDo === null ? [] : ["Work still mentioned"]),
        ].join("; "),
        [
          ...(noEvidence ? [says === "" ? "Nothing but the status" : quoted(says)] : []),
          ...(stillToDo === null ? [] : [quoted(stillToDo)]),
        ].join("; "),
      ],
    })),
    ifEmpty:
      total.complete === 0
        ? "No action is recorded as complete."
        : "None: each names how it is known, and none speaks of work still to do.",
  };
}

function dueSoonTable({ open, days: [{ dueIn30, dueIn90 }] }: Summary): Table {
  const soon = open
    .flatMap((action) =>
      action.daysToGo !== null && action.daysToGo <= 90 ? [{ ...action, days: action.daysToGo }] : [],
    )
    .sort((a, b) => a.days - b.days);
  return {
    title: `Due in the next 30 days (${dueIn30}) and 90 days (${dueIn90})`,
    columns: [
      ref,
      about,
      text("Lead", 5 * narrow),
      text("First due", narrow),
      text("Now due", narrow),
      number("Days to go"),
      text("Within the next", 2 * narrow),
    ],
    rows: soon.map(({ place, label, subject, lead, firstDue, nowDue, days }) => ({
      place,
      cells: [
        label,
        subject,
        leadOr(lead),
        dayOr(firstDue, ""),
        dayOr(nowDue, ""),
        days,
        days <= 30 ? "30 days" : "90 days",
      ],
    })),
    ifEmpty: "No action that is not complete is due in the next 90 days.",
  };
}

function slipTable({ slips }: Summary): Table {
  const actions = new Set(slips.map(({ place }) => place.row)).size;
  return {
    title: `How dates were ${slips.some(({ days }) => (days ?? 0) < 0) ? "put back, or brought forward" : "put back"}${actions === 0 ? "" : ` (${count(actions, "action")}, ${count(slips.length, "time")})`}`,
    columns: [
      ref,
      about,
      text("First due", narrow),
      text("New date", narrow),
      number("Days later", narrow),
      text("Reason the plan gives", 3 * narrow),
      text("Agreed by", 2 * narrow),
      text("Now", 2 * narrow),
    ],
    rows: slips.map(({ place, label, subject, firstDue, revisedTo, days, reason, agreedBy, complete }) => ({
      place,
      cells: [
        label,
        subject,
        dayOr(firstDue, ""),
        dayOr(revisedTo, "No new date"),
        days ?? "Not known",
        reason === "" ? "None given" : reason,
        agreedBy === "" ? "Not said" : agreedBy,
        complete ? "Complete" : "Not complete",
      ],
    })),
    ifEmpty: "No date was put back.",
  };
}

function sinceTable({ since, changes }: Summary): Table[] {
  if (since === null) return [];
  const table: Table = {
    title: `Since last time: compared with ${since.name}`,
    columns: [ref, about, text("What changed", 3 * narrow), text("How", 7 * narrow)],
    rows: changes.map(({ place, label, subject, what, how }) => ({
      ...(place === null ? {} : { place }),
      cells: [label, subject, what, how],
    })),
    ifEmpty: "No difference was found in the actions, their wording, leads, dates, status and progress.",
  };
  return [table];
}

function noDateTable({ open }: Summary): Table[] {
  const undated = open.filter(({ nowDue }) => nowDue === null);
  if (undated.length === 0) return [];
  const table: Table = {
    title: `Not complete, with no date (${undated.length})`,
    columns: [ref, about, text("Lead", 4 * narrow), text("What stands there instead", 6 * narrow)],
    rows: undated.map(({ place, label, subject, lead, dueWords }) => ({
      place,
      cells: [label, subject, leadOr(lead), dueWords === "" ? "Nothing" : dueWords],
    })),
    ifEmpty: "",
  };
  return [table];
}

function acronymTable({ acronyms }: Summary): Table[] {
  if (acronyms.length === 0) return [];
  const unexplained = acronyms.flatMap(({ short, meaning }) => (meaning === null ? [short] : []));
  const table: Table = {
    title: "Abbreviations that the plan uses",
    columns: [text("Abbreviation", firstTwo + 20), text("What the plan says it means", 10 * narrow)],
    rows: [
      ...acronyms.flatMap(({ short, meaning }) => (meaning === null ? [] : [{ cells: [short, meaning] }])),
      ...(unexplained.length === 0
        ? []
        : [
            {
              cells: [unexplained.join(", "), "The plan does not say."],
            },
          ]),
    ],
    ifEmpty: "",
  };
  return [table];
}

/** What was left out is no quotation. */
const quoted = (words: string) => (words === leftOut ? words : `“${words}”`);
