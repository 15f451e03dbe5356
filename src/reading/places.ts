import type { Settings } from "../model/settings";
import { comma } from "./bodies";
import { kindOf } from "./organisations";
import { isBodyWord, isPost, nameWord } from "./people";
import { folded } from "./words";

/** The place that a council is of: "Norbury" of "Norbury County Council". */
const ofCouncil =
  /(?<![\p{L}-])(\p{Lu}\p{Ll}{3,20})(?: (?:County|City|Borough|District|Metropolitan|Unitary)){0,3} Council(?!\p{L})/gu;

/** Longer cells are no names of officers, in characters. */
const longest = 1000;

/**
 * The places whose councils a plan names: what is called after one of them, "Voices Norbury", is a body. A place that is
 * somebody's name too, "Jo Norbury, Head of SEND", is left out.
 */
export function placesIn(
  texts: readonly string[],
  leadTexts: readonly string[],
  settings: Settings,
): string[] {
  const found = new Set<string>();
  for (const text of [...texts, ...leadTexts]) {
    for (const [, place = ""] of folded(text.slice(0, longest)).matchAll(ofCouncil))
      if (!isBodyWord(place, settings)) found.add(place);
  }
  const isOfficer = (post: string) => isPost(post, settings) || kindOf(post, settings) !== null;
  const surnames = new Set(
    leadTexts.flatMap((text) =>
      text
        .slice(0, longest)
        .split(/[\n;/]/)
        .flatMap((line) => {
          const [name = "", next = ""] = line.split(comma).map(folded);
          const words = name.split(" ");
          return words.every((word) => nameWord.test(word)) && isOfficer(next) ? words.slice(1) : [];
        }),
    ),
  );
  return [...found].filter((place) => !surnames.has(place));
}
