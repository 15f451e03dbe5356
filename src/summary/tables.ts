import { dayInWords, type Day } from "../model/day";
import type { Place } from "../model/place";
import type { Summary, Tally } from "../model/summary";
import { count } from "../model/wording";

/** A table of the summary in words and figures, for every writer of it: the tab, a report's HTML, Markdown and Word. */
export interface Table {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  /** What is said where there is no row. */
  readonly ifEmpty: string;
}

export interface Column {
  readonly heading: string;
  readonly kind: "text" | "number";
  /** In characters, of a line of about 150. */
  readonly width: number;
}

export interface TableRow {
  /** One for each column. */
  readonly cells: readonly (string | number)[];
  /** The cell of the plan that the row is about. */
  readonly place?: Place;
  readonly isTotal?: boolean;
}

const text = (heading: string, width: number): Column => ({ heading, kind: "text", width });
const number = (heading: string, width = 16): Column => ({ heading, kind: "number", width });
const dayOr = (day: Day | null, words: string) => (day === null ? words || "No date" : dayInWords(day));

/** Figures of actions by what they share, with their total. */
export function tallyTable(title: string, heading: string, lines: readonly Tally[], total: Tally): Table {
  const row = ({ name, actions, complete, completeNoEvidence, open, overdue }: Tally, isTotal: boolean) => ({
    cells: [name, actions, complete, completeNoEvidence, open, overdue],
    isTotal,
  });
  return {
    title,
    columns: [
      text(heading, 60),
      number("Actions"),
      number("Recorded as complete"),
      number("Of these, no evidence quoted"),
      number("Not complete"),
      number("Of these, overdue"),
    ],
    rows: [...lines.map((line) => row(line, false)), row(total, true)],
    ifEmpty: "",
  };
}

export function openTable({ open }: Summary): Table {
  return {
    title: `Not complete (${open.length})`,
    columns: [
      text("No.", 8),
      text("Outcome", 46),
      text("Lead", 28),
      text("First due", 15),
      text("Now due", 15),
      text("Late by", 12),
      text("Reason the plan gives", 28),
    ],
    rows: open.map(({ place, label, subject, lead, firstDue, nowDue, dueWords, daysLate, reason }) => ({
      place,
      cells: [
        label,
        subject,
        lead,
        dayOr(firstDue, dueWords),
        dayOr(nowDue, dueWords),
        daysLate === 0 ? "Not late" : count(daysLate, "day"),
        reason === "" ? "None given" : reason,
      ],
    })),
    ifEmpty: "Every action is recorded as complete.",
  };
}

export function unprovenTable({ unproven }: Summary): Table {
  return {
    title: `Recorded as complete, with no evidence quoted (${unproven.length})`,
    columns: [text("No.", 8), text("Outcome", 46), text("Lead", 28), text("What the plan says instead", 70)],
    rows: unproven.map(({ place, label, subject, lead, says }) => ({
      place,
      cells: [label, subject, lead, says === "" ? "Nothing but the status" : `“${says}”`],
    })),
    ifEmpty: "None: each names how it is known.",
  };
}
