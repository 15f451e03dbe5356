/** Text with every stretch of white space, line breaks and non-breaking spaces too, as one space, and none at the ends. */
export function folded(text: string): string {
  // A lone space is as it should be: to put a space for each of them would cost more than all the rest of reading.
  return text.replace(/\s{2,}|[^\S ]/g, " ").trim();
}

/** Where the character that stands at an offset of a folded text stands in the text itself; behind its last, where its end is. */
export function offsetUnfolded(text: string, at: number): number {
  const indented = text.trimStart();
  const offset = [...indented.matchAll(/\s+|\S/g)][at]?.index ?? indented.length;
  return text.length - indented.length + offset;
}

/** Whether a text is nothing but white space. */
export const isBlank = (text: string): boolean => !/\S/.test(text);

/** Whether a text has neither letters nor figures: a blank, a bullet, a coloured disc. */
export const isWordless = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

/** The lines of a cell, folded, without the blank ones. */
export function linesOf(text: string): string[] {
  return text
    .split(/[\n\r\v\f\u2028]/)
    .map(folded)
    .filter((line) => line !== "");
}

/** Text as phrases are compared: lower case, without brackets and punctuation, one space between words. */
export function plainWords(text: string): string {
  return folded(
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .replace(/[^\p{L}\p{N}' ]/gu, " "),
  );
}

/** Text without the given characters and white space at its end. A loop, since a pattern would go over long runs again and again. */
export function withoutEnding(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && (characters.includes(text.charAt(end - 1)) || text.charAt(end - 1).trim() === "")) end--;
  return text.slice(0, end);
}

const compiled = new WeakMap<readonly string[], RegExp>();

/**
 * A pattern that finds any of the phrases as whole words, the longest first, whatever their case. Spaces in a phrase
 * match any white space or hyphen. The pattern is global: use it with matchAll and replace.
 */
export function anyOf(phrases: readonly string[]): RegExp {
  const known = compiled.get(phrases);
  if (known !== undefined) return known;
  const alternatives = [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) =>
      folded(phrase)
        .replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")
        .replaceAll("'", "['’]")
        .replaceAll(" ", "[\\s-]+"),
    );
  const pattern = alternatives.length === 0 ? "(?!)" : alternatives.join("|");
  const found = new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, "giu");
  compiled.set(phrases, found);
  return found;
}

/** Whether any of the phrases stands in the text as whole words. */
export function hasAny(text: string, phrases: readonly string[]): boolean {
  return text.search(anyOf(phrases)) >= 0;
}

const sentences = new Intl.Segmenter("en-GB", { granularity: "sentence" });

/** The sentences of a text exactly as they stand, trimmed. None goes over a line's end. */
export function sentencesOf(text: string): string[] {
  const found: string[] = [];
  for (const line of text.split("\n")) {
    for (const { segment } of sentences.segment(line)) {
      const sentence = segment.trim();
      if (sentence !== "") found.push(sentence);
    }
  }
  return found;
}

/** At most that many characters of a text, as they stand, around an offset in it. It is cut between words. */
export function stretchOf(text: string, at: number, longest: number): string {
  if (text.length <= longest) return text;
  const wanted = Math.max(0, Math.min(at - longest / 2, text.length - longest));
  const start = wanted === 0 ? 0 : text.indexOf(" ", wanted) + 1;
  const end = start + longest >= text.length ? text.length : text.lastIndexOf(" ", start + longest);
  return text.slice(start, end > start ? end : start + longest).trim();
}

/** The same for a sentence to members, which is to show that words were left out. */
export function excerptOf(text: string, at: number, longest: number): string {
  const stretch = stretchOf(text, at, longest);
  return `${text.startsWith(stretch) ? "" : "…"}${stretch}${text.endsWith(stretch) ? "" : "…"}`;
}

/** Whether two texts differ by one letter more, less or other, or by two that changed places. */
export function oneLetterApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (a[start] === b[start]) start++;
  const rest = (text: string, more: number) => text.slice(start + more);
  return (
    rest(a, 1) === rest(b, 1) ||
    rest(a, 1) === rest(b, 0) ||
    rest(a, 0) === rest(b, 1) ||
    (a[start] === b[start + 1] && a[start + 1] === b[start] && rest(a, 2) === rest(b, 2))
  );
}
