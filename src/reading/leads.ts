import type { Look } from "../model/grid";
import type { Lead } from "../model/plan";
import type { Settings } from "../model/settings";
import { aroundAnd, comma, isBodyName, longestName } from "./bodies";
import { leadsInLine } from "./lead-grammar";
import { kindOf, organisationWords } from "./organisations";
import { isBodyWord, isPerson, isPost, nameLength } from "./people";
import { anyOf, folded, hasAny } from "./words";

/** Who leads an action, and who works with them. */
export interface Leads {
  readonly leads: readonly Lead[];
  readonly workingWith: readonly Lead[];
}

/** A line of a lead cell. Italics mean "working with" in plans whose heading says so. */
interface Line {
  readonly text: string;
  readonly supports: boolean;
}

/** What a cell may say again of its column: "Lead: Practice Development Team". */
const label = /^(?:leads?|owners?|responsible)(?: (?:officer|person|agency|organisation))? ?: ?/i;

/** The lines of a cell, each with whether it is in italics or says that it supports the lead. */
function linesIn(text: string, look: Look | null): Line[] {
  const blank = () => ({ text: "", letters: 0, italics: 0 });
  let line = blank();
  const lines = [line];
  for (const run of look?.runs ?? [{ text, italic: false }]) {
    for (const [index, piece] of run.text.split(/\r?\n/).entries()) {
      if (index > 0) lines.push((line = blank()));
      const letters = piece.replace(/\s/g, "").length;
      line.text += piece;
      line.letters += letters;
      if (run.italic) line.italics += letters;
    }
  }
  const mixed = look?.italic === "mixed";
  return lines
    .map(({ text: all, letters, italics }) => ({
      text: folded(all).replace(label, ""),
      supports: mixed && italics * 2 > letters,
    }))
    .filter((each) => each.text !== "");
}

/** "Norbury Council" with "Ann Marlow, Head of Service" on the next line: each body before its officer, all down the cell. */
function officerFirst(lines: readonly Line[], settings: Settings): readonly Line[] {
  const isBody = ({ text }: Line) =>
    !isPerson(text, settings) &&
    !isPost(text, settings) &&
    !text.includes(",") &&
    (kindOf(text, settings) !== null || text.split(" ").some((word) => isBodyWord(word, settings))) &&
    aroundAnd(text, settings).length === 1;
  const isOfficer = ({ text }: Line) => {
    const [name = "", ...posts] = text.split(comma);
    return (
      isPerson(name, settings) &&
      kindOf(name, settings) === null &&
      posts.every((post) => isPost(post, settings))
    );
  };
  const alternate =
    lines.length % 2 === 0 &&
    lines.every((line, index) => (index % 2 === 0 ? isBody(line) : isOfficer(line))) &&
    lines.every(({ supports }, index) => index % 2 === 0 || supports === lines[index - 1]?.supports);
  if (!alternate) return lines;
  return lines.flatMap((line, index) =>
    index % 2 === 0 ? [] : [{ ...line, text: `${line.text}, ${lines[index - 1]?.text ?? ""}` }],
  );
}

/** "Ann Marlow" with "Head of Commissioning, Norbury Council" on the next line is one officer. */
function withPosts(lines: readonly Line[], settings: Settings): readonly Line[] {
  const found: Line[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    const [post = ""] = line.text.split(comma);
    const goesOn =
      last?.supports === line.supports &&
      isPerson(last.text, settings) &&
      isPost(post, settings) &&
      !hasAny(line.text, settings.workingWith);
    if (goesOn) found[found.length - 1] = { ...last, text: `${last.text}, ${line.text}` };
    else found.push(line);
  }
  return found;
}

/**
 * The organisations that the lead cells name beyond doubt, as they spell them. They decide where a name ends in cells that
 * run people and organisations together: one with a person's name in it may be such a run.
 */
export function organisationsOf(texts: readonly string[], settings: Settings): string[] {
  const isOne = (name: string) => {
    const words = name.split(" ");
    return (
      name.length <= longestName &&
      kindOf(name, settings) !== null &&
      ([...name.matchAll(anyOf(organisationWords(settings)))].length === 1 ||
        !words.some((_, index) => nameLength(words.slice(index), settings) > 0))
    );
  };
  const named = texts
    .flatMap((text) => text.split(/\r?\n/))
    .flatMap((line) => leadsInLine(line, [], settings))
    .flatMap(({ organisations }) => organisations);
  return [...new Set(named)].filter(isOne);
}

/**
 * Reads a lead cell. Where the heading says that some work with the lead but neither italics nor words tell who, the
 * first person leads; a second one leads too only beside a post that two bodies share, since such a post cannot work
 * with itself; anyone else works with the lead.
 */
export function readLeads(
  text: string,
  look: Look | null,
  plan: {
    readonly organisations: readonly string[];
    readonly toldApart: boolean;
    readonly someWorkWith: boolean;
  },
  settings: Settings,
): Leads {
  const all: { lead: Lead; supports: boolean }[] = [];
  let fromHereOn = false;
  for (const line of withPosts(officerFirst(linesIn(text, look), settings), settings)) {
    const mark = [...line.text.matchAll(anyOf(settings.workingWith))][0];
    add(line.text.slice(0, mark?.index), line.supports || fromHereOn);
    if (mark === undefined) continue;
    fromHereOn = true;
    add(line.text.slice(mark.index + mark[0].length), true);
  }
  function add(stretch: string, supports: boolean): void {
    for (const [index, lead] of leadsInLine(stretch, plan.organisations, settings).entries()) {
      const last = all.at(-1);
      const goesOn = index === 0 && lead.person === null && last?.supports === supports;
      if (goesOn && last.lead.person !== null) {
        last.lead = { ...last.lead, organisations: [...last.lead.organisations, ...lead.organisations] };
      } else {
        all.push({ lead, supports });
      }
    }
  }
  const first = all[0]?.lead;
  const untold = plan.someWorkWith && !plan.toldApart && (first?.organisations.length ?? 0) < 2;
  const works = ({ supports, lead }: { supports: boolean; lead: Lead }) =>
    supports || (untold && lead !== first);
  const asNamed = ({ lead }: { lead: Lead }) => bodyApart(lead, settings);
  return {
    leads: all.filter((one) => !works(one)).map(asNamed),
    workingWith: all.filter(works).map(asNamed),
  };
}

/** What stands alone and is called as bodies are is one: "Carers Hub Norbury". "The" is no part of a name. */
function bodyApart(lead: Lead, settings: Settings): Lead {
  const { person, organisations } = lead;
  return person !== null && organisations.length === 0 && isBodyName(person, settings)
    ? { ...lead, person: null, organisations: [person] }
    : { ...lead, organisations: organisations.map((name) => name.replace(/^the (?=\p{Lu})/u, "")) };
}

/** Those whom a column of its own names as working with the lead: what is no person and no post is a body. */
export function readHelpers(
  text: string,
  plan: Parameters<typeof readLeads>[2],
  settings: Settings,
): readonly Lead[] {
  const { leads, workingWith } = readLeads(text, null, plan, settings);
  // "Schools; family hubs": whoever stands alone there is a body, without a capital too.
  const small = text
    .split(/[;,/\r\n]/)
    .map(folded)
    .filter(
      (part) =>
        /^\p{Ll}[\p{Ll}’' -]{3,40}$/u.test(part) &&
        kindOf(part, settings) === null &&
        !hasAny(part, settings.posts) &&
        !hasAny(part, settings.workingWith) &&
        !hasAny(part, settings.nobody),
    )
    .map((name): Lead => ({ person: null, organisations: [name] }));
  const named = [...leads, ...workingWith].flatMap((lead): Lead[] => {
    const { person, organisations } = lead;
    const isSomebody = person === null || isPerson(person, settings) || isPost(person, settings);
    const bodies = organisations.map((name): Lead => ({ person: null, organisations: [name] }));
    if (isSomebody) return person === null ? bodies : [lead];
    return [{ person: null, organisations: [person] }, ...bodies];
  });
  return [...named, ...small];
}

/** Whether a lead cell tells by italics or by words who works with the lead. */
export function tellsApart(text: string, look: Look | null, settings: Settings): boolean {
  return linesIn(text, look).some(
    ({ text: line, supports }) => supports || hasAny(line, settings.workingWith),
  );
}
