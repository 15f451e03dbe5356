import type { Plan, Sector } from "../model/plan";
import type { Settings } from "../model/settings";
import type { ClaimWord } from "../model/vocabulary/claim-word-kinds";
import { claimWords, numberWords, shareWords } from "../model/vocabulary/claims";
import { findDates, type Found } from "../reading/dates";

/** A word, a phrase, a number or a mark of a sentence, by what it does in a claim. */
export type Token = { readonly text: string } & (
  | { readonly kind: Exclude<ClaimWord, "council" | "nhs" | "joint"> | "mark" | "unknown" }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "percent"; readonly value: number; readonly decimals: number }
  | { readonly kind: "share"; readonly value: number }
  | { readonly kind: "refs"; readonly refs: readonly string[] }
  | { readonly kind: "day"; readonly found: Found }
  | { readonly kind: "sector"; readonly sector: Sector }
  | { readonly kind: "source"; readonly name: string }
  | { readonly kind: "section"; readonly section: string }
  | { readonly kind: "body"; readonly organisation: string }
);

type Meant =
  | { readonly kind: ClaimWord }
  | { readonly kind: "source"; readonly name: string }
  | { readonly kind: "section"; readonly section: string }
  | { readonly kind: "body"; readonly organisation: string }
  | { readonly kind: "share"; readonly value: number };

/** Phrases by their first word, the longest first. */
export type Dictionary = ReadonlyMap<string, readonly { words: readonly string[]; meant: Meant }[]>;

const piece =
  /\d[\d,]*(?:\.\d+)*\s?%|\d+(?:\.\d+)*\p{L}?(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:['’]\p{L}+)*|[,;:()/–—&]| - /gu;
const wordIn = /[\p{L}\p{N}]+(?:'\p{L}+)*|&/gu;

/** A word as it is looked up: in lower case, with a straight apostrophe. */
const keyOf = (word: string) => word.toLowerCase().replaceAll("’", "'");
const singular = (key: string) => key.replace(/'s$|(?<=s)'$/, "");
const wordsIn = (phrase: string) => keyOf(phrase).match(wordIn) ?? [];

const dictionaries = new WeakMap<Settings, WeakMap<Plan, Dictionary>>();

/** What the words of a covering report mean beside this plan: the settings' words, its sections, sources and bodies. */
export function dictionaryFor(plan: Plan, settings: Settings): Dictionary {
  const known = dictionaries.get(settings)?.get(plan);
  if (known !== undefined) return known;
  const phrases = new Map<string, { words: readonly string[]; meant: Meant }[]>();
  const taken = new Set<string>();
  const add = (phrase: string, meant: Meant) => {
    const words = wordsIn(phrase);
    const [first] = words;
    const key = words.join(" ");
    if (first === undefined || taken.has(key)) return;
    taken.add(key);
    phrases.set(first, [...(phrases.get(first) ?? []), { words, meant }]);
  };
  for (const [kind, list] of Object.entries({ ...claimWords, ...settings.claims }) as [
    ClaimWord,
    readonly string[],
  ][]) {
    for (const phrase of list) add(phrase, { kind });
  }
  for (const [phrase, value] of Object.entries(shareWords)) add(phrase, { kind: "share", value });
  for (const name of settings.inspectorates) add(name, { kind: "source", name });
  for (const section of plan.sections) add(section, { kind: "section", section });
  const bodies = plan.actions.flatMap(({ leads }) => leads.flatMap(({ organisations }) => organisations));
  for (const organisation of new Set(bodies)) add(organisation, { kind: "body", organisation });
  for (const [first, entries] of phrases) {
    phrases.set(
      first,
      entries.toSorted((a, b) => b.words.length - a.words.length),
    );
  }
  const plans = dictionaries.get(settings) ?? new WeakMap<Plan, Dictionary>();
  dictionaries.set(settings, plans.set(plan, phrases));
  return phrases;
}

interface Word {
  readonly text: string;
  readonly key: string;
  readonly start: number;
}

/** The longest phrase that stands there, and how many words it has. */
function phraseAt(words: readonly Word[], at: number, dictionary: Dictionary) {
  const first = words[at]?.key ?? "";
  for (const key of new Set([first, singular(first)])) {
    for (const { words: phrase, meant } of dictionary.get(key) ?? []) {
      const fits = phrase.every((each, index) => {
        const word = words[at + index]?.key;
        return index === 0 || word === each || (word !== undefined && singular(word) === each);
      });
      if (fits) return { meant, length: phrase.length };
    }
  }
  return null;
}

/** A number in figures or words that stands there, and how many words it has; a year is none. */
function numberAt(words: readonly Word[], at: number): { value: number; length: number } | null {
  const figures = words[at]?.key ?? "";
  if (/^\d+$/.test(figures)) {
    return /^(?:19|20)\d\d$/.test(figures) ? null : { value: Number(figures), length: 1 };
  }
  const first = numberWords[figures];
  if (first === undefined) return null;
  const second = numberWords[words[at + 1]?.key ?? ""];
  if (first >= 20 && first < 100 && second !== undefined && second < 10) {
    return { value: first + second, length: 2 };
  }
  if (second === 100 || (second === 12 && words[at + 1]?.key === "dozen"))
    return { value: first * second, length: 2 };
  return { value: figures === "dozen" ? 12 : first, length: 1 };
}

const sectors = { council: "LA", nhs: "NHS", joint: "joint" } as const;
const refLike = /^(?:\d+(?:\.\d+)*\p{L}?|\p{L}{1,3}\d+(?:\.\d+)*)$/u;
const between = /^(?:,|and|&|or|to|-|–)$/;

/** More than any sentence names. */
const mostRefs = 200;

/** The numbers of actions that stand there in a row: "4, 6 and 11", "4 to 7". */
function refsAt(words: readonly Word[], from: number): { refs: string[]; length: number } | null {
  const refs: string[] = [];
  let at = from;
  let end = from;
  let range = false;
  for (; at < words.length && refs.length < mostRefs; at++) {
    const { key, text } = words[at] as Word;
    if (refLike.test(key) && (at === from || between.test(words[at - 1]?.key ?? ""))) {
      const last = Number(refs.at(-1));
      const next = Number(key);
      if (range && next > last && next - last < 100) {
        for (let each = last + 1; each < next; each++) refs.push(`${each}`);
      }
      range = false;
      refs.push(text);
      end = at + 1;
    } else if (refs.length > 0 && between.test(key)) {
      range = key === "to" || key === "-" || key === "–";
      if (between.test(words[at - 1]?.key ?? "") && key !== "and") break;
    } else break;
  }
  return refs.length === 0 ? null : { refs, length: end - from };
}

/** The tokens of a folded sentence. Whatever is not known is an unknown token: nothing is passed over. */
export function tokensOf(sentence: string, dictionary: Dictionary): Token[] {
  const dates = findDates(sentence);
  const words: Word[] = [...sentence.matchAll(piece)].map(({ 0: text, index }) => ({
    text,
    key: keyOf(text.trim()),
    start: index,
  }));
  const tokens: Token[] = [];
  let date = 0;
  for (let at = 0; at < words.length;) {
    const { text, key, start } = words[at] as Word;
    while ((dates[date]?.end ?? Infinity) <= start) date++;
    const found = dates[date];
    if (found !== undefined && start >= found.start) {
      tokens.push({ kind: "day", text: found.words, found });
      while (at < words.length && (words[at] as Word).start < found.end) at++;
      continue;
    }
    const push = (token: Token, length: number) => {
      tokens.push(token);
      at += length;
    };
    const phrase = phraseAt(words, at, dictionary);
    const figure = numberAt(words, at);
    const before = tokens.at(-1);
    if (/^[,;:()/–—-]$/.test(key)) push({ kind: "mark", text: key }, 1);
    else if (key.endsWith("%")) {
      const digits = key.replace(/[\s%,]/g, "");
      push({ kind: "percent", text, value: Number(digits), decimals: digits.split(".")[1]?.length ?? 0 }, 1);
    } else if (phrase !== null && phrase.meant.kind === "appendix") {
      push(
        { kind: "filler", text },
        phrase.length + (/^(?:\p{L}|\d+)$/u.test(words[at + phrase.length]?.key ?? "") ? 1 : 0),
      );
    } else if (figure !== null && (phrase === null || figure.length >= phrase.length)) {
      const list = before?.kind === "actions" || isListStart(words, at) ? refsAt(words, at) : null;
      const unit = words[at + figure.length]?.key;
      const isPercent =
        unit === "percent" || (unit === "per" && words[at + figure.length + 1]?.key === "cent");
      if (isPercent) {
        push(
          { kind: "percent", text, value: figure.value, decimals: 0 },
          figure.length + (unit === "per" ? 2 : 1),
        );
      } else if (list !== null && words[at + list.length]?.key !== "of") {
        push({ kind: "refs", text: list.refs.join(", "), refs: list.refs }, list.length);
      } else push({ kind: "number", text, value: figure.value }, figure.length);
    } else if (phrase === null) {
      const list =
        before?.kind === "actions" && refLike.test(key) && /\d/.test(key) ? refsAt(words, at) : null;
      if (list !== null) push({ kind: "refs", text: list.refs.join(", "), refs: list.refs }, list.length);
      else if (/^\d+\.\d+$/.test(key) && /^per/.test(words[at + 1]?.key ?? "")) {
        const length = words[at + 1]?.key === "per" ? 3 : 2;
        push({ kind: "percent", text, value: Number(key), decimals: key.split(".")[1]?.length ?? 0 }, length);
      } else push({ kind: "unknown", text }, 1);
    } else {
      const whole = words
        .slice(at, at + phrase.length)
        .map((word) => word.text)
        .join(" ");
      push(tokenFor(phrase.meant, whole), phrase.length);
    }
  }
  return tokens;
}

/** Whether only numbers stand from there to the end of a bracket, or of the sentence behind a colon. */
function isListStart(words: readonly Word[], at: number): boolean {
  const opener = words[at - 1]?.key;
  if (opener !== "(" && opener !== ":") return false;
  const list = refsAt(words, at);
  if (list === null || list.refs.length === 0) return false;
  const next = words[at + list.length]?.key;
  if (opener === ":") return next === undefined || next === ";" || next === "(";
  return next === ")" && list.refs.length > 1;
}

function tokenFor(meant: Meant, text: string): Token {
  switch (meant.kind) {
    case "council":
    case "nhs":
    case "joint":
      return { kind: "sector", text, sector: sectors[meant.kind] };
    case "source":
      return { kind: "source", text, name: meant.name };
    case "section":
      return { kind: "section", text, section: meant.section };
    case "body":
      return { kind: "body", text, organisation: meant.organisation };
    case "share":
      return { kind: "share", text, value: meant.value };
    default:
      return { kind: meant.kind, text };
  }
}
