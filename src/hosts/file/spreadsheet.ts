import { Refusal } from "../../model/refusal";
import { readTheme } from "./colours";
import { contentTypesPart, declareContentType, forgetContentTypes, readParts } from "./content-types";
import { declaration } from "./dialect";
import type { Package } from "./package";
import { packageRelationships, related, relate, relationshipsOf } from "./relationships";
import { removeRelated } from "./removal";
import { readSharedStrings, type SharedStrings } from "./shared-strings";
import type { SheetVisitor } from "./row-scanner";
import { type Outline, scanSheet } from "./sheet-scanner";
import { Styles } from "./styles";
import { readWorkbook, type SheetEntry, type Workbook, workbookPart } from "./workbook";

const stylesType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** What the styles of a workbook are that brings none. */
const plainStyles = (main: string) =>
  `${declaration}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const noStrings: SharedStrings = { texts: [], rich: new Map() };

/** A spreadsheet's parts, read when they are wanted and read again when they have changed. */
export class Spreadsheet {
  private readonly part: string;
  private book: Workbook | null = null;
  private formats: { readonly text: string; readonly styles: Styles } | null = null;
  private strings: SharedStrings | null = null;
  private readonly outlines = new Map<string, Outline>();

  private constructor(readonly parts: Package) {
    this.part = workbookPart(parts);
  }

  /** Throws a Refusal where the package is about something else than a workbook, or is damaged. */
  static async open(parts: Package): Promise<Spreadsheet> {
    await parts.unfold([contentTypesPart, packageRelationships].filter((part) => parts.has(part)));
    const spreadsheet = new Spreadsheet(parts);
    await parts.unfold(readParts(parts));
    return spreadsheet;
  }

  /** A spreadsheet to change, which is kept only where the whole change succeeds. */
  draft(): Spreadsheet {
    const draft = new Spreadsheet(this.parts.draft());
    draft.strings = this.strings;
    for (const [part, outline] of this.outlines) draft.outlines.set(part, outline);
    return draft;
  }

  get workbook(): Workbook {
    if (this.book?.text !== this.parts.text(this.part)) this.book = readWorkbook(this.parts, this.part);
    return this.book;
  }

  /** A worksheet by its name. Throws a Refusal where there is none. */
  sheet(name: string): SheetEntry {
    const found = this.workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (found?.kind === "worksheet") return found;
    throw new Refusal(
      found
        ? `The sheet “${name}” is a chart, not a worksheet: choose a sheet with cells.`
        : `There is no sheet “${name}” in this workbook.`,
    );
  }

  /** The styles, to read and to append to. */
  get styles(): Styles {
    const part = related(this.parts, this.part, "styles");
    const text = part === undefined ? plainStyles(this.workbook.dialect.main) : this.parts.text(part);
    if (this.formats?.text !== text) {
      const theme = related(this.parts, this.part, "theme");
      const colours = theme === undefined ? null : readTheme(this.parts.text(theme), theme);
      this.formats = { text, styles: new Styles(text, part ?? "styles", colours) };
    }
    return this.formats.styles;
  }

  /** Writes what was appended to the styles. */
  keepStyles(): void {
    const text = this.styles.render();
    if (text === this.formats?.text) return;
    let part = related(this.parts, this.part, "styles");
    if (part === undefined) {
      part = this.parts.freeName("xl/planproof-styles", ".xml");
      declareContentType(this.parts, part, stylesType);
      relate(this.parts, this.part, `${this.workbook.dialect.relationships}/styles`, part);
    }
    this.parts.setText(part, text);
  }

  /** The part that holds the texts that cells share, or undefined. */
  get stringsPart(): string | undefined {
    return related(this.parts, this.part, "sharedStrings");
  }

  /** Writes the part of the shared texts anew. */
  keepStrings(part: string, text: string): void {
    this.parts.setText(part, text);
    this.strings = null;
  }

  private async sharedStrings(signal?: AbortSignal): Promise<SharedStrings> {
    const part = this.stringsPart;
    this.strings ??=
      part === undefined ? noStrings : await readSharedStrings(this.parts.bytes(part, signal), part);
    return this.strings;
  }

  /** One forward pass over a worksheet. */
  async scan(sheet: SheetEntry, visitor: SheetVisitor, signal?: AbortSignal): Promise<Outline> {
    const strings = visitor.cell ? await this.sharedStrings(signal) : noStrings;
    const text = this.parts.text(sheet.part);
    const book = { strings, date1904: this.workbook.date1904 };
    const outline = await scanSheet(text, sheet.part, visitor, book, signal);
    this.outlines.set(sheet.part, outline);
    return outline;
  }

  /** What a worksheet says around its cells, without another pass where it is known. */
  async outline(sheet: SheetEntry, signal?: AbortSignal): Promise<Outline> {
    const known = this.outlines.get(sheet.part);
    return known?.text === this.parts.text(sheet.part) ? known : this.scan(sheet, {}, signal);
  }

  /** Takes the signatures off, and what belongs to them. */
  breakSignature(): void {
    const { parts } = this;
    for (const { id, type, target } of relationshipsOf(parts, "")) {
      if (type.includes("/digital-signature/")) removeRelated(parts, "", id, target);
    }
    const gone = parts.names().filter((name) => name.toLowerCase().startsWith("_xmlsignatures/"));
    for (const name of gone) parts.remove(name);
    forgetContentTypes(parts, gone);
  }

  /** Whether the workbook bears a digital signature, which any change would break. */
  get isSigned(): boolean {
    return (
      relationshipsOf(this.parts, "").some(({ type }) => type.includes("/digital-signature/")) ||
      this.parts.names().some((name) => name.toLowerCase().startsWith("_xmlsignatures/"))
    );
  }
}
