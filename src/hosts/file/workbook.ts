import { Refusal } from "../../model/refusal";
import { contentTypes } from "./content-types";
import { type Dialect, strict, transitional } from "./dialect";
import type { Package } from "./package";
import { relationshipsOf } from "./relationships";
import { childOf, damaged, descend, type Element, isOn, localName, parse, prefixOf } from "./xml";

/** A tab of the workbook. */
export interface SheetEntry {
  readonly name: string;
  /** Its place among all tabs, from 0; defined names go by it. */
  readonly index: number;
  readonly visibility: "visible" | "hidden" | "very hidden";
  readonly part: string;
  /** "worksheet", or "chartsheet" and the like, which have no cells. */
  readonly kind: string;
  readonly relationship: string;
  readonly element: Element;
}

/** The tabs that have cells. */
export const worksheetsOf = ({ sheets }: Workbook): readonly SheetEntry[] =>
  sheets.filter(({ kind }) => kind === "worksheet");

/** A defined name. */
export interface DefinedName {
  readonly name: string;
  /** The index of the sheet that it belongs to; null where it is the whole workbook's. */
  readonly sheet: number | null;
  readonly refersTo: string;
  readonly element: Element;
}

/** The workbook part: what there is, before any sheet is read. */
export interface Workbook {
  readonly part: string;
  readonly text: string;
  readonly root: Element;
  readonly dialect: Dialect;
  /** Of the part's elements, with its colon. */
  readonly prefix: string;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
  /** Whether sheets may not be added or removed. */
  readonly structureLocked: boolean;
}

/** The order in which the standard wants the children of the workbook element. */
export const workbookOrder = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

/** The part that a package is about. Throws a Refusal where that is no workbook PlanProof can read. */
export function workbookPart(parts: Package): string {
  const part = relationshipsOf(parts, "").find(
    (one) => one.kind === "officeDocument" && !one.external,
  )?.target;
  const type = part === undefined ? "" : contentTypes(parts)(part);
  if (type.includes("wordprocessingml") || type.includes("ms-word")) {
    throw new Refusal(
      "This is a Word document: copy its table into Excel and save that as an .xlsx workbook.",
    );
  }
  if (type.includes("presentationml") || type.includes("ms-powerpoint")) {
    throw new Refusal("This is a PowerPoint file: PlanProof reads Excel workbooks (.xlsx).");
  }
  if (type.includes("sheet.binary")) {
    throw new Refusal(
      "This is a binary workbook (.xlsb): open it in Excel, save it as .xlsx and choose that.",
    );
  }
  if (part === undefined || !parts.has(part)) {
    throw new Refusal("This file is not an Excel workbook: choose an .xlsx file.");
  }
  return part;
}

function dialectOf(root: Element, part: string): Dialect {
  if (root.local !== "workbook") throw damaged(part);
  const main =
    root.attributes[`xmlns${root.name.includes(":") ? `:${prefixOf(root.name).slice(0, -1)}` : ""}`];
  const dialect = [transitional, strict].find((one) => one.main === main);
  if (!dialect) throw damaged(part);
  return dialect;
}

const visibilities: Readonly<Record<string, SheetEntry["visibility"]>> = {
  hidden: "hidden",
  veryHidden: "very hidden",
};

/** Reads the workbook part. */
export function readWorkbook(parts: Package, part: string): Workbook {
  const text = parts.text(part);
  const root = parse(text, part);
  const relationships = new Map(relationshipsOf(parts, part).map((one) => [one.id, one]));
  const sheets = descend(root, "sheets", "sheet").map((element, index): SheetEntry => {
    // The prefix of r:id differs between writers; no other attribute of a sheet is called id.
    const [, id = ""] = Object.entries(element.attributes).find(([name]) => localName(name) === "id") ?? [];
    const { name = "", state = "" } = element.attributes;
    const { kind = "", target = "" } = relationships.get(id) ?? {};
    return {
      name,
      index,
      visibility: visibilities[state] ?? "visible",
      part: target,
      kind,
      relationship: id,
      element,
    };
  });
  const names = descend(root, "definedNames", "definedName").map((element): DefinedName => {
    const { name = "", localSheetId } = element.attributes;
    return {
      name,
      sheet: localSheetId === undefined ? null : +localSheetId,
      refersTo: element.text.trim(),
      element,
    };
  });
  return {
    part,
    text,
    root,
    dialect: dialectOf(root, part),
    prefix: prefixOf(root.name),
    sheets,
    names,
    date1904: isOn(childOf(root, "workbookPr")?.attributes["date1904"]),
    structureLocked: isOn(childOf(root, "workbookProtection")?.attributes["lockStructure"]),
  };
}
