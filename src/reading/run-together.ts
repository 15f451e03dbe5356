import type { Settings } from "../model/settings";
import { and, bare, isKindOnly, isOneName, isOwnAbbreviation, longestLine } from "./bodies";
import { kindOf, organisationWords } from "./organisations";
import { isBodyWord, isPost, nameLength } from "./people";
import { anyOf, folded } from "./words";

/**
 * "Ann Marlow Norbury Council Dee Pike NHS Vale" as its people and bodies, by the bodies that the plan names elsewhere;
 * what runs nothing together stays whole.
 */
export function runTogether(text: string, known: readonly string[], settings: Settings): string[] {
  if (known.includes(text) || isPost(text, settings)) return [text];
  const isRun =
    nameIn(text, settings) !== "" ||
    (and.test(text) && !isOneName(text, settings)) ||
    known.some((name) => and.test(name) && text.startsWith(`${name} `));
  if (!isRun || text.length > longestLine) return [text];
  const found: string[] = [];
  const add = (part: string) => {
    found.push(...byNames(part, settings).filter((each) => each !== ""));
  };
  let at = 0;
  for (const match of text.matchAll(anyOf(known))) {
    add(bare(text.slice(at, match.index)));
    // "NHS Vale CCG" is one name, though another cell calls it NHS Vale.
    const end = match.index + match[0].length;
    const kind = /^ [\p{L}\p{N}]+/u.exec(text.slice(end))?.[0] ?? "";
    at = isKindOnly(kind, settings) ? end + kind.length : end;
    found.push(text.slice(match.index, at));
  }
  add(bare(text.slice(at)));
  return found;
}

/** "Ann Marlow Norbury Council Dee Pike": each name, and the body up to where another person's name begins. */
function byNames(text: string, settings: Settings): string[] {
  const name = nameIn(text, settings);
  const rest = bare(text.slice(name.length));
  const ends = [...rest.matchAll(anyOf(organisationWords(settings)))].map(
    (match) => match.index + match[0].length,
  );
  const end = ends.find(
    (at) =>
      !isKindOnly(rest.slice(0, at), settings) && nameLength(bare(rest.slice(at)).split(" "), settings) > 0,
  );
  return name === "" || end === undefined
    ? [name, rest]
    : [name, rest.slice(0, end), ...byNames(bare(rest.slice(end)), settings)];
}

/** The person's name with which a text begins, where a body's name of its own follows; else "". */
function nameIn(text: string, settings: Settings): string {
  const words = text.split(" ");
  const length = nameLength(words, settings);
  const rest = bare(words.slice(length).join(" "));
  // "Estuary Foundation Trust" is all body: what is left after a name must be one by itself, and a longer one than the
  // word that gave it away ("Trust").
  const isBody =
    isOwnAbbreviation(rest, settings) ||
    (kindOf(rest, settings) !== null &&
      folded(rest.replace(anyOf(organisationWords(settings)), "")) !== "" &&
      // "Community Health NHS Trust" is the end of a name that begins with a place: "Holm Valley Community Health NHS Trust".
      rest.split(" ").some((word) => word !== "NHS" && !isBodyWord(word, settings)));
  return length > 0 && isBody ? words.slice(0, length).join(" ") : "";
}
