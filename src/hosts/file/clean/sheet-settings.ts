import type { Spreadsheet } from "../spreadsheet";
import type { SheetEntry } from "../workbook";
import { type Element, parse } from "../xml";

/** The tree of a sheet's part without its rows, its offsets those of the part. */
export async function settingsOf(
  spreadsheet: Spreadsheet,
  sheet: SheetEntry,
  signal?: AbortSignal,
): Promise<Element> {
  const text = spreadsheet.parts.text(sheet.part);
  if (sheet.kind !== "worksheet") return parse(text, sheet.part);
  const { root } = await spreadsheet.outline(sheet, signal);
  const data = root.children.find(({ local }) => local === "sheetData");
  if (!data || data.selfClosing) return parse(text, sheet.part);
  const tree = parse(text.slice(0, data.end) + text.slice(data.innerEnd), sheet.part);
  const missing = data.innerEnd - data.end;
  const moved = (offset: number) => (offset > data.end ? offset + missing : offset);
  return placed(tree, moved);
}

function placed(element: Element, moved: (offset: number) => number): Element {
  return {
    ...element,
    start: moved(element.start),
    end: moved(element.end),
    innerEnd: moved(element.innerEnd),
    outerEnd: moved(element.outerEnd),
    children: element.children.map((child) => placed(child, moved)),
  };
}

/** An element and all within it. */
export function* within(element: Element): Generator<Element, void> {
  yield element;
  for (const child of element.children) yield* within(child);
}
