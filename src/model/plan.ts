import type { Hue } from "./colour";
import { daysBetween, type Day } from "./day";
import type { Fill, Look } from "./grid";
import type { Place } from "./place";
import { count, listed } from "./wording";

/** What a column can mean. One column may carry several meanings. */
export const meanings = [
  "ref",
  "outcome",
  "lead",
  "due",
  "revised",
  "actions",
  "progress",
  "status",
  "evidence",
] as const;
export type Meaning = (typeof meanings)[number];

/** Indexes of columns, from 0; null where the plan has no such column. */
export type Columns = Readonly<Record<Meaning, number | null>>;

/** Who leads, by the leads' organisations: the council, the NHS, or both. */
export type Sector = "LA" | "NHS" | "joint";

/** Words of the plan, and the cell that they stand in. */
export interface Quote {
  readonly text: string;
  readonly place: Place;
}

/** The words that explain the plan's colours, and the hue that they give to each sector, as far as they could be read. */
export interface Legend extends Quote {
  readonly hues: Readonly<Partial<Record<Sector, Hue>>>;
}

export interface Lead {
  /** A name, or a post where nobody is named. */
  readonly person: string | null;
  /** The post of the person who is named, where one stands beside the name. */
  readonly post?: string;
  /** As the cell spells them, white space folded. */
  readonly organisations: readonly string[];
}

/** Whose recommendation an outcome answers: "(OFSTED and CQC, 2011)". */
export interface Sources {
  /** Inspectorates, in capitals, in the order in which the tag names them. */
  readonly names: readonly string[];
  readonly year: number | null;
  /** The tag as it stands, or null where there is none. */
  readonly text: string | null;
  /** What is wrong with the tag, as the end of a sentence ("it gives no year"), or null. */
  readonly fault: string | null;
}

/** A date that the plan gives, and how it was read. */
export interface Reading {
  readonly day: Day;
  /** The words that it was read from. */
  readonly words: string;
  /**
   * year: day, month and year are all written or shown. month first: typed as Americans do, and possible in no other way
   * ("09/30/2023"). no year: the year was worked out from the plan's base day.
   * hidden year: a real date whose number format hides its year. month: only the month and the year are given;
   * its last day is meant. quarter: of a financial year, or a school term. activity: the end of a period that the text describes.
   */
  readonly how: "year" | "month first" | "no year" | "hidden year" | "month" | "quarter" | "activity";
  /** The day that the cell holds, where its hidden year was not believed. */
  readonly held?: Day;
  /** Where the words leave the day open: "early June", "c. 30 June 2012", "30 June 2012 (tbc)". */
  readonly unsettled?: true;
}

export interface Due {
  readonly text: string;
  readonly place: Place;
  /** The first date, and each later one in the order of the text. */
  readonly original: Reading | null;
  readonly revisions: readonly Reading[];
  /** The plan's own reason for the latest revision or extension. */
  readonly reason: string | null;
  /** The words of an extension that names no new date. The old date stays in force. */
  readonly extended: string | null;
  /** A date in the cell that was not read as a deadline, in its words: "review June 2014". */
  readonly otherDate: string | null;
  /** Whether a second date was taken for a new one by its place alone, without a word of revision. */
  readonly revisedUnsaid: boolean;
  /** What stands in the cell and is no date: words such as "Immediately" and "Ongoing", or something unreadable. */
  readonly notADate: { readonly words: string; readonly known: boolean } | null;
}

export interface Status {
  readonly value: "complete" | "open";
  /** The words that decided it; null where the absence of a word did. */
  readonly words: string | null;
  readonly place: Place | null;
  /** Why a person should look at it, as a clause; null where nothing is doubtful. */
  readonly doubt: string | null;
  /** The colour that alone shows it, as people call it, where the cell of the status has no words: it is not read. */
  readonly colour?: string;
  /** Where it says that the action was dropped: open, since it was not done, and never late. */
  readonly dropped?: true;
}

/** What a column for the day of completion says of an action. */
export interface Completion {
  /** As the cell has them, cut short where they are many. */
  readonly words: string;
  readonly place: Place;
  /** The day that it gives first; null where it gives none. */
  readonly day: Day | null;
  /** done: the day is given, or it is said to be complete. awaited: the day is one that is hoped for. open: anything else. */
  readonly says: "done" | "awaited" | "open";
}

/**
 * Of a complete action. evidenced: the text names how it is known. asserted: it only claims. none: nothing stands but
 * the status word. CQC's evidence categories name the kinds that count.
 */
export interface Evidence {
  readonly level: "evidenced" | "asserted" | "none";
  /** The words that decided it, as they stand in the cell; "" where there are none. */
  readonly quote: string;
  readonly place: Place;
}

export interface Action {
  /** The number as the plan writes it, without its full stop; null where it has none. */
  readonly ref: string | null;
  /** First and last row, from 0, and all the rows that hold the action (page furniture left out). */
  readonly row: number;
  readonly lastRow: number;
  readonly rows: readonly number[];
  readonly section: string | null;
  /** Without its number. */
  readonly outcome: string;
  readonly sources: Sources;
  readonly leadText: string;
  readonly leads: readonly Lead[];
  readonly workingWith: readonly Lead[];
  readonly sector: Sector | null;
  /** The leads' organisations, or posts, that decide the sector; none where there is no sector. */
  readonly decidedBy: readonly string[];
  /** The organisations of the leads that no setting knows. */
  readonly unknownOrganisations: readonly string[];
  readonly due: Due;
  readonly steps: string;
  readonly progress: string;
  /** The column that the progress was read from: of several updates, the latest that is filled. Null where the plan has none. */
  readonly progressColumn: number | null;
  readonly status: Status;
  /** Null where the plan has no column for the day of completion, or its cell is blank. */
  readonly completion: Completion | null;
  readonly evidence: Evidence | null;
  /** How the outcome looks; null where it was not read. */
  readonly look: Look | null;
  /** The cells that the colour code fills, by what their columns mean; none where they were not read. */
  readonly fills: readonly { readonly of: Meaning; readonly fill: Fill }[];
  readonly hidden: boolean;
}

/**
 * A column whose heading fits a meaning that another column, of the heading `read`, was read for; where that is null, no
 * heading names the meaning, and this column was read for it by what stands in it.
 */
export interface Rival {
  readonly column: number;
  readonly heading: string;
  readonly meaning: Meaning;
  readonly read: string | null;
}

export interface Plan {
  readonly sheet: string;
  readonly title: string;
  /** The date that the plan itself bears: "PROGRESS REPORT AUGUST 2012" is 31 August 2012. */
  readonly date: { readonly day: Day; readonly words: string; readonly place: Place } | null;
  /**
   * The day after which dates without a year are taken to fall, and where it comes from. No inspection was before
   * `earliest`: it is that day, or the first one of the year where only the year is known.
   */
  readonly base: { readonly day: Day; readonly earliest: Day; readonly from: string } | null;
  readonly columns: Columns;
  /** The column for the day of completion; null where there is none. */
  readonly completed: number | null;
  /** The columns of earlier updates and statuses, the latest first; none where the plan has one column of them. */
  readonly earlier: { readonly progress: readonly number[]; readonly status: readonly number[] };
  readonly rivals: readonly Rival[];
  /** The heading row, the rows in use below it, and the columns of the table. Indexes count from 0. */
  readonly headingRow: number;
  readonly lastRow: number;
  readonly left: number;
  readonly right: number;
  readonly legend: Legend | null;
  /** The rows further down in which the headings stand again. */
  readonly repeatedHeadings: readonly number[];
  /** The initials of people to which the plan has a key. */
  readonly initials: readonly string[];
  readonly sections: readonly string[];
  readonly actions: readonly Action[];
  /** Rows below the heading that belong to no action, section or page furniture. */
  readonly unread: readonly Quote[];
  /** A table below whose headings stand in other columns, and which was not read; null where there is none. */
  readonly secondTable: { readonly headingRow: number; readonly lastRow: number } | null;
  /** Whether who leads and who works with them could be told apart by italics or words. */
  readonly leadsToldApart: boolean;
}

/** The column that says what an action is about, and that the colour code fills: the outcome, else the action itself. */
export function subjectColumn({ columns, left }: Pick<Plan, "columns" | "left">): number {
  return columns.outcome ?? columns.actions ?? left;
}

/** The column of a meaning, the outcome's being the one that says what an action is about; null where there is none. */
export function columnOf(plan: Pick<Plan, "columns" | "left">, meaning: Meaning): number | null {
  return meaning === "outcome" ? subjectColumn(plan) : plan.columns[meaning];
}

/** The date in force: the latest revision, else the first date; null where there is none. */
export function inForce(due: Due): Reading | null {
  return due.revisions.at(-1) ?? due.original;
}

/** Whether the latest revision is of a later day than the date that it replaces: put back, and not brought forward. */
export function isPutBack({ original, revisions }: Pick<Due, "original" | "revisions">): boolean {
  const before = revisions.at(-2) ?? original;
  const now = revisions.at(-1);
  return before === null || now === undefined || now.day > before.day;
}

/** Whether a person must say first which day is meant: the end of an activity, or a day that the words leave open. */
export const isOpenDay = ({ how, unsettled }: Reading): boolean => how === "activity" || unsettled === true;

/** Whether nobody is to do an action any more: it is recorded as complete, or was dropped. */
export const isSettled = ({ status }: Pick<Action, "status">): boolean =>
  status.value === "complete" || status.dropped === true;

/**
 * How many days late an action is: the as-at day less the date in force, where it is still to be done and that date is
 * before the day. 0 where it is not late.
 */
export function daysLate({ status, due }: Pick<Action, "status" | "due">, asAt: Day): number {
  const day = inForce(due)?.day;
  return isSettled({ status }) || day === undefined || day >= asAt ? 0 : daysBetween(day, asAt);
}

/** Whether an action that is still to be done was to be done by a day before this one, at first. */
export const missedFirstDate = (action: Pick<Action, "status" | "due">, asAt: Day): boolean =>
  !isSettled(action) && action.due.original !== null && action.due.original.day < asAt;

/** How an action is called in a sentence: "action 7", or "the action in row 12" where it has no number. */
export function callAction({ ref, row }: Pick<Action, "ref" | "row">): string {
  return ref === null ? `the action in row ${row + 1}` : `action ${ref}`;
}

/** "action 7, which is not complete and 30 days late": an action and how it stands, in a sentence. */
export function callWithStatus(action: Pick<Action, "ref" | "row" | "status" | "due">, asAt: Day): string {
  if (action.status.value === "complete") return `${callAction(action)}, which is recorded as complete`;
  const days = daysLate(action, asAt);
  return `${callAction(action)}, which is not complete${days === 0 ? "" : ` and ${count(days, "day")} late`}`;
}

/** What an own column's cell calls an action: its number, or its opening words in quotes. */
export function labelOf({ ref, outcome }: Pick<Action, "ref" | "outcome">): string {
  const opening = /^(?:\s+|\S){0,24}/.exec(outcome.trim())?.[0] ?? "";
  return ref ?? `“${opening.replace(/\s+/g, " ")}”`;
}

/** The leads as a sentence names them: "Ann Marlow, Norbury Council". */
export const namesOf = ({ leads }: Pick<Action, "leads">) =>
  listed(
    leads.map(({ person, organisations }) =>
      [...(person === null ? [] : [person]), ...organisations].join(", "),
    ),
  );
