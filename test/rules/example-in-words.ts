import { dayFromSerial, dayInWords } from "../../src/model/day";
import { a1Of, columnLetters, type Area } from "../../src/model/place";
import { listed } from "../../src/model/wording";
import type { Example, ExampleRow } from "../../src/rules/rule";
import { exampleOf } from "./example";

/** In characters: what a reader needs of a long cell. */
const longest = 160;

const quoted = (text: string) => {
  const line = text.trim().replace(/\s*\n\s*/g, " / ");
  return `“${line.length > longest ? `${line.slice(0, longest)}…` : line}”`;
};
const cell = (name: string, text: string) => (text.trim() === "" ? `no ${name}` : `${name} ${quoted(text)}`);
const day = (serial: number) => dayInWords(dayFromSerial(serial, false) ?? `the serial ${serial}`);

/** What each part of a row says of it; null where another part says it. */
const rowWords: {
  readonly [Part in keyof ExampleRow]-?: (value: NonNullable<ExampleRow[Part]>) => string | null;
} = {
  outcome: (text) => cell("outcome", text),
  lead: (text) => cell("lead", text),
  due: (due) => (typeof due === "string" ? cell("date", due) : `a date that is ${day(due)}`),
  dueFormat: () => null,
  dueShown: (text) => `shown as ${quoted(text)}`,
  actions: (text) => cell("actions", text),
  progress: (text) => cell("progress", text),
  status: (text) => cell("status", String(text)),
  statusShown: (text) => `shown as ${quoted(text)}`,
  statusFill: (colour) => `the status filled ${colour}`,
  fill: (colour) => `filled ${colour}`,
  textColour: (colour) => `in ${colour} text`,
  hidden: (is) => (is ? "the row is hidden" : null),
  struck: (columns) => `struck through: ${listed(columns)}`,
  unseen: (columns) => `not to be seen: ${listed(columns)}`,
  note: (text) => `with the note ${quoted(text)}`,
};

/** What each part of a plan says of it, but for its rows. */
const planWords: {
  readonly [Part in Exclude<keyof Example, "rows" | "also">]-?: (
    value: NonNullable<Example[Part]>,
  ) => string | null;
} = {
  asAt: (asAt) => `as at ${dayInWords(asAt)}`,
  title: (text) => cell("title", text),
  headings: (headings) =>
    Object.entries(headings)
      .map(([name, text]) => `the ${name} heading ${quoted(text)}`)
      .join(", "),
  extraHeading: (text) => `another column, ${quoted(text)}`,
  hiddenSheet: (name) => `a hidden sheet ${quoted(name)}`,
  hiddenColumn: (name) => `the ${name} column is hidden`,
  properties: (properties) =>
    Object.entries(properties)
      .map(([name, text]) => cell(`${name} in the workbook’s properties`, text))
      .join(", "),
  links: (names) => (names.length === 0 ? null : `links to ${listed(names.map(quoted))}`),
  merges: (areas) => (areas.length === 0 ? null : `merged cells ${listed(areas.map(merged))}`),
  unmarked: (is) => (is ? "no Sector column" : null),
};

const merged = (area: Area) =>
  area.width * area.height === 1 ? `${columnLetters(area.left)}${area.top + 1}` : a1Of(area);

/** Each part that is given, in the words for it. */
function wordsOf<Parts extends object>(
  given: Parts,
  words: { readonly [Part in keyof Parts]?: (value: NonNullable<Parts[Part]>) => string | null },
): string[] {
  const said: string[] = [];
  for (const part of Object.keys(words) as (keyof Parts)[]) {
    const value = given[part];
    if (value === undefined) continue;
    const text = value === null ? `no ${String(part)}` : words[part]?.(value);
    if (text != null) said.push(text);
  }
  return said;
}

/** An example as a reader takes it in: what differs from a sound plan of one action. */
export function exampleInWords(given: ExampleRow | Example): string {
  const example = exampleOf(given);
  const ofRows = example.rows.map((row, index) => {
    const said = wordsOf(row, rowWords);
    if (example.rows.length === 1) return said.join(", ");
    return `row ${index + 3}: ${said.length === 0 ? "nothing else" : said.join(", ")}`;
  });
  const parts = [...wordsOf<Omit<Example, "rows" | "also">>(example, planWords), ...ofRows].filter(
    (part) => part !== "",
  );
  const words = parts.length === 0 ? "the sound plan itself" : parts.join("; ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
