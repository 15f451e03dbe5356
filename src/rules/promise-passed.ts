import { isSettled } from "../model/plan";
import { dayInWords, endOfMonth, later, partsOf, type Day } from "../model/day";
import { findDates, mayHoldDate, months, settle } from "../reading/dates";
import { anyOf, folded, hasAny, sentencesOf } from "../reading/words";
import type { Subject } from "./rule";
import { textRule } from "./rule";

const anyTime = /\b(?:year|autumn|winter|spring|summer)\b/i;
const mayHoldTime = (text: string) => mayHoldDate(text) || anyTime.test(text);

/** Times of the year that a text names without a date, and the month that each ends with. */
const times: readonly { readonly words: RegExp; readonly lastMonth: number }[] = [
  {
    words: /\b(?:(?:latter|later) part|end) of (?:the|this) year\b|\blater (?:this|in the) year\b/gi,
    lastMonth: 12,
  },
  ...(
    [
      ["spring", 5],
      ["summer", 8],
      ["autumn", 11],
      ["winter", 2],
    ] as const
  ).map(([season, lastMonth]) => ({
    words: new RegExp(
      `\\b(?:in|by|before|during|until|end of) (?:the|this) (?:end of the )?${season}\\b(?! term)`,
      "gi",
    ),
    lastMonth,
  })),
];

const aMeeting = new RegExp(
  `(?<!\\p{L})(?:to|at|for|by) (?:the )?(${months.map((name) => `${name}\\p{Ll}*`).join("|")}) (?:board|meeting|cabinet|committee|panel|forum|council|governing body)(?!\\p{L})`,
  "giu",
);
/** In days: a meeting that a text names by its month alone is no further back than this, else it is the next one. */
const lastMeeting = 92;

/** "The January Board": the end of that month, the one just past or the next. */
function meetingsIn(words: string, written: Day): Dated[] {
  return [...words.matchAll(aMeeting)].map(({ index, 0: { length }, 1: name = "" }) => {
    const month = months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
    const day = monthEndFrom(later(written, { days: -lastMeeting }), month);
    return { start: index, end: index + length, day };
  });
}

/** How far a date may stand from the word that makes a promise of it, in characters. */
const reach = 80;

interface Dated {
  readonly start: number;
  readonly end: number;
  readonly day: Day;
}

/** The end of a month, this year's or the next one's, that is not before a day. */
function monthEndFrom(day: Day, month: number): Day {
  const { year } = partsOf(day);
  const end = endOfMonth(year, month);
  return end >= day ? end : endOfMonth(year + 1, month);
}

/** The dates in a sentence; without a year, and "the end of the year", they fall after the plan's own date. */
function datesIn(words: string, { plan }: Pick<Subject, "plan">): Dated[] {
  const written = plan.date?.day ?? null;
  const found = findDates(words).flatMap((date) => {
    // A day without its year is the one just past, or the next.
    const day = settle(date, written === null ? null : later(written, { days: -lastMeeting }))?.day;
    return day === undefined ? [] : [{ start: date.start, end: date.end, day }];
  });
  if (written === null) return found;
  return [
    ...found,
    ...meetingsIn(words, written),
    ...times.flatMap(({ words: time, lastMonth }) =>
      [...words.matchAll(time)].map(({ index, 0: { length } }) => ({
        start: index,
        end: index + length,
        day: monthEndFrom(written, lastMonth),
      })),
    ),
  ];
}

/** The words of a promise that a date belongs to, from the word before them; null where it is none. */
function promiseBefore(words: string, date: Dated, { settings }: Pick<Subject, "settings">): string | null {
  const start = Math.max(0, date.start - reach);
  const before = words.slice(start, date.start);
  const promise = [...before.matchAll(anyOf(settings.promises))].at(-1);
  if (promise === undefined) return null;
  const said = before.slice(promise.index);
  const ahead = before.slice(0, promise.index).trimEnd();
  if (
    hasAny(said, settings.notPromises.after) ||
    hasAny(ahead.split(" ").slice(-2).join(" "), settings.notPromises.before)
  )
    return null;
  const word = /\S*$/.exec(ahead.slice(-30))?.[0] ?? "";
  return folded(`${word} ${said}${words.slice(date.start, date.end)}`);
}

/**
 * Of open actions: in a complete one what was promised has been done. Where a later date stands in the cell, somebody
 * has written since, and nothing is asked.
 */
export const promisePassed = textRule<"plan" | "asAt" | "settings">({
  id: "promise-passed",
  columns: ["progress"],
  severity: "check",
  title: "The progress speaks of a day to come that has passed.",
  why: "Members will ask whether it happened; the text was true when it was written, and nobody has looked since.",
  look: (text, { action }, subject) => {
    if (isSettled(action)) return null;
    if (!hasAny(text, subject.settings.promises) || !mayHoldTime(text)) return null;
    const dated = sentencesOf(text)
      .filter(mayHoldTime)
      .map(folded)
      .flatMap((words) =>
        datesIn(words, subject).map((date) => ({
          day: date.day,
          promise: promiseBefore(words, date, subject),
        })),
      );
    const written = dated.filter(({ day, promise }) => promise === null && day <= subject.asAt);
    const lastWritten = written.reduce((last, { day }) => (day > last ? day : last), "");
    const passed = dated.find(
      ({ day, promise }) => promise !== null && day < subject.asAt && day >= lastWritten,
    );
    return passed === undefined
      ? null
      : {
          sentence: `“${passed.promise}” has passed (${dayInWords(passed.day)}). Say what came of it.`,
          flag: `“${passed.promise}” has passed: what came of it?`,
        };
  },
  fails: [
    { progress: "Health services take part, and schools are due to start in October 2026." },
    { progress: "The system will go live by 24 January 2027." },
    { progress: "The tender closes on 18 October 2026." },
    { progress: "The manager begins on 1 October 2026. Adverts are due to close on 28 September 2026." },
    {
      rows: [{ progress: "A nurse is unlikely to start before the end of the autumn." }],
      title: "Progress at 30 October 2026",
    },
    {
      rows: [{ progress: "A nurse is unlikely to be in post until the latter part of the year." }],
      title: "Progress at 30 November 2026",
    },
    {
      rows: [{ progress: "The first report is due to go to the October Board" }],
      title: "Progress at 14 November 2026",
    },
    {
      rows: [{ progress: "Performance group to verify the audit on 11 January." }],
      title: "Progress at 20 January 2027",
    },
    { progress: "Performance group to verify the audit on 11 January 2027." },
    { progress: "Schools are due to start in October 2026. The system will go live by 30 November 2026." },
    { progress: "Schools are due to start in October 2026. The contract runs to March 2029." },
    { rows: [{ progress: "May 2026: schools are due to start in October 2026." }], also: ["no-update"] },
  ],
  passes: [
    {
      rows: [{ progress: "The report is due to go to the March Board." }],
      title: "Progress at 14 November 2026",
    },
    { progress: "The system will go live by 25 January 2027." },
    { progress: "Schools were due to start in October 2026, and did." },
    { progress: "Delayed due to a vacancy in October 2026." },
    { progress: "It is expected to take longer than October 2026." },
    { progress: "May 2026: schools are due to start in October 2026.\nDecember 2026: schools have started." },
    {
      progress: "Schools are due to start in October 2026. An audit found no delays.\nCOMPLETE",
    },
    { progress: "December 2026: schools have started.\nMay 2026: they are due to start in October 2026." },
  ],
});
