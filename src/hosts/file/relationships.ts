import type { Package } from "./package";
import { childSplice, removal, spliced } from "./splice";
import { declaration } from "./dialect";
import { type Element, escapeAttribute, parse, prefixOf } from "./xml";

/** How one part names another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: "worksheet", "sharedStrings". */
  readonly kind: string;
  /** The whole type. */
  readonly type: string;
  /** The part's name, or an address where it is outside the file. */
  readonly target: string;
  readonly external: boolean;
  readonly element: Element;
}

const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The part that holds a part's relationships; "" stands for the package. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The part that says what the package is about. */
export const packageRelationships = relationshipsPart("");

/** A target as a part's name: targets are relative to the part that they stand in, or start at the root. */
function resolved(target: string, part: string): string {
  const base = new URL(`http://package/${part}`);
  return URL.canParse(target, base) ? new URL(target, base).pathname.slice(1) : target;
}

/** The relationships of a part; "" stands for the package. Empty where it has none. */
export function relationshipsOf(parts: Package, part: string): Relationship[] {
  const holder = relationshipsPart(part);
  if (!parts.has(holder)) return [];
  return parse(parts.text(holder), holder)
    .children.filter(({ local }) => local === "Relationship")
    .map((element) => {
      const { Id = "", Type: type = "", Target = "", TargetMode } = element.attributes;
      const external = TargetMode === "External";
      const target = external ? Target : resolved(Target, part);
      return { id: Id, type, kind: type.slice(type.lastIndexOf("/") + 1), target, external, element };
    });
}

/** The part that a part names in this role, or undefined. */
export function related(parts: Package, part: string, kind: string): string | undefined {
  return relationshipsOf(parts, part).find((one) => one.kind === kind && !one.external)?.target;
}

/** Relates a part to another and gives the new relationship's id. */
export function relate(parts: Package, part: string, type: string, target: string): string {
  const taken = new Set(relationshipsOf(parts, part).map(({ id }) => id));
  let number = 1;
  while (taken.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const holder = relationshipsPart(part);
  const text = parts.has(holder) ? parts.text(holder) : `${declaration}<Relationships xmlns="${namespace}"/>`;
  const root = parse(text, holder);
  const xml = `<${prefixOf(root.name)}Relationship Id="${id}" Type="${escapeAttribute(type)}" Target="/${escapeAttribute(target)}"/>`;
  parts.setText(holder, spliced(text, [childSplice(text, root, xml)]));
  return id;
}

/** The attribute by which an element of a part names a relationship, its prefix being that of the part's root. */
export function relationshipAttribute(root: Element, namespace: string, id: string): string {
  const [bound = ""] = Object.entries(root.attributes).find(([, value]) => value === namespace) ?? [];
  return bound.startsWith("xmlns:")
    ? `${bound.slice("xmlns:".length)}:id="${id}"`
    : `xmlns:r="${namespace}" r:id="${id}"`;
}

/** Takes back a relationship of a part. The part that it names stays. */
export function unrelate(parts: Package, part: string, id: string): void {
  const holder = relationshipsPart(part);
  const elements = relationshipsOf(parts, part).filter((one) => one.id === id);
  parts.setText(
    holder,
    spliced(
      parts.text(holder),
      elements.map(({ element }) => removal(element)),
    ),
  );
}

/** The parts that can be reached from a part by relationships, itself among them. */
export function reachable(parts: Package, from: string): Set<string> {
  const found = new Set<string>();
  const waiting = [from];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (found.has(part)) continue;
    found.add(part);
    for (const { target, external } of relationshipsOf(parts, part)) if (!external) waiting.push(target);
  }
  return found;
}
