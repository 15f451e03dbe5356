import type { Plan } from "../model/plan";
import type { Settings } from "../model/settings";
import type { Acronym } from "../model/summary";
import { folded, plainWords } from "../reading/words";
import { acronym, isShouted, knownTo, roman, spells, withoutTag } from "../rules/acronyms";

/** In words: so far before its brackets a meaning may begin. */
const longest = 9;

/**
 * The abbreviations that the actions use and that not every member knows, in the order of the alphabet, each with its
 * meaning where the plan, or its title, writes it out beside it: "Common Assessment Framework (CAF)", "CAF (Common
 * Assessment …)".
 */
export function acronymsOf(
  { actions, title }: Pick<Plan, "actions" | "title">,
  settings: Settings,
): Acronym[] {
  const known = knownTo(settings);
  const found = new Map<string, string | null>();
  for (const { outcome, steps, progress } of actions) {
    for (const text of [withoutTag(outcome), steps, progress].map(folded)) {
      for (const { 0: whole, 1: short = "", index } of text.matchAll(acronym)) {
        if (known.has(short) || roman.test(short)) continue;
        const meaning = meaningAt(text, index, whole, short);
        if (meaning === null && isShouted(text, index, index + whole.length)) continue;
        found.set(short, found.get(short) ?? meaning);
      }
    }
  }
  for (const { 0: whole, 1: short = "", index } of title.matchAll(acronym)) {
    if (found.has(short)) found.set(short, found.get(short) ?? meaningAt(title, index, whole, short));
  }
  return [...found]
    .map(([short, meaning]) => ({ short, meaning }))
    .sort((a, b) => a.short.localeCompare(b.short, "en-GB"));
}

const meaningAt = (text: string, at: number, whole: string, short: string) =>
  meaningBefore(text, at, short) ?? meaningAfter(text, at + whole.length, short);

/** The fewest words before the bracket that it stands in, whose first letters it is. */
function meaningBefore(text: string, at: number, short: string): string | null {
  const before = text.slice(Math.max(0, at - 120), at);
  if (!before.endsWith("(")) return null;
  const words = before.slice(0, -1).trim().split(" ");
  for (let count = 1; count <= Math.min(longest, words.length); count++) {
    const phrase = words.slice(-count).join(" ");
    if (isMeaning(phrase, short)) return phrase;
  }
  return null;
}

function meaningAfter(text: string, end: number, short: string): string | null {
  const inside = /^ ?\(([^()]{4,100})\)/.exec(text.slice(end, end + 106))?.[1];
  return inside !== undefined && isMeaning(inside, short) ? inside : null;
}

const isMeaning = (phrase: string, short: string) =>
  phrase.charAt(0).toUpperCase() === short.charAt(0) && spells(plainWords(phrase).split(" "), short);
