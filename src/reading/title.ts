import { dayInWords, type Day } from "../model/day";
import type { Grid } from "../model/grid";
import type { Place } from "../model/place";
import type { Plan, Quote } from "../model/plan";
import type { Settings } from "../model/settings";
import { findDates, settle } from "./dates";
import type { Located } from "./located";
import { kindOf, organisationWords } from "./organisations";
import { anyOf, folded, hasAny, linesOf, sentencesOf } from "./words";

/** The filled cells above the heading row. */
export function cellsAbove(grid: Grid, { headingTop }: Located): Quote[] {
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

/** What a plan may be called. A line with a day and none of them bears the plan's date alone. */
const documents =
  /\b(?:plans?|strateg(?:y|ies)|statement|programmes?|tracker|review|follow-up|recommendations)\b/i;
const key =
  /=|\bkey\b|^(?:(?:b?rag|r\/a\/g)\b|(?:status|priority|responsibility) ?[:–—-]|(?:red|amber|green|blue|yellow|grey|black|white|purple)(?: ?[:–—-]|$))/i;
const sentence = /[.;] ?\)?$/;
/** In characters: a title that goes on is told up to here. */
const longestTitle = 180;

/** The title proper, in one line: no key, no note in whole sentences, nothing behind a blank row. */
export function titleIn(cells: readonly Quote[], date: Plan["date"]): string {
  const lines: string[] = [];
  let last: number | null = null;
  for (const { text, place } of cells) {
    const row = place.row ?? 0;
    if (last !== null && row > last + 1) break;
    for (const line of linesOf(text)) {
      if (line === date?.words && !documents.test(line)) continue;
      const isBegun = lines.length > 0;
      const isLong = [...lines, line].join(" ").length > longestTitle;
      if (key.test(line) || (isBegun && (isLong || sentence.test(line)))) return lines.join(" ");
      lines.push(line);
    }
    if (lines.length > 0) last = row;
  }
  return lines.join(" ");
}

/**
 * Where the lead's heading speaks of directorates, they are the title's body's: "Directorate and lead officer" of
 * Norbury County Council. Councils and trusts both have them, so that the word alone tells nothing.
 */
export function directoratesOf(
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
  /(?:\b(\p{L}+) )?\b(?:leads?|lead officers?|officers?|owners?|people|persons|those) (?:named )?(?:are|is|work for|works for) (?:all )?(?:(?:officers?|staff|employees) (?:of|at|from) )?([^.;:\n]{3,80}?)(?:,? (?:unless|except|where not|if not)\b|[.;\n]|$)/iu;
const anyLead = /^(?:|all|the|our|lead|named|these|action)$/i;

/** "Owner (Norbury Council unless another body is named)": whose the leads are by their heading. */
const unlessOther = /[(:–—-]\s*(?:all )?([^()]{3,80}?),? (?:unless|except|where not|if not)\b/i;

/**
 * Whose officers the plan says its leads are, where nothing else is said: "All leads are officers of Norbury Council".
 * What it says of "operational leads" is said of no others.
 */
export function employerIn(cells: readonly Quote[], leadHeading: string, settings: Settings): string | null {
  const own = folded(unlessOther.exec(leadHeading.slice(0, 200))?.[1] ?? "");
  if (own !== "" && kindOf(own, settings) !== null) return own;
  for (const { text } of cells) {
    const [, kind = "", named = ""] = employs.exec(text.slice(0, 1000)) ?? [];
    if (!anyLead.test(kind) && !hasAny(leadHeading, [kind])) continue;
    const body = /^the (?:trust|board)$/i.test(folded(named)) ? ownBody(cells, settings) : folded(named);
    if (body !== null && kindOf(body, settings) !== null) return body;
  }
  return null;
}

/** The NHS body whose name is a line of the title by itself: "the Trust" of the lines below. */
const ownBody = (cells: readonly Quote[], settings: Settings): string | null =>
  cells
    .map(({ text }) => folded(text))
    .find((text) => text.length <= 80 && kindOf(text, settings) === "NHS") ?? null;

const isServiceOf =
  /(?:^|[.;] )(?:the )?([^.;:]{3,80}?) (?:is a service|are services|is (?:a )?part|are parts?) of ([^.;:]{3,80})/i;

/** Services that the plan says are a body's: "The Youth Justice Service (YJS) is a service of Norbury Council". */
export function servicesIn(cells: readonly Quote[], settings: Settings): Settings["organisations"] {
  return cells.flatMap(({ text }) => {
    const [, services = "", of = ""] = isServiceOf.exec(folded(text.slice(0, 1000))) ?? [];
    const sector = kindOf(of, settings);
    if (sector !== "LA" && sector !== "NHS") return [];
    return services
      .split(/, | and |[()]/)
      .map((words) => folded(words))
      .filter((words) => /^\p{Lu}/u.test(words))
      .map((words) => ({ words, sector }));
  });
}

const ofInspection =
  /\binspect|\bfocused visit\b|\breport of\b|\breports? (?:was |were )?published\b|\bassessment (?:was |report )?(?:was )?published\b|\bpeer review\b/i;

/** What stands before the day of the meeting that a plan goes to: "for the Board on". */
const ofMeeting =
  /\b(?:board|committee|panel|cabinet|meeting|council|forum|executive|governing body)\b[^;.]{0,20}$/i;
/** What stands before the plan's own day, and speaks of no inspection: "position at". */
const ofUpdate =
  /\b(?:update[ds]?|position|as at|progress|information|correct)\b(?:(?!inspect|peer review|report of)[^,;]){0,60}$/i;

/** The dates in the title, and whether each is the inspection's or the meeting's. */
export function titleDates(
  cells: readonly Quote[],
): { day: Day; words: string; place: Place; ofInspection: boolean; ofMeeting: boolean }[] {
  return cells.flatMap(({ text, place }) =>
    linesOf(text).flatMap((line) =>
      sentencesOf(line).flatMap((sentence) => {
        const said = folded(sentence);
        const dates = findDates(said);
        return dates.flatMap((found, index) => {
          const day = settle(found, null)?.day;
          const before = said.slice(dates[index - 1]?.end ?? 0, found.start);
          const update = ofUpdate.test(before);
          return day === undefined
            ? []
            : [
                {
                  day,
                  words: line,
                  place,
                  ofInspection: ofInspection.test(sentence) && !update,
                  ofMeeting: ofMeeting.test(before) && !update,
                },
              ];
        });
      }),
    ),
  );
}

/** The date that a plan bears in its title: the latest that is not the inspection's, nor the meeting's where another is its own. */
export function planDate(dates: ReturnType<typeof titleDates>): Plan["date"] {
  const notInspection = dates.filter((date) => !date.ofInspection);
  const own = notInspection.filter((date) => !date.ofMeeting);
  const [latest] = (own.length > 0 ? own : notInspection).sort((a, b) => b.day.localeCompare(a.day));
  return latest === undefined ? null : { day: latest.day, words: latest.words, place: latest.place };
}

/** The day of the inspection, from the settings or the title: dates without a year fall after it. */
export function inspectionDay(dates: ReturnType<typeof titleDates>, { inspected }: Settings): Plan["base"] {
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
