import { dayOf, endOfMonth, firstAfter, later, partsOf, type Day } from "../model/day";
import type { Reading } from "../model/plan";

/** A date found in a text. Offsets are those of the text that was searched. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** The day itself, or what is known of it where the year is not written; of a week, its first day. */
  readonly date:
    | { readonly day: Day }
    | { readonly month: number; readonly dayOfMonth: number | "last"; readonly week?: boolean };
  readonly how: "year" | "month first" | "no year" | "month" | "quarter" | "activity";
  /** Whether the words name no one day: "early June", "the second week of March". */
  readonly about: boolean;
}

/** How the names of the months begin. */
export const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
/** A year of two digits may not be the start of something else: "12 months", "12 Mar", "12/13", "12.5". */
const year = `(?:[ ,/-]{0,2}(?<YEAR>\\d{4}(?![\\d%])|['’]?\\d{2}(?![\\d%/.]\\d|\\d|%| ?(?:months?|weeks?|days?|years?|st|nd|rd|th|per cent)\\b| ?-?${month}\\b)))`;
const named = (name: string) => year.replace("YEAR", name);
/** What makes a week of the day behind it, with the weekday or without. */
const week =
  "(?:w ?[/.] ?[cb]\\.?|week (?:commencing|beginning|starting|of)):? ?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:the )?";
/** What names a part of a month. */
const part =
  "(?:(?:by|in|during|around) )?(?:the )?(?<part>early|beginning of|start of|mid(?:dle of)?|(?:first|second|third|fourth|last|1st|2nd|3rd|4th) week (?:of|in)|late)(?: |-| - )";
/** The day of the month that a part of it is over by, or that is its middle. */
const partEnds: Readonly<Record<string, number | "last">> = {
  early: 10,
  "beginning of": 10,
  "start of": 10,
  mid: 15,
  "middle of": 15,
  first: 7,
  "1st": 7,
  second: 14,
  "2nd": 14,
  third: 21,
  "3rd": 21,
  fourth: 28,
  "4th": 28,
};

const patterns = new RegExp(
  [
    "(?<isoYear>\\d{4})(?<isoSep>[/.-])(?<isoMonth>\\d{2})\\k<isoSep>(?<isoDay>\\d{2})(?!\\d)",
    `(?<week>${week})?(?<numDay>\\d{1,2})(?<sep> ?[/.–-] ?)(?<numMonth>\\d{1,2})\\k<sep>(?<numYear>\\d{4}|\\d{2})(?!\\d)`,
    "(?<!\\d ?[/.–-] ?)(?<monthNumber>0?[1-9]|1[0-2])[/.](?<monthYear>(?:19|20)\\d{2})(?![/.]?\\d)",
    `(?<namedWeek>${week})?(?<day>\\d{1,2}) ?(?:st|nd|rd|th)?[ -]?(?:of )?(?<dayMonth>${month})\\b\\.?${named("dayYear")}?`,
    `(?<usMonth>${month})\\b\\.? (?<usDay>\\d{1,2})(?:st|nd|rd|th)?,? (?<usYear>\\d{4})`,
    `(?<ordinalMonth>${month})\\b\\.? (?<ordinal>\\d{1,2})(?:st|nd|rd|th)(?![\\p{L}\\p{N}])`,
    `${part}(?<partMonth>${month})\\b\\.?${named("partYear")}?`,
    `(?:(?:by )?(?:end of|end|by|during|in|until) )?(?<lone>${month})\\b\\.?${named("loneYear")}`,
    "(?<term>autumn|spring|summer) term,? (?<termYear>\\d{4})(?<schoolYear> ?[/-] ?\\d{2,4}(?!\\d))?",
    "(?:q|qtr ?|quarter )(?<quarter>[1-4]),? ?(?:of )?(?<quarterYear>(?:20)?\\d{2}) ?[/-] ?\\d{2,4}(?!\\d)",
    "(?:(?:by )?(?:the )?end of )?(?:the )?(?:financial year|fy) ?(?<financialYear>(?:20)?\\d{2}) ?[/-] ?\\d{2,4}(?!\\d)",
    `(?:by )?(?:end of|end|by|during|in|until) (?<bare>${month})\\b`,
    `(?<=^)(?<only>${month})\\b\\.?$`,
  ]
    .map((pattern) => `(?<![\\p{L}\\p{N}])${pattern}`)
    .join("|"),
  "giu",
);

const period = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:for )?(?<months>\\d{1,2}) months? (?:from|starting(?: in)?) (?=${month}|\\d)`,
  "giu",
);

const monthNumber = (name: string) => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
/** The last day of a quarter of the financial year, which begins in April: the fourth ends in the next March. */
const endOfQuarter = (year: number, quarter: number) =>
  quarter === 4 ? endOfMonth(year + 1, 3) : endOfMonth(year, quarter * 3 + 3);
const yearNumber = (text: string) =>
  text.length === 4 ? Number(text) : 2000 + Number(text.replace(/\D/, ""));

type Dated = Pick<Found, "date" | "how"> & { readonly about?: true };

function dateOf(groups: Record<string, string | undefined>): Dated | null {
  const { isoYear, isoMonth, isoDay, numDay, numMonth, numYear, day, dayMonth, dayYear } = groups;
  const { usMonth, usDay, usYear, lone, loneYear, quarter, quarterYear, term, termYear, bare } = groups;
  const { monthNumber: numbered, monthYear, ordinalMonth, ordinal, schoolYear, financialYear, only } = groups;
  const { part: partOf, partMonth, partYear } = groups;
  const inWeek = groups["week"] !== undefined || groups["namedWeek"] !== undefined;
  const whole = (found: Day | null): Dated | null =>
    found === null
      ? null
      : inWeek
        ? { date: { day: later(found, { days: 6 }) }, how: "activity" }
        : { date: { day: found }, how: "year" };
  const yearless = (month: number, dayOfMonth: number): Dated | null =>
    dayOf(2024, month, dayOfMonth) === null
      ? null
      : inWeek
        ? { date: { month, dayOfMonth, week: true }, how: "activity" }
        : { date: { month, dayOfMonth }, how: "no year" };
  if (isoYear && isoMonth && isoDay) return whole(dayOf(+isoYear, +isoMonth, +isoDay));
  if (numDay && numMonth && numYear) {
    // "09/30/2023" can only have the month first; "09/10/2023" is the ninth of October, as British plans have it.
    const monthFirst = +numMonth > 12 && +numDay <= 12 && !inWeek;
    if (!monthFirst) return whole(dayOf(yearNumber(numYear), +numMonth, +numDay));
    const found = dayOf(yearNumber(numYear), +numDay, +numMonth);
    return found === null ? null : { date: { day: found }, how: "month first" };
  }
  if (numbered && monthYear) return { date: { day: endOfMonth(+monthYear, +numbered) }, how: "month" };
  if (usMonth && usDay && usYear) return whole(dayOf(+usYear, monthNumber(usMonth), +usDay));
  if (day && dayMonth) {
    if (dayYear) return whole(dayOf(yearNumber(dayYear), monthNumber(dayMonth), +day));
    return yearless(monthNumber(dayMonth), +day);
  }
  if (partOf && partMonth) {
    const words = partOf.toLowerCase();
    const dayOfMonth = partEnds[words] ?? partEnds[words.split(" ")[0] ?? ""] ?? "last";
    const inMonth = monthNumber(partMonth);
    if (!partYear) return { date: { month: inMonth, dayOfMonth }, how: "no year", about: true };
    const inYear = yearNumber(partYear);
    const found = dayOfMonth === "last" ? endOfMonth(inYear, inMonth) : dayOf(inYear, inMonth, dayOfMonth);
    return found === null ? null : { date: { day: found }, how: "month", about: true };
  }
  if (ordinalMonth && ordinal) return yearless(monthNumber(ordinalMonth), +ordinal);
  if (lone && loneYear) {
    return { date: { day: endOfMonth(yearNumber(loneYear), monthNumber(lone)) }, how: "month" };
  }
  if (quarter && quarterYear)
    return { date: { day: endOfQuarter(yearNumber(quarterYear), +quarter) }, how: "quarter" };
  if (financialYear) return { date: { day: endOfQuarter(yearNumber(financialYear), 4) }, how: "quarter" };
  if (term && termYear) {
    const last = { autumn: 12, spring: 3, summer: 7 }[term.toLowerCase()] ?? 12;
    // The spring and the summer of the school year 2016/17 are those of 2017.
    return { date: { day: endOfMonth(+termYear + (schoolYear && last < 12 ? 1 : 0), last) }, how: "quarter" };
  }
  const month = bare ?? only;
  if (month) return { date: { month: monthNumber(month), dayOfMonth: "last" }, how: "no year" };
  return null;
}

/**
 * The dates in a folded text, in their order, in British forms. "Nov 12" is November 2012, never 12 November; a month
 * alone means its last day; "for 6 months from Oct 12" is the period's last day.
 */
export function findDates(text: string): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(patterns)) {
    const date = dateOf(match.groups ?? {});
    if (date !== null) {
      const end = match.index + match[0].length;
      found.push({ start: match.index, end, words: match[0], about: false, ...date });
    }
  }
  for (const match of text.matchAll(period)) {
    const from = match.index + match[0].length;
    // The date may begin with the last word of the period: "starting in Jan 2012".
    const index = found.findIndex(({ start, end }) => start >= match.index && start <= from && end > from);
    const start = found[index];
    if (start === undefined || !("day" in start.date)) continue;
    const { year: startYear, month: startMonth } = partsOf(start.date.day);
    const first =
      start.how === "month" ? `${startYear}-${String(startMonth).padStart(2, "0")}-01` : start.date.day;
    found[index] = {
      start: match.index,
      end: start.end,
      words: text.slice(match.index, start.end),
      date: { day: later(later(first, { months: Number(match.groups?.["months"]) }), { days: -1 }) },
      how: "activity",
      about: false,
    };
  }
  // Of "January to March 2012" the end is the date.
  return found.filter(({ start, end }, index) => {
    const next = found[index + 1];
    const ranges = next !== undefined && /^ ?(?:-|–|—|to|until) ?$/i.test(text.slice(end, next.start));
    // "Extended from March to June" names the old date and the new one.
    return !ranges || /\bfrom $/i.test(text.slice(0, start));
  });
}

const sign = new RegExp(`\\d[/.-]\\d|(?<!\\p{L})${month}(?!\\p{L})|term,? \\d|q[1-4] ?\\d`, "iu");

/** Whether a date can stand in a text at all: quick, where most texts hold none. */
export const mayHoldDate = (text: string): boolean => sign.test(text);

/** A found date as a reading; null where its year is not written and no day is known after which it falls. */
export function settle(found: Found, after: Day | null): Reading | null {
  const { date, words, how, about } = found;
  const reading = (day: Day): Reading => ({ day, words, how, ...(about ? { unsettled: true } : {}) });
  if ("day" in date) return reading(date.day);
  if (after === null) return null;
  const { month: monthOfYear, dayOfMonth } = date;
  if (dayOfMonth !== "last") {
    const day = firstAfter(after, monthOfYear, dayOfMonth);
    return day === null ? null : reading(date.week === true ? later(day, { days: 6 }) : day);
  }
  const { year: afterYear } = partsOf(after);
  const thisYear = endOfMonth(afterYear, monthOfYear);
  return reading(thisYear > after ? thisYear : endOfMonth(afterYear + 1, monthOfYear));
}
