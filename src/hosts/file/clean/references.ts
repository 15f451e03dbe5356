import type { Range } from "../reference";
import { rangeOf } from "../reference";
import { relationshipsOf } from "../relationships";
import type { Spreadsheet } from "../spreadsheet";
import type { DefinedName } from "../workbook";
import { parse } from "../xml";

/** What a formula takes its value from. */
export type Reference =
  | {
      readonly kind: "cells";
      readonly sheet: string;
      readonly range: Range;
      /** Whether it is, for each cell that holds the formula, in that cell's own row, or column. */
      readonly sameRow: boolean;
      readonly sameColumn: boolean;
    }
  /** Another workbook. */
  | { readonly kind: "book" }
  | { readonly kind: "function"; readonly name: string };

/** Where a formula stands: a sheet, the cell that it is written for, and all the cells that it is meant for. */
export interface Holder {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly range: Range;
}

/** Strings; a reference or a name, with its sheet before it where it names one; what stands in brackets. */
const token =
  /"(?:[^"]|"")*"|(?:('(?:[^']|'')*'|[\p{L}\p{N}_.\\[\]:]+)!)?(?:(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(])|([\p{L}_\\][\p{L}\p{N}_.\\?]*)(\(?))|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]/gu;
/** Names may refer to names, but not for ever. */
const deepestName = 16;

/** Tells what formulas take their values from, as the workbook stood when this was made. */
export class FormulaReader {
  private readonly sheets: readonly string[];
  private readonly names: readonly DefinedName[];
  private readonly tables = new Map<string, { readonly sheet: string; readonly range: Range }>();

  constructor({ workbook, parts }: Spreadsheet) {
    this.sheets = workbook.sheets.map(({ name }) => name);
    this.names = workbook.names;
    for (const { name: sheet, part } of workbook.sheets) {
      for (const { kind, target } of relationshipsOf(parts, part)) {
        if (kind !== "table" || !parts.has(target)) continue;
        const { attributes } = parse(parts.text(target), target);
        const range = rangeOf(attributes["ref"] ?? "");
        const name = attributes["displayName"] ?? attributes["name"];
        if (range && name !== undefined) this.tables.set(name.toLowerCase(), { sheet, range });
      }
    }
  }

  /** All that a formula takes values from, through names and tables too. */
  references(formula: string, holder: Holder, depth = 0): Reference[] {
    if (depth > deepestName) return [];
    const found: Reference[] = [];
    for (const [, prefix, cells, word, call] of formula.matchAll(token)) {
      const sheets = prefix === undefined ? [holder.sheet] : this.sheetsOf(prefix);
      if (sheets === null) found.push({ kind: "book" });
      else if (cells !== undefined) {
        for (const sheet of sheets) {
          const reference = cellReference(cells, sheet, holder);
          if (reference) found.push(reference);
        }
      } else if (word !== undefined && call === "(") {
        found.push({ kind: "function", name: word.replace(/^_xlfn\./i, "").toUpperCase() });
      } else if (word !== undefined) {
        const scope = prefix === undefined ? holder.sheet : (sheets[0] ?? holder.sheet);
        found.push(...this.named(word, scope, holder, depth));
      }
    }
    return found;
  }

  /** The sheets that a prefix names, several where it spans them; null for another workbook. */
  private sheetsOf(prefix: string): string[] | null {
    const plain = prefix.startsWith("'") ? prefix.slice(1, -1).replaceAll("''", "'") : prefix;
    if (plain.includes("[")) return null;
    const [first = "", last] = plain.split(":");
    if (last === undefined) return [first];
    const at = (name: string) => this.sheets.findIndex((one) => one.toLowerCase() === name.toLowerCase());
    return this.sheets.slice(Math.max(0, Math.min(at(first), at(last))), Math.max(at(first), at(last)) + 1);
  }

  private named(word: string, scope: string, holder: Holder, depth: number): Reference[] {
    const table = this.tables.get(word.toLowerCase());
    if (table) return [{ kind: "cells", ...table, sameRow: false, sameColumn: false }];
    const alike = this.names.filter(({ name }) => name.toLowerCase() === word.toLowerCase());
    const name =
      alike.find(({ sheet }) => sheet !== null && this.sheets[sheet] === scope) ??
      alike.find(({ sheet }) => sheet === null);
    return name ? this.references(name.refersTo, holder, depth + 1) : [];
  }
}

function cellReference(written: string, sheet: string, holder: Holder): Reference | null {
  const range = rangeOf(written);
  if (!range) return null;
  const [first = "", last = first] = written.split(":");
  const isOpenRow = (corner: string) => /\d/.test(corner) && !/\$\d/.test(corner);
  const isOpenColumn = (corner: string) => /^[A-Za-z]/.test(corner);
  const { row, column, range: all } = holder;
  const isHome = sheet.toLowerCase() === holder.sheet.toLowerCase();
  // What is written for the holder's cell moves with each of the cells that it is meant for.
  const top = range.top - (isOpenRow(first) ? row - all.top : 0);
  const left = range.left - (isOpenColumn(first) ? column - all.left : 0);
  const bottom = range.top + range.height + (isOpenRow(last) ? all.top + all.height - 1 - row : 0);
  const right = range.left + range.width + (isOpenColumn(last) ? all.left + all.width - 1 - column : 0);
  return {
    kind: "cells",
    sheet,
    range: { top, left, height: bottom - top, width: right - left },
    sameRow: isHome && isOpenRow(first) && isOpenRow(last) && range.height === 1 && range.top === row,
    sameColumn:
      isHome && isOpenColumn(first) && isOpenColumn(last) && range.width === 1 && range.left === column,
  };
}
