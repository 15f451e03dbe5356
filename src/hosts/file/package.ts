import { Refusal } from "../../model/refusal";
import { breath } from "../breath";
import { decode, encode, inUtf8 } from "./part-text";
import { damaged } from "./xml";
import { type Entry, fold, readEntries, unfold, zipOf } from "./zip";

const mebibyte = 1024 * 1024;
/** What a file may unfold to: far beyond any workbook that people keep by hand, and well within a browser. */
const limits = { parts: 10_000, expanded: 1024 * mebibyte, part: 400 * mebibyte, ratio: 300 };

interface Part {
  readonly name: string;
  /** The part as it lies in the file; null where it is new. */
  readonly entry: Entry | null;
  /** Null until it is unfolded. */
  readonly text: string | null;
  readonly isChanged: boolean;
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

/** Throws a Refusal where a file would unfold to too much, as its headers say and as `unfold` holds it to. */
function refuseTooMuch(entries: readonly Entry[], length: number): void {
  const expanded = entries.reduce((sum, { size }) => sum + size, 0);
  if (
    entries.length > limits.parts ||
    expanded > limits.expanded ||
    entries.some(({ size }) => size > limits.part) ||
    (expanded > 64 * mebibyte && expanded > length * limits.ratio)
  ) {
    throw new Refusal(
      "This file would unfold to far more than a workbook holds: open it in Excel, delete what it does not need, and save it as a new .xlsx file.",
    );
  }
}

/** The parts of a workbook's file. Each stays byte for byte as it was, folded, until a text is set in its place. */
export class Package {
  private constructor(
    private readonly parts: Map<string, Part>,
    /** The file as it was opened, while nothing is changed. */
    private original: Uint8Array | null,
  ) {}

  /** Reads what parts there are. Throws a Refusal where the zip is damaged or unfolds to too much. */
  static open(bytes: Uint8Array): Package {
    const original = new Uint8Array(bytes);
    const entries = readEntries(original);
    refuseTooMuch(entries, bytes.length);
    const parts = new Map<string, Part>();
    for (const entry of entries) {
      const key = keyOf(entry.name);
      if (parts.has(key)) {
        throw new Refusal(
          `This file holds two parts called “${entry.name}”, so nobody can tell which counts: open it in Excel, save it as a new .xlsx file and choose that.`,
        );
      }
      parts.set(key, { name: entry.name, entry, text: null, isChanged: false });
    }
    return new Package(parts, original);
  }

  /** A copy to change, which is kept only where the whole change succeeds. */
  draft(): Package {
    return new Package(new Map(this.parts), this.original);
  }

  names(): string[] {
    return [...this.parts.values()].map((part) => part.name);
  }

  /** Whether it is a folder's name and nothing else, as some programs write into a zip. */
  isEmptyFolder(name: string): boolean {
    return name.endsWith("/") && this.part(name).entry?.size === 0;
  }

  has(name: string): boolean {
    return this.parts.has(keyOf(name));
  }

  /** Unfolds parts, so that their texts can be asked for. One that is damaged is refused when it is asked for. */
  async unfold(names: readonly string[]): Promise<void> {
    for (const name of names) {
      const pieces = [];
      try {
        const part = this.part(name);
        if (part.text !== null || !part.entry) continue;
        for await (const piece of unhurriedly(name, decode(unfold(part.entry)))) pieces.push(piece);
        this.parts.set(keyOf(name), { ...part, text: pieces.join("") });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
      }
    }
  }

  /** The text of a part that was unfolded before. Throws a Refusal that names the part where it is missing or damaged. */
  text(name: string): string {
    const { text } = this.part(name);
    if (text === null) throw damaged(name);
    return text;
  }

  /**
   * The text of a part as bytes in UTF-8, in chunks; one that was not unfolded before is not kept. Throws a Refusal
   * that names the part where it is missing or damaged.
   */
  async *bytes(name: string, signal?: AbortSignal): AsyncGenerator<Uint8Array, void> {
    const { text, entry } = this.part(name);
    const isText = text !== null || !entry;
    yield* unhurriedly(name, isText ? encode(text ?? "", undefined) : inUtf8(unfold(entry)), signal);
  }

  /** Writes a part, new ones last; one that already says this is left as it is. */
  setText(name: string, text: string): void {
    const key = keyOf(name);
    const former = this.parts.get(key);
    if (former?.text === text) return;
    this.parts.set(key, {
      name: former?.name ?? name,
      entry: former?.entry ?? null,
      text,
      isChanged: true,
    });
    this.original = null;
  }

  remove(name: string): void {
    if (this.parts.delete(keyOf(name))) this.original = null;
  }

  /** The first name of the form "xl/worksheets/sheet7.xml" that is free. */
  freeName(before: string, after: string): string {
    let number = 1;
    while (this.has(`${before}${number}${after}`)) number++;
    return `${before}${number}${after}`;
  }

  /** The file. What was not changed lies in it as it lay, in its folded form. */
  async zip(): Promise<Uint8Array> {
    if (this.original) return this.original.slice();
    const entries = [];
    for (const part of this.parts.values()) entries.push(await folded(part));
    return zipOf(entries);
  }

  private part(name: string): Part {
    const part = this.parts.get(keyOf(name));
    if (part) return part;
    throw new Refusal(
      `The part “${name}” of this workbook is missing: open the file in Excel, let Excel repair it, save it and try again.`,
    );
  }
}

/** A part in pieces, with a breath before each. Throws a Refusal where it is damaged. */
async function* unhurriedly<T>(
  name: string,
  pieces: AsyncGenerator<T, void> | Generator<T, void>,
  signal?: AbortSignal,
): AsyncGenerator<T, void> {
  const pause = breath(signal);
  try {
    for (;;) {
      await pause();
      let piece;
      try {
        piece = await pieces.next();
      } catch {
        throw damaged(name);
      }
      if (piece.done) return;
      yield piece.value;
    }
  } finally {
    await pieces.return(undefined);
  }
}

async function folded({ name, entry, text, isChanged }: Part): Promise<Entry> {
  if (entry && !isChanged) return entry;
  let former: Uint8Array | undefined;
  if (entry) {
    for await (const chunk of unfold(entry)) {
      former = chunk;
      break;
    }
  }
  return fold(name, encode(text ?? "", former));
}
