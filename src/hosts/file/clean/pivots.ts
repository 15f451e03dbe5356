import { Refusal } from "../../../model/refusal";
import { count } from "../../../model/wording";
import { contentTypes } from "../content-types";
import { relationshipsOf } from "../relationships";
import { removeRelated } from "../removal";
import { removal, type Splice, spliced } from "../splice";
import type { Spreadsheet } from "../spreadsheet";
import { childOf, parse } from "../xml";
import { standAlone } from "./dependents";
import { FormulaReader } from "./references";
import type { Remover } from "./remover";
import { within } from "./sheet-settings";

/** The relationships of sheets to pivot tables, and of the workbook to what those keep. */
function pivotsOf({ parts, workbook }: Spreadsheet) {
  const tables = workbook.sheets.flatMap(({ part }) =>
    relationshipsOf(parts, part).flatMap((one) => (one.kind === "pivotTable" ? [{ part, ...one }] : [])),
  );
  const caches = relationshipsOf(parts, workbook.part).filter(({ kind }) => kind === "pivotCacheDefinition");
  return { tables, caches };
}

/** Pivot tables keep a copy of all rows that they were made from, rows since deleted among them. */
export const pivots: Remover = {
  find(spreadsheet) {
    const { tables, caches } = pivotsOf(spreadsheet);
    if (caches.length === 0) return [];
    const what = `the rows that ${count(Math.max(tables.length, 1), "pivot table")} ${tables.length > 1 ? "keep a copy" : "keeps a copy"} of`;
    return [{ kind: "pivots", sheet: null, what }];
  },

  async takeOut(draft, _, signal) {
    const { parts, workbook } = draft;
    const { tables, caches } = pivotsOf(draft);
    const kinds = relationshipsOf(parts, workbook.part).map(({ kind }) => kind);
    if (kinds.some((kind) => /slicerCache|timelineCache/i.test(kind))) {
      throw new Refusal(
        "There are slicers in this workbook: delete them in Excel, save the workbook, and try again.",
      );
    }
    const effect = await standAlone(
      draft,
      new FormulaReader(draft),
      {
        what: "a pivot table",
        isGone: (reference) => reference.kind === "function" && reference.name === "GETPIVOTDATA",
        cellGoes: null,
      },
      signal,
    );
    freeCharts(draft);
    // The tables name the caches too, so those go first.
    for (const { part, id, target } of tables) removeRelated(parts, part, id, target);
    const list = childOf(draft.workbook.root, "pivotCaches");
    if (list) parts.setText(workbook.part, spliced(draft.workbook.text, [removal(list)]));
    for (const { id, target } of caches) removeRelated(parts, workbook.part, id, target);
    const plain = tables.length === 0 ? null : `What the pivot tables show stays, as plain cells.`;
    return [plain, effect].filter((sentence) => sentence !== null).join(" ") || null;
  },
};

/** A chart of a pivot table becomes a chart of the cells that it shows. */
function freeCharts({ parts }: Spreadsheet): void {
  const typeOf = contentTypes(parts);
  for (const part of parts.names().filter((name) => /chart/.test(typeOf(name)))) {
    const text = parts.text(part);
    const splices: Splice[] = [];
    for (const element of within(parse(text, part))) {
      if (element.local === "pivotSource" || element.local === "pivotFmts") splices.push(removal(element));
    }
    parts.setText(part, spliced(text, splices));
  }
}
