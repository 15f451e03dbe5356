import { type Element, escapeAttribute } from "./xml";

/** A stretch of a text to be replaced; nothing is lost elsewhere. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A text with its splices made. What is inserted at one place stands in the order in which it is given, before what
 * is replaced there.
 */
export function spliced(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const splice of splices.toSorted(
    (a, b) => a.start - b.start || Math.sign(a.end - a.start) - Math.sign(b.end - b.start),
  )) {
    if (splice.start < from) throw new Error("Two changes of one part overlap.");
    pieces.push(text.slice(from, splice.start), splice.text);
    from = splice.end;
  }
  pieces.push(text.slice(from));
  return pieces.join("");
}

const patterns = new Map<string, RegExp>();

/** What an attribute of a start tag looks like; worked out once for each name. */
function attributePattern(name: string): RegExp {
  let pattern = patterns.get(name);
  if (!pattern) patterns.set(name, (pattern = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`)));
  return pattern;
}

/** A start tag with attributes set, or taken away where their value is null. The others stay as they are written. */
export function withAttributes(tag: string, attributes: Readonly<Record<string, string | null>>): string {
  let changed = tag;
  for (const [name, value] of Object.entries(attributes)) {
    const present = attributePattern(name);
    const written = value === null ? "" : ` ${name}="${escapeAttribute(value)}"`;
    if (present.test(changed)) changed = changed.replace(present, () => written);
    else if (value !== null) changed = changed.replace(/\s*\/?>$/, (end) => `${written}${end.trim()}`);
  }
  return changed;
}

/** The attributes of an element set, as a splice of its part. */
export function attributeSplice(
  text: string,
  element: Element,
  attributes: Readonly<Record<string, string | null>>,
): Splice {
  const { start, end } = element;
  return { start, end, text: withAttributes(text.slice(start, end), attributes) };
}

/**
 * New children of an element, put where a schema's order wants them: before the first child that comes later in
 * `order`, or last.
 */
export function childSplice(
  text: string,
  parent: Element,
  xml: string,
  local?: string,
  order: readonly string[] = [],
): Splice {
  if (parent.selfClosing) {
    const tag = text.slice(parent.start, parent.end).replace(/\s*\/>$/, ">");
    return { start: parent.start, end: parent.end, text: `${tag}${xml}</${parent.name}>` };
  }
  const later = local === undefined ? [] : order.slice(order.indexOf(local) + 1);
  const next = parent.children.find((child) => later.includes(child.local));
  const at = next?.start ?? parent.innerEnd;
  return { start: at, end: at, text: xml };
}

/** An element taken away. */
export function removal(element: Element): Splice {
  return { start: element.start, end: element.outerEnd, text: "" };
}
