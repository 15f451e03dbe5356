import type { Settings } from "../model/settings";
import { kindOf, organisationWords } from "./organisations";
import { initials, isBodyWord, isOfPlace, isPerson, isPost } from "./people";
import { anyOf, folded, hasAny, withoutEnding } from "./words";

/** A joint front door is what an officer of one body may be head of. */
export const isHub = /^(?:MASH|multi[- ]agency safeguarding hub)\b/i;

/** A whole name in capitals that the plan or its users have explained: "Leo Brandreth TCC". */
export const isOwnAbbreviation = (text: string, { organisations }: Settings) =>
  abbreviation.test(text) && organisations.some(({ words }) => words === text);

/** A line that is longer names more than can be told apart, in characters. */
export const longestLine = 500;

/** No body has a longer name, in characters; a cell of rubbish may. */
export const longestName = 120;

export const abbreviation = /^\p{Lu}[\p{Lu}&]{1,6}$/u;
export const comma = /,\s+/;
export const and = /\s+(?:and|&)\s+/;

/** Nothing but a kind of organisation: "charity", "a registered charity". It says what the name before it is. */
export const isKindOnly = (text: string, settings: Settings) =>
  kindOf(text, settings) !== null &&
  /^(?:an?)? ?(?:registered)?$/i.test(folded(text.replace(anyOf(organisationWords(settings)), "")));

const withAnd = new WeakMap<Settings["organisations"], readonly string[]>();

/** The settings' organisations that have "and" in their own names. */
function namesWithAnd({ organisations }: Settings): readonly string[] {
  const known =
    withAnd.get(organisations) ?? organisations.map(({ words }) => words).filter((words) => and.test(words));
  withAnd.set(organisations, known);
  return known;
}

/** "NHS Vale and Norbury ICB" begins and ends as one body of one kind. */
export function isOneName(stretch: string, settings: Settings): boolean {
  if (hasAny(stretch, namesWithAnd(settings))) return true;
  const parts = bare(stretch).split(and);
  return (
    parts.length > 1 &&
    /^nhs\b/i.test(parts[0] ?? "") &&
    !endsAsBody(parts[0] ?? "") &&
    endsAsBody(parts.at(-1) ?? "") &&
    parts.every((part) => kindOf(part, settings) === "NHS")
  );
}

/** "And" separates bodies and people, never the parts of one name. */
export function aroundAnd(stretch: string, settings: Settings): string[] {
  const officer = besideOfficer(stretch, settings);
  if (officer !== null) return officer;
  const parts: string[] = [];
  for (const part of bare(stretch).split(and)) {
    const last = parts.at(-1);
    // "NHS Vale and Norbury ICB and Ann Marlow" are two, not three.
    const joined = last === undefined || !/^nhs\b/i.test(last) ? null : `${last} and ${part}`;
    if (joined !== null && joined.length <= longestName && isOneName(joined, settings))
      parts[parts.length - 1] = joined;
    else parts.push(part);
  }
  const apart = parts.every(
    (part) =>
      kindOf(part, settings) !== null ||
      isPerson(part, settings) ||
      isPost(part, settings) ||
      isOfPlace(part, settings) ||
      initials.test(part),
  );
  return parts.length > 1 && apart && !isOneName(stretch, settings) ? parts : [stretch];
}

/** "Vale and Norbury NHS Trust and Ann Marlow": a body with "and" in its name, and somebody; null where it is not that. */
function besideOfficer(stretch: string, settings: Settings): string[] | null {
  const parts = bare(stretch).split(and);
  if (parts.length < 3) return null;
  const isBody = (own: readonly string[]) =>
    kindOf(own.at(-1) ?? "", settings) !== null && !own.some((part) => isPerson(part, settings));
  const [first = "", last = ""] = [parts[0], parts.at(-1)];
  const [front, back] = [parts.slice(0, -1), parts.slice(1)];
  if (isPerson(last, settings) && isBody(front)) return [front.join(" and "), last];
  return isPerson(first, settings) && isBody(back) ? [first, back.join(" and ")] : null;
}

const endsAsBody = (text: string) => /\b(?:trust|ccg|icb|pct|board|group|service|england)$/i.test(text);

/** No name of its own, and no name of a person: "Children's Services", "Public Protection". */
export const isDepartmentOnly = (text: string, settings: Settings) =>
  /^\p{Lu}/u.test(text) &&
  !isPost(text, settings) &&
  !isPerson(text, settings) &&
  !abbreviation.test(text) &&
  text
    .split(" ")
    .every(
      (word) =>
        isBodyWord(word, settings) || /^(?:and|&|of|for)$/i.test(word) || hasAny(word, settings.remits),
    );

/** A team is within some body, and none of its own. */
const isTeam = /\b(?:teams?|units?|staff)$/i;

/** No person and no post, with a word of bodies in it: "Carers Hub Norbury". */
export const isBodyName = (text: string, settings: Settings) =>
  /^\p{Lu}\S* \S/u.test(text) &&
  !isPerson(text, settings) &&
  !isPost(text.replace(/s(?!\p{L})/gu, ""), settings) &&
  !isTeam.test(text) &&
  text.split(" ").some((word) => isBodyWord(word, settings));

/** Punctuation and "and" around a name are no part of it. */
export const bare = (text: string) =>
  withoutEnding(
    folded(text).replace(/^(?:[\s,;:/&()–-]|[Aa]nd\b|[Ff]or (?:the )?(?=\p{Lu}))+/u, ""),
    ",;:/&()–-",
  ).replace(/\s+and$/i, "");
