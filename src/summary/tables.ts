import { dayInWords, type Day } from "../model/day";
import type { Place } from "../model/place";
import type { Summary, Tally } from "../model/summary";
import { count } from "../model/wording";

/** A table of the summary in words and figures, for every writer of it: the tab, a report's HTML, Markdown and Word. */
export interface Table {
  readonly title: string;
  readonly columns: readonly { readonly heading: string; readonly kind: "text" | "number" }[];
  readonly rows: readonly TableRow[];
  /** What is said where there is no row. */
  readonly ifEmpty: string;
}

export interface TableRow {
  /** One for each column. */
  readonly cells: readonly (string | number)[];
  /** The cell of the plan that the row is about. */
  readonly place?: Place;
  readonly isTotal?: boolean;
}

const text = (heading: string) => ({ heading, kind: "text" }) as const;
const number = (heading: string) => ({ heading, kind: "number" }) as const;
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
      text(heading),
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
    columns: ["No.", "Outcome", "Lead", "First due", "Now due", "Late by", "Reason the plan gives"].map(text),
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
    columns: ["No.", "Outcome", "Lead", "What the plan says instead"].map(text),
    rows: unproven.map(({ place, label, subject, lead, says }) => ({
      place,
      cells: [label, subject, lead, says === "" ? "Nothing but the status" : `“${says}”`],
    })),
    ifEmpty: "None: each names how it is known.",
  };
}
