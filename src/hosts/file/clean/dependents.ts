import { Refusal } from "../../../model/refusal";
import { count } from "../../../model/wording";
import { contentTypes } from "../content-types";
import { removeNames } from "../defined-names";
import { type Range, rangeOf, union } from "../reference";
import { related, relationshipsOf, unrelate } from "../relationships";
import { removeRelated } from "../removal";
import { attributeSplice, removal, type Splice, spliced } from "../splice";
import type { Spreadsheet } from "../spreadsheet";
import type { SheetEntry } from "../workbook";
import { type Element, localName, parse } from "../xml";
import { formulasOf, frozen } from "./formulas";
import type { FormulaReader, Holder, Reference } from "./references";
import { settingsOf, within } from "./sheet-settings";
import { forgetTitles } from "./titles";

/** What is about to go, or has gone, from a workbook. */
export interface Going {
  /** As a sentence names it: "the hidden sheet “Notes”". */
  readonly what: string;
  isGone(reference: Reference): boolean;
  /** Whether a cell of a sheet that stays goes, with its formula; null where none does. */
  readonly cellGoes: ((sheet: string, row: number, column: number) => boolean) | null;
}

/** Conditional formats that compare a cell with all others. */
const comparing = new Set([
  "top10",
  "aboveAverage",
  "colorScale",
  "dataBar",
  "iconSet",
  "duplicateValues",
  "uniqueValues",
]);
/** The parts besides sheets and tables whose formulas name cells. */
const withFormulas = /drawing\+xml|chart|controlproperties|pivotCacheDefinition/;
const caches = new Set(["numCache", "strCache", "multiLvlStrCache"]);

/**
 * Lets what stays stand on its own: formulas that take values from what goes keep the last of them, choices that are
 * listed there go, and so do names of it and links to it. Gives what was done in a sentence, or null. Throws a Refusal
 * where what stays would look otherwise: a chart, a conditional format, a form's control.
 */
export async function standAlone(
  draft: Spreadsheet,
  reader: FormulaReader,
  going: Going,
  signal?: AbortSignal,
): Promise<string | null> {
  const gone = { formulas: 0, validations: 0, links: 0 };
  for (const sheet of draft.workbook.sheets) {
    if (sheet.kind !== "worksheet") continue;
    const splices: Splice[] = [];
    for (const formula of await formulasOf(draft, sheet, signal)) {
      const { text, holder, fills, cells } = formula;
      const stay = cells.filter(({ row, column }) => !going.cellGoes?.(sheet.name, row, column));
      const filled: Reference[] = fills
        ? [{ kind: "cells", sheet: sheet.name, range: fills, sameRow: false, sameColumn: false }]
        : [];
      const isCut = cells.length > 1 && stay.length < cells.length;
      if (
        !isCut &&
        ![...reader.references(text, holder), ...filled].some((reference) => going.isGone(reference))
      )
        continue;
      for (const cell of stay) splices.push(...frozen(cell, going.what));
      gone.formulas += stay.length;
    }
    const settings = await settingsOf(draft, sheet, signal);
    const doomed = doomedIn(settings, sheet, reader, going);
    for (const element of doomed) {
      if (element.local === "dataValidation") gone.validations++;
      if (element.local === "hyperlink") gone.links++;
    }
    splices.push(...pruned(draft.parts.text(sheet.part), settings, doomed));
    draft.parts.setText(sheet.part, spliced(draft.parts.text(sheet.part), splices));
    forgetTargets(draft, sheet, settings, doomed);
    releaseTables(draft, sheet, reader, going);
  }
  releaseDrawings(draft, reader, going);
  if (!going.cellGoes) {
    const names = draft.workbook.names.filter(({ refersTo, sheet }) => {
      const home = draft.workbook.sheets[sheet ?? 0]?.name ?? "";
      return reader.references(refersTo, cellHolder(home)).some((one) => going.isGone(one));
    });
    removeNames(draft.parts, draft.workbook, names);
    if (names.length > 0) forgetTitles(draft);
  }
  forgetCalculations(draft);
  const said = [
    ...(gone.formulas > 0
      ? [
          `${count(gone.formulas, "formula")} that took values from there ${gone.formulas === 1 ? "keeps its last value" : "keep their last values"}`,
        ]
      : []),
    ...(gone.validations > 0
      ? [
          `${count(gone.validations, "dropdown or check", "dropdowns and checks")} of what is typed ${gone.validations === 1 ? "goes" : "go"} with it`,
        ]
      : []),
    ...(gone.links > 0
      ? [`${count(gone.links, "link")} to it ${gone.links === 1 ? "goes" : "go"} with it`]
      : []),
  ];
  const [first] = said;
  return first === undefined ? null : `${said.join("; ").replace(/^./, (letter) => letter.toUpperCase())}.`;
}

const cellHolder = (sheet: string): Holder => ({
  sheet,
  row: 0,
  column: 0,
  range: { top: 0, left: 0, height: 1, width: 1 },
});

/** The cells that a list of references names, as one rectangle that starts where the first does. */
function holderOf(sheet: string, sqref: string): Holder {
  const ranges = sqref.split(/\s+/).flatMap((piece): Range[] => {
    const range = rangeOf(piece);
    return range ? [range] : [];
  });
  const [first] = ranges;
  if (!first) return cellHolder(sheet);
  return { sheet, row: first.top, column: first.left, range: ranges.reduce(union) };
}

/** The list of cells that an element of a sheet's settings is about, as it or a child of it says. */
function sqrefOf(element: Element): string {
  const own = element.attributes["sqref"];
  if (own !== undefined) return own;
  for (const child of within(element)) if (child.local === "sqref") return child.text;
  return "";
}

/** The settings of a sheet that go with what goes. Throws a Refusal where one cannot. */
function doomedIn(
  settings: Element,
  sheet: SheetEntry,
  reader: FormulaReader,
  going: Going,
): ReadonlySet<Element> {
  const doomed = new Set<Element>();
  const takesFrom = (formula: string, holder: Holder) =>
    reader.references(formula, holder).some((reference) => going.isGone(reference));
  const formulasIn = (element: Element) =>
    [...within(element)].flatMap(({ local, text }) =>
      ["formula", "formula1", "formula2", "f"].includes(local) && text.trim() !== "" ? [text] : [],
    );
  const refuse = (what: string): never => {
    throw new Refusal(
      `${what} on the sheet “${sheet.name}” take values from ${going.what}: change them in Excel, save the workbook, and try again.`,
    );
  };
  const visit = (element: Element): void => {
    const { local, attributes } = element;
    if (local === "dataValidation") {
      const holder = holderOf(sheet.name, sqrefOf(element));
      if (formulasIn(element).some((formula) => takesFrom(formula, holder))) doomed.add(element);
    } else if (local === "conditionalFormatting") {
      const holder = holderOf(sheet.name, sqrefOf(element));
      const compared: Reference = {
        kind: "cells",
        sheet: sheet.name,
        range: holder.range,
        sameRow: false,
        sameColumn: false,
      };
      const compares = [...within(element)].some(
        (rule) => rule.local === "cfRule" && comparing.has(rule.attributes["type"] ?? ""),
      );
      if (formulasIn(element).some((formula) => takesFrom(formula, holder))) refuse("Conditional formats");
      if (compares && going.cellGoes && going.isGone(compared)) refuse("Conditional formats");
    } else if (local === "sparkline") {
      const holder = holderOf(sheet.name, sqrefOf(element));
      if (formulasIn(element).some((formula) => takesFrom(formula, holder))) refuse("Sparklines");
    } else if (local === "hyperlink") {
      const range = rangeOf(attributes["ref"] ?? "");
      const leads = !going.cellGoes && takesFrom(attributes["location"] ?? "", cellHolder(sheet.name));
      if (leads || (range && going.cellGoes && allGo(range, sheet.name, going.cellGoes))) doomed.add(element);
    } else if (local === "dataConsolidate") {
      if (!going.cellGoes && element.children.length > 0) doomed.add(element);
    } else {
      if (local === "oleObject" && takesFrom(attributes["link"] ?? "", cellHolder(sheet.name)))
        refuse("Objects");
      for (const child of element.children) visit(child);
    }
  };
  visit(settings);
  return doomed;
}

function allGo(
  { top, left, height, width }: Range,
  sheet: string,
  goes: (sheet: string, row: number, column: number) => boolean,
): boolean {
  for (let row = top; row < top + height; row++) {
    for (let column = left; column < left + width; column++) if (!goes(sheet, row, column)) return false;
  }
  return true;
}

/** Elements taken out of a tree, with the lists that are empty without them. */
export function pruned(text: string, root: Element, doomed: ReadonlySet<Element>): Splice[] {
  if (doomed.size === 0) return [];
  const isEmptied = (element: Element): boolean =>
    doomed.has(element) || (element.children.length > 0 && element.children.every(isEmptied));
  const prune = (element: Element): Splice[] => {
    if (isEmptied(element)) return [removal(element)];
    const splices = element.children.flatMap(prune);
    const left = element.children.filter((child) => !isEmptied(child)).length;
    const isCounted = left < element.children.length && element.attributes["count"] !== undefined;
    return isCounted ? [attributeSplice(text, element, { count: String(left) }), ...splices] : splices;
  };
  return root.children.flatMap(prune);
}

/** Ends the relationships that only elements which are gone named. */
function forgetTargets(
  draft: Spreadsheet,
  sheet: SheetEntry,
  settings: Element,
  doomed: ReadonlySet<Element>,
): void {
  const idsIn = (element: Element) =>
    Object.entries(element.attributes).flatMap(([name, value]) =>
      name.includes(":") && localName(name) === "id" ? [value] : [],
    );
  const gone = new Set([...doomed].flatMap((element) => [...within(element)]));
  const stay = new Set([...within(settings)].filter((element) => !gone.has(element)).flatMap(idsIn));
  for (const id of new Set([...gone].flatMap(idsIn))) {
    if (!stay.has(id)) unrelate(draft.parts, sheet.part, id);
  }
}

/** The formulas that a table would fill in for a new row, and those of its totals. */
function releaseTables(draft: Spreadsheet, sheet: SheetEntry, reader: FormulaReader, going: Going): void {
  for (const { kind, target } of relationshipsOf(draft.parts, sheet.part)) {
    if (kind !== "table" || !draft.parts.has(target)) continue;
    const text = draft.parts.text(target);
    const root = parse(text, target);
    const range = rangeOf(root.attributes["ref"] ?? "");
    const holder = range
      ? { sheet: sheet.name, row: range.top, column: range.left, range }
      : cellHolder(sheet.name);
    const gone = [...within(root)].filter(
      ({ local, text: formula }) =>
        (local === "calculatedColumnFormula" || local === "totalsRowFormula") &&
        reader.references(formula, holder).some((reference) => going.isGone(reference)),
    );
    draft.parts.setText(target, spliced(text, gone.map(removal)));
  }
}

/**
 * Charts that show only what is seen draw the same without cells that nobody sees, and forget what they remember of
 * those. Any other chart or control would change.
 */
function releaseDrawings({ parts, workbook }: Spreadsheet, reader: FormulaReader, going: Going): void {
  const typeOf = contentTypes(parts);
  const home = workbook.sheets[0]?.name ?? "";
  const takesFrom = (formula: string | undefined) =>
    formula !== undefined &&
    reader.references(formula.replace(/^=/, ""), cellHolder(home)).some((one) => going.isGone(one));
  for (const part of parts.names().filter((name) => withFormulas.test(typeOf(name)))) {
    const text = parts.text(part);
    const root = parse(text, part);
    const forgotten: Element[] = [];
    const showsAll = [...within(root)].some(
      ({ local, attributes }) => local === "plotVisOnly" && ["0", "false"].includes(attributes["val"] ?? "1"),
    );
    for (const element of within(root)) {
      const { attributes, children } = element;
      const { fmlaLink, fmlaRange, textlink, sheet } = attributes;
      if ([fmlaLink, fmlaRange, textlink].some(takesFrom)) refuseDrawing("A control or a shape", going);
      if (element.local === "worksheetSource" && !going.cellGoes && sheet !== undefined) {
        if (takesFrom(`'${sheet.replaceAll("'", "''")}'!A1`)) refuseDrawing("A pivot table", going);
      }
      if (!children.some(({ local, text: formula }) => local === "f" && takesFrom(formula))) continue;
      if (!going.cellGoes || showsAll) refuseDrawing("A chart", going);
      forgotten.push(...children.filter(({ local }) => caches.has(local)));
    }
    parts.setText(part, spliced(text, forgotten.map(removal)));
  }
}

function refuseDrawing(what: string, going: Going): never {
  throw new Refusal(
    `${what} takes values from ${going.what}: delete it in Excel or let it show other cells, save the workbook, and try again.`,
  );
}

/** The order in which formulas are worked out is a hint, and wrong where one of them is gone. */
export function forgetCalculations({ parts, workbook }: Spreadsheet): void {
  const chain = relationshipsOf(parts, workbook.part).find(({ kind }) => kind === "calcChain");
  if (chain && related(parts, workbook.part, "calcChain") !== undefined)
    removeRelated(parts, workbook.part, chain.id, chain.target);
}
