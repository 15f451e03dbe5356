import { format as showByFormat, getFormatFromId, isDateFormat } from "numfmt";
import type { CellValue } from "../../model/grid";

/** Built-in formats whose form follows the country; the workbook holds only their number. */
const british: Readonly<Record<string, string>> = {
  "m/d/yyyy": "dd/mm/yyyy",
  "m/d/yyyy h:mm": "dd/mm/yyyy hh:mm",
};
const from1904 = 1462;

/** The code of a built-in number format, in its US form. */
export function builtInFormat(id: number): string {
  return getFormatFromId(id) ?? "General";
}

/** A format without a place for texts shows them as they are, unless it has a fourth section, which is theirs. */
const leavesTexts = /^(?:[^;@]*;){0,2}[^;@]*$/;
/** Whole numbers up to here are shown in full where the format is General. */
const shownInFull = 1e10;

/** How Excel shows a value in the United Kingdom. `format` is a code in its US form, built in or the workbook's. */
export function shownText(value: CellValue, format: string, date1904: boolean): string {
  if (value === "") return "";
  const code = british[format] ?? format;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  // What most cells hold needs no formatter, which takes a hundred times as long.
  if (typeof value === "string" && leavesTexts.test(code)) return value;
  if (code === "General" && Number.isInteger(value) && Math.abs(value as number) < shownInFull)
    return String(value);
  try {
    const serial = typeof value === "number" && date1904 && isDateFormat(code) ? value + from1904 : value;
    return showByFormat(code, serial, { locale: "en-GB" });
  } catch {
    // A format that Excel itself would not take; the plain value is what is known.
    return String(value);
  }
}
