import type { Look } from "../model/grid";
import type { Lead } from "../model/plan";
import type { Settings } from "../model/settings";
import { kindOf, organisationWords } from "./organisations";
import { anyOf, folded, hasAny, withoutEnding } from "./words";

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

/** Words of place and rank that begin the names of organisations and are no person's first name. */
const notAName =
  /^(?:north|south|east|west|mid|upper|lower|greater|royal|city|county|university|saint|st|great|new|national|central|the|all)$/i;
const nameWord = /^\p{Lu}[\p{L}'’.-]*$/u;
const title = /^(?:dr|mr|mrs|ms|miss|prof|professor|cllr|councillor|sir|dame)\.?$/i;

/** The lines of a cell, each with whether it is in italics or says that it supports the lead. */
function linesIn(text: string, look: Look | null): Line[] {
  const lines: { text: string; letters: number; italics: number }[] = [{ text: "", letters: 0, italics: 0 }];
  const runs = look?.runs ?? [{ text, italic: look?.italic === true }];
  for (const run of runs) {
    run.text.split(/\r?\n/).forEach((piece, index) => {
      if (index > 0) lines.push({ text: "", letters: 0, italics: 0 });
      const line = lines.at(-1);
      if (line === undefined) return;
      const letters = piece.replace(/\s/g, "").length;
      line.text += piece;
      line.letters += letters;
      if (run.italic) line.italics += letters;
    });
  }
  const mixed = look?.runs != null;
  return lines
    .map((line) => ({ text: folded(line.text), supports: mixed && line.italics * 2 > line.letters }))
    .filter((line) => line.text !== "");
}

/** How many words at the start of a stretch are a person's name: two, three with a title or an initial, or none. */
function nameLength(words: readonly string[]): number {
  const first = words[0] ?? "";
  const length = title.test(first) || /^\p{Lu}\.?$/u.test(words[1] ?? "") ? 3 : 2;
  const name = words.slice(0, length);
  if (name.length < length || notAName.test(first)) return 0;
  return name.every((word) => nameWord.test(word)) ? length : 0;
}

/** A stretch that names at most one organisation, as person and organisation. */
function splitPlain(stretch: string, settings: Settings): Lead | null {
  const text = withoutEnding(folded(stretch).replace(/^[\s,;:/&()–-]+/, ""), ",;:/&()–-");
  if (text === "") return null;
  // A post names a person, even where its service is in its name: "Director of Children's Services".
  if (
    hasAny(text.split(",")[0] ?? "", settings.posts) &&
    !/\b(?:trust|council|nhs|ccg|icb|board)\b/i.test(text)
  ) {
    return { person: text, organisations: [] };
  }
  if (kindOf(text, settings) === null) return { person: text, organisations: [] };
  const words = text.split(" ");
  const length = nameLength(words);
  const person = words.slice(0, length).join(" ");
  const rest = words.slice(length).join(" ");
  // "Estuary Foundation Trust" is all organisation: what is left after a name must be one by itself, and a longer one
  // than the word that gave it away ("Trust").
  const isName = length > 0 && kindOf(person, settings) === null && kindOf(rest, settings) !== null;
  return isName && folded(rest.replace(anyOf(organisationWords(settings)), "")) !== ""
    ? { person, organisations: [rest] }
    : { person: null, organisations: [text] };
}

/** Where each organisation's telling words end in a stretch; neighbouring words of organisation count as one. */
function organisationEnds(stretch: string, settings: Settings): number[] {
  const ends: number[] = [];
  for (const match of stretch.matchAll(anyOf(organisationWords(settings)))) {
    const end = match.index + match[0].length;
    if (match.index <= (ends.at(-1) ?? -2) + 1) ends[ends.length - 1] = end;
    else ends.push(end);
  }
  return ends;
}

const separators = /\s*[/;|+]\s*|,\s+(?=\p{Lu})/u;
const and = /\s+(?:and|&)\s+/;

/** "And" separates two bodies, or two people, never the parts of one name. */
function aroundAnd(stretch: string, settings: Settings): string[] {
  const parts = folded(stretch).split(and);
  const bodies = parts.every((part) => kindOf(part, settings) !== null);
  const people = parts.every((part) => {
    const words = part.split(" ");
    return nameLength(words) === words.length;
  });
  return parts.length > 1 && (bodies || people) ? parts : [stretch];
}

/**
 * The organisations that the lead cells name beyond doubt, as they spell them: alone on a line or between separators,
 * or behind one person's name. They decide where a name ends in cells that run people and organisations together.
 */
export function organisationsOf(texts: readonly string[], settings: Settings): string[] {
  const found = new Set<string>();
  for (const text of texts) {
    for (const piece of text
      .split(/\r?\n/)
      .map(folded)
      .flatMap((line) => line.split(separators))) {
      const ends = organisationEnds(piece, settings);
      // Of several in one stretch, only the first can be told: from a name to its own last word.
      const stretch = ends.length > 1 ? piece.slice(0, ends[0]) : piece;
      const lead = ends.length === 0 ? null : splitPlain(stretch, settings);
      if (ends.length === 1 || lead?.person != null) lead?.organisations.forEach((name) => found.add(name));
    }
  }
  return [...found];
}

/** One line as people and organisations, with the plan's own organisations deciding where a name ends. */
function splitLine(line: string, known: readonly string[], settings: Settings): Lead[] {
  const found: Lead[] = [];
  const add = (lead: Lead | null) => {
    const last = found.at(-1);
    if (lead === null) return;
    if (lead.person === null && last !== undefined) {
      found[found.length - 1] = { ...last, organisations: [...last.organisations, ...lead.organisations] };
    } else {
      found.push(lead);
    }
  };
  const addAll = (stretch: string) => {
    for (const part of aroundAnd(stretch, settings)) add(splitPlain(part, settings));
  };
  for (const piece of line.split(separators)) {
    let at = 0;
    for (const match of piece.matchAll(anyOf(known))) {
      addAll(piece.slice(at, match.index));
      add({ person: null, organisations: [folded(match[0])] });
      at = match.index + match[0].length;
    }
    addAll(piece.slice(at));
  }
  return found;
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
  for (const line of linesIn(text, look)) {
    const mark = [...line.text.matchAll(anyOf(settings.workingWith))][0];
    add(line.text.slice(0, mark?.index), line.supports || fromHereOn);
    if (mark === undefined) continue;
    fromHereOn = true;
    add(line.text.slice(mark.index + mark[0].length), true);
  }
  function add(stretch: string, supports: boolean): void {
    for (const lead of splitLine(stretch, plan.organisations, settings)) {
      const last = all.at(-1);
      if (lead.person === null && last?.supports === supports && last.lead.person !== null) {
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
  return {
    leads: all.filter((one) => !works(one)).map(({ lead }) => lead),
    workingWith: all.filter(works).map(({ lead }) => lead),
  };
}

/** Whether a lead cell tells by italics or by words who works with the lead. */
export function tellsApart(text: string, look: Look | null, settings: Settings): boolean {
  return linesIn(text, look).some(
    ({ text: line, supports }) => supports || line.search(anyOf(settings.workingWith)) === 0,
  );
}
