import type { Package } from "./package";
import { childSplice, removal, spliced } from "./splice";
import { escapeAttribute, parse, prefixOf } from "./xml";

/** The part that says what kind of content each part is. */
export const contentTypesPart = "[Content_Types].xml";

const spell = (name: string) => `/${name}`.toLowerCase();

/** Tells what kind of content a part says it is, or "" where the package does not tell. */
export function contentTypes(parts: Package): (part: string) => string {
  const { children } = parse(parts.text(contentTypesPart), contentTypesPart);
  const told = (kind: string, by: string) =>
    new Map(
      children
        .filter(({ local }) => local === kind)
        .map(({ attributes }) => [attributes[by]?.toLowerCase(), attributes["ContentType"]]),
    );
  const own = told("Override", "PartName");
  const common = told("Default", "Extension");
  return (part) =>
    own.get(spell(part)) ?? common.get(part.slice(part.lastIndexOf(".") + 1).toLowerCase()) ?? "";
}

/**
 * The parts whose texts are wanted at hand: all XML but the shared strings, which are long and never written to, and
 * what no part of a spreadsheet is read from.
 */
export function readParts(parts: Package): string[] {
  const typeOf = contentTypes(parts);
  return parts.names().filter((part) => {
    const type = typeOf(part);
    return /\bxml$/.test(type) && !/sharedStrings|pivotCacheRecords/.test(type);
  });
}

/** Says what kind of content a new part is. */
export function declareContentType(parts: Package, part: string, type: string): void {
  if (contentTypes(parts)(part) === type) return;
  const text = parts.text(contentTypesPart);
  const root = parse(text, contentTypesPart);
  const xml = `<${prefixOf(root.name)}Override PartName="/${escapeAttribute(part)}" ContentType="${escapeAttribute(type)}"/>`;
  parts.setText(contentTypesPart, spliced(text, [childSplice(text, root, xml)]));
}

/** Forgets the content types of parts that are gone. */
export function forgetContentTypes(parts: Package, gone: Iterable<string>): void {
  const names = new Set([...gone].map(spell));
  const text = parts.text(contentTypesPart);
  const overrides = parse(text, contentTypesPart).children.filter(
    ({ local, attributes }) =>
      local === "Override" && names.has((attributes["PartName"] ?? "").toLowerCase()),
  );
  parts.setText(contentTypesPart, spliced(text, overrides.map(removal)));
}
