import { unescapeCellText } from "./cell-text";
import { type Listener, scanInSlices } from "./xml";

/** The texts that cells share. */
export interface SharedStrings {
  readonly texts: readonly string[];
  /** The XML of those that are rich: <si>…</si>. */
  readonly rich: ReadonlyMap<number, string>;
}

/**
 * Collects the text of one string, shared or inline, from what a tokenizer tells: plain and rich text joined,
 * phonetic runs left out.
 */
export class TextCollector {
  private pieces: string[] = [];
  private phonetic = false;
  private current: string | null = null;
  isRich = false;

  open(local: string): void {
    if (local === "rPh") this.phonetic = true;
    else if (local === "r") this.isRich = true;
    else if (local === "t") this.current = this.phonetic ? null : "";
  }

  text(words: string): void {
    if (this.current !== null) this.current += words;
  }

  close(local: string): void {
    if (local === "rPh") this.phonetic = false;
    // Each run's text is escaped by itself: no escape reaches over two runs.
    else if (local === "t" && this.current !== null) {
      this.pieces.push(unescapeCellText(this.current));
      this.current = null;
    }
  }

  /** The text collected, and a fresh start. */
  take(): string {
    const text = this.pieces.join("");
    this.pieces = [];
    this.isRich = false;
    return text;
  }
}

/** Reads the part of shared strings. */
export async function readSharedStrings(
  text: string,
  part: string,
  signal?: AbortSignal,
): Promise<SharedStrings> {
  const texts: string[] = [];
  const rich = new Map<number, string>();
  const collector = new TextCollector();
  let start = 0;
  const listener: Listener = {
    open(tag) {
      if (tag.depth === 2) start = tag.start;
      else collector.open(tag.local);
    },
    text: (words) => collector.text(words),
    close(tag) {
      if (tag.depth > 2) return collector.close(tag.local);
      if (tag.depth !== 2 || tag.local !== "si") return;
      if (collector.isRich) rich.set(texts.length, text.slice(start, tag.end));
      texts.push(collector.take());
    },
  };
  await scanInSlices(text, part, listener, signal);
  return { texts, rich };
}
