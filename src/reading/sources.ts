import { endOfMonth, type Day } from "../model/day";
import type { Plan, Sources } from "../model/plan";
import type { Settings } from "../model/settings";
import { anyOf, folded } from "./words";

const none: Sources = { names: [], year: null, text: null, fault: null };

/**
 * Whose recommendation an outcome answers, from the tag in brackets, round or square: "(OFSTED and CQC, 2011)",
 * "[CQC 2025]". The last tag counts.
 */
export function readSources(outcome: string, settings: Settings): Sources {
  const inspectorate = anyOf(settings.inspectorates);
  const tags = [...outcome.matchAll(/\(([^()]*)\)|\[([^[\]]*)\]/g)].filter(
    ([, round, square]) => (round ?? square ?? "").search(inspectorate) >= 0,
  );
  const tag = tags.at(-1);
  if (tag === undefined) {
    const unclosed = /[([]([^()[\]]*)$/.exec(outcome);
    const rest = unclosed?.[1] ?? "";
    return rest.search(inspectorate) >= 0
      ? {
          ...readNames(rest, settings),
          text: folded(unclosed?.[0] ?? ""),
          fault: "its bracket is not closed",
        }
      : none;
  }
  return { ...readNames(tag[1] ?? tag[2] ?? "", settings), text: folded(tag[0]) };
}

/** Whose recommendation an action answers, from a column of its own: "Ofsted 2019, para 14". */
export function readSourceColumn(text: string, settings: Settings): Sources {
  const { names, year, fault } = readNames(text, settings);
  return { names, year, text: folded(text), fault: names.length === 0 ? fault : null };
}

function readNames(text: string, settings: Settings): Pick<Sources, "names" | "year" | "fault"> {
  const inspectorate = anyOf(settings.inspectorates);
  const names = [...new Set([...text.matchAll(inspectorate)].map(([name]) => folded(name).toUpperCase()))];
  const yearText = /\b((?:19|20)\d{2})\b/.exec(text)?.[1];
  const year = yearText === undefined ? null : Number(yearText);
  // Paragraphs, months and kinds of inspection may stand beside the names; what looks like another body may not.
  const strange = text
    .replace(inspectorate, " ")
    .match(/\b(?!ILACS|SIF|KLOE|PARA|REC|(?:AND|THE|FOR)\b)[A-Z]{3,}\b/)?.[0];
  const fault =
    year === null
      ? "it gives no year"
      : strange === undefined
        ? null
        : `“${strange}” is not an inspectorate that is known`;
  return { names, year, fault };
}

export const yearEnd = (year: number | null): Day | null => (year === null ? null : endOfMonth(year, 12));

/** The end of the first year in the source tags of the outcomes, or else in the source column. */
export function yearOfSources(
  outcomes: readonly string[],
  sources: readonly string[],
  settings: Settings,
): Plan["base"] {
  const years = outcomes
    .map(
      (outcome, index) =>
        readSources(outcome, settings).year ?? readSourceColumn(sources[index] ?? "", settings).year,
    )
    .filter((year) => year !== null)
    .sort((a, b) => a - b);
  const first = years[0] ?? null;
  const day = yearEnd(first);
  return day === null
    ? null
    : { day, earliest: `${first}-01-01`, from: `the end of ${first}, the year in the source tags` };
}
