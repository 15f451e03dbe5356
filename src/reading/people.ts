import type { Settings } from "../model/settings";
import { anyOf, folded, hasAny, plainWords } from "./words";

/** A word of a name: it is not all in capitals, which would be an abbreviation. */
export const nameWord = /^\p{Lu}(?:[\p{L}'’.-]*\p{Ll}[\p{L}'’.-]*|\.?)$/u;

/** The slash of "D/Supt" and "T/DI" belongs to the rank, and divides nothing. */
export const rankSlash = /(?<=(?<!\p{L})\p{Lu})\/(?=\p{Lu}\p{L})/gu;

/** What may be somebody's initials, or a body's. */
export const initials = /^\p{Lu}{2,4}$/u;

/** A word of the names of bodies and places: "Royal", "Borough", "Services". It is no part of a person's name. */
export const isBodyWord = (word: string, { bodyWords }: Settings) => bodyWords.includes(plainWords(word));

/** A body that is called after a place, "Voices Norbury", and no person's name. */
export const isOfPlace = (text: string, { places }: Settings) => {
  const words = text.split(" ");
  return words.length === 2 && words.every((word) => nameWord.test(word)) && places.includes(words[1] ?? "");
};

/** "Dr", "DCI"; "D/Supt" and "T/DI" too: a letter before a rank says detective, temporary or acting. */
const isHonorific = (word: string, { honorifics }: Settings) =>
  honorifics.includes(plainWords(word.replace(/^\p{Lu}[/\uE000]/u, "")));

/** How many words at the start of a stretch are a person's name: two behind any titles, three with an initial, or none. */
export function nameLength(words: readonly string[], settings: Settings): number {
  const titles = words.findIndex((word) => !isHonorific(word, settings));
  if (titles < 0) return 0;
  const length = titles + (/^\p{Lu}\.?$/u.test(words[titles + 1] ?? "") ? 3 : 2);
  const name = words.slice(titles, length);
  if (words.length < length || name.some((word) => isBodyWord(word, settings))) return 0;
  if (titles === 0 && isOfPlace(name.join(" "), settings)) return 0;
  return name.every((word) => nameWord.test(word)) ? length : 0;
}

/** "Chief Executive's Directorate" is where people work, where "Head of the People Directorate" is one of them. */
const isOffice = /^(?:the )?chief executive['’]?s? (?:directorate|department|office)$/i;

/** "Board Manager", "Trust Secretary": a post in any such body. */
const servesBody =
  /^(?:board|trust|council|partnership|company) (?:manager|secretary|officer|administrator|coordinator|clerk)$/i;

/** A post, and no body that has a word of posts in its name: "Head of SEND", not "Lead Trust". */
export const isPost = (text: string, settings: Settings) =>
  servesBody.test(text) ||
  (hasAny(text, settings.posts) &&
    !isOffice.test(text) &&
    !/\b(?:trust|council|nhs|ccg|icb|board|office of)\b/i.test(text));

/** Nothing but words for nobody: "TBC", "Post vacant". */
export const isNobody = (text: string, { nobody }: Settings) =>
  hasAny(text, nobody) && folded(text.replace(anyOf(nobody), "")) === "";

/** Posts that say nothing without what they are for: "Head of Service, MASH and Assessment". */
export const ofService =
  /^(?:(?:interim|acting|joint) )?(?:head of service|service (?:manager|lead)|(?:team|group) manager)$/i;

/** A name and no more: "Ann Marlow", "Dr J. Pike". */
export const isPerson = (text: string, settings: Settings) => {
  const words = text.split(" ");
  return nameLength(words, settings) === words.length && !hasAny(text, settings.posts);
};

/** "Designated Clinical Officer (DCO)": the first letters of the words that end there. */
export function abbreviates(letters: string, text: string): boolean {
  if (!initials.test(letters)) return false;
  const words = folded(text)
    .split(/[\s-]+/)
    .filter((word) => !/^(?:of|for|the|and|&|to)$/i.test(word));
  return (
    words
      .slice(-letters.length)
      .map((word) => word.charAt(0))
      .join("")
      .toUpperCase() === letters
  );
}
