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

/**
 * Tells how Excel shows values of a format in the United Kingdom. The format is a code in its US form, built in or the
 * workbook's.
 */
export function shownBy(format: string, date1904: boolean): (value: CellValue) => string {
  const code = british[format] ?? format;
  const textsStay = leavesTexts.test(code);
  const later = date1904 && isDateFormat(code) ? from1904 : 0;
  return (value) => {
    // What most cells hold needs no formatter, which takes a hundred times as long.
    if (value === "" || (typeof value === "string" && textsStay)) return value;
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    if (code === "General" && Number.isInteger(value) && Math.abs(value as number) < shownInFull)
      return String(value);
    try {
      return showByFormat(code, typeof value === "number" ? value + later : value, { locale: "en-GB" });
    } catch {
      // A format that Excel itself would not take; the plain value is what is known.
      return String(value);
    }
  };
}
