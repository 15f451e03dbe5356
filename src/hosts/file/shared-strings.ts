import { unescapeCellText } from "./cell-text";
import { TagReader } from "./tag-reader";
import { damaged, deepest } from "./xml";

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

/** Reads the part of shared strings from its pieces, none of which needs to end where a string does. */
export async function readSharedStrings(pieces: AsyncIterable<string>, part: string): Promise<SharedStrings> {
  const texts: string[] = [];
  const rich = new Map<number, string>();
  let rest = "";
  let root: string | null = null;
  let isClosed = false;
  for await (const piece of pieces) {
    const text = rest + piece;
    const reader = new TagReader(text, part);
    let end = 0;
    for (; reader.next(); end = reader.end) {
      if (root === null) {
        if (reader.isEnd || !reader.is("sst")) throw damaged(part);
        root = reader.name;
        isClosed = reader.isEmpty;
        continue;
      }
      if (isClosed) throw damaged(part);
      if (reader.isEnd) {
        if (reader.name !== root) throw damaged(part);
        isClosed = true;
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
    rest = text.slice(end);
  }
  if (!isClosed || rest.trim() !== "") throw damaged(part);
  return { texts, rich };
}
