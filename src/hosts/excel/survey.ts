import type { Own, OwnName } from "../../model/grid";
import { areaOf } from "./address";

/** What is known of a workbook's sheets after one sync. */
export interface SurveyedSheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very hidden";
  readonly isProtected: boolean;
  /** The sheet's own defined names, with what they refer to and what is remarked on them. */
  readonly names: readonly { readonly name: string; readonly formula: string; readonly comment: string }[];
  readonly tables: readonly string[];
  readonly charts: readonly string[];
}

const prefix = "PlanProof.";
const ownNames: readonly string[] = ["Sector", "Check", "Summary", "PrintArea", "Title"] satisfies OwnName[];

/** The defined name by which PlanProof finds something of its own. It belongs to the sheet on which that stands. */
export const definedName = (name: OwnName): string => `${prefix}${name}`;

/** Asks for what `surveyed` will tell after the next sync. */
export function askForSheets(context: Excel.RequestContext): Excel.WorksheetCollection {
  const { worksheets } = context.workbook;
  worksheets.load(
    [
      "items/name",
      "items/visibility",
      "items/protection/protected",
      "items/names/items/name",
      "items/names/items/formula",
      "items/names/items/comment",
      "items/tables/items/name",
      "items/charts/items/name",
    ].join(","),
  );
  return worksheets;
}

/** What was asked for, after the sync. */
export async function surveyed(worksheets: Excel.WorksheetCollection): Promise<readonly SurveyedSheet[]> {
  await askForNamesAgain(worksheets);
  return worksheets.items.map((sheet) => ({
    name: sheet.name,
    visibility: visibilityOf(sheet.visibility),
    isProtected: sheet.protection.protected,
    names: sheet.names.items.map(({ name, formula, comment }) => ({
      name,
      formula: String(formula),
      comment,
    })),
    tables: sheet.tables.items.map(({ name }) => name),
    charts: sheet.charts.items.map(({ name }) => name),
  }));
}

/** office.js allows for names inside sheets without a promise that every Excel answers: then they are asked for one by one. */
async function askForNamesAgain(worksheets: Excel.WorksheetCollection): Promise<void> {
  const nameless = worksheets.items.filter((sheet) => sheet.toJSON().names === undefined);
  if (nameless.length === 0) return;
  for (const sheet of nameless) sheet.names.load("items/name,items/formula,items/comment");
  await worksheets.context.sync();
}

function visibilityOf(visibility: string): SurveyedSheet["visibility"] {
  if (visibility === "VeryHidden") return "very hidden";
  return visibility === "Hidden" ? "hidden" : "visible";
}

/** Where PlanProof's own things stand. A name whose cell was deleted ("#REF!") marks nothing. */
export function ownPlaces(sheets: readonly SurveyedSheet[]): readonly Own[] {
  return sheets.flatMap((sheet) =>
    sheet.names.flatMap(({ name, formula }) => {
      const own = ownNameOf(name);
      const area = areaOf(sheet.name, formula.replace(/^=/, ""));
      return own && area ? [{ name: own, sheet: sheet.name, row: area.top, column: area.left }] : [];
    }),
  );
}

function ownNameOf(name: string): OwnName | null {
  const own = name.startsWith(prefix) ? name.slice(prefix.length) : "";
  return isOwnName(own) ? own : null;
}

function isOwnName(name: string): name is OwnName {
  return ownNames.includes(name);
}
