import { unzipSync, type UnzipFileInfo, zipSync, type Zippable } from "fflate";
import { Refusal } from "../../model/refusal";
import { breath } from "./breath";
import { decode, encode } from "./part-text";

const mebibyte = 1024 * 1024;
/** What a file may unfold to: far beyond any plan, and well within a browser. */
export const limits = { parts: 10_000, expanded: 1024 * mebibyte, part: 400 * mebibyte, ratio: 300 };
/** Parts are unzipped in lots of about this size, so that a browser may breathe between them. */
const lot = 8 * mebibyte;

interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Part names do not tell capitals apart, and a target may write a space as %20. */
function keyOf(name: string): string {
  const plain = name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}

const torn = () =>
  new Refusal("This file is damaged or incomplete: ask for it again, or save it again from Excel.");

/** The names and sizes of a zip's entries, before any of them is unfolded. */
function entriesOf(bytes: Uint8Array): UnzipFileInfo[] {
  const entries: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, { filter: (entry) => (entries.push(entry), false) });
  } catch {
    throw torn();
  }
  const expanded = entries.reduce((sum, entry) => sum + entry.originalSize, 0);
  if (
    entries.length > limits.parts ||
    expanded > limits.expanded ||
    entries.some((entry) => entry.originalSize > limits.part) ||
    (expanded > 64 * mebibyte && expanded > bytes.length * limits.ratio)
  ) {
    throw new Refusal(
      "This file would unfold to far more than a workbook holds: open it in Excel, delete what the plan does not need, and save it as a new .xlsx file.",
    );
  }
  if (new Set(entries.map((entry) => keyOf(entry.name))).size < entries.length) throw torn();
  return entries;
}

/** The parts of a workbook's file. Each stays byte for byte as it was until a text is set in its place. */
export class Package {
  private constructor(
    private readonly parts: Map<string, Part>,
    /** The file as it was opened, while nothing is changed. */
    private original: Uint8Array | null,
    /** Parts that were decoded before. */
    private readonly texts: Map<string, string>,
  ) {}

  /** Unfolds a zip. Throws a Refusal where it is damaged or unfolds to too much. */
  static async open(bytes: Uint8Array): Promise<Package> {
    const entries = entriesOf(bytes);
    const parts = new Map<string, Part>();
    const pause = breath();
    for (let first = 0; first < entries.length;) {
      await pause();
      const names = new Set<string>();
      let size = 0;
      for (let entry = entries[first]; entry && (size === 0 || size + entry.originalSize <= lot);) {
        names.add(entry.name);
        size += entry.originalSize;
        entry = entries[++first];
      }
      let unfolded: Record<string, Uint8Array>;
      try {
        unfolded = unzipSync(bytes, { filter: (entry) => names.has(entry.name) });
      } catch {
        throw torn();
      }
      for (const [name, content] of Object.entries(unfolded))
        parts.set(keyOf(name), { name, bytes: content });
    }
    for (const { name, originalSize } of entries) {
      if (parts.get(keyOf(name))?.bytes.length !== originalSize) throw torn();
    }
    return new Package(parts, new Uint8Array(bytes), new Map());
  }

  /** A copy to change, which is kept only where the whole change succeeds. */
  draft(): Package {
    return new Package(new Map(this.parts), this.original, new Map(this.texts));
  }

  names(): string[] {
    return [...this.parts.values()].map((part) => part.name);
  }

  has(name: string): boolean {
    return this.parts.has(keyOf(name));
  }

  /** The bytes of a part, or undefined where there is none. */
  raw(name: string): Uint8Array | undefined {
    return this.parts.get(keyOf(name))?.bytes;
  }

  /** The text of a part. Throws a Refusal where there is none. */
  text(name: string): string {
    const key = keyOf(name);
    const part = this.parts.get(key);
    if (!part) {
      throw new Refusal(
        `The part “${name}” of this workbook is missing: open the file in Excel, let Excel repair it, save it and try again.`,
      );
    }
    let text = this.texts.get(key);
    if (text === undefined) this.texts.set(key, (text = decode(part.bytes, part.name)));
    return text;
  }

  /** Writes a part, new ones last; one that already says this is left as it is. */
  setText(name: string, text: string): void {
    const key = keyOf(name);
    const former = this.parts.get(key);
    if (former && this.text(name) === text) return;
    this.parts.set(key, { name: former?.name ?? name, bytes: encode(text, former?.bytes) });
    this.texts.set(key, text);
    this.original = null;
  }

  remove(name: string): void {
    if (!this.parts.delete(keyOf(name))) return;
    this.texts.delete(keyOf(name));
    this.original = null;
  }

  /** The first name of the form "xl/worksheets/sheet7.xml" that is free. */
  freeName(before: string, after: string): string {
    let number = 1;
    while (this.has(`${before}${number}${after}`)) number++;
    return `${before}${number}${after}`;
  }

  /** The file. Its entries bear the earliest date that a zip can: no clock comes near it. */
  zip(): Uint8Array {
    if (this.original) return this.original.slice();
    const entries: Zippable = {};
    for (const { name, bytes } of this.parts.values()) entries[name] = bytes;
    return zipSync(entries, { level: 6, mtime: new Date(1980, 0, 1) });
  }
}
