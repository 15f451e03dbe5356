import { Temporal } from "temporal-polyfill";

/** A calendar day as ISO text, "2012-02-18". No clock and no time zone come near it. */
export type Day = string;

/** The year, month (1 to 12) and day of the month of a day. */
export function partsOf(day: Day): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8)) };
}

/** A plan's days are between these; a slip of the hand may put one far ahead. */
const firstYear = 1900;
const lastYear = 9999;
/** Nobody checks a plan as at a later one. */
const lastAsked = 2200;

/** The day with these parts, or null where the calendar has no such day (30 February). */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (year < firstYear || year > lastYear) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : null;
}

/** True for "2012-02-18" and false for anything that is not the ISO text of a real day. */
export function isDay(text: string): text is Day {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && dayOf(+text.slice(0, 4), +text.slice(5, 7), +text.slice(8)) !== null
  );
}

/** What is wrong with a text that is to be a day, as a sentence; null where it is one. */
export function faultOfDay(text: string): string | null {
  const [, year] = /^(\d{4})-\d{2}-\d{2}$/.exec(text) ?? [];
  if (isDay(text) && Number(year) <= lastAsked) return null;
  const why =
    year === undefined
      ? ""
      : Number(year) < firstYear || Number(year) > lastAsked
        ? `${text} is outside the years ${firstYear} to ${lastAsked}. `
        : `The calendar has no ${text}. `;
  return `${why}Give a day as year-month-day, for example 2013-01-15.`;
}

/** The last day of a month (1 to 12). */
export function endOfMonth(year: number, month: number): Day {
  // The day before the next month's first.
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** In milliseconds: in universal time all days are equally long. */
const dayLength = 86_400_000;

/** Whole days from one day to a later one; negative where the second comes first. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / dayLength;
}

/** The day so many months and days later (earlier where negative); months are added first. */
export function later(day: Day, by: { months?: number; days?: number }): Day {
  return Temporal.PlainDate.from(day).add(by).toString();
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

/** The first day after `base` with this month and day of the month, or null for a day that no year has. */
export function firstAfter(base: Day, month: number, day: number): Day | null {
  const { year } = partsOf(base);
  for (let candidate = year; candidate <= year + 8; candidate++) {
    const found = dayOf(candidate, month, day);
    if (found !== null && found > base) return found;
  }
  return null;
}

/** Of 31 December 9999, the last day that Excel knows. */
const lastSerial = 2_958_465;

/**
 * The day that Excel's serial number stands for, or null where it stands for none.
 * Serials count from 1900, with Excel's 29 February 1900 that never was, or from 1904.
 */
export function dayFromSerial(serial: number, date1904: boolean): Day | null {
  if (!Number.isFinite(serial) || serial < 1 || serial > lastSerial) return null;
  const whole = Math.floor(serial);
  const epoch = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, whole < 60 ? 31 : 30);
  return new Date(epoch + whole * dayLength).toISOString().slice(0, 10);
}

const inShort = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});

/** As a narrow column of a table writes it: "18 Feb 2012". */
export function dayInShort(day: Day): string {
  return inShort.format(new Date(`${day}T00:00:00Z`)).replace("Sept", "Sep");
}

const inFull = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** A plan's findings name the same few days over and over: each is written once. */
const written = new Map<Day, string>();

/** As a paper writes it: "18 February 2012". */
export function dayInWords(day: Day): string {
  const known = written.get(day);
  if (known !== undefined) return known;
  const words = inFull.format(new Date(`${day}T00:00:00Z`));
  written.set(day, words);
  return words;
}

const weekdays = new Intl.DateTimeFormat("en-GB", { weekday: "long", timeZone: "UTC" });

/** With its weekday: "Saturday 18 February 2012". */
export function weekdayInWords(day: Day): string {
  return `${weekdays.format(new Date(`${day}T00:00:00Z`))} ${dayInWords(day)}`;
}
