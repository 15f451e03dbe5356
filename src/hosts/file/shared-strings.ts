import { unescapeCellText } from "./cell-text";
import { plain, TagReader } from "./tag-reader";
import { damaged, deepest } from "./xml";
import { joined } from "./zip";

/** The texts that cells share. */
export interface SharedStrings {
  readonly texts: readonly string[];
  /** The XML of those that are rich: <si>…</si>. */
  readonly rich: ReadonlyMap<number, string>;
}

/** What a string's element holds: its text, plain and rich alike, and whether it has runs. */
export interface WrittenString {
  readonly text: string;
  readonly isRich: boolean;
}

/**
 * The string in the element whose start tag was read last, phonetic runs left out; the reader goes on to its end tag.
 * Null where the text ends before that.
 */
export function readString(reader: TagReader): WrittenString | null {
  let text = "";
  let isRich = false;
  let phonetic = 0;
  for (let depth = reader.isEmpty ? 0 : 1; depth > 0;) {
    if (!reader.next()) return null;
    if (reader.isEnd) {
      depth--;
      if (depth < phonetic) phonetic = 0;
    } else if (reader.is("t")) {
      const words = reader.content();
      if (words === null) return null;
      // Each run's text is escaped by itself: no escape reaches over two runs.
      if (phonetic === 0) text += unescapeCellText(words);
    } else {
      if (reader.is("r")) isRich = true;
      if (reader.isEmpty) continue;
      depth++;
      if (depth > deepest) throw damaged(reader.part);
      if (phonetic === 0 && reader.is("rPh")) phonetic = depth;
    }
  }
  return { text, isRich };
}

const lessThan = 0x3c;
const moreThan = 0x3e;
const slash = 0x2f;
const inBytes = (text: string) => new TextEncoder().encode(text);
/** What nearly all strings are written between. */
const usual = {
  start: inBytes("<si><t"),
  space: inBytes(' xml:space="preserve"'),
  end: inBytes("</t></si>"),
};
const si = inBytes("si");

function stands(words: Uint8Array, bytes: Uint8Array, at: number): boolean {
  for (let index = 0; index < words.length; index++) if (bytes[at + index] !== words[index]) return false;
  return true;
}

/** Where the text starts of a string that starts there as most do; -1 where it does not. */
function usualText(bytes: Uint8Array, at: number): number {
  if (!stands(usual.start, bytes, at)) return -1;
  let end = at + usual.start.length;
  if (stands(usual.space, bytes, end)) end += usual.space.length;
  return bytes[end] === moreThan ? end + 1 : -1;
}

/** Behind the first end tag at or after an offset that looks like a string's, </si> or </x:si>; -1 where none does. */
function behindString(bytes: Uint8Array, from: number): number {
  for (let end = bytes.indexOf(moreThan, from); end >= 0; end = bytes.indexOf(moreThan, end + 1)) {
    let start = end - si.length;
    if (!stands(si, bytes, start)) continue;
    while (start > from && bytes[start] !== slash && bytes[start] !== lessThan && bytes[start] !== moreThan)
      start--;
    if (bytes[start] === slash) return end + 1;
  }
  return -1;
}

const longestStep = 1 << 16;

/**
 * Reads the part of shared strings, of which there may be hundreds of thousands, from its bytes. Each text is decoded
 * by itself: it has one byte to a character where that is enough, and holds nothing in memory but itself.
 */
class StringsReader {
  readonly texts: string[] = [];
  readonly rich = new Map<number, string>();
  private root: string | null = null;
  private isClosed = false;
  /**
   * How many bytes at least are read together next. One string that is unlike most is read by itself; where many are,
   * or where no string ends, it is twice as many each time.
   */
  step = 0;
  private readonly decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

  constructor(private readonly part: string) {}

  /** Reads on, as far as whole strings reach; tells how far that is. */
  read(bytes: Uint8Array): number {
    for (let at = 0; ;) {
      const usual = this.readUsual(bytes, at);
      if (usual > at) this.step = 0;
      at = usual;
      const end = behindString(bytes, at + this.step);
      if (end < 0) {
        this.step = 2 * (bytes.length - at);
        return at;
      }
      const read = this.readAny(bytes.subarray(at, end));
      this.step = read === 0 ? 2 * (end - at) : Math.min(2 * read, longestStep);
      at += read;
    }
  }

  /** Reads the last bytes. */
  close(bytes: Uint8Array): SharedStrings {
    const rest = bytes.subarray(this.readAny(bytes));
    if (!this.isClosed || this.decode(rest).trim() !== "") throw damaged(this.part);
    return this;
  }

  private decode(bytes: Uint8Array): string {
    try {
      return this.decoder.decode(bytes);
    } catch {
      throw damaged(this.part);
    }
  }

  /** Reads strings as most are written, up to one that is not; tells where that starts. */
  private readUsual(bytes: Uint8Array, from: number): number {
    if (this.root === null || this.isClosed) return from;
    for (let at = from; ;) {
      const start = usualText(bytes, at);
      const end = start < 0 ? -1 : bytes.indexOf(lessThan, start);
      if (end < 0 || !stands(usual.end, bytes, end)) return at;
      this.texts.push(unescapeCellText(plain(this.decode(bytes.subarray(start, end)), this.part)));
      at = end + usual.end.length;
    }
  }

  /** Reads strings however they are written; tells how far whole ones reach. */
  private readAny(bytes: Uint8Array): number {
    const { part, texts, rich } = this;
    const text = this.decode(bytes);
    const reader = new TagReader(text, part);
    let end = 0;
    for (; reader.next(); end = reader.end) {
      if (this.root === null) {
        if (reader.isEnd || !reader.is("sst")) throw damaged(part);
        this.root = reader.name;
        this.isClosed = reader.isEmpty;
        continue;
      }
      if (this.isClosed) throw damaged(part);
      if (reader.isEnd) {
        if (reader.name !== this.root) throw damaged(part);
        this.isClosed = true;
        continue;
      }
      const { start } = reader;
      if (reader.is("si")) {
        const string = readString(reader);
        if (!string) break;
        if (string.isRich) rich.set(texts.length, text.slice(start, reader.end));
        texts.push(string.text);
      } else if (!reader.skip()) break;
    }
    return end === text.length ? bytes.length : inBytes(text.slice(0, end)).length;
  }
}

/** Reads the part of shared strings from its bytes in UTF-8, in chunks that may end anywhere. */
export async function readSharedStrings(
  chunks: AsyncIterable<Uint8Array>,
  part: string,
): Promise<SharedStrings> {
  const reader = new StringsReader(part);
  let waiting: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    waiting.push(chunk);
    length += chunk.length;
    if (length < reader.step) continue;
    const bytes = joined(waiting);
    const rest = bytes.subarray(reader.read(bytes));
    waiting = [rest];
    length = rest.length;
  }
  return reader.close(joined(waiting));
}
