import { SaxesParser } from "saxes";
import { Refusal } from "../../model/refusal";
import { breath } from "./breath";

/** A start tag and where it stands: text.slice(start, end) is the tag. Depth counts from 1, the root. */
export interface StartTag {
  readonly name: string;
  /** The name without its prefix. */
  readonly local: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  readonly end: number;
  readonly selfClosing: boolean;
  readonly depth: number;
}

/** An end tag; of an element that closes itself, an empty stretch behind its start tag. */
export interface EndTag {
  readonly local: string;
  readonly start: number;
  readonly end: number;
  readonly depth: number;
}

export interface Listener {
  open?(tag: StartTag): void;
  close?(tag: EndTag): void;
  text?(text: string): void;
}

/** Elements nested deeper than this are no workbook's, and would exhaust the stack of other readers. */
const deepest = 256;
const sliceLength = 1 << 16;

/** The name of an element without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The prefix of a name with its colon, or "". */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(":") + 1);
}

/** What is said of a part whose XML cannot be read. */
export function damaged(part: string): Refusal {
  return new Refusal(
    `The part “${part}” of this workbook is damaged and cannot be read: open the file in Excel, let Excel repair it, save it and try again.`,
  );
}

/**
 * A tokenizer that tells offsets. No "<" stands inside a tag of well-formed XML, so a tag starts at the last one
 * before its end, which is the parser's position.
 */
function tokenizer(text: string, part: string, listener: Listener) {
  const parser = new SaxesParser({ position: false, xmlns: false });
  let depth = 0;
  const startBefore = (end: number) => text.lastIndexOf("<", end - 1);
  parser.on("error", () => {
    throw damaged(part);
  });
  // The standard forbids document types, and entities of a part's own are a way to flood a reader.
  parser.on("doctype", () => {
    throw damaged(part);
  });
  parser.on("opentag", ({ name, attributes, isSelfClosing }) => {
    depth++;
    if (depth > deepest) throw damaged(part);
    const end = parser.position;
    listener.open?.({
      name,
      local: localName(name),
      attributes,
      start: startBefore(end),
      end,
      selfClosing: isSelfClosing,
      depth,
    });
  });
  parser.on("closetag", ({ name, isSelfClosing }) => {
    const end = parser.position;
    listener.close?.({ local: localName(name), start: isSelfClosing ? end : startBefore(end), end, depth });
    depth--;
  });
  const { text: hear } = listener;
  if (hear) {
    parser.on("text", (words) => hear.call(listener, words));
    parser.on("cdata", (words) => hear.call(listener, words));
  }
  return parser;
}

/** Tells a listener of each tag and text of a small part. Throws a Refusal that names the part where it is damaged. */
export function scan(text: string, part: string, listener: Listener): void {
  tokenizer(text, part, listener).write(text).close();
}

/** As `scan`, in slices that leave a browser time to answer its user. */
export async function scanInSlices(
  text: string,
  part: string,
  listener: Listener,
  signal?: AbortSignal,
): Promise<void> {
  const parser = tokenizer(text, part, listener);
  const pause = breath(signal);
  for (let from = 0; from < text.length; from += sliceLength) {
    await pause();
    parser.write(text.slice(from, from + sliceLength));
  }
  parser.close();
}

/** An element of a small part, with its offsets. Not for sheets, which may be large. */
export interface Element extends StartTag {
  readonly children: Element[];
  /** Its own text, without its children's. */
  text: string;
  /** Where its content ends and where it ends. */
  innerEnd: number;
  outerEnd: number;
}

/** The root element of a small part. */
export function parse(text: string, part: string): Element {
  const open: Element[] = [];
  let root: Element | undefined;
  scan(text, part, {
    open(tag) {
      const element = { ...tag, children: [], text: "", innerEnd: tag.end, outerEnd: tag.end };
      open.at(-1)?.children.push(element);
      open.push(element);
      root ??= element;
    },
    close(tag) {
      const element = open.pop();
      if (element) Object.assign(element, { innerEnd: tag.start, outerEnd: tag.end });
    },
    text(words) {
      const element = open.at(-1);
      if (element) element.text += words;
    },
  });
  if (!root) throw damaged(part);
  return root;
}

export function childOf(element: Element | undefined, local: string): Element | undefined {
  return element?.children.find((child) => child.local === local);
}

/** The elements that a path of names leads to, from an element's children down. */
export function descend(element: Element | undefined, ...path: string[]): Element[] {
  let found = element ? [element] : [];
  for (const local of path) {
    found = found.flatMap((one) => one.children.filter((child) => child.local === local));
  }
  return found;
}

/** True for "1", "true" and "on", as the standard writes a yes. */
export function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

/** Text as XML writes it in an element. */
export function escapeText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;");
}

/** Text as XML writes it in an attribute between double quotes. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', "&quot;").replaceAll("\t", "&#9;").replaceAll("\n", "&#10;");
}
