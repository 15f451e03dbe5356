import { Refusal } from "../../../model/refusal";
import { isOwnChart } from "../../own-charts";
import { relationshipsOf } from "../relationships";
import type { Spreadsheet } from "../spreadsheet";
import type { SheetEntry } from "../workbook";
import { childOf, type Element, isOn, parse } from "../xml";
import type { Remover } from "./remover";
import { within } from "./sheet-settings";

/** Whether a row or a column of a sheet is hidden. */
interface HiddenLines {
  row(index: number): boolean;
  column(index: number): boolean;
}

async function hiddenLinesOf(
  spreadsheet: Spreadsheet,
  sheet: SheetEntry,
  signal?: AbortSignal,
): Promise<HiddenLines> {
  const hidden = new Map<number, boolean>();
  const { columns, hidesRows } = await spreadsheet.scan(
    sheet,
    { row: (tag) => void hidden.set(tag.row, tag.hidden) },
    signal,
  );
  return {
    row: (index) => hidden.get(index) ?? hidesRows,
    column: (index) => columns.some((one) => one.hidden && one.first <= index && index <= one.last),
  };
}

/** Whether what an anchor holds shrinks to nothing with the rows, or the columns, that it stands in. */
function standsInHidden(anchor: Element, lines: HiddenLines): boolean {
  const { local, attributes } = anchor;
  if (local !== "twoCellAnchor" || (attributes["editAs"] ?? "twoCell") !== "twoCell") return false;
  return (["row", "column"] as const).some((side) => {
    const at = (end: string) => {
      const marker = childOf(anchor, end);
      const number = (name: string) => +(childOf(marker, name)?.text ?? NaN);
      return side === "row"
        ? { index: number("row"), offset: number("rowOff") }
        : { index: number("col"), offset: number("colOff") };
    };
    const [from, to] = [at("from"), at("to")];
    // What ends at the very start of a row or column does not reach into it.
    const last = to.offset > 0 || to.index === from.index ? to.index : to.index - 1;
    if (!(from.index <= last)) return false;
    for (let index = from.index; index <= last; index++) if (!lines[side](index)) return false;
    return true;
  });
}

/** Shapes, pictures and charts that nobody sees: hidden themselves, or in rows or columns that are. */
async function hasHiddenObjects(spreadsheet: Spreadsheet, signal?: AbortSignal): Promise<boolean> {
  const { parts, workbook } = spreadsheet;
  for (const sheet of workbook.sheets) {
    for (const { kind, target } of relationshipsOf(parts, sheet.part)) {
      if (kind !== "drawing" || !parts.has(target)) continue;
      const root = parse(parts.text(target), target);
      const names = [...within(root)].filter(({ local }) => local === "cNvPr");
      if (names.some(({ attributes }) => isOn(attributes["hidden"]))) return true;
      if (sheet.kind !== "worksheet" || sheet.visibility !== "visible") continue;
      const lines = await hiddenLinesOf(spreadsheet, sheet, signal);
      const isOwn = (anchor: Element) =>
        [...within(anchor)].some(
          ({ local, attributes }) => local === "cNvPr" && isOwnChart(attributes["name"] ?? ""),
        );
      if (root.children.some((anchor) => standsInHidden(anchor, lines) && !isOwn(anchor))) return true;
    }
  }
  return false;
}

/** What a file host cannot judge, and so does not touch: said, not passed over. */
export const hiddenObjects: Remover = {
  async find(spreadsheet, signal) {
    if (!(await hasHiddenObjects(spreadsheet, signal))) return [];
    const what = "shapes or pictures that are hidden, or stand in hidden rows or columns";
    return [{ kind: "hidden-objects", sheet: null, what }];
  },
  takeOut() {
    throw new Refusal(
      "Only somebody who sees them can judge them: in Excel, show all rows and columns, choose Home > Find & Select > Selection Pane, delete what should go, save the workbook, and try again.",
    );
  },
};
