import type { Look } from "../model/grid";
import type { Lead } from "../model/plan";
import type { Settings } from "../model/settings";
import { isDepartment, kindOf, organisationWords } from "./organisations";
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

/** Words that stand in the names of organisations and places, and are no part of a person's name. */
const notAName =
  /^(?:north|south|east|west|mid|upper|lower|greater|royal|city|county|university|saint|st|great|new|national|central|the|all|ambulance|youth|community|children['’]?s?|families|family|mental|health|hospitals?|safeguarding|local|borough|district|metropolitan|partnership|primary|public|social|care|adults?|clinical|acute|integrated|teaching|general|voluntary|sector|parent|carers?|office|partners|house|trust|group|centre|services?|teams?|unit|network|alliance|association|society|foundation|project|homes|housing|company|ltd|limited|cic|agency|business|intelligence|performance|information|data|finance|procurement|transport|protection|pathways?|prevention|intervention|strategy|strategic|transformation|operations|assurance|governance|participation|engagement|fostering|adoption|placements|permanence|digital|corporate|consortium|federation|hub|panel|committee|council|board|commission|department|directorate|practice|clinic|education|learning|inclusion|psychology|early|years|help|skills|nursing|commissioning|improvement|quality|legal|human|resources|speech|language|therapy|therapies)$/i;
/** Not all in capitals: that is an abbreviation. */
const nameWord = /^\p{Lu}(?:[\p{L}'’.-]*\p{Ll}[\p{L}'’.-]*|\.?)$/u;
const title =
  /^(?:dr|mr|mrs|ms|miss|mx|prof|professor|cllr|councillor|sir|dame|rev|det|detective|supt|superintendent|insp|inspector|sgt|sergeant|ch|chief|pc|ds|di|dci)\.?$/i;

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
  const mixed = look?.italic === "mixed";
  return lines
    .map((line) => ({ text: folded(line.text), supports: mixed && line.italics * 2 > line.letters }))
    .filter((line) => line.text !== "");
}

/** How many words at the start of a stretch are a person's name: two behind any titles, three with an initial, or none. */
function nameLength(words: readonly string[]): number {
  const titles = words.findIndex((word) => !title.test(word));
  if (titles < 0) return 0;
  const length = titles + (/^\p{Lu}\.?$/u.test(words[titles + 1] ?? "") ? 3 : 2);
  const name = words.slice(titles, length);
  if (words.length < length || name.some((word) => notAName.test(word))) return 0;
  return name.every((word) => nameWord.test(word)) ? length : 0;
}

/** "Chief Executive's Directorate" is where people work, where "Head of the People Directorate" is one of them. */
const isOffice = /^(?:the )?chief executive['’]?s? (?:directorate|department|office)$/i;

const isPost = (text: string, settings: Settings) =>
  hasAny(text, settings.posts) &&
  !isOffice.test(text) &&
  !/\b(?:trust|council|nhs|ccg|icb|board|office of)\b/i.test(text);

/** Punctuation and "and" around a name are no part of it. */
const bare = (text: string) =>
  withoutEnding(
    folded(text).replace(/^(?:[\s,;:/&()–-]|[Aa]nd\b|[Ff]or (?:the )?(?=\p{Lu}))+/u, ""),
    ",;:/&()–-",
  ).replace(/\s+and$/i, "");

const isNobody = (text: string, { nobody }: Settings) =>
  hasAny(text, nobody) && folded(text.replace(anyOf(nobody), "")) === "";

/** What a cell may say again of its column: "Lead: Practice Development Team". */
const label = /^\s*(?:lead|owner|responsible)(?: (?:officer|person|agency|organisation))?\s*:\s*/i;

/** Posts that say nothing without what they are for: "Head of Service, MASH and Assessment". */
const ofService =
  /^(?:(?:interim|acting|joint) )?(?:head of service|service (?:manager|lead)|(?:team|group) manager)$/i;

/** A joint front door is what an officer of one body may be head of. */
const isHub = /^(?:MASH|multi[- ]agency safeguarding hub)\b/i;

/** A stretch that names at most one organisation, as person and organisation. */
function splitPlain(stretch: string, settings: Settings): Lead | null {
  const text = bare(stretch.replace(label, ""));
  if (
    text === "" ||
    (!/[\p{Lu}\d]/u.test(text) && !hasAny(text, settings.posts) && kindOf(text, settings) === null)
  )
    return null;
  if (isNobody(text, settings)) return null;
  const [head = "", ...tail] = text.split(comma);
  const behind = tail.join(", ");
  const kind = tail.at(-1) ?? "";
  const isService = ofService.test(head) && isDepartmentOnly(behind, settings);
  if (kind !== "" && isKindOnly(kind, settings) && !isService) {
    const names = [head, ...tail.slice(0, -1)];
    const nearest = names.at(-1) ?? "";
    const saysWhat = /^an? |\bcharit|\bvoluntary\b/i.test(kind);
    if (!saysWhat && (isPerson(nearest, settings) || isPost(nearest, settings)))
      return { person: names.join(", "), organisations: [kind] };
    const person = names.slice(0, -1).join(", ");
    return { person: person === "" ? null : person, organisations: [`${nearest} (${kind})`] };
  }
  // "Assistant Director, Education" is a post and what it is for, and names no body.
  const isRemit =
    isPost(head, settings) &&
    (hasAny(behind, settings.remits) || (ofService.test(head) && !isPerson(behind, settings))) &&
    (kindOf(behind, settings) === null || isService || (ofService.test(head) && isHub.test(behind)));
  if (isRemit) return { person: text, organisations: [] };
  if (behind !== "" && !isPost(behind, settings) && (isPost(head, settings) || isPerson(head, settings))) {
    return { person: head, organisations: [behind] };
  }
  // A post names a person, even where its service is in its name: "Director of Children's Services".
  if (kindOf(text, settings) === null || isPost(text, settings)) return { person: text, organisations: [] };
  const words = text.split(" ");
  const length = nameLength(words);
  const person = words.slice(0, length).join(" ");
  const rest = bare(words.slice(length).join(" "));
  // "Estuary Foundation Trust" is all organisation: what is left after a name must be one by itself, and a longer one
  // than the word that gave it away ("Trust").
  const isName = length > 0 && kindOf(person, settings) === null && kindOf(rest, settings) !== null;
  const isBody =
    isOwnAbbreviation(rest, settings) || folded(rest.replace(anyOf(organisationWords(settings)), "")) !== "";
  return isName && isBody ? { person, organisations: [rest] } : { person: null, organisations: [text] };
}

/** A whole name in capitals that the plan or its users have explained: "Leo Brandreth TCC". */
const isOwnAbbreviation = (text: string, { organisations }: Settings) =>
  abbreviation.test(text) && organisations.some(({ words }) => words === text);

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

/** No body has a longer name, in characters; a cell of rubbish may. */
const longestName = 120;

const abbreviation = /^\p{Lu}[\p{Lu}&]{1,6}$/u;
const initials = /^\p{Lu}{2,4}$/u;
const separators = /\s*[/;|+]\s*|\s+[–-]\s+/;
const comma = /,\s+/;
const and = /\s+(?:and|&)\s+/;

const isPerson = (text: string, settings: Settings) => {
  const words = text.split(" ");
  return nameLength(words) === words.length && !hasAny(text, settings.posts);
};

/** Nothing but a kind of organisation: "charity", "a registered charity". It says what the name before it is. */
const isKindOnly = (text: string, settings: Settings) =>
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
function isOneName(stretch: string, settings: Settings): boolean {
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
function aroundAnd(stretch: string, settings: Settings): string[] {
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
      initials.test(part),
  );
  return parts.length > 1 && apart && !isOneName(stretch, settings) ? parts : [stretch];
}

const endsAsBody = (text: string) => /\b(?:trust|ccg|icb|pct|board|group|service|england)$/i.test(text);

/** "Designated Clinical Officer (DCO)": the first letters of the words that end there. */
function abbreviates(letters: string, text: string): boolean {
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

/** "Clinical Director, Children's Services, Norbury NHS Trust": a post, what it is for, and the body that it is of. */
function officerOf(stretch: string, settings: Settings): Lead | null {
  const [post = "", remit = "", body = "", ...more] = stretch.split(comma).map(bare);
  return more.length === 0 &&
    isPost(post, settings) &&
    isDepartmentOnly(remit, settings) &&
    isNamedBody(body, settings)
    ? { person: `${post}, ${remit}`, organisations: [body] }
    : null;
}

/** No name of its own, and no name of a person: "Children's Services", "Public Protection". */
const isDepartmentOnly = (text: string, settings: Settings) =>
  /^\p{Lu}/u.test(text) &&
  !isPost(text, settings) &&
  !isPerson(text, settings) &&
  !abbreviation.test(text) &&
  text
    .split(" ")
    .every(
      (word) => notAName.test(word) || /^(?:and|&|of|for)$/i.test(word) || hasAny(word, settings.remits),
    );

/** A body beyond its kind: "Norbury Council", and not "Council". */
const isNamedBody = (text: string, settings: Settings) =>
  kindOf(text, settings) !== null &&
  !isPost(text, settings) &&
  !isDepartmentOnly(text, settings) &&
  aroundAnd(text, settings).length === 1;

/** "Families and Learning" behind "Director of Children": the rest of what a post is for. */
const endsList = (text: string, settings: Settings) =>
  and.test(text) &&
  text.split(and).every((part) => kindOf(part, settings) === null && isDepartmentOnly(part, settings));

/**
 * The stretches of a line. A post behind a name, a body behind a name or post, and a kind behind a body stay with it,
 * behind a comma. Brackets around a body are as good as a comma before it.
 */
function stretchesOf(line: string, settings: Settings): string[] {
  const joined: string[] = [];
  const open = personFirst(withoutAsides(inOrder(line, settings), settings), settings)
    .replace(/\s*\(/g, ", ")
    .replace(/\)\s*/g, "; ");
  for (const stretch of sharedBody(open, settings).split(separators)) {
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
      const staysWith =
        part !== "" &&
        index > 0 &&
        lastPlain &&
        aroundAnd(part, settings).length === 1 &&
        (isKindOnly(part, settings) ||
          (/ (?:of|for) /.test(last) && lastNames && endsList(part, settings)) ||
          (ofService.test(last) && isHub.test(part)) ||
          (ofService.test(last) && isDepartmentOnly(part, settings)) ||
          (lastNames &&
            (post ? !isPost(last, settings) : kindOf(part, settings) === null && !isPerson(part, settings))));
      if (staysWith) joined[joined.length - 1] = `${last}, ${part}`;
      else joined.push(...aroundAnd(part, settings));
    }
  }
  return joined.filter((stretch) => stretch !== "");
}

/** "Norbury Council, Ann Marlow" and no more is one lead. */
function personFirst(line: string, settings: Settings): string {
  const [body = "", person = "", ...others] = line.length > longestLine ? [] : line.split(comma);
  const isOne =
    others.length === 0 &&
    isPerson(person, settings) &&
    kindOf(person, settings) === null &&
    kindOf(body, settings) !== null &&
    !isPost(body, settings) &&
    !/[;/|()+]/.test(body) &&
    aroundAnd(body, settings).length === 1 &&
    nameLength(body.split(" ")) === 0;
  return isOne ? `${person}, ${body}` : line;
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
      .flatMap((line) => stretchesOf(line, settings))) {
      const ends = organisationEnds(piece, settings);
      // Of several in one stretch, only the first can be told: from a name to its own last word.
      const stretch = ends.length > 1 ? piece.slice(0, ends[0]) : piece;
      const lead = ends.length === 0 ? null : splitPlain(stretch, settings);
      if (ends.length === 1 || lead?.person != null)
        lead?.organisations.filter((name) => name.length <= longestName).forEach((name) => found.add(name));
    }
  }
  return [...found];
}

/** A line that is longer names more than can be told apart, in characters. */
const longestLine = 500;

/**
 * "Norbury Council (Ann Marlow)", "Norbury Council: Ann Marlow", "Head of SEND (Ann Marlow)", "Public Health – Ann
 * Marlow" and "Ann Marlow – Head of Service" as they are in most plans: the officer first.
 */
function inOrder(line: string, settings: Settings): string {
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
    return isOne ? `${folded(officer)}, ${folded(body)};` : all;
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
    return isUnit && isPerson(name, settings) && kindOf(name, settings) === null ? `${name}, ${post};` : all;
  };
  return (
    line
      .replace(/ ?\(leads?\)/gi, "")
      .replace(/ ?\(([^()]{1,60})\)/g, (all, inside: string) =>
        isNobody(folded(inside), settings) || isRole(inside) ? "" : all,
      )
      // "Norbury Council: Ann Marlow (Human Resources)" says where in the council; of a post, it says what it is for.
      .replace(/([^,;/|()]{2,60}) \(([^()]{1,60})\)/g, (all, officer: string, inside: string) =>
        isDepartment(inside, settings) && isPerson(folded(officer.split(":").at(-1) ?? ""), settings)
          ? officer
          : all,
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
      .replace(/([^,;/|()&+:]{2,60}?) [–-] ([^,;/|()&+:]{2,60})/g, (all, person: string, post: string) =>
        (isPerson(folded(person), settings) && isPost(post, settings)) ||
        (isPost(person, settings) && !isPost(post, settings) && isRemitOnly(folded(person), folded(post)))
          ? `${folded(person)}, ${folded(post)}`
          : all,
      )
  );
}

/** "Ann Marlow and Dee Pike, Norbury Council" are both of the council. */
const sharedBody = (line: string, settings: Settings): string =>
  line.length > longestLine
    ? line
    : line.replace(
        /([^,;/|+:]{2,60}) (?:and|&) ([^,;/|+:]{2,60}), ([^,;/|+:]{2,80})/g,
        (all, one: string, other: string, body: string) =>
          [one, other]
            .map(folded)
            .every((name) => isPerson(name, settings) && kindOf(name, settings) === null) &&
          kindOf(folded(body), settings) !== null &&
          aroundAnd(body, settings).length === 1
            ? `${folded(one)}, ${folded(body)}; ${folded(other)}, ${folded(body)}`
            : all,
      );

/** One line as people and organisations, with the plan's own organisations deciding where a name ends. */
function splitLine(line: string, known: readonly string[], settings: Settings): Lead[] {
  const found: Lead[] = [];
  let apart = false;
  const add = (lead: Lead | null) => {
    const last = found.at(-1);
    if (lead === null) return;
    if (lead.person === null && last !== undefined && !apart) {
      found[found.length - 1] = { ...last, organisations: [...last.organisations, ...lead.organisations] };
    } else {
      found.push(lead);
    }
    apart = false;
  };
  const addAll = (stretch: string) => {
    for (const part of aroundAnd(stretch, settings)) add(splitPlain(part, settings));
  };
  for (const piece of stretchesOf(line, settings)) {
    // "Ann Marlow (Norbury Council) and NHS Vale" are two: the bracket has said whose officer she is.
    apart = /^(?:and|&) /i.test(piece) && (found.at(-1)?.organisations.length ?? 0) > 0;
    const startsKnown = known.some((name) => and.test(name) && bare(piece).startsWith(`${name} `));
    if (!startsKnown && isOneName(piece, settings)) {
      add(splitPlain(piece, settings));
      continue;
    }
    const officer = officerOf(piece, settings);
    if (officer !== null) {
      add(officer);
      continue;
    }
    let at = 0;
    for (const match of piece.matchAll(anyOf(known))) {
      const before = bare(piece.slice(at, match.index));
      // "Children's Services" behind "Director of" is the post's, though another cell names it as a body.
      if (/ (?:of|for)$/i.test(before) && isPost(before, settings)) continue;
      // One word before a known name is the rest of a longer one: "Norvale" before "Parent Carer Forum".
      const longer = nameWord.test(before) && !hasAny(before, settings.posts);
      if (!longer) addAll(before);
      // "NHS Vale CCG" is one name, though another cell calls it NHS Vale.
      const end = match.index + match[0].length;
      const kind = /^ [\p{L}\p{N}]+/u.exec(piece.slice(end, end + longestName))?.[0] ?? "";
      const name = kind !== "" && isKindOnly(kind, settings) ? `${match[0]}${kind}` : match[0];
      add({ person: null, organisations: [folded(longer ? `${before} ${name}` : name)] });
      at = match.index + name.length;
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
    for (const [index, lead] of splitLine(stretch, plan.organisations, settings).entries()) {
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
  return {
    leads: all.filter((one) => !works(one)).map(({ lead }) => lead),
    workingWith: all.filter(works).map(({ lead }) => lead),
  };
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
