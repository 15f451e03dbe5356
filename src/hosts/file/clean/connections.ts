import { Refusal } from "../../../model/refusal";
import { relationshipsOf } from "../relationships";
import { removeRelated } from "../removal";
import { attributeSplice, spliced } from "../splice";
import type { Spreadsheet } from "../spreadsheet";
import { type Element, parse } from "../xml";
import { pruned, standAlone } from "./dependents";
import { FormulaReader } from "./references";
import type { Remover } from "./remover";
import { within } from "./sheet-settings";

/** Functions that ask a connection whenever they are worked out. */
const asks = /^(?:CUBE\w+|RTD|WEBSERVICE|STOCKHISTORY)$/;

const connectionsOf = ({ parts, workbook }: Spreadsheet) =>
  relationshipsOf(parts, workbook.part).filter(
    ({ kind, external }) => !external && /^(?:connections|powerPivotData|volatileDependencies)$/.test(kind),
  );

/** The parts that may be filled by a query: sheets and their tables. */
const queriedParts = ({ parts, workbook }: Spreadsheet) =>
  workbook.sheets.flatMap(({ part }) => [
    part,
    ...relationshipsOf(parts, part).flatMap(({ kind, target }) => (kind === "table" ? [target] : [])),
  ]);

/** Connections to data elsewhere, with addresses and perhaps passwords, queries, and the data model that they fill. */
export const connections: Remover = {
  find(spreadsheet) {
    const hasQueries = queriedParts(spreadsheet).some((part) =>
      relationshipsOf(spreadsheet.parts, part).some(({ kind }) => kind === "queryTable"),
    );
    return hasQueries || connectionsOf(spreadsheet).length > 0
      ? [{ kind: "connections", sheet: null, what: "connections to data kept elsewhere" }]
      : [];
  },

  async takeOut(draft, { what }, signal) {
    const { parts, workbook } = draft;
    if (relationshipsOf(parts, workbook.part).some(({ kind }) => kind === "pivotCacheDefinition")) {
      throw new Refusal("Pivot tables may depend on the connections: take those out too.");
    }
    const effect = await standAlone(
      draft,
      new FormulaReader(draft),
      {
        what,
        isGone: (reference) => reference.kind === "function" && asks.test(reference.name),
        cellGoes: null,
      },
      signal,
    );
    for (const part of queriedParts(draft)) {
      for (const { kind, id, target } of relationshipsOf(parts, part)) {
        if (kind !== "queryTable") continue;
        removeRelated(parts, part, id, target);
        if (!workbook.sheets.some((sheet) => sheet.part === part)) freeTable(draft, part);
      }
    }
    for (const { id, target } of connectionsOf(draft)) removeRelated(parts, workbook.part, id, target);
    forgetDataModel(draft);
    const stays = "What was last fetched into cells stays.";
    return effect === null ? stays : `${stays} ${effect}`;
  },
};

/** A table that a query filled becomes a table that nobody fills. */
function freeTable({ parts }: Spreadsheet, part: string): void {
  const text = parts.text(part);
  const splices = [...within(parse(text, part))].flatMap((element) => {
    const { tableType, queryTableFieldId } = element.attributes;
    if (tableType === undefined && queryTableFieldId === undefined) return [];
    return [attributeSplice(text, element, { tableType: null, queryTableFieldId: null })];
  });
  parts.setText(part, spliced(text, splices));
}

function forgetDataModel({ parts, workbook }: Spreadsheet): void {
  const { root, text, part } = workbook;
  const models = new Set<Element>([...within(root)].filter(({ local }) => local === "dataModel"));
  parts.setText(part, spliced(text, pruned(text, root, models)));
}
