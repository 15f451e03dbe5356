/** What XML cannot hold, and a carriage return, which it would turn into a line feed. */
const unsafe = "[^\\t\\n\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
// An underscore is escaped where what follows would make it look like an escape, be it the text's own or one of ours.
const toEscape = new RegExp(`_(?=x[0-9A-Fa-f]{4}(?:_|${unsafe}))|${unsafe}`, "gu");
const escape = /_x([0-9A-Fa-f]{4})_/g;

/** A cell's text as a workbook writes it: _x0007_ for what XML cannot hold, _x005F_ for an underscore that would mislead. */
export function escapeCellText(text: string): string {
  return text.replace(
    toEscape,
    (found) => `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}

/** The text that a workbook's `_x0007_` and its like stand for. */
export function unescapeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(escape, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The longest text that Excel lets a cell hold. */
export const longestText = 32_767;
