import type { Settings } from "../model/settings";
import { abbreviation, aroundAnd, bare, isBodyName, isDepartmentOnly, isHub, isKindOnly } from "./bodies";
import { isDepartment, kindOf } from "./organisations";
import { abbreviates, isNobody, isPerson, isPost, ofService, rankSlash } from "./people";
import { runTogether } from "./run-together";
import { folded } from "./words";

/**
 * What a stretch between punctuation names: a person, a post, what a post is for, a body, or a unit, which is a body or
 * where in one somebody works.
 */
type Kind = "person" | "post" | "body" | "unit" | "remit";

/** What stands before a stretch: a comma, a dash or colon, a bracket; an end divides leads, "and" may. */
type Mark = "," | "–" | "(" | "and" | "end";

export interface Part {
  readonly text: string;
  readonly kind: Kind;
  readonly before: Mark;
}

/** A part while the line is read: of a name nothing is known yet. */
type Stretch = Omit<Part, "kind"> & { readonly kind: Kind | "name" };

const rank = "\uE000";

const marks = /( ?[;|+/] ?| ?\( ?| ?\) ?|, |: | [–-] )/;

const divides = ({ before }: Pick<Part, "before">) => before === "end" || before === "and";

export const isOfficer = ({ kind }: Pick<Stretch, "kind">) => kind === "person" || kind === "post";

/** The stretches of a line of a lead cell, each with its kind. */
export function partsOf(line: string, known: readonly string[], settings: Settings): Part[] {
  const stretches = stretchesOf(folded(line).replace(rankSlash, rank), known, settings);
  return groupsOf(stretches).flatMap((group) => settled(group, settings));
}

/** What no end and no "and" divides. */
export type Group<T> = [T, ...T[]];

export function groupsOf<T extends Pick<Part, "before">>(parts: readonly T[]): Group<T>[] {
  const groups: Group<T>[] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (last === undefined || divides(part)) groups.push([part]);
    else last.push(part);
  }
  return groups;
}

const markOf = (mark: string): Mark =>
  mark === "(" ? "(" : mark === "," || mark === ")" ? "," : /[:–-]/.test(mark) ? "–" : "end";

function stretchesOf(line: string, known: readonly string[], settings: Settings): Stretch[] {
  const found: Stretch[] = [];
  let before: Mark = "end";
  for (const [index, piece] of line.split(marks).entries()) {
    if (index % 2 === 1) {
      before = markOf(piece.trim());
      continue;
    }
    let isSilent = false;
    for (const [order, each] of aroundAnd(piece, settings).entries()) {
      const isAnd = order > 0 || /^(?:and|&) /i.test(piece);
      // "And" in a bracket divides officers, and no bodies: "Ann Marlow (Norbury Council and NHS Vale)".
      const isList = isAnd && before === "(";
      const within = isSilent ? "(" : ",";
      const mark = isList ? within : isAnd ? "and" : before;
      for (const [at, text] of runTogether(bare(each).replaceAll(rank, "/"), known, settings).entries()) {
        const last = found.at(-1);
        const own = at === 0 ? mark : isPerson(text, settings) ? "end" : ",";
        const kind = kindOfStretch(text, last, own, known, settings);
        isSilent = kind === null;
        if (last !== undefined && own !== "end" && own !== "and" && isAside(text, last, settings))
          found[found.length - 1] = { ...last, text: `${last.text} (${text})`, kind: "body" };
        else if (kind !== null)
          found.push({ text, kind, before: isList && isOfficer({ kind }) ? "and" : own });
      }
    }
  }
  return found;
}

/** "Youth Voice, a charity": what a name is. */
const isAside = (text: string, last: Stretch, settings: Settings) =>
  last.kind !== "post" && /^an? |\bcharit|\bvoluntary\b/i.test(text) && isKindOnly(text, settings);

/** "Ann Marlow (chair)", "Jon Tye (post-16 adviser)": what somebody is, and nobody else. */
const isRole = (text: string) => /^\p{Ll}[\p{Ll}\d -]+$/u.test(text);

function kindOfStretch(
  text: string,
  last: Stretch | undefined,
  before: Mark,
  known: readonly string[],
  settings: Settings,
): Stretch["kind"] | null {
  if (isNobody(text, settings) || /^leads?$/i.test(text)) return null;
  const inBracket = before === "(";
  const isBody = kindOf(text, settings) !== null || known.includes(text);
  if (inBracket && last !== undefined && abbreviates(text, last.text)) return null;
  if (inBracket && isRole(text) && !isBody) return null;
  if (isPost(text, settings)) return "post";
  const isUnit = isDepartment(text, settings) || isDepartmentOnly(text, settings);
  const isBehind = before === "," || inBracket || before === "–";
  if (last?.kind === "body") {
    // "NHS Vale (PCT)", "Norbury Council, Education Services": a body's kind, or where in it.
    if (inBracket && isKindOnly(text, settings)) return null;
    if ((inBracket || before === ",") && !isBody && isUnit) return null;
  }
  // "Ann Marlow, Contact Management, Norbury Police": where in the body she is.
  if (
    last?.kind === "person" &&
    (before === "," || (inBracket && !isBody)) &&
    (isBody ? isKindOnly(text, settings) : isUnit)
  )
    return "unit";
  if (last?.kind === "post" && isBehind) {
    if (isHub.test(text) || (isBody && isDepartmentOnly(text, settings))) return "unit";
    const mayBeRemit = inBracket || ofService.test(last.text);
    const isRemitOnly =
      isDepartmentOnly(text, settings) || /^(?:\p{Lu}?\p{Ll}+|\p{Ll}[\p{Ll} -]+)$/u.test(text);
    if (!isBody && (isRemitOnly || (mayBeRemit && isRemit(text, settings)))) return "remit";
  }
  if (isBody) return "body";
  if (isPerson(text, settings)) return "person";
  return /[\p{Lu}\d]/u.test(text) ? "name" : null;
}

/** What a post may be for: "Front Door", "Children in Care". */
const isRemit = (text: string, settings: Settings) =>
  /^\p{Lu}/u.test(text) &&
  !abbreviation.test(text) &&
  !isPerson(text, settings) &&
  !/\b(?:trust|project|network|forum|partnership|association|alliance|group|board|college|academy)$/i.test(
    text,
  );

/** What nothing is known of is a body beside an officer, and whoever leads where it stands alone: "Carers Hub – Ann Marlow". */
function settled(group: readonly Stretch[], settings: Settings): Part[] {
  const lastPerson = group.findLastIndex(({ kind }) => kind === "person");
  const lastOfficer = group.findLastIndex(isOfficer);
  return group.map((part, index): Part => {
    const { kind } = part;
    if (kind !== "name") return { ...part, kind };
    const [last, next] = [group[index - 1], group[index + 1]];
    const isBefore =
      (lastPerson > index && /[–(]/.test(next?.before ?? "")) ||
      (lastOfficer > index && isBodyName(part.text, settings));
    const isBehind = last !== undefined && last.kind !== "name";
    if (isBefore || (isBehind && last.kind !== "body")) return { ...part, kind: "body" };
    return { ...part, kind: "person", before: isBehind ? "end" : part.before };
  });
}
