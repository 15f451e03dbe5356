import type { Package } from "./package";
import { childSplice, removal, spliced } from "./splice";
import { escapeAttribute, parse, prefixOf } from "./xml";

const holder = "[Content_Types].xml";

const spell = (name: string) => `/${name}`.toLowerCase();

/** What kind of content a part says it is, or "" where the package does not tell. */
export function contentTypeOf(parts: Package, part: string): string {
  const { children } = parse(parts.text(holder), holder);
  const own = children.find(
    ({ local, attributes }) => local === "Override" && attributes["PartName"]?.toLowerCase() === spell(part),
  );
  const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  const common = children.find(
    ({ local, attributes }) => local === "Default" && attributes["Extension"]?.toLowerCase() === extension,
  );
  return (own ?? common)?.attributes["ContentType"] ?? "";
}

/** Says what kind of content a new part is. */
export function declareContentType(parts: Package, part: string, type: string): void {
  if (contentTypeOf(parts, part) === type) return;
  const text = parts.text(holder);
  const root = parse(text, holder);
  const xml = `<${prefixOf(root.name)}Override PartName="/${escapeAttribute(part)}" ContentType="${escapeAttribute(type)}"/>`;
  parts.setText(holder, spliced(text, [childSplice(text, root, xml)]));
}

/** Forgets the content types of parts that are gone. */
export function forgetContentTypes(parts: Package, gone: Iterable<string>): void {
  const names = new Set([...gone].map(spell));
  const text = parts.text(holder);
  const overrides = parse(text, holder).children.filter(
    ({ local, attributes }) =>
      local === "Override" && names.has((attributes["PartName"] ?? "").toLowerCase()),
  );
  parts.setText(holder, spliced(text, overrides.map(removal)));
}
