import type { Hue } from "../model/colour";
import { textAt, type Grid } from "../model/grid";
import type { Legend, Quote, Sector } from "../model/plan";
import type { Settings } from "../model/settings";
import type { Located } from "./located";
import { anyOf, hasAny } from "./words";

/** What people call the hues, in a key. */
const hueWords: Readonly<Record<Hue, readonly string[]>> = {
  yellow: ["yellow", "gold"],
  green: ["green"],
  turquoise: ["turquoise", "teal", "aqua"],
  blue: ["blue"],
  purple: ["purple", "lilac", "mauve", "violet", "lavender"],
  pink: ["pink"],
  orange: ["orange"],
};
const hueOfWord = new Map(
  (Object.entries(hueWords) as [Hue, readonly string[]][]).flatMap(([hue, words]) =>
    words.map((word): [string, Hue] => [word, hue]),
  ),
);
export const anyHue = [...hueOfWord.keys()];
export const anyColour = [...anyHue, "red"];

/** A key of statuses, which is no key of sectors. */
const ragWords = ["amber", "rag", "brag"];

/**
 * The words that explain the plan's colours, and what they say: above the headings or in them, or else `elsewhere`, where
 * the key that stands there can be read. Null where nothing explains them.
 */
export function readLegend(
  grid: Grid,
  { headingRow, left, right }: Located,
  titleCells: readonly Quote[],
  elsewhere: Legend | null,
  settings: Settings,
): Legend | null {
  const cells = [...titleCells];
  for (let column = left; column <= right; column++) {
    const place = { sheet: grid.sheet, row: headingRow, column };
    cells.push({ text: textAt(grid, headingRow, column), place });
  }
  const keys = cells
    .filter(({ text }) => [...text.matchAll(anyOf(anyColour))].length >= 2)
    .map((cell) => ({ ...cell, hues: huesIn(cell.text, settings) }));
  return (
    keys.find(({ hues }) => Object.keys(hues).length > 0) ??
    elsewhere ??
    keys.find(({ text }) => !hasAny(text, ragWords)) ??
    null
  );
}

/** Which hue a key gives to which sector: "yellow = LA, blue = NHS", "LA (yellow), NHS (blue)". */
export function huesIn(text: string, settings: Settings): Legend["hues"] {
  const found: Partial<Record<Sector, Hue>> = {};
  for (const { hue, before, after } of text.split(/[,;|\n]/).flatMap((part) => entriesOf(part, settings))) {
    // What a colour stands for follows it, or else stands before it.
    const sector = sectorIn(after, settings) ?? sectorIn(before, settings);
    if (sector !== null && found[sector] === undefined && !Object.values(found).includes(hue))
      found[sector] = hue;
  }
  return found;
}

interface Entry {
  readonly hue: Hue;
  readonly before: string;
  readonly after: string;
}

/** The colours of a stretch of a key, each with the words that are its own. */
function entriesOf(part: string, settings: Settings): Entry[] {
  const colours = [...part.matchAll(anyOf(anyHue))];
  const first = colours[0]?.index ?? 0;
  const namedFirst = sectorIn(part.slice(0, first), settings) !== null && colours.length > 1;
  return colours.flatMap((match, index) => {
    const hue = hueOfWord.get(match[0].toLowerCase());
    if (hue === undefined) return [];
    const previous = colours[index - 1];
    const since = previous === undefined ? 0 : previous.index + previous[0].length;
    const until = colours[index + 1]?.index ?? part.length;
    return [
      {
        hue,
        before: index === 0 || namedFirst ? part.slice(since, match.index) : "",
        after: namedFirst ? "" : part.slice(match.index + match[0].length, until),
      },
    ];
  });
}

function sectorIn(words: string, { sectorWords }: Settings): Sector | null {
  if (hasAny(words, sectorWords.joint)) return "joint";
  const [la, nhs] = [hasAny(words, sectorWords.LA), hasAny(words, sectorWords.NHS)];
  if (la && nhs) return "joint";
  return la ? "LA" : nhs ? "NHS" : null;
}
