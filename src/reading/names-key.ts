import { textAt, type Grid } from "../model/grid";
import type { Settings } from "../model/settings";
import type { Located } from "./located";
import { kindOf } from "./organisations";
import { folded, isBlank } from "./words";

/** What the plan itself says that its abbreviations stand for. */
export interface NamesKey {
  /** Who is called by initials: "HM" → "Hugo Marsh, Norvale Police". */
  readonly initials: ReadonlyMap<string, string>;
  /** Bodies by their abbreviations, of the sector that the full name has: "TCC" for Thornmere County Council. */
  readonly abbreviations: Settings["organisations"];
}

const short = /^\p{Lu}{2,6}$/u;
/** "HM = Hugo Marsh, Norvale Police", the first of them behind a label: "Owners: HM = …". */
const entry = /^(?:\p{L}[\p{L} ]{2,30}: ?(?=\p{Lu}{2,6} ?=))?(\p{Lu}{2,6})\s*[=:–—-]\s*(.+)$/u;
const inBrackets = /\((\p{Lu}[\p{Lu}&]{1,6})\)/gu;

/** How far before a bracket the name that it abbreviates may begin, in characters. */
const longestName = 120;

/**
 * The plan's own key to names, above, below or beside the table: in cells side by side, in lines such as "HM = Hugo
 * Marsh, Norvale Police", or in brackets behind the full name, in the lead cells too. A body that one lead cell names in
 * full and another by its initials alone is the same body.
 */
export function readNamesKey(
  grid: Grid,
  { headingTop, headingRow, left, right, columns }: Located,
  bodies: readonly string[],
  leadTexts: readonly string[],
  settings: Settings,
): NamesKey {
  const initials = new Map<string, string>();
  const abbreviations = new Map<string, Settings["organisations"][number]>();
  const add = (abbreviation: string, who: string) => {
    const sector = kindOf(who, settings);
    if (sector === null || who.length > longestName) return;
    if (!initials.has(abbreviation)) initials.set(abbreviation, folded(who));
    // A person's initials stand for the person: what is behind the comma is only where he or she works.
    const abbreviates = isAbbreviation(abbreviation, who) || abbreviation === lettersOf(who);
    if (!who.includes(",") && abbreviates && kindOf(abbreviation, settings) === null)
      abbreviations.set(abbreviation, { words: abbreviation, sector });
  };
  for (let row = grid.top; row < grid.top + grid.values.length; row++) {
    const lead = columns.lead === null ? "" : textAt(grid, row, columns.lead);
    for (const [abbreviation, who] of bracketsIn(lead)) add(abbreviation, who);
    if (row >= headingTop && row <= headingRow) continue;
    const texts: string[] = [];
    for (let column = Math.min(grid.left, left); column <= right + 1; column++) {
      const text = textAt(grid, row, column);
      if (!isBlank(text)) texts.push(text);
    }
    if (texts.length <= 3) texts.flatMap(bracketsIn).forEach(([abbreviation, who]) => add(abbreviation, who));
    for (const [abbreviation, who] of entriesOf(texts)) add(abbreviation, who);
  }
  // "MUHFT" for Mallow University Hospitals NHS Foundation Trust: its letters, in their order, and nobody else's.
  for (const letters of new Set(
    leadTexts.flatMap((text) =>
      [...text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}{3,6}(?![\p{L}\p{N}])/gu)].map(([each]) => each),
    ),
  )) {
    if (initials.has(letters) || kindOf(letters, settings) !== null) continue;
    const [body, ...others] = bodies.filter(
      (name) =>
        name.split(" ").length >= letters.length - 1 && name !== letters && isAbbreviation(letters, name),
    );
    if (body !== undefined && others.length === 0) add(letters, body);
  }
  for (const body of bodies) {
    for (const letters of [initialsOf(body), lettersOf(body)])
      if (short.test(letters) && letters.length > 2 && !initials.has(letters)) add(letters, body);
  }
  return { initials, abbreviations: [...abbreviations.values()] };
}

/** The entries of a row of a key; none where the row is something else. */
function entriesOf(texts: readonly string[]): (readonly [string, string])[] {
  const pairs =
    texts.length % 2 === 0 && texts.every((text, index) => short.test(folded(text)) === (index % 2 === 0));
  if (!pairs && texts.length > 3) return [];
  const names = texts.map(folded);
  if (pairs)
    return names.flatMap((name, index) => (index % 2 === 0 ? [[name, names[index + 1] ?? ""] as const] : []));
  const [first = "", ...rest] = names;
  if (short.test(first)) return [[first, rest.join(", ")]];
  return texts
    .flatMap((text) => text.split(/[\n;|]/))
    .flatMap((line) => {
      const match = entry.exec(folded(line));
      return match === null ? [] : [[match[1] ?? "", match[2] ?? ""] as const];
    });
}

/** Abbreviations in brackets, each with the words before it that it abbreviates. */
function bracketsIn(text: string): (readonly [string, string])[] {
  return [...text.matchAll(inBrackets)].flatMap(({ index, 1: abbreviation = "" }) => {
    const before = text.slice(Math.max(0, index - longestName), index);
    const words = folded(before.split(/[(),;:/.\n]/).at(-1) ?? "").split(" ");
    for (let from = words.length - 1; from >= 0; from--) {
      const name = words.slice(from).join(" ");
      if (isAbbreviation(abbreviation, name)) return [[abbreviation, name] as const];
    }
    return [];
  });
}

const initialsOf = (name: string) =>
  name
    .split(/[\s&/-]+/)
    .map((word) => /^\p{Lu}/u.exec(word)?.[0] ?? "")
    .join("");

/** The same, with what is all in capitals as it stands: "NMBC" of "Norbury MBC". */
const lettersOf = (name: string) =>
  initialsOf(name.replace(/(?<!\p{L})\p{Lu}{2,4}(?!\p{L})/gu, (letters) => [...letters].join(" ")));

/** Whether the letters stand, in their order, at the beginnings of a name's words, and the first two there first. */
function isAbbreviation(letters: string, name: string): boolean {
  const initials = initialsOf(name);
  if (initials.length < 2 || initials.charAt(0) !== letters.charAt(0)) return false;
  let at = 0;
  for (const letter of letters.replace("&", "")) {
    at = initials.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
