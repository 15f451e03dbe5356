import { dayFromSerial, endOfMonth, firstAfter, later, partsOf, type Day } from "../model/day";
import type { CellValue, Shown } from "../model/grid";
import type { Place } from "../model/place";
import { inForce, type Due, type Reading } from "../model/plan";
import type { Settings } from "../model/settings";
import { findDates, settle, type Found } from "./dates";
import { anyOf, folded, hasAny, plainWords, withoutEnding } from "./words";

/** What a date column's cell holds, and where. */
export interface DueCell {
  readonly value: CellValue;
  readonly shown: Shown | null;
  readonly place: Place;
}

/** The plan's own calendar: what a date without a year, or with a hidden one, is measured by. */
export interface Calendar {
  readonly date1904: boolean;
  /** Dates without a year fall after this day; null where it is not known. */
  readonly base: Day | null;
  /** A hidden year that puts a date after this day is not believed; null where nothing tells. */
  readonly horizon: Day | null;
}

/** How far ahead a plan's dates go: so many months from its own date, else from a year after its base day. */
export function horizonOf(base: Day | null, planDate: Day | null, settings: Settings): Day | null {
  const from = planDate ?? (base === null ? null : later(base, { months: 12 }));
  return from === null ? null : later(from, { months: settings.hiddenYearMonths });
}

/** A number format's codes without its literal texts, colours and locales. */
const codes = (format: string) => format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "").toLowerCase();
const isDateFormat = (format: string) => /[dy]/.test(codes(format)) || /m{3}/.test(codes(format));
const hidesYear = (format: string) => !codes(format).includes("y");
const hidesDay = (format: string) => !codes(format).includes("d");

/** A real date of Excel's. A hidden year that the plan's own date makes implausible is not believed. */
function readSerial(serial: number, shown: Shown, { date1904, base, horizon }: Calendar): Reading | null {
  const day = dayFromSerial(serial, date1904);
  if (day === null) return null;
  if (!hidesYear(shown.format)) {
    const { year, month } = partsOf(day);
    // A typed "Nov 26" becomes the first of November, and shows "Nov-26" still.
    return hidesDay(shown.format)
      ? { day: endOfMonth(year, month), words: shown.text, how: "month" }
      : { day, words: shown.text, how: "year" };
  }
  const reading = { day, words: shown.text, how: "hidden year" as const };
  if (base === null || horizon === null) return reading;
  const { month, day: dayOfMonth } = partsOf(day);
  const expected = firstAfter(base, month, dayOfMonth);
  const believed = expected === null || expected === day || (day > base && day <= horizon);
  return believed ? reading : { ...reading, day: expected, held: day };
}

/** What is left of the words behind a mark of revision once the dates are taken out: the plan's own reason. */
function reasonIn(text: string, from: number, dates: readonly Found[], { revised }: Settings): string | null {
  let rest = "";
  let at = from;
  for (const { start, end } of dates) {
    if (start < at) continue;
    rest += text.slice(at, start).replace(/\b(?:to|until|till|by|from|for)\s*$/i, "");
    at = end;
  }
  rest += text.slice(at);
  const words = folded(rest)
    .replace(/^[\s):;,–-]+/, "")
    .replace(/^(?:timescales?|timeframe|deadline|dates?|to be)\b[\s:,–-]*/i, "")
    .replace(/^(?:due to|owing to|because of|because|as)\s+/i, "");
  const reason = withoutEnding(words, "().;,");
  // "Revised to May, revised to June" gives no reason but the word itself.
  return plainWords(reason.replace(anyOf(revised), "")) === "" ? null : reason;
}

/** Nothing but punctuation and small words stands between two dates that follow one another: first and revised. */
const follows = /^[\s,;:()/–—→>-]*(?:(?:and|then|now|or|to|until)\b[\s,:]*)*$/i;
const notADeadline =
  /(?:\b(?:review(?:ed)?|board|meeting|committee)\b[^.;,]*|\bnot before|\bafter|\bsince|\bstarting|\bstarting in|\bfrom)\s*$/i;
/** What stands between a new date and another that belongs to its reason: "as the monitors arrive in July". */
const becauseOf = /^[\s,;(–—-]*(?:as|because|since|due to|owing to|so that|when|while)\b/i;
/** What stands between a new date and the day on which it was agreed: "by the Board on 3 July". */
const decidedOn = /^[\s,;(–-]*(?:as )?(?:agreed|approved|by|at)\b[^.;]* (?:on|of) $/i;
/** What stands before the dates by which an action starts and ends, where both stand in the cell. */
const isStart = /\bstart(?:s|ed)?(?: date)?:?\s*$/i;
const isEnd = /\b(?:end|ends|finish|due)(?: date)?:?\s*$/i;
/** What text pasted from a page brings along and nobody sees: soft hyphens, and spaces and joiners of no width. */
const unseen = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
/** A day mistyped before a month: "1O January 2025". */
const halfADay = /(?:^|\s)(?:\d\p{L}|[lIO]\d)\s*$/u;
/** Another day of the same month: "10 and 31 January 2025". */
const otherDay = /(?<![\p{L}\d/.-])\d{1,2}(?:st|nd|rd|th)? ?(?:,|\/|&|and\b|or\b) ?$/u;
/** "April 2012 onwards" is when something begins. */
const goesOn = /^ ?(?:onwards?)\b/i;
/** Figures, dots, dashes and slashes as wide as the characters of Chinese and Japanese are. */
const wide = /[\uFF0D-\uFF19]/g;
const narrow = (text: string) =>
  text.replace(wide, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
/** What leaves a date as it is. */
const stands = /\b(?:stands|unchanged|no change|not changed|remains)\b/i;
/** A few words are looked for no further than this, so that a cell of nothing but dates is not split once for each. */
const aFewWords = 100;
const lastWords = (text: string, count: number) =>
  text.slice(-aFewWords).trim().split(" ").slice(-count).join(" ");
const firstWords = (text: string, count: number) =>
  text.slice(0, aFewWords).trim().split(" ").slice(0, count).join(" ");

/** "For phase 2 only" makes a new date one of a part of the action; "as only one is in post" does not. */
const onlyOfPart = /\bonly ?(?:[).;,]|$)/i;

/** A word of revision before a date, unless it is asked for, refused or only possible. */
function revisionBefore(words: string, from: number, date: Found, settings: Settings): number | null {
  const mark = [...words.slice(from, date.start).matchAll(anyOf(settings.revised))].at(-1);
  if (mark === undefined) return null;
  const at = from + mark.index;
  const behind = words.slice(date.end, date.end + aFewWords);
  const takenBack =
    hasAny(lastWords(words.slice(0, at), 3), settings.notRevised.before) ||
    hasAny(words.slice(at, date.start), settings.notRevised.after) ||
    hasAny(firstWords(words.slice(date.end), 3), settings.notRevised.after) ||
    hasAny(behind, settings.notRevised.behind) ||
    hasAny(behind, settings.notRevised.ofPart) ||
    onlyOfPart.test(behind) ||
    words.charAt(date.end) === "?";
  return takenBack ? null : at;
}

/** Whether a text says of a new date that it was asked for, refused, withdrawn or is not settled. */
export const isRefused = (text: string, { notRevised: { after, behind } }: Settings): boolean =>
  hasAny(text, after) || hasAny(text, behind);

/** "Was 30 June", "originally due 30 June"; in "the post was vacant until September" nothing is said of the date. */
const isFormer = (before: string, { formerly }: Settings) =>
  hasAny(lastWords(before, 1), formerly) ||
  (/\b(?:due|dated?|set|deadline|target|timescale|by|for)[:\s]*$/i.test(before) &&
    hasAny(lastWords(before, 2), formerly));

/** A date with what takes its certainty away beside it is as uncertain: "c. June 2012", "30 June 2012 (tbc)". */
function asSure(reading: Reading, words: string, from: number, date: Found, settings: Settings): Reading {
  const { before, after } = settings.provisional;
  const [front, mark = ""] = [words.slice(from, date.start), /^ ?\(?\?/.exec(words.slice(date.end))?.[0]];
  const behind = words.slice(date.end).replace(/^[\s,;(–-]{1,3}/, "");
  const isOpen =
    mark !== "" ||
    /(?:^|[\s(])(?:~|\?|c\.? ?)$/i.test(front) ||
    hasAny(lastWords(front, 2), before) ||
    behind.search(anyOf(after)) === 0;
  if (!isOpen) return reading;
  return { ...reading, words: words.slice(date.start, date.end + mark.length).trim(), unsettled: true };
}

/** A month's number, counted through the years. */
const monthOf = (day: Day) => partsOf(day).year * 12 + partsOf(day).month;
/** How far beyond the horizon a month with two figures behind it may still lie, in months. */
const beyond = 60;

/** Two figures behind a month are a year that fits the plan, or nothing that can be read: "Nov 30" is no year. */
const isPlausible = ({ day, words, how }: Reading, { horizon }: Calendar) =>
  how !== "month" || horizon === null || /\d{4}/.test(words) || monthOf(day) - monthOf(horizon) <= beyond;

function readText(text: string, place: Place, calendar: Calendar, settings: Settings): Due {
  const words = folded(narrow(text.replace(unseen, "")));
  let original: Reading | null = null;
  const revisions: Reading[] = [];
  let otherDate: string | null = null;
  let revisedUnsaid = false;
  let after = calendar.base;
  let from = 0;
  let former = false;
  const dates = findDates(words);
  for (const [index, date] of dates.entries()) {
    const before = words.slice(from, date.start);
    const said = words.slice(from, date.end).replace(/^[ .,;:()]+/, "");
    const settled = settle(date, after);
    const reading = settled === null ? null : asSure(settled, words, from, date, settings);
    const revises = revisionBefore(words, from, date, settings) !== null;
    const next = dates[index + 1];
    if (reading === null || !isPlausible(reading, calendar)) continue;
    if (reading.how === "month" && halfADay.test(before)) continue;
    const other = otherDay.exec(before);
    if (other !== null && /\d/.test(date.words.charAt(0)))
      otherDate ??= words.slice(from + other.index, date.end);
    if (isStart.test(before) || (revisions.length > 0 && decidedOn.test(before))) {
      from = date.end;
      continue;
    }
    if (
      (notADeadline.test(before) || goesOn.test(words.slice(date.end, date.end + 10))) &&
      !(revises && next !== undefined) &&
      date.how !== "activity"
    ) {
      // Of "from January to March" the end is the deadline, and nothing else is said; nor is it of "reviewed in May, stands".
      if (stands.test(words.slice(date.end, next?.start))) continue;
      if (next === undefined || !/^ ?(?:to|until|-|–) ?$/i.test(words.slice(date.end, next.start))) {
        otherDate ??= said;
      }
    } else if (isFormer(before, settings)) {
      // The date that stood first in the text is then the later one.
      if (original !== null) revisions.unshift(original);
      original = reading;
      former = true;
    } else if (
      former &&
      original !== null &&
      !revises &&
      /^ ?(?:,|and|,? ?and before that) ?$/i.test(before)
    ) {
      // "Previously July and April": both are past, and the earlier stood first.
      const isEarlier = reading.day < original.day;
      revisions.unshift(isEarlier ? original : reading);
      if (isEarlier) original = reading;
    } else if (original === null && (isEnd.test(before) || /^end (?!of )/i.test(date.words))) {
      original = reading;
    } else if (original === null && revisions.length === 0 && !(revises && !notADeadline.test(before))) {
      original = reading;
    } else if (revises || follows.test(before)) {
      // "30 June, then 31 August, now 30 November"
      revisedUnsaid = !/\bnow\b/i.test(before) && (revisedUnsaid || !revises);
      revisions.push(reading);
    } else {
      if (revisions.length === 0 || !becauseOf.test(before)) otherDate ??= said;
      from = date.end;
      continue;
    }
    after = reading.day;
    from = date.end;
  }
  const mark = [...words.matchAll(anyOf(settings.revised))].find(
    ({ index }) => !hasAny(lastWords(words.slice(0, index), 3), settings.notRevised.before),
  );
  const none = original === null && revisions.length === 0;
  // "31 March 2025 (was 31 October 2024; the move to the new system ran late)"
  const why = mark !== undefined ? mark.index + mark[0].length : former ? from : null;
  return {
    text,
    place,
    original,
    revisions,
    reason: why === null ? null : reasonIn(words, why, dates, settings),
    extended:
      mark !== undefined && revisions.length === 0 && otherDate === null
        ? words.slice(mark.index).replace(/ ?\)$/, "")
        : null,
    otherDate,
    revisedUnsaid: revisedUnsaid && mark === undefined,
    notADate:
      none && words !== ""
        ? { words, known: hasAny(plainWords(words), settings.notADate) || hasAny(words, settings.notADate) }
        : null,
  };
}

/**
 * When an action is due, from its date cell and, where the plan has them, its cells for revised dates in their order. Nothing
 * ambiguous is settled silently: each reading says how it came about, and what is no date is kept in its own words.
 */
export function readDue(
  cell: DueCell,
  revised: readonly DueCell[],
  calendar: Calendar,
  settings: Settings,
): Due {
  return revised.reduce(
    (due, each) => withRevised(due, each, calendar, settings),
    readCell(cell, calendar, settings),
  );
}

function withRevised(first: Due, revised: DueCell, calendar: Calendar, settings: Settings): Due {
  if (String(revised.value).trim() === "") return first;
  const base = inForce(first)?.day ?? calendar.base;
  const second = readCell(revised, { ...calendar, base }, settings);
  const said = folded(String(revised.value));
  const dates = [...(second.original === null ? [] : [second.original]), ...second.revisions];
  // "Not before June 2013"; in "June 2013, as the post could not be filled" it belongs to the reason.
  const before = said.slice(0, findDates(said)[0]?.start ?? 0);
  const takenBack =
    dates.length > 0 && (isRefused(said, settings) || /\bnot\b/i.test(before) || /\breview\b/i.test(said));
  const later = takenBack ? [] : dates;
  const isSame = settings.sameDate.includes(withoutEnding(said, ".").toLowerCase());
  const extended = first.extended ?? (isSame ? null : (second.notADate?.words ?? null));
  return {
    ...first,
    text: `${first.text}\n${second.text}`,
    revisions: [...first.revisions, ...later],
    reason: second.reason ?? first.reason,
    otherDate: first.otherDate ?? (takenBack ? said : second.otherDate),
    extended: later.length > 0 || takenBack ? null : extended,
  };
}

function readCell({ value, shown, place }: DueCell, calendar: Calendar, settings: Settings): Due {
  if (typeof value !== "number") return readText(String(value), place, calendar, settings);
  const empty = { place, revisions: [], reason: null, extended: null, otherDate: null, revisedUnsaid: false };
  const text = shown?.text ?? String(value);
  const reading = shown !== null && isDateFormat(shown.format) ? readSerial(value, shown, calendar) : null;
  return reading === null
    ? { ...empty, text, original: null, notADate: { words: text, known: false } }
    : { ...empty, text, original: reading, notADate: null };
}
