import { Refusal } from "../../model/refusal";
import { declareContentType } from "./content-types";
import { declaration } from "./dialect";
import type { Package } from "./package";
import { relate, type Relationship, relationshipsOf } from "./relationships";
import { removeRelated } from "./removal";
import { type Splice, spliced } from "./splice";
import type { Workbook } from "./workbook";
import { type Element, escapeText, parse } from "./xml";

const namespace = "urn:planproof:records:1";
/** Marks the part for other programs; any fixed number will do. */
const itemId = "{5D1A6C5E-7C52-4B0D-9A53-70AF2E6B1D01}";
const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
/** What no XML can hold. */
const impossible = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** A workbook may hold custom XML of anybody's: what cannot be read is not ours. */
function rootOf(parts: Package, part: string): Element | null {
  try {
    const text = parts.text(part);
    return text.includes(namespace) ? parse(text, part) : null;
  } catch {
    return null;
  }
}

function findRecords(
  parts: Package,
  workbook: Workbook,
): { relationship: Relationship; root: Element } | null {
  for (const relationship of relationshipsOf(parts, workbook.part)) {
    if (relationship.kind !== "customXml" || relationship.external) continue;
    const root = rootOf(parts, relationship.target);
    if (root && isOwnRecords(parts, relationship.target)) return { relationship, root };
  }
  return null;
}

/** Whether a part holds PlanProof's records. */
export function isOwnRecords(parts: Package, part: string): boolean {
  const root = rootOf(parts, part);
  return root?.local === "planproof" && Object.values(root.attributes).includes(namespace);
}

/** What PlanProof keeps in the workbook for itself, or null. */
export function readRecords(parts: Package, workbook: Workbook): string | null {
  return findRecords(parts, workbook)?.root.text ?? null;
}

/** Keeps a text in the workbook, in one custom XML part; null removes it. */
export function writeRecords(parts: Package, workbook: Workbook, records: string | null): void {
  const found = findRecords(parts, workbook);
  if (found?.root.text === records) return;
  if (records === null) {
    if (found) removeRelated(parts, workbook.part, found.relationship.id, found.relationship.target);
    return;
  }
  if (impossible.test(records)) {
    throw new Refusal(
      "PlanProof’s records hold a character that a workbook cannot keep, so they were not kept.",
    );
  }
  if (found) {
    const { target } = found.relationship;
    const { end, innerEnd, start, selfClosing, name } = found.root;
    const text = parts.text(target);
    const splice: Splice = selfClosing
      ? {
          start,
          end,
          text: `${text.slice(start, end).replace(/\s*\/>$/, ">")}${escapeText(records)}</${name}>`,
        }
      : { start: end, end: innerEnd, text: escapeText(records) };
    parts.setText(target, spliced(text, [splice]));
    return;
  }
  const { dialect } = workbook;
  const item = parts.freeName("customXml/item", ".xml");
  const number = /\d+(?=\.xml$)/.exec(item)?.[0] ?? "";
  const properties = parts.has(`customXml/itemProps${number}.xml`)
    ? parts.freeName("customXml/itemProps", ".xml")
    : `customXml/itemProps${number}.xml`;
  parts.setText(item, `${declaration}<planproof xmlns="${namespace}">${escapeText(records)}</planproof>`);
  parts.setText(
    properties,
    `${declaration}<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="${dialect.customXml}"><ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  declareContentType(parts, item, "application/xml");
  declareContentType(parts, properties, propertiesType);
  relate(parts, workbook.part, `${dialect.relationships}/customXml`, item);
  relate(parts, item, `${dialect.relationships}/customXmlProps`, properties);
}
