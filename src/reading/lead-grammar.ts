import type { Lead } from "../model/plan";
import type { Settings } from "../model/settings";
import { groupsOf, isOfficer, partsOf, type Group, type Part } from "./lead-parts";
import { ofService } from "./people";

/** A lead as it is put together. */
interface Officer {
  person: string | null;
  post: string | null;
  readonly bodies: string[];
}

/**
 * Reads a line of a lead cell by what each of its stretches is: a person, a post and what it is for, a body. In whichever
 * order they stand, what belongs to one officer is one lead. The bodies that the plan names elsewhere tell where a name
 * ends in lines that run people and bodies together.
 */
export function leadsInLine(line: string, known: readonly string[], settings: Settings): Lead[] {
  return officersOf(groupsOf(partsOf(line, known, settings))).map(({ person, post, bodies }) => ({
    person: person ?? post,
    ...(person === null || post === null ? {} : { post }),
    organisations: bodies,
  }));
}

/** The officers whom the parts name, each with the bodies that are theirs. */
function officersOf(groups: readonly Group<Part>[]): Officer[] {
  const start = groups.findIndex((group) => group.some(isOfficer));
  return (start > 0 ? ofBodiesBefore(groups, start) : null) ?? inOrder(groups);
}

/**
 * "Norbury Council & NHS Vale – Ann Marlow / Dee Pike" names each body's officer in its order; one alone is of them all.
 * The last of the bodies stands in the group of the first officer; null where it does not.
 */
function ofBodiesBefore(groups: readonly Group<Part>[], start: number): Officer[] | null {
  const parts = groups.flat();
  const first = parts.findIndex(isOfficer);
  if (groups[start]?.[0].kind !== "body") return null;
  const bodies = parts.slice(0, first).map(({ text }) => text);
  const officers = inOrder(groupsOf(parts.slice(first)));
  const areOthers = officers.some((officer) => officer.bodies.length > 0);
  if (areOthers || ![1, bodies.length].includes(officers.length)) return null;
  return officers.map((officer, index) => ({
    ...officer,
    bodies: officers.length === 1 ? bodies : bodies.slice(index, index + 1),
  }));
}

function inOrder(groups: readonly Group<Part>[]): Officer[] {
  const found: Officer[] = [];
  for (const [index, group] of groups.entries()) {
    const last = found.at(-1);
    const before = groups[index - 1];
    const isAnd = group[0].before === "and";
    if (!group.some(isOfficer)) {
      // Bodies alone are those of the officer before them. Behind "and", where a bracket has said whose officer that is,
      // they lead too.
      const bodies = group.map(({ text }) => text);
      if (last === undefined || (isAnd && before?.at(-1)?.before === "("))
        found.push({ person: null, post: null, bodies });
      else last.bodies.push(...bodies);
      continue;
    }
    const officers = inGroup(group);
    const [own] = officers;
    if (last !== undefined && isAnd) {
      // "Ann Marlow and Dee Pike, Norbury Council" are both of the council; so are those behind "Norbury Council:".
      if (last.bodies.length === 0 && last.post === null && own.person !== null)
        last.bodies.push(...own.bodies);
      else if (own.bodies.length === 0 && before?.[0].kind === "body" && before.some(isOfficer))
        own.bodies.push(...last.bodies);
    }
    found.push(...officers);
  }
  return found;
}

/** The officers of parts that no mark divides: a new one begins with a second person, or a post beside a post. */
function inGroup(group: Group<Part>): Group<Officer> {
  const nobody = (): Officer => ({ person: null, post: null, bodies: [] });
  let now = nobody();
  const found: Group<Officer> = [now];
  const next = () => {
    now = nobody();
    found.push(now);
  };
  const bodyFirst = group[0].kind === "body";
  for (const [index, { kind, text, before }] of group.entries()) {
    const isOther = now.bodies.length > 0 && !bodyFirst;
    if (kind === "person") {
      // "Head of SEND, Norbury Council, Ann Marlow" may be two, where a dash or a bracket makes them one.
      if (now.person !== null || (before === "," && now.post !== null && isOther)) next();
      now.person = text;
    } else if (kind === "post") {
      // "Ann Marlow, Norbury Council, Head of SEND" may be two.
      if (now.post !== null || (now.person !== null && isOther)) next();
      now.post = text;
    } else if (kind === "body") {
      if (bodyFirst && before === "," && (now.person ?? now.post) !== null) next();
      now.bodies.push(text);
    } else if (kind === "remit" || isWithin(now, group[index + 1]) || ofService.test(now.post ?? "")) {
      const mark = before === "–" ? " – " : ", ";
      now.post =
        now.post === null ? text : before === "(" ? `${now.post} (${text})` : `${now.post}${mark}${text}`;
    } else {
      now.bodies.push(text);
    }
  }
  return found;
}

/** Whether a unit is where in a body an officer works: the body stands before or right behind it. */
const isWithin = ({ bodies }: Officer, next: Part | undefined) => bodies.length > 0 || next?.kind === "body";
