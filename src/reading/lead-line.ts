import type { Settings } from "../model/settings";
import {
  abbreviation,
  and,
  aroundAnd,
  comma,
  endsList,
  isDepartmentOnly,
  isHub,
  isKindOnly,
  longestLine,
  longestName,
} from "./bodies";
import { officerOf } from "./one-lead";
import { isDepartment, kindOf } from "./organisations";
import { abbreviates, initials, isNobody, isPerson, isPost, ofService, rankSlash } from "./people";
import { folded, hasAny } from "./words";

const separators = /\s*[/;|+]\s*|\s+[–-]\s+/;

/** What divides nothing is written otherwise while a line is divided: the slash of "D/Supt", the dash before a post's remit. */
const undivided: readonly (readonly [string, string])[] = [
  ["/", "\uE000"],
  ["–", "\uE001"],
  ["-", "\uE002"],
];
const hidden = (text: string) =>
  undivided.reduce((left, [mark, other]) => left.replaceAll(mark, other), text);
const asWritten = (text: string) =>
  undivided.reduce((left, [mark, other]) => left.replaceAll(other, mark), text);

/** A line without brackets behind a body that hold no body or person: its abbreviation, kind or department. */
function withoutAsides(line: string, settings: Settings): string {
  let kept = "";
  let at = 0;
  for (const { index, 0: bracket, 1: inside = "" } of line.matchAll(/\(([^()]{1,60})\)/g)) {
    kept += line.slice(at, index);
    at = index + bracket.length;
    const before =
      line
        .slice(Math.max(0, index - longestName), index)
        .split(/[,;/|()]/)
        .at(-1) ?? "";
    const says =
      (kindOf(folded(before), settings) === null && !abbreviates(inside, before)) ||
      (isPost(before, settings) && abbreviation.test(inside) && !abbreviates(inside, before)) ||
      isPerson(inside, settings) ||
      (isPost(inside, settings) && !abbreviates(inside, before)) ||
      hasAny(inside, settings.workingWith) ||
      (kindOf(inside, settings) !== null && !isKindOnly(inside, settings) && !abbreviation.test(inside));
    if (says) kept += bracket;
    else kept = kept.trimEnd();
  }
  return kept + line.slice(at);
}

/**
 * The stretches of a line. A post behind a name, a body behind a name or post, and a kind behind a body stay with it,
 * behind a comma. Brackets around a body are as good as a comma before it.
 */
export function stretchesOf(line: string, settings: Settings): string[] {
  const joined: string[] = [];
  const whole = withoutAsides(withRemits(line.replace(rankSlash, hidden), settings), settings);
  const open = inOrder(whole, settings).replace(/\s*\(/g, ", ").replace(/\)\s*/g, "; ");
  for (const stretch of open.split(separators)) {
    if (officerOf(stretch, settings) !== null) {
      joined.push(stretch);
      continue;
    }
    for (const [index, part] of stretch.split(comma).map(folded).entries()) {
      const last = joined.at(-1);
      const lastPlain = last !== undefined && kindOf(last, settings) === null;
      const lastNames =
        last !== undefined && !last.includes(",") && (isPerson(last, settings) || isPost(last, settings));
      const post = isPost(part, settings);
      const nearest = last?.split(comma).at(-1) ?? "";
      const staysWith =
        part !== "" &&
        index > 0 &&
        lastPlain &&
        aroundAnd(part, settings).length === 1 &&
        (isKindOnly(part, settings) ||
          (/ (?:of|for) /.test(last) && lastNames && endsList(part, settings)) ||
          (ofService.test(nearest) && isRemit(part, settings)) ||
          (lastNames &&
            (post ? !isPost(last, settings) : kindOf(part, settings) === null && !isPerson(part, settings))));
      if (staysWith) joined[joined.length - 1] = `${last}, ${part}`;
      else joined.push(...aroundAnd(part, settings));
    }
  }
  return joined.filter((stretch) => stretch !== "").map(asWritten);
}

/** What the post of a service may be for: "MASH", "Assessment", "Children in Care". */
const isRemit = (text: string, settings: Settings) =>
  isHub.test(text) ||
  isDepartmentOnly(text, settings) ||
  (/^\p{Lu}/u.test(text) &&
    kindOf(text, settings) === null &&
    !isPerson(text, settings) &&
    !isPost(text, settings) &&
    !abbreviation.test(text));

/** "Head of Service – Assessment", "Detective Inspector, MASH – Norbury Police": a dash is as good as a comma. */
function withRemits(line: string, settings: Settings): string {
  if (line.length > longestLine) return line;
  const officer = line.replace(/ [–-] (?=[^–-]*$)/, ", ");
  if (officerOf(officer, settings) !== null) return officer;
  return line.replace(
    /([^,;/|()+:–-]{2,60}) [–-] ([^,;/|()&+:–-]{2,60})/g,
    (all, post: string, remit: string) =>
      ofService.test(folded(post)) && isRemit(folded(remit), settings) ? hidden(all) : all,
  );
}

/**
 * "Norbury Council (Ann Marlow)", "Norbury Council: Ann Marlow", "Head of SEND (Ann Marlow)", "Public Health – Ann
 * Marlow" and "Ann Marlow – Head of Service" as they are in most plans: the officer first.
 */
function inOrder(line: string, settings: Settings): string {
  // What is turned round stays as far behind a comma as it was.
  const indent = (text: string) => (text.startsWith(" ") ? " " : "");
  if (line.length > longestLine) return line;
  const isBody = (text: string) => kindOf(folded(text), settings) !== null && !isPost(text, settings);
  const isOfficer = (text: string) =>
    kindOf(text, settings) === null && (isPerson(text, settings) || isPost(text, settings));
  const turned = (all: string, body: string, officer: string) => {
    const [first = "", ...others] = folded(officer).split(comma);
    const isOne =
      isBody(body) &&
      isOfficer(first) &&
      others.every((part) => isOfficer(part) || isPost(part, settings) || isRemitOnly(first, part));
    return isOne ? `${indent(body)}${folded(officer)}, ${folded(body)};` : all;
  };
  const isRemitOnly = (post: string, part: string) =>
    (isPost(post, settings) || isDepartment(part, settings)) &&
    !isPerson(part, settings) &&
    kindOf(part, settings) === null;
  // "Ann Marlow (chair)", "Jon Tye (post-16 adviser)": what somebody is, and nobody else.
  const isRole = (inside: string) =>
    /^[\p{Ll}\d -]+$/u.test(inside) &&
    /^\p{Ll}/u.test(inside) &&
    kindOf(inside, settings) === null &&
    !hasAny(inside, settings.workingWith);
  // A post or a service may have "and" in its name, "Director of Children & Adults", where two leads have not.
  const officerFirst = (all: string, front: string, officer: string) => {
    const [post, name] = [folded(front), folded(officer)];
    const isUnit =
      !isPerson(post, settings) &&
      (isPost(post, settings) || (kindOf(post, settings) === null && /^\p{Lu}/u.test(post))) &&
      !hasAny(post, settings.workingWith) &&
      !initials.test(post) &&
      aroundAnd(post, settings).length === 1;
    return isUnit && isPerson(name, settings) && kindOf(name, settings) === null
      ? `${indent(front)}${name}, ${post};`
      : all;
  };
  return (
    line
      .replace(/ ?\(([^()]{1,60})\)/g, (all, inside: string) =>
        isNobody(folded(inside), settings) || isRole(inside) ? "" : all,
      )
      .replace(/([^,;/|()+:]{2,80}) ?\(([^(),;/&]{2,60})\)/g, officerFirst)
      .replace(/([^,;/|()+:]{2,80}?)(?:: | [–-] )([^(),;/|:&+]{2,60})/g, officerFirst)
      // "NHS Vale & Norbury ICB – Ann Marlow" has one body, where "Dee Pike & Norbury Council – Ann Marlow" has two leads.
      .replace(
        /([^,;/|()+:]{2,120}?)(?:: | [–-] )([^();/|:&+]{2,60})/g,
        (all, body: string, officer: string) =>
          and.test(body) && aroundAnd(body, settings).length === 1 ? turned(all, body, officer) : all,
      )
      .replace(/([^,;/|()&+:]{2,80}) ?\(([^();/]{2,60})\)/g, turned)
      .replace(/([^,;/|()&+:]{2,80}?)(?:: | [–-] )([^();/|:&+]{2,60})/g, turned)
  );
}
