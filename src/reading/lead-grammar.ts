import type { Lead } from "../model/plan";
import type { Settings } from "../model/settings";
import {
  abbreviation,
  and,
  aroundAnd,
  bare,
  isDepartmentOnly,
  isKindOnly,
  isOneName,
  longestLine,
} from "./bodies";
import { isDepartment, kindOf } from "./organisations";
import { abbreviates, isBodyWord, isNobody, isPerson, isPost, nameLength, rankSlash } from "./people";
import { folded, hasAny } from "./words";

/** What a stretch between punctuation names; nothing is what says nobody, or only what somebody is. */
type Kind = "person" | "post" | "body" | "remit" | "nothing";

interface Part {
  readonly text: string;
  readonly kind: Kind;
  /** What stands before it: a comma, a dash or colon, a bracket; an end divides leads, "and" may. */
  readonly before: "," | "–" | "(" | "and" | "end";
}

/** A lead as it is put together. */
interface Officer {
  person: string | null;
  posts: string[];
  bodies: string[];
}

const rank = "\uE000";

const marks = /(\s*[;|+/]\s*|\s*\(\s*|\s*\)\s*|,\s+|:\s+|\s+[–-]\s+)/;

/**
 * Reads a line of a lead cell by what each of its stretches is: a person, a post and what it is for, a body. In whichever
 * order they stand, what belongs to one officer is one lead. Null where a stretch is none of these, or could belong to two.
 */
export function readByKinds(line: string, known: readonly string[], settings: Settings): Lead[] | null {
  if (line.length > longestLine) return null;
  const parts = partsOf(line.replace(rankSlash, rank), known, settings);
  if (parts === null) return null;
  const said = parts.filter(({ kind }) => kind !== "nothing");
  // What only looks like a body's name is one beside an officer.
  const isCertain = ({ text, kind }: Part) =>
    kind !== "body" || kindOf(text, settings) !== null || known.includes(text);
  if (!said.some(isOfficer) && !said.every(isCertain)) return null;
  const officers = said.length === 0 ? [] : officersOf(said);
  return (
    officers?.map(({ person, posts, bodies }): Lead => {
      const post = posts.join(", ");
      return {
        person: person ?? (post === "" ? null : post),
        ...(person === null || post === "" ? {} : { post }),
        organisations: bodies,
      };
    }) ?? null
  );
}

/** The stretches of a line, each with its kind; null where one has none. */
function partsOf(line: string, known: readonly string[], settings: Settings): Part[] | null {
  const parts: Part[] = [];
  let before: Part["before"] = "end";
  for (const [index, piece] of line.split(marks).entries()) {
    if (index % 2 === 1) {
      const mark = piece.trim();
      before =
        mark === "(" ? "(" : mark === "," ? "," : /^[:–-]$/.test(mark) ? "–" : mark === ")" ? "," : "end";
      continue;
    }
    const stretches = aroundAnd(piece, settings);
    for (const [order, stretch] of stretches.entries()) {
      const text = bare(stretch).replaceAll(rank, "/");
      if (text === "") continue;
      const opened = /^(?:and|&)\s/i.test(folded(piece)) || order > 0;
      const kind = kindOfPart(text, parts.at(-1), before, known, settings);
      if (kind === null) return null;
      parts.push({ text, kind, before: opened ? "and" : before });
    }
  }
  return parts;
}

/** "Ann Marlow (chair)", "Jon Tye (post-16 adviser)": what somebody is, and nobody else. */
const isRole = (text: string) => /^\p{Ll}[\p{Ll}\d -]+$/u.test(text);

function kindOfPart(
  text: string,
  last: Part | undefined,
  before: Part["before"],
  known: readonly string[],
  settings: Settings,
): Kind | null {
  if (isNobody(text, settings) || /^leads?$/i.test(text)) return "nothing";
  const inBracket = before === "(";
  if (inBracket && last !== undefined && abbreviates(text, last.text)) return "nothing";
  if (inBracket && isRole(text) && kindOf(text, settings) === null) return "nothing";
  if (hasAny(text, settings.workingWith)) return null;
  const isBody = kindOf(text, settings) !== null || known.includes(text);
  if (isPost(text, settings)) return "post";
  // A department behind a body is no more than where in it.
  const isUnit = isDepartment(text, settings) || isDepartmentOnly(text, settings);
  if ((inBracket || before === ",") && last?.kind === "body" && !isBody && isUnit) return "nothing";
  // "Ann Marlow, Contact Management, Norbury Police": where in the body she is.
  if (before === "," && last?.kind === "person" && (isBody ? isKindOnly(text, settings) : isUnit))
    return "remit";
  if (isPerson(text, settings) && !isBody) return "person";
  if (last?.kind === "post" && inBracket && isRemit(text, settings) && !isBody) return "remit";
  if (isKindOnly(text, settings)) return null;
  // "Ann Marlow Norbury Council" runs a person and a body together, where "Brigg Lane Primary School" does not.
  const words = text.split(" ");
  const rest = words.slice(nameLength(words, settings));
  if (
    isBody &&
    !known.includes(text) &&
    rest.length < words.length &&
    rest.some((word) => !isBodyWord(word, settings))
  )
    return null;
  if (isBody) return and.test(text) && !isOneName(text, settings) && !known.includes(text) ? null : "body";
  if (abbreviation.test(text))
    return last?.kind === "person" || last?.kind === "post" || (last === undefined && text.length > 2)
      ? "body"
      : null;
  if (last?.kind === "post" && (isDepartmentOnly(text, settings) || /^\p{Lu}\p{Ll}+$/u.test(text)))
    return "remit";
  // A name that ends as bodies' do: "Beckside Homes".
  const isNamed = !isBodyWord(words[0] ?? "", settings) && isBodyWord(words.at(-1) ?? "", settings);
  return last === undefined && words.length > 1 && isNamed ? "body" : null;
}

/** What a post may be for, in brackets behind it: "Front Door", "Children". */
const isRemit = (text: string, settings: Settings) =>
  /^\p{Lu}/u.test(text) &&
  !abbreviation.test(text) &&
  !isPerson(text, settings) &&
  !/\b(?:trust|project|network|forum|partnership|association|alliance|group|board|college|academy)$/i.test(
    text,
  );

const isOfficer = ({ kind }: Part) => kind === "person" || kind === "post";

/**
 * "Norbury Council & NHS Vale – Ann Marlow / Dee Pike" names each body's officer in its order; one alone is of them all.
 * The last of the bodies stands in the group of the first officer; null where it does not.
 */
function ofBodiesBefore(groups: readonly (readonly Part[])[], start: number): Officer[] | null {
  const [last, ...rest] = groups[start] ?? [];
  if (last?.kind !== "body") return null;
  const bodies = [...groups.slice(0, start).flat(), last].map(({ text }) => text);
  const officers = officersOf([...rest, ...groups.slice(start + 1).flat()]);
  if (officers === null || officers.some((officer) => officer.bodies.length > 0)) return null;
  if (officers.length === 1) return officers.map((officer) => ({ ...officer, bodies }));
  return officers.length === bodies.length
    ? officers.map((officer, index) => ({ ...officer, bodies: bodies.slice(index, index + 1) }))
    : null;
}

/** The officers whom the parts name, each with the bodies that are theirs; null where that cannot be told. */
function officersOf(parts: readonly Part[]): Officer[] | null {
  const groups: Part[][] = [];
  for (const part of parts) {
    if (part.before === "end" || part.before === "and" || groups.length === 0) groups.push([part]);
    else groups.at(-1)?.push(part);
  }
  const start = groups.findIndex((group) => group.some(isOfficer));
  if (start > 0) return ofBodiesBefore(groups, start);
  const found: Officer[] = [];
  for (const [index, group] of groups.entries()) {
    const [first] = group;
    const last = found.at(-1);
    if (first === undefined) continue;
    if (!group.some(isOfficer)) {
      // Bodies alone are those of the officer before them; behind "and", where that one has a body, they lead too.
      const bodies = group.map(({ text }) => text);
      const apart =
        first.before === "and" && last !== undefined && last.bodies.length > 0 && last.person !== null;
      if (index === 0 || apart || last === undefined) found.push({ person: null, posts: [], bodies });
      else last.bodies.push(...bodies);
      continue;
    }
    const officers = inGroup(group);
    if (officers === null) return null;
    // "Ann Marlow and Dee Pike, Norbury Council" are both of the council; so are those behind "Norbury Council:".
    const [own] = officers;
    if (last !== undefined && own !== undefined && first.before === "and") {
      const plain = last.bodies.length === 0 && last.posts.length === 0 && last.person !== null;
      if (plain && own.person !== null && own.bodies.length > 0 && officers.length === 1)
        last.bodies.push(...own.bodies);
      else if (own.bodies.length === 0 && groups[index - 1]?.[0]?.kind === "body")
        own.bodies.push(...last.bodies);
    }
    found.push(...officers);
  }
  return found;
}

/** The officers of parts that no mark divides: a new one begins with a second person, or a post beside a post. */
function inGroup(group: readonly Part[]): Officer[] | null {
  const found: Officer[] = [];
  let now: Officer = { person: null, posts: [], bodies: [] };
  const next = () => {
    found.push(now);
    now = { person: null, posts: [], bodies: [] };
  };
  const bodyFirst = group[0]?.kind === "body";
  for (const [index, { kind, text, before }] of group.entries()) {
    if (kind === "person") {
      if (now.person !== null) next();
      // "Head of SEND, Norbury Council, Ann Marlow" may be two, where a dash or a bracket makes them one.
      else if (before === "," && now.posts.length > 0 && now.bodies.length > 0 && !bodyFirst) return null;
      now.person = text;
    } else if (kind === "post") {
      if (now.posts.length > 0) next();
      // "Ann Marlow, Norbury Council, Head of SEND" may be two.
      else if (now.person !== null && now.bodies.length > 0 && !bodyFirst) return null;
      now.posts.push(text);
    } else if (kind === "remit") {
      const post = now.posts.pop();
      const isWithin = now.bodies.length > 0 || group[index + 1]?.kind === "body";
      if (post === undefined && !(isWithin && now.person !== null)) return null;
      if (post === undefined) now.posts.push(text);
      else
        now.posts.push(
          before === "(" ? `${post} (${text})` : `${post}${before === "–" ? " – " : ", "}${text}`,
        );
    } else {
      if (bodyFirst && (now.person !== null || now.posts.length > 0)) {
        if (before !== ",") return null;
        next();
      }
      now.bodies.push(text);
    }
  }
  next();
  return found;
}
