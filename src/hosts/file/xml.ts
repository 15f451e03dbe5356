import { SaxesParser } from "saxes";
import { Refusal } from "../../model/refusal";

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
export const deepest = 256;

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
 * before its end, which is the parser's position and what was passed over.
 */
export class Tokenizer {
  private readonly parser = new SaxesParser({ position: false, xmlns: false });
  private at = 0;
  private passedOver = 0;

  /** Nothing is told before a call of `tellTo`. Throws a Refusal that names the part where it is damaged. */
  constructor(
    private readonly text: string,
    part: string,
    listener: Listener,
  ) {
    const { parser } = this;
    let depth = 0;
    const fail = () => {
      throw damaged(part);
    };
    parser.on("error", fail);
    // The standard forbids document types, and entities of a part's own are a way to flood a reader.
    parser.on("doctype", fail);
    const startBefore = (end: number) => text.lastIndexOf("<", end - 1);
    parser.on("opentag", ({ name, attributes, isSelfClosing }) => {
      depth++;
      if (depth > deepest) fail();
      const end = parser.position + this.passedOver;
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
      const end = parser.position + this.passedOver;
      listener.close?.({ local: localName(name), start: isSelfClosing ? end : startBefore(end), end, depth });
      depth--;
    });
    const { text: hear } = listener;
    if (hear) {
      parser.on("text", (words) => hear.call(listener, words));
      parser.on("cdata", (words) => hear.call(listener, words));
    }
  }

  /** Tells of what stands before an offset. */
  tellTo(end: number): void {
    this.parser.write(this.text.slice(this.at, end));
    this.at = end;
  }

  /** Goes on at an offset and tells nothing of what stands before it. */
  passTo(offset: number): void {
    this.passedOver += offset - this.at;
    this.at = offset;
  }

  /** Tells of the rest. */
  close(): void {
    this.tellTo(this.text.length);
    this.parser.close();
  }
}

/** Tells a listener of each tag and text of a small part. Throws a Refusal that names the part where it is damaged. */
export function scan(text: string, part: string, listener: Listener): void {
  new Tokenizer(text, part, listener).close();
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
  if (!/[&<>\r]/.test(text)) return text;
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;");
}

/** Text as XML writes it in an attribute between double quotes. */
export function escapeAttribute(text: string): string {
  if (!/[&<>\r"\t\n]/.test(text)) return text;
  return escapeText(text).replaceAll('"', "&quot;").replaceAll("\t", "&#9;").replaceAll("\n", "&#10;");
}
