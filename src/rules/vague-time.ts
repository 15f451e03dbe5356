import { endOfMonth, later, type Day } from "../model/day";
import type { Plan } from "../model/plan";
import { findDates, months, settle } from "../reading/dates";
import { folded } from "../reading/words";

/** The last month that each of these can mean, by the widest of the ways in which they are used, and how many years on. */
const lastMonths: Readonly<Record<string, { readonly month: number; readonly yearsOn: number }>> = {
  spring: { month: 6, yearsOn: 0 },
  easter: { month: 4, yearsOn: 0 },
  summer: { month: 9, yearsOn: 0 },
  autumn: { month: 12, yearsOn: 0 },
  christmas: { month: 12, yearsOn: 0 },
  winter: { month: 3, yearsOn: 1 },
};
const timeOfYear = /\b(spring|easter|summer|autumn|christmas|winter)\b/i;
const seasonAndYear = new RegExp(`${timeOfYear.source}[ ,]{1,2}((?:19|20)\\d{2})(?!\\d)`, "i");
const afterReport =
  /\bwithin (\d{1,3}|one|two|three|six|nine|twelve) (days?|weeks?|months?) (?:of|from|after) (?:the )?(?:publication|report|letter|inspection report)\b/;
const numbers: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, six: 6, nine: 9, twelve: 12 };
const term = /\b(?:spring|summer|autumn) term\b|\b(?:academic|school) year\b|\bhalf[ -]term\b/i;
/** "February half term 2022": within that month. */
const monthAndYear = new RegExp(
  `\\b(${months.join("|")})\\p{Ll}* half[ -]term,? ((?:19|20)\\d{2})(?!\\d)`,
  "iu",
);
const anyTimespan = /\bwithin (?:\d{1,3}|\p{L}+) (?:days?|weeks?|months?)\b/iu;

const ofReport =
  /(?:\b(?:published|publication)(?: on| of)?:? |(?<!(?:progress|update|monitoring|committee|highlight) )\b(?:report|letter)(?: of| dated| issued)?:? )$/i;

/** The day of the inspectorate's report or letter, where the title tells it: "report published 16 January 2023". */
export function reportDay({ title, base }: Plan): Day | null {
  const words = folded(title);
  for (const found of findDates(words)) {
    const day = ofReport.test(words.slice(Math.max(0, found.start - 40), found.start))
      ? settle(found, null)?.day
      : undefined;
    if (day !== undefined && (base === null || day >= base.earliest)) return day;
  }
  return null;
}

/** Whether words that are no date tell a time all the same: "Autumn 2024", "end of spring term", "within 3 months". */
export const isTime = (words: string): boolean =>
  timeOfYear.test(words) || term.test(words) || anyTimespan.test(words);

/** The last day that such words can mean, in the widest reading of them; null where they leave it open. */
export function lastDayOf(words: string, plan: Plan): Day | null {
  const [, season = "", year] = seasonAndYear.exec(words) ?? [];
  const last = lastMonths[season.toLowerCase()];
  if (last !== undefined && year !== undefined) return endOfMonth(Number(year) + last.yearsOn, last.month);
  const [, month = "", ofYear] = monthAndYear.exec(words) ?? [];
  if (ofYear !== undefined) return endOfMonth(Number(ofYear), months.indexOf(month.toLowerCase()) + 1);
  const [, figure = "", unit = ""] = afterReport.exec(words.toLowerCase()) ?? [];
  const report = unit === "" ? null : reportDay(plan);
  if (report === null) return null;
  const many = numbers[figure] ?? Number(figure);
  return later(
    report,
    unit.startsWith("month") ? { months: many } : { days: many * (unit.startsWith("week") ? 7 : 1) },
  );
}
