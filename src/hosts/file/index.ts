import type { Cleaned, Trace } from "../../model/clean";
import type { Change, Outcome } from "../../model/edit";
import type { Book, Detail, DetailRequest, Grid, Own } from "../../model/grid";
import { Refusal } from "../../model/refusal";
import type { FileHost } from "../host";
import { carryOut, signed } from "./apply";
import { cleaned } from "./clean";
import { contentTypesPart } from "./content-types";
import { ownPlaces } from "./defined-names";
import { detailOf } from "./detail";
import { isDrawnOn } from "./drawn-on";
import { cornerOf, gridOf } from "./grid";
import { readLinks } from "./links";
import { refuseOpenDocument, refuseOtherFiles } from "./not-a-workbook";
import { Package } from "./package";
import { readProperties } from "./properties";
import { readRecords, writeRecords } from "./records";
import { readRemarks } from "./remarks";
import { readCells, type SheetCells } from "./sheet-cells";
import { widthsOf } from "./sheet-columns";
import { Spreadsheet } from "./spreadsheet";
import { type SheetEntry, worksheetsOf } from "./workbook";

/**
 * Opens a workbook (.xlsx, .xlsm, .xltx). Nothing of it is changed until an edit says so, and then no more than the
 * edit says. Throws a Refusal that says what else the file is, or what is wrong with it.
 */
export async function openFile(bytes: Uint8Array, name: string | null): Promise<FileHost> {
  refuseOtherFiles(bytes);
  const parts = Package.open(bytes);
  if (parts.has("mimetype")) {
    await parts.unfold(["mimetype"]);
    refuseOpenDocument(parts.text("mimetype"));
  }
  if (!parts.has(contentTypesPart)) {
    throw new Refusal("This file is a zip, but not an Excel workbook: choose an .xlsx file.");
  }
  const spreadsheet = await Spreadsheet.open(parts);
  if (!spreadsheet.workbook.sheets.some(isWorksheet)) {
    throw new Refusal("This workbook has no worksheet to read.");
  }
  return new OpenedFile(spreadsheet, name);
}

/** What is none, a chart sheet for one, has no cells; somebody may have hidden it all the same. */
const isWorksheet = ({ kind }: SheetEntry) => kind === "worksheet";

interface Read {
  readonly text: string;
  readonly cells: SheetCells;
  readonly grid: Grid;
}

class OpenedFile implements FileHost {
  private readonly sheets = new Map<string, Read>();

  constructor(
    private spreadsheet: Spreadsheet,
    private readonly name: string | null,
  ) {}

  async book(signal?: AbortSignal): Promise<Book> {
    const { spreadsheet } = this;
    const { workbook, parts } = spreadsheet;
    const worksheets = worksheetsOf(workbook);
    const sheets = [];
    for (const sheet of workbook.sheets) {
      const { name, visibility } = sheet;
      const isProtected = isWorksheet(sheet) && (await spreadsheet.outline(sheet, signal)).isProtected;
      sheets.push({ name, visibility, isProtected });
    }
    return {
      name: this.name,
      sheets,
      active: null,
      own: await this.own(signal),
      remarks: worksheets.flatMap((sheet) => readRemarks(spreadsheet, sheet)),
      properties: readProperties(parts),
      links: readLinks(parts, workbook),
      records: readRecords(parts, workbook),
      notRead: [],
    };
  }

  private async own(signal?: AbortSignal): Promise<Own[]> {
    const { spreadsheet } = this;
    const own: Own[] = [];
    for (const each of ownPlaces(spreadsheet.workbook)) {
      if (each.name !== "Summary") {
        own.push(each);
        continue;
      }
      const sheet = spreadsheet.sheet(each.sheet);
      const widths = widthsOf(await spreadsheet.outline(sheet, signal));
      own.push({ ...each, widths, ...(isDrawnOn(spreadsheet.parts, sheet.part) ? { isDrawnOn: true } : {}) });
    }
    return own;
  }

  async grid(sheet: string, signal?: AbortSignal): Promise<Grid> {
    const { sheets, date1904 } = this.spreadsheet.workbook;
    const chart = sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
    if (chart && !isWorksheet(chart)) return { sheet: chart.name, top: 0, left: 0, values: [], date1904 };
    return (await this.read(sheet, signal)).grid;
  }

  async detail(request: DetailRequest, signal?: AbortSignal): Promise<Detail> {
    const { cells } = await this.read(request.sheet, signal);
    const detail = await detailOf(this.spreadsheet, cells, request, signal);
    if (request.corners === undefined) return detail;
    const corners = [];
    for (const sheet of request.corners) {
      // A sheet beside that is gone, or that cannot be read, keeps nobody from reading this one.
      const corner = await this.grid(sheet, signal).then(cornerOf, (error: unknown) => {
        if (error instanceof Refusal) return null;
        throw error;
      });
      if (corner !== null && corner.values.length > 0) corners.push(corner);
    }
    return { ...detail, corners };
  }

  /** A worksheet's cells, read once and again when it has changed. */
  private async read(name: string, signal?: AbortSignal): Promise<Read> {
    const { spreadsheet } = this;
    const sheet = spreadsheet.sheet(name);
    const text = spreadsheet.parts.text(sheet.part);
    const known = this.sheets.get(sheet.part);
    if (known?.text === text) return known;
    const cells = await readCells(spreadsheet, sheet, signal);
    const read = { text, cells, grid: gridOf(cells, sheet.name, spreadsheet.workbook.date1904) };
    this.sheets.set(sheet.part, read);
    return read;
  }

  async apply(change: Change, signal?: AbortSignal): Promise<Outcome> {
    const readGrid = (sheet: string) => this.grid(sheet, signal);
    const { outcome, kept } = await carryOut(this.spreadsheet, change, readGrid, signal);
    if (kept) this.spreadsheet = kept;
    return outcome;
  }

  async keepRecords(records: string | null): Promise<void> {
    const draft = this.spreadsheet.draft();
    if (draft.isSigned) throw new Refusal(signed);
    writeRecords(draft.parts, draft.workbook, records);
    this.spreadsheet = draft;
  }

  get isSigned(): boolean {
    return this.spreadsheet.isSigned;
  }

  async breakSignature(): Promise<void> {
    const draft = this.spreadsheet.draft();
    draft.breakSignature();
    this.spreadsheet = draft;
  }

  async traces(signal?: AbortSignal): Promise<readonly Trace[]> {
    const { takenOut, left } = await cleaned(this.spreadsheet, () => true, signal);
    return [...takenOut, ...left];
  }

  async takeOut(ids: readonly string[], signal?: AbortSignal): Promise<Cleaned> {
    if (this.isSigned) throw new Refusal(signed);
    const { draft, takenOut, left } = await cleaned(this.spreadsheet, (id) => ids.includes(id), signal);
    this.spreadsheet = draft;
    return { takenOut, left };
  }

  async bytes(): Promise<Uint8Array> {
    return this.spreadsheet.parts.zip();
  }
}
