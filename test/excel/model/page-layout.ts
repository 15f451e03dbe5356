import { quotedSheet } from "../../../src/model/place";
import { HostCollection, HostObject, nothing } from "../request-interpreter";
import { boxOf } from "./address";
import { Range } from "./range";
import type { Session } from "./session";
import type { SheetState } from "./state";
import { addressOf } from "./state";

/** A range or an address, as Excel lets callers choose. */
const addressIn = (range: Range | string): string => (range instanceof Range ? addressOf(range.box) : range);

export class PageLayout extends HostObject {
  constructor(
    private readonly session: Session,
    private readonly sheet: SheetState,
  ) {
    super();
  }
  get orientation(): string {
    return this.sheet.pageLayout.orientation;
  }
  set orientation(orientation: string) {
    this.sheet.pageLayout.orientation = orientation;
  }
  get paperSize(): string {
    return this.sheet.pageLayout.paperSize;
  }
  set paperSize(size: string) {
    this.sheet.pageLayout.paperSize = size;
  }
  get leftMargin(): number {
    return this.sheet.pageLayout.margins?.left ?? 50.4;
  }
  set leftMargin(points: number) {
    this.sheet.pageLayout.margins = { ...this.sheet.pageLayout.margins, left: points };
  }
  get rightMargin(): number {
    return this.sheet.pageLayout.margins?.right ?? 50.4;
  }
  set rightMargin(points: number) {
    this.sheet.pageLayout.margins = { ...this.sheet.pageLayout.margins, right: points };
  }
  get topMargin(): number {
    return this.sheet.pageLayout.margins?.top ?? 54;
  }
  set topMargin(points: number) {
    this.sheet.pageLayout.margins = { ...this.sheet.pageLayout.margins, top: points };
  }
  get bottomMargin(): number {
    return this.sheet.pageLayout.margins?.bottom ?? 54;
  }
  set bottomMargin(points: number) {
    this.sheet.pageLayout.margins = { ...this.sheet.pageLayout.margins, bottom: points };
  }
  get zoom(): object {
    return this.sheet.pageLayout.zoom;
  }
  set zoom(zoom: object) {
    this.sheet.pageLayout.zoom = zoom;
  }
  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.sheet);
  }
  getPrintAreaOrNullObject(): RangeAreas | typeof nothing {
    const { printArea } = this.sheet.pageLayout;
    return printArea === null ? nothing : new RangeAreas(this.sheet, printArea);
  }
  setPrintArea(area: Range | string): void {
    this.session.write(this.sheet, "PageLayout.SetPrintArea");
    this.sheet.pageLayout.printArea = addressIn(area) || null;
  }
  setPrintTitleRows(rows: Range | string): void {
    this.sheet.pageLayout.printTitleRows = addressIn(rows);
  }
}

/** The print area: one stretch, or several with commas. */
class RangeAreas extends HostObject {
  constructor(
    private readonly sheet: SheetState,
    private readonly addresses: string,
  ) {
    super();
  }
  get address(): string {
    return this.addresses
      .split(",")
      .map((address) => `${quotedSheet(this.sheet.name)}!${addressOf(boxOf(address))}`)
      .join(",");
  }
}

class HeaderFooterGroup extends HostObject {
  readonly defaultForAllPages: HeaderFooter;
  constructor(sheet: SheetState) {
    super();
    this.defaultForAllPages = new HeaderFooter(sheet);
  }
}

class HeaderFooter extends HostObject {
  private readonly texts: Record<string, string>;
  constructor(sheet: SheetState) {
    super();
    this.texts = sheet.pageLayout.headersFooters;
  }
  get leftHeader(): string {
    return this.texts["leftHeader"] ?? "";
  }
  set leftHeader(text: string) {
    this.texts["leftHeader"] = text;
  }
  get centerHeader(): string {
    return this.texts["centerHeader"] ?? "";
  }
  set centerHeader(text: string) {
    this.texts["centerHeader"] = text;
  }
  get rightHeader(): string {
    return this.texts["rightHeader"] ?? "";
  }
  set rightHeader(text: string) {
    this.texts["rightHeader"] = text;
  }
  get leftFooter(): string {
    return this.texts["leftFooter"] ?? "";
  }
  set leftFooter(text: string) {
    this.texts["leftFooter"] = text;
  }
  get centerFooter(): string {
    return this.texts["centerFooter"] ?? "";
  }
  set centerFooter(text: string) {
    this.texts["centerFooter"] = text;
  }
  get rightFooter(): string {
    return this.texts["rightFooter"] ?? "";
  }
  set rightFooter(text: string) {
    this.texts["rightFooter"] = text;
  }
}

/** Page breaks are only made and removed: nothing of them is read. */
export class PageBreakCollection extends HostCollection<PageBreak> {
  constructor(private readonly sheet: SheetState) {
    super();
  }
  get items(): PageBreak[] {
    return this.sheet.pageBreaks.map(() => new PageBreak());
  }
  add(range: Range | string): PageBreak {
    this.sheet.pageBreaks.push(range instanceof Range ? range.box.top : boxOf(range).top);
    return new PageBreak();
  }
  removePageBreaks(): void {
    this.sheet.pageBreaks = [];
  }
}

class PageBreak extends HostObject {}
