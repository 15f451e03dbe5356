import { folded, withoutEnding } from "./words";

/** 4, 4a, 4.12 or 4.1b at a text's beginning. */
const number = String.raw`^\s*(\d{1,3}[a-z]?(?:(?:\.\d{1,3})+[a-z]?)?)`;
const numberAlone = new RegExp(String.raw`${number}\s*[.):]?\s*$`, "i");
const numberBefore = new RegExp(
  String.raw`${number}(?:\s*[.):](?!\d)|\s*[–—-](?=\s+\D)|(?<=\.\d{1,3}[a-z]?)(?=\s))\s*(?:[–—-]\s+)?`,
  "i",
);
const numbered = new RegExp(String.raw`${number}\s*(?:[.):]|$)`, "i");

/** Whether a text is nothing but a number, as an outcome's first line may be. */
export const isNumber = (text: string): boolean => numberAlone.test(text);

/** Whether a text begins with a number and its stop, or is nothing but a number. */
export const isNumbered = (text: string): boolean => numbered.test(text);

/** "MD1", "R3.2", "YJ4a", "SEND-7" before the text. */
const codeBefore =
  /^\s*(\p{Lu}{1,5}[ -]?\d{1,3}(?:[.-]\d{1,3}){0,3}[a-z]?)(?:\s*[.):–—-](?!\d)|(?=\s))\s*(?:[–—-]\s+)?/u;
const codeInBrackets = /\((\p{Lu}{1,5}[ -]?\d{1,3}(?:[.-]\d{1,3}){0,3}[a-z]?)\)/u;

/** An action's number and the text without it. */
export interface Numbered {
  readonly ref: string | null;
  readonly rest: string;
}

const split = (text: string, match: RegExpExecArray | null): Numbered | null =>
  match === null ? null : { ref: match[1] ?? null, rest: text.slice(match[0].length) };

/** The code that a text begins with; null where it begins with none. "Q3 2016/17" and "A1 roads" look alike: see `areCodes`. */
export const codeOf = (text: string): string | null => codeBefore.exec(text)?.[1] ?? null;

/**
 * Whether a column's texts begin with codes that number its actions: most of them, and each with one of its own. One
 * text that begins with "KS2" is no numbering.
 */
export function areCodes(texts: readonly string[]): boolean {
  const codes = texts.map(codeOf).filter((code) => code !== null);
  return codes.length >= 2 && codes.length * 2 > texts.length && new Set(codes).size * 5 > codes.length * 4;
}

/** A text's number, "12.NHS" without a space too; its code where the column's texts begin with codes. */
export function splitNumber(text: string, coded: boolean): Numbered {
  const code = coded ? split(text, codeBefore.exec(text)) : null;
  if (code !== null) return code;
  const number = split(text, numberBefore.exec(text) ?? numberAlone.exec(text));
  // Of a few texts among codes the code stands behind: "Children should be seen (R4.4)".
  return number ?? { ref: coded ? (codeInBrackets.exec(text)?.[1] ?? null) : null, rest: text };
}

/** An action's number, and the text that it stands before without it: "D 1" is D1. */
export function readRef(
  refText: string,
  numberedText: string | null,
  coded: boolean,
): { ref: string | null; rest: string | null } {
  if (numberedText !== null) return splitNumber(numberedText, coded);
  const ref = withoutEnding(folded(refText), ".):").replace(/^(\p{Lu}{1,3}) (?=\d)/u, "$1");
  return { ref: ref === "" ? null : ref, rest: null };
}
