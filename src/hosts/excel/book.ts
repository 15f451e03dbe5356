import type { Book, NotRead, Own, Properties } from "../../model/grid";
import { charactersOf } from "../../model/own-page";
import { isOwnChart } from "../own-charts";
import { readRecords } from "./records";
import { askForRemarks } from "./remarks";
import { cannotRead, read } from "./run";
import { askForSheets, ownPlaces, surveyed } from "./survey";

/** The workbook without its cells: one sync, and a second where there are comments or notes to be found. */
export async function readBook(signal: AbortSignal | undefined): Promise<Book> {
  return read(async (context) => {
    const { workbook } = context;
    const notRead: NotRead[] = [{ what: "links to other workbooks", why: cannotRead }];
    workbook.load("name");
    const properties = workbook.properties.load("title,author,lastAuthor,company");
    const worksheets = askForSheets(context);
    const active = worksheets.getActiveWorksheet().load("name");
    const records = readRecords(context);
    const asked = askForRemarks(context);
    notRead.push(...asked.notRead);
    await context.sync();

    const remarks = asked.locate();
    if (remarks !== null) await context.sync();
    const sheets = await surveyed(worksheets);
    const own = await lookedOver(worksheets, ownPlaces(sheets));
    return {
      name: workbook.name,
      sheets: sheets.map(({ name, visibility, isProtected }) => ({ name, visibility, isProtected })),
      active: active.name,
      own,
      remarks: remarks?.() ?? [],
      properties: propertiesOf(properties),
      links: [],
      records: records(),
      notRead,
    };
  }, signal);
}

/** Looks over the summary tabs: only where there is one, in a sync of its own. */
async function lookedOver(
  worksheets: Excel.WorksheetCollection,
  own: readonly Own[],
): Promise<readonly Own[]> {
  const asked = own.map((each) => {
    if (each.name !== "Summary") return { each, drawings: [], columns: null };
    const worksheet = worksheets.getItem(each.sheet);
    const { charts, shapes } = worksheet;
    const first = worksheet.getRangeByIndexes(0, 0, 1, mostWidths);
    return {
      each,
      drawings: [charts.load("items/name"), shapes.load("items/name")],
      columns: first.getColumnProperties({ format: { columnWidth: true } }),
    };
  });
  if (asked.every(({ drawings }) => drawings.length === 0)) return own;
  await worksheets.context.sync();
  return asked.map(({ each, drawings, columns }) => {
    if (columns === null) return each;
    const isOthers = drawings.some(({ items }) => items.some(({ name }) => !isOwnChart(name)));
    const widths = columns.value.map(({ format }) => charactersOf(format?.columnWidth ?? 0));
    return { ...each, widths, ...(isOthers ? { isDrawnOn: true } : {}) };
  });
}

/** More columns than an own sheet has. */
const mostWidths = 40;

function propertiesOf({ title, author, lastAuthor, company }: Excel.DocumentProperties): Properties {
  return { title, author, lastAuthor, company };
}
