import { textAt, type Grid } from "../model/grid";
import { meanings, type Meaning, type Rival } from "../model/plan";
import type { Settings } from "../model/settings";
import { asksWhetherComplete } from "./status-key";
import { folded, oneLetterApart, plainWords } from "./words";

export type Heading = Meaning | "section" | "source" | "workingWith" | "completed";

type Scored = { readonly meaning: Heading; readonly column: number; readonly score: number };

export const isMeaning = (heading: Heading): heading is Meaning =>
  meanings.some((meaning) => meaning === heading);

/** Words without their plural: "tasks" names what "task" does. */
export const singular = (words: string) => words.replace(/(?<=\p{L}{3})s(?![\p{L}\p{N}'])/gu, "");

/** A shorter word is one letter from too many others, in characters. */
const shortestMisspelt = 6;

/** How well a heading fits a phrase: the same words, the phrase first or last, the phrase somewhere, or not at all. */
function fit(heading: string, phrase: string): number {
  if (heading === phrase) return 3;
  if (phrase.length >= shortestMisspelt && oneLetterApart(heading, phrase)) return 3;
  if (heading.startsWith(`${phrase} `) || heading.endsWith(` ${phrase}`)) return 2;
  return ` ${heading} `.includes(` ${phrase} `) ? 1 : 0;
}

/** Better than any fit: somebody said that this heading is meant. */
const said = 10;

/** "RAG last month" is history beside "RAG this month". */
const isHistory =
  /\b(?:previous|prior|last (?:week|month|quarter|period|year|report|meeting|time|rag|brag|status|rating))\b/i;

const history = 0.2;

export function scoresOf(heading: string, column: number, settings: Settings): Scored[] {
  const words = singular(plainWords(heading.replace(/\([^()]*\)?|\[[^[\]]*\]?/g, " ")));
  if (words === "" || words.length > 60) return [];
  // Of phrases that fit alike, the longer is the more telling, then the one named first: "status" before "complete".
  const best = (phrases: readonly string[]) =>
    Math.max(
      0,
      ...phrases.map((each, index) => {
        const phrase = singular(plainWords(each));
        const fits = fit(words, phrase);
        return fits === 0 ? 0 : fits - 0.5 + (phrase.split(" ").length - 1) / 20 - index / 1000;
      }),
    );
  const isSaid = (meaning: Heading) =>
    isMeaning(meaning) && plainWords(settings.columns[meaning] ?? "") === plainWords(heading);
  const noDeadline = best(settings.notDeadlines);
  const phrases: [Heading, readonly string[]][] = [
    ...meanings.map((meaning): [Heading, readonly string[]] => [meaning, settings.headings[meaning]]),
    ["section", settings.sectionHeadings],
    ["source", settings.sourceHeadings],
    ["workingWith", settings.workingWithHeadings],
    ["completed", settings.completedHeadings],
  ];
  return phrases
    .map(([meaning, of]) => {
      const asks =
        meaning === "status" && /\?|\by ?\/ ?n\b/i.test(heading) && asksWhetherComplete(heading, settings);
      const score = isSaid(meaning) ? said : Math.max(best(of), asks ? 2 : 0);
      const past = (meaning === "status" || meaning === "progress") && score < said && isHistory.test(words);
      return { meaning, column, score: past ? Math.max(0, score - history) : score };
    })
    .filter(
      ({ meaning, score }) =>
        score === said ||
        (score > 0 &&
          (meaning !== "completed" || Math.ceil(score) === 3) &&
          !((meaning === "due" || meaning === "revised") && Math.ceil(noDeadline) >= Math.ceil(score))),
    );
}

/** The headings of a row, or of two that belong together: a wide one above names the columns below it. */
export function headingsOf(grid: Grid, top: number, bottom: number): Map<number, string> {
  const found = new Map<number, string>();
  let above = "";
  const width = Math.max(0, ...[top, bottom].map((row) => grid.values[row - grid.top]?.length ?? 0));
  for (let column = grid.left; column < grid.left + width; column++) {
    const upper = textAt(grid, top, column);
    const lower = top === bottom ? "" : textAt(grid, bottom, column);
    if (folded(upper) !== "") above = upper;
    found.set(column, folded(lower) === "" ? upper : `${above} ${lower}`);
  }
  return found;
}

/** The columns that headings name: each meaning the column that fits it best, each column one meaning. */
export function columnsOf(headings: ReadonlyMap<number, string>, settings: Settings): Map<Heading, number> {
  const scores = [...headings].flatMap(([column, heading]) => scoresOf(heading, column, settings));
  scores.sort((a, b) => b.score - a.score || a.column - b.column);
  const found = new Map<Heading, number>();
  const taken = new Set<number>();
  for (const { meaning, column } of scores) {
    if (found.has(meaning) || taken.has(column)) continue;
    found.set(meaning, column);
    taken.add(column);
  }
  // "Completion date" is the deadline where no other column is, and where the other is only what it was at first.
  const completion = found.get("completed");
  const deadline = found.get("due");
  if (
    completion !== undefined &&
    (deadline === undefined || /\b(?:original|target$)/.test(plainWords(headings.get(deadline) ?? ""))) &&
    scores.some(({ meaning, column }) => meaning === "due" && column === completion)
  ) {
    found.delete("completed");
    found.set("due", completion);
  }
  // "What difference this will make", behind what is done, is how success is to be measured.
  const [aim, done] = [found.get("outcome"), found.get("actions")];
  const isLoose = scores.some(
    ({ meaning, column, score }) => meaning === "outcome" && column === aim && Math.ceil(score) < 3,
  );
  if (aim !== undefined && done !== undefined && aim > done && isLoose) found.delete("outcome");
  // Of "Recommendation" and "What?", the second says what is done about the first.
  const outcome = found.get("outcome");
  if (outcome !== undefined && !found.has("actions")) {
    const second = scores.find(
      ({ meaning, column, score }) =>
        meaning === "outcome" && column > outcome && !taken.has(column) && Math.ceil(score) === 3,
    );
    if (second !== undefined) found.set("actions", second.column);
  }
  return found;
}

/** The column that names the lead's organisation, where another names the officer. */
export function agencyColumn(
  headings: ReadonlyMap<number, string>,
  found: ReadonlyMap<Heading, number>,
  { agencyHeadings }: Settings,
): number | null {
  if (!found.has("lead")) return null;
  const taken = new Set(found.values());
  const names = new Set(agencyHeadings.map((each) => singular(plainWords(each))));
  const [agency] = [...headings].find(
    ([column, heading]) => !taken.has(column) && names.has(singular(plainWords(heading))),
  ) ?? [null];
  return agency;
}

/** What a plan may have two of, and only one was read. */
const contested: ReadonlySet<Heading> = new Set<Heading>(["lead", "due", "progress", "status"]);

const answers = /\b(?:executive|strategic|accountable|senior responsible|sponsor)\b/i;

const carriesOut = /\b(?:operational|delivery|project)\b/i;

export function rivalsOf(
  headings: ReadonlyMap<number, string>,
  found: ReadonlyMap<Heading, number>,
  settings: Settings,
  earlier: readonly number[],
): Rival[] {
  const taken = new Set([...found.values(), ...earlier]);
  return [...headings].flatMap(([column, heading]) => {
    if (taken.has(column)) return [];
    const [best] = scoresOf(heading, column, settings)
      .filter(({ meaning }) => contested.has(meaning))
      .sort((a, b) => b.score - a.score);
    const meaning = best?.meaning;
    if (meaning === undefined || !isMeaning(meaning)) return [];
    const read = folded(headings.get(found.get(meaning) ?? -1) ?? "");
    if (isHistory.test(heading) && !isHistory.test(read)) return [];
    // Whoever carries an action out does so for whoever answers for it.
    if (meaning === "lead" && answers.test(read) && carriesOut.test(heading)) return [];
    return settings.columns[meaning] === undefined
      ? [{ column, heading: folded(heading), meaning, read }]
      : [];
  });
}
