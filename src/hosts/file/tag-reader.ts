import { damaged, deepest } from "./xml";

const lessThan = 0x3c;
const equals = 0x3d;
const moreThan = 0x3e;
const slash = 0x2f;
const colon = 0x3a;
const exclamation = 0x21;
const question = 0x3f;
const quote = 0x22;
const apostrophe = 0x27;
const isBlank = (code: number) => code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d;

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const aside = /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[([^]*?)\]\]>/g;

/**
 * Goes from tag to tag of a long text without an object for each, several times as fast as a tokenizer that tells all
 * there is to know. It is for what a sheet has by the hundred thousand: rows, cells and shared strings.
 */
export class TagReader {
  /** Where the tag starts and ends: text.slice(start, end) is the tag. */
  start = 0;
  end: number;
  /** Whether it is an end tag, and whether it is an element without content. */
  isEnd = false;
  isEmpty = false;
  private nameStart = 0;
  private nameEnd = 0;
  private localStart = 0;
  /** Of each attribute: where its name starts and ends, where its value starts and ends. */
  private readonly places: number[] = [];
  private attributes = 0;
  /** Whether something else than text stood before the tag. */
  private hasAside = false;

  /** Reads on from `from`. `part` is what is damaged if the text is. */
  constructor(
    readonly text: string,
    readonly part: string,
    from = 0,
  ) {
    this.end = from;
  }

  /** Goes to the next tag; false where the text ends before that tag does. */
  next(): boolean {
    const { text } = this;
    this.hasAside = false;
    let at = text.indexOf("<", this.end);
    for (;;) {
      if (at < 0) return false;
      const code = text.charCodeAt(at + 1);
      if (code !== exclamation && code !== question) break;
      const end = this.asideEnd(at);
      if (end < 0) return false;
      this.hasAside = true;
      at = text.indexOf("<", end);
    }
    this.start = at;
    this.isEnd = text.charCodeAt(at + 1) === slash;
    at += this.isEnd ? 2 : 1;
    this.nameStart = this.localStart = at;
    let code = text.charCodeAt(at);
    while (code !== moreThan && code !== slash && !isBlank(code)) {
      if (Number.isNaN(code)) return false;
      if (code === lessThan) throw damaged(this.part);
      if (code === colon) this.localStart = at + 1;
      code = text.charCodeAt(++at);
    }
    this.nameEnd = at;
    this.attributes = 0;
    while (code !== moreThan) {
      if (code === slash || isBlank(code)) code = text.charCodeAt(++at);
      else {
        at = this.attributeEnd(at);
        if (at < 0) return false;
        code = text.charCodeAt(at);
      }
      if (Number.isNaN(code)) return false;
    }
    this.isEmpty = text.charCodeAt(at - 1) === slash;
    this.end = at + 1;
    return true;
  }

  /** Notes the attribute that starts there and tells where it ends; -1 where the text ends before it does. */
  private attributeEnd(start: number): number {
    const { text, places } = this;
    let at = start;
    let code = text.charCodeAt(at);
    while (code !== equals && !isBlank(code)) {
      if (Number.isNaN(code)) return -1;
      if (code === lessThan || code === moreThan) throw damaged(this.part);
      code = text.charCodeAt(++at);
    }
    const nameEnd = at;
    while (code === equals || isBlank(code)) code = text.charCodeAt(++at);
    if (Number.isNaN(code)) return -1;
    if (code !== quote && code !== apostrophe) throw damaged(this.part);
    const end = text.indexOf(code === quote ? '"' : "'", at + 1);
    const place = 4 * this.attributes++;
    places[place] = start;
    places[place + 1] = nameEnd;
    places[place + 2] = at + 1;
    places[place + 3] = end;
    return end < 0 ? -1 : end + 1;
  }

  /** Where the comment, instruction or CDATA ends that starts there; -1 where the text ends before it does. */
  private asideEnd(at: number): number {
    const { text } = this;
    const ends: [string, string][] = [
      ["<!--", "-->"],
      ["<?", "?>"],
      ["<![CDATA[", "]]>"],
    ];
    const [, last] = ends.find(([first]) => text.startsWith(first, at)) ?? [];
    // A document type has no place in a workbook; what is cut off in the middle is none yet.
    if (last === undefined && text.length - at >= 9) throw damaged(this.part);
    const end = last === undefined ? -1 : text.indexOf(last, at);
    return last === undefined || end < 0 ? -1 : end + last.length;
  }

  /** Whether the tag's name, without its prefix, is this. */
  is(local: string): boolean {
    const { text, localStart, nameEnd } = this;
    return nameEnd - localStart === local.length && text.startsWith(local, localStart);
  }

  get name(): string {
    return this.text.slice(this.nameStart, this.nameEnd);
  }

  get local(): string {
    return this.text.slice(this.localStart, this.nameEnd);
  }

  /** The value of an attribute of the tag, by its name as it is written. */
  attribute(name: string): string | undefined {
    const { text, places } = this;
    for (let place = 0; place < 4 * this.attributes; place += 4) {
      const start = places[place] ?? 0;
      if ((places[place + 1] ?? 0) - start !== name.length || !text.startsWith(name, start)) continue;
      return plain(text.slice(places[place + 2], places[place + 3]), this.part);
    }
    return undefined;
  }

  /** The text of the element whose start tag this is, and on to its end tag; null where the text ends before that. */
  content(): string | null {
    if (this.isEmpty) return "";
    const from = this.end;
    const { localStart, nameEnd } = this;
    if (!this.next()) return null;
    const { text } = this;
    if (!this.isEnd || !this.is(text.slice(localStart, nameEnd))) throw damaged(this.part);
    const written = text.slice(from, this.start);
    if (!this.hasAside) return plain(written, this.part);
    let words = "";
    let last = 0;
    for (const found of written.matchAll(aside)) {
      words += plain(written.slice(last, found.index), this.part) + (found[1] ?? "");
      last = found.index + found[0].length;
    }
    return words + plain(written.slice(last), this.part);
  }

  /**
   * What a sticky pattern finds right behind the tag: for whole elements as most programs write them, this saves
   * looking at each tag. The reader goes on behind it; null, and no step, where it finds nothing.
   */
  match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.end;
    const found = pattern.exec(this.text);
    if (found) {
      this.start = this.end;
      this.end = pattern.lastIndex;
    }
    return found;
  }

  /** Goes to the end tag of the element whose start tag this is; false where the text ends before that. */
  skip(): boolean {
    for (let depth = this.isEmpty ? 0 : 1; depth > 0;) {
      if (!this.next()) return false;
      if (this.isEnd) depth--;
      else if (!this.isEmpty && ++depth > deepest) throw damaged(this.part);
    }
    return true;
  }
}

/** What a text stands for that XML has escaped. */
export function plain(written: string, part: string): string {
  const text = written.includes("\r") ? written.replace(/\r\n?/g, "\n") : written;
  if (!text.includes("&")) return text;
  return text.replace(/&([^;&]*);?/g, (_, entity: string) => {
    const [, hex, decimal] = /^#(?:x([0-9A-Fa-f]{1,6})|(\d{1,7}))$/.exec(entity) ?? [];
    const code = hex !== undefined ? parseInt(hex, 16) : Number(decimal ?? NaN);
    const known = code <= 0x10ffff ? String.fromCodePoint(code) : named[entity];
    if (known === undefined) throw damaged(part);
    return known;
  });
}
