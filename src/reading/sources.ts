import type { Sources } from "../model/plan";
import type { Settings } from "../model/settings";
import { anyOf, folded } from "./words";

const none: Sources = { names: [], year: null, text: null, fault: null };

/** Whose recommendation an outcome answers, from the tag in brackets: "(OFSTED and CQC, 2011)". The last tag counts. */
export function readSources(outcome: string, settings: Settings): Sources {
  const inspectorate = anyOf(settings.inspectorates);
  const tags = [...outcome.matchAll(/\(([^()]*)\)/g)].filter(
    ([, inside]) => (inside ?? "").search(inspectorate) >= 0,
  );
  const tag = tags.at(-1);
  if (tag === undefined) {
    const unclosed = /\(([^()]*)$/.exec(outcome);
    const rest = unclosed?.[1] ?? "";
    return rest.search(inspectorate) >= 0
      ? { ...none, ...named(rest), text: folded(unclosed?.[0] ?? ""), fault: "its bracket is not closed" }
      : none;
  }
  const inside = tag[1] ?? "";
  const { names, year } = named(inside);
  const rest = inside
    .replace(inspectorate, " ")
    .replace(/\b(?:19|20)\d{2}\b/g, " ")
    .replace(/\b(?:and|report|inspection)\b/gi, " ");
  const strange = folded(rest.replace(/[,;&/+.\s]+/g, " "));
  const fault =
    year === null
      ? "it gives no year"
      : strange !== ""
        ? `“${strange}” is not an inspectorate that is known`
        : null;
  return { names, year, text: folded(tag[0]), fault };

  function named(text: string): { names: string[]; year: number | null } {
    const found = [...text.matchAll(inspectorate)].map(([name]) => folded(name).toUpperCase());
    const yearText = /\b((?:19|20)\d{2})\b/.exec(text)?.[1];
    return { names: [...new Set(found)], year: yearText === undefined ? null : Number(yearText) };
  }
}
