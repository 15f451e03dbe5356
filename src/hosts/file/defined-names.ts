import type { Own, OwnName } from "../../model/grid";
import { columnLetters, quotedSheet, type Area } from "../../model/place";
import type { Package } from "./package";
import { areaOf } from "./reference";
import { attributeSplice, childSplice, removal, type Splice, spliced } from "./splice";
import type { DefinedName, Workbook } from "./workbook";
import { workbookOrder } from "./workbook";
import { childOf, escapeAttribute, escapeText } from "./xml";

const ownNames: readonly OwnName[] = ["Sector", "Check", "Summary", "PrintArea", "Title"];

/** How PlanProof's own names are spelt in a workbook. */
export const spelt = (name: OwnName) => `PlanProof.${name}`;
export const printAreaName = "_xlnm.Print_Area";
export const printTitlesName = "_xlnm.Print_Titles";

/** A reference as a defined name holds it: 'Costs'!$A$1:$E$29. */
export function absolute({ sheet, top, left, height, width }: Area): string {
  const first = `$${columnLetters(left)}$${top + 1}`;
  const last = `$${columnLetters(left + width - 1)}$${top + height}`;
  return `${quotedSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

/** A name of one sheet. Excel tells no capitals apart in names. */
export function findName(workbook: Workbook, name: string, sheet: number): DefinedName | undefined {
  return workbook.names.find((one) => one.sheet === sheet && one.name.toLowerCase() === name.toLowerCase());
}

/** The area that a name of one sheet stands for on that very sheet, or null. */
export function namedArea(workbook: Workbook, name: string, sheet: number): Area | null {
  const area = areaOf(findName(workbook, name, sheet)?.refersTo ?? "");
  return area && area.sheet.toLowerCase() === workbook.sheets[sheet]?.name.toLowerCase() ? area : null;
}

/** Where PlanProof's own things stand. A name whose cell was deleted counts no more. */
export function ownPlaces(workbook: Workbook): Own[] {
  return workbook.sheets.flatMap(({ name: sheet, index, kind }) =>
    ownNames.flatMap((name) => {
      const area = kind === "worksheet" ? namedArea(workbook, spelt(name), index) : null;
      return area ? [{ name, sheet, row: area.top, column: area.left }] : [];
    }),
  );
}

/** Defines a name of one sheet, where wanted with a remark, or lets it refer to something else and keep its own. */
export function defineName(
  parts: Package,
  workbook: Workbook,
  name: string,
  sheet: number,
  refersTo: string,
  remark: string | null = null,
): void {
  const { text, root, prefix, part } = workbook;
  const present = findName(workbook, name, sheet);
  const content = escapeText(refersTo);
  const comment = remark === null ? "" : ` comment="${escapeAttribute(remark)}"`;
  const xml = `<${prefix}definedName name="${escapeAttribute(name)}"${comment} localSheetId="${sheet}">${content}</${prefix}definedName>`;
  const list = childOf(root, "definedNames");
  let splice: Splice;
  if (present) {
    if (present.refersTo === refersTo) return;
    const { end, innerEnd, selfClosing } = present.element;
    splice = selfClosing
      ? { start: present.element.start, end, text: xml }
      : { start: end, end: innerEnd, text: content };
  } else if (list) {
    splice = childSplice(text, list, xml);
  } else {
    const lists = `<${prefix}definedNames>${xml}</${prefix}definedNames>`;
    splice = childSplice(text, root, lists, "definedNames", workbookOrder);
  }
  parts.setText(part, spliced(text, [splice]));
}

/** Takes names away, and the list of names with the last of them. */
export function removeNames(parts: Package, workbook: Workbook, gone: readonly DefinedName[]): void {
  if (gone.length === 0) return;
  const { text, part } = workbook;
  parts.setText(part, spliced(text, nameRemovals(workbook, gone)));
}

function nameRemovals({ root, names }: Workbook, gone: readonly DefinedName[]): Splice[] {
  const list = childOf(root, "definedNames");
  return list && gone.length === names.length ? [removal(list)] : gone.map(({ element }) => removal(element));
}

/**
 * What becomes of the workbook part when a sheet goes: its tab and its names go, the names of later sheets and the
 * active tab keep to their sheets.
 */
export function withoutSheet(workbook: Workbook, index: number): string {
  const { text, sheets, names, root } = workbook;
  const splices: Splice[] = [];
  const tab = sheets[index];
  if (tab) splices.push(removal(tab.element));
  const gone = names.filter(({ sheet }) => sheet === index);
  if (gone.length > 0) splices.push(...nameRemovals(workbook, gone));
  for (const { sheet, element } of names) {
    if (sheet !== null && sheet > index) {
      splices.push(attributeSplice(text, element, { localSheetId: String(sheet - 1) }));
    }
  }
  const stay = sheets.filter((sheet) => sheet.index !== index);
  const moved = (shown: number) => (shown > index ? shown - 1 : shown);
  for (const view of childOf(root, "bookViews")?.children ?? []) {
    const active = +(view.attributes["activeTab"] ?? 0);
    const first = +(view.attributes["firstSheet"] ?? 0);
    const visible = stay.findIndex(({ visibility }) => visibility === "visible");
    const changes = {
      ...(active >= index && { activeTab: String(active === index ? Math.max(visible, 0) : moved(active)) }),
      ...(first > 0 && first >= index && { firstSheet: String(Math.min(moved(first), stay.length - 1)) }),
    };
    if (Object.keys(changes).length > 0) splices.push(attributeSplice(text, view, changes));
  }
  return spliced(text, splices);
}
