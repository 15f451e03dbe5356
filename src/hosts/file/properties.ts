import type { Edit } from "../../model/edit";
import type { Properties } from "../../model/grid";
import { declareContentType } from "./content-types";
import { absolute, defineName, findName, removeNames, spelt } from "./defined-names";
import { declaration } from "./dialect";
import type { Package } from "./package";
import { relate, related, relationshipsOf } from "./relationships";
import { removeRelated } from "./removal";
import { childSplice, removal, spliced } from "./splice";
import type { Spreadsheet } from "./spreadsheet";
import { childOf, type Element, escapeText, parse } from "./xml";

/** The roles in which a package names the two parts that describe it. */
export const coreProperties = "core-properties";
export const extendedProperties = "extended-properties";

/** What a workbook says of itself. A part that cannot be read says nothing: no cell depends on it. */
export function readProperties(parts: Package): Properties {
  const core = propertyOf(parts, coreProperties);
  return {
    title: core("title"),
    author: core("creator"),
    lastAuthor: core("lastModifiedBy"),
    company: propertyOf(parts, extendedProperties)("Company"),
  };
}

function propertyOf(parts: Package, kind: string): (name: string) => string {
  const part = related(parts, "", kind);
  try {
    const root = part === undefined ? undefined : parse(parts.text(part), part);
    return (name) => childOf(root, name)?.text.trim() ?? "";
  } catch {
    return () => "";
  }
}

const metadata = "http://schemas.openxmlformats.org/package/2006";
const dublinCore = "http://purl.org/dc/elements/1.1/";
const newCore = {
  part: "docProps/core.xml",
  type: "application/vnd.openxmlformats-package.core-properties+xml",
  role: `${metadata}/relationships/metadata/${coreProperties}`,
  text: `${declaration}<cp:coreProperties xmlns:cp="${metadata}/metadata/core-properties" xmlns:dc="${dublinCore}"/>`,
} as const;

/** Sets the title or, where it is "", takes it away; one that somebody else wrote since it was read stays. */
export function writeTitle(
  spreadsheet: Spreadsheet,
  { sheet: on, row, column, was, title }: Extract<Edit, { kind: "title" }>,
): void {
  const { parts, workbook } = spreadsheet;
  if (readProperties(parts).title !== was) return;
  const { name, index } = spreadsheet.sheet(on);
  const ours = findName(workbook, spelt("Title"), index);
  if (title !== "") setTitle(parts, title);
  else dropTitle(parts);
  const cell = absolute({ sheet: name, top: row, left: column, height: 1, width: 1 });
  if (title !== "") defineName(parts, workbook, spelt("Title"), index, cell);
  else if (ours) removeNames(parts, workbook, [ours]);
}

function setTitle(parts: Package, title: string): void {
  let part = related(parts, "", coreProperties);
  if (part === undefined) {
    part = newCore.part;
    parts.setText(part, newCore.text);
    declareContentType(parts, part, newCore.type);
    relate(parts, "", newCore.role, part);
  }
  const text = parts.text(part);
  const root = parse(text, part);
  const bound = root.attributes["xmlns:dc"] === dublinCore ? "" : ` xmlns:dc="${dublinCore}"`;
  const xml = `<dc:title${bound}>${escapeText(title)}</dc:title>`;
  const present = childOf(root, "title");
  const splice = present ? { ...removal(present), text: xml } : childSplice(text, root, xml);
  parts.setText(part, spliced(text, [splice]));
}

/** A part that then says nothing goes too: PlanProof may have made it. */
function dropTitle(parts: Package): void {
  const core = relationshipsOf(parts, "").find(({ kind }) => kind === coreProperties);
  if (!core) return;
  const text = parts.text(core.target);
  const { children } = parse(text, core.target);
  const gone = children.filter(({ local }: Element) => local === "title");
  if (gone.length === children.length) removeRelated(parts, "", core.id, core.target);
  else parts.setText(core.target, spliced(text, gone.map(removal)));
}
