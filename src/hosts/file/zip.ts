import { Refusal } from "../../model/refusal";
import { breath } from "../breath";

type Bytes = Uint8Array<ArrayBuffer>;

/** An entry of a zip as it lies in the file, still folded. */
export interface Entry {
  readonly name: string;
  /** Its local header, its content and whatever belongs to it up to the next entry. */
  readonly record: Bytes;
  /** Its header in the directory, whose offset is that of the file it was read from. */
  readonly header: Bytes;
  readonly folded: Bytes;
  readonly isFolded: boolean;
  readonly checksum: number;
  /** Of its content, in bytes. */
  readonly size: number;
}

const signature = { local: 0x04034b50, header: 0x02014b50, end: 0x06054b50, end64: 0x06064b50 };
const endLength = 22;
const headerLength = 46;
const localLength = 30;
const longestComment = 0xffff;
const beyond = 0xffffffff;
const deflated = 8;
/** The earliest day that a zip can write: no clock comes near what is written. */
const earliest = (1 << 5) | 1;

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const torn = () =>
  new Refusal("This file is damaged or incomplete: ask for it again, or save it again from Excel.");

/** Where the directory starts, and how many entries it has. */
function directory(view: DataView): { start: number; entries: number } {
  let end = view.byteLength - endLength;
  const last = Math.max(0, end - longestComment);
  while (end >= last && view.getUint32(end, true) !== signature.end) end--;
  if (end < last) throw torn();
  const start = view.getUint32(end + 16, true);
  const entries = view.getUint16(end + 10, true);
  if (start !== beyond && entries !== 0xffff) return { start, entries };
  // The zip64 form, which some writers use for small files too; its locator stands right before the end.
  const end64 = Number(view.getBigUint64(end - 12, true));
  if (view.getUint32(end64, true) !== signature.end64) return { start, entries };
  return {
    start: Number(view.getBigUint64(end64 + 48, true)),
    entries: Number(view.getBigUint64(end64 + 32, true)),
  };
}

/** The zip64 values of an entry, which stand for those of its header that are too great for it. */
function wide(header: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to; at += 4 + header.getUint16(at + 2, true)) {
    if (header.getUint16(at, true) !== 1) continue;
    const count = Math.floor(header.getUint16(at + 2, true) / 8);
    return Array.from({ length: count }, (_, index) => Number(header.getBigUint64(at + 4 + index * 8, true)));
  }
  return [];
}

/**
 * The entries of a zip in the order of its directory, none of them unfolded. Throws a Refusal where the file is
 * damaged or locked.
 */
export function readEntries(bytes: Bytes): Entry[] {
  try {
    return entriesOf(bytes);
  } catch (error) {
    // What a damaged file says lies outside it.
    throw error instanceof RangeError ? torn() : error;
  }
}

function entriesOf(bytes: Bytes): Entry[] {
  const view = viewOf(bytes);
  const { start, entries } = directory(view);
  const found: (Omit<Entry, "record" | "folded"> & { offset: number; length: number })[] = [];
  let at = start;
  for (let index = 0; index < entries; index++) {
    if (view.getUint32(at, true) !== signature.header) throw torn();
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    if (flags & 1) {
      throw new Refusal(
        "This zip is locked with a password: unpack it, and choose the .xlsx workbook in it.",
      );
    }
    const nameEnd = at + headerLength + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const next = extraEnd + view.getUint16(at + 32, true);
    if (next > bytes.length) throw torn();
    const greater = wide(view, nameEnd, extraEnd);
    const value = (offset: number) => {
      const narrow = view.getUint32(offset, true);
      return narrow === beyond ? (greater.shift() ?? narrow) : narrow;
    };
    const size = value(at + 24);
    const length = value(at + 20);
    found.push({
      name: new TextDecoder(flags & 0x800 ? "utf-8" : "latin1").decode(
        bytes.subarray(at + headerLength, nameEnd),
      ),
      header: bytes.subarray(at, next),
      isFolded: method !== 0,
      checksum: view.getUint32(at + 16, true),
      size,
      length,
      offset: value(at + 42),
    });
    at = next;
  }
  const starts = [...found.map(({ offset }) => offset), start].toSorted((a, b) => a - b);
  const nextStart = new Map(starts.map((each, index) => [each, starts[index + 1] ?? each]));
  return found.map(({ offset, length, ...entry }) => {
    if (view.getUint32(offset, true) !== signature.local) throw torn();
    const from = offset + localLength + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    const end = nextStart.get(offset) ?? 0;
    if (from + length > end) throw torn();
    return { ...entry, record: bytes.subarray(offset, end), folded: bytes.subarray(from, from + length) };
  });
}

/**
 * Chromium unfolds and folds what it is given in one go on the page's own thread: so many bytes take it a few
 * milliseconds, folded text being a tenth or less of what it unfolds to.
 */
const atOnce = { folded: 1 << 13, unfolded: 1 << 18 };

const gzipStart = Uint8Array.of(0x1f, 0x8b, deflated, 0, 0, 0, 0, 0, 0, 0xff);
const gzipEndLength = 8;

/** The chunks that come out of a stream into which all of these go, `step` bytes at a time. */
async function* through(
  stream: { readonly readable: ReadableStream<Uint8Array>; readonly writable: WritableStream<BufferSource> },
  step: number,
  chunks: Iterable<Bytes>,
): AsyncGenerator<Uint8Array, void> {
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  // What is wrong with the content is told by the reading end too.
  const ignore = () => undefined;
  const write = async () => {
    for (const chunk of chunks) {
      for (let from = 0; from < chunk.length; from += step)
        await writer.write(chunk.subarray(from, from + step));
    }
    await writer.close();
  };
  write().catch(ignore);
  const pause = breath();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      yield read.value;
      await pause();
    }
  } finally {
    reader.cancel().catch(ignore);
  }
}

/** How much Node unfolds at once. Left to its streams it is 16 KiB, and most of the time goes into handing it over. */
const nodeChunk = 1 << 18;

/** What a gzip file unfolds to, in chunks: by Node where there is Node, by the browser elsewhere. */
function gunzipped(chunks: readonly Bytes[]): AsyncIterable<Uint8Array> {
  const node: Partial<typeof process> | undefined = globalThis.process;
  const gunzip = node?.getBuiltinModule?.("node:zlib").createGunzip({ chunkSize: nodeChunk });
  if (!gunzip) return through(new DecompressionStream("gzip"), atOnce.folded, chunks);
  for (const chunk of chunks) gunzip.write(chunk);
  return gunzip.end();
}

/**
 * The content of an entry, in chunks, unfolded by the platform. A zip's content and its checksum are those of a gzip
 * file, so that the platform compares the checksum too. Throws where it is damaged, and where it is longer than its
 * header says.
 */
export async function* unfold({ folded, isFolded, checksum, size }: Entry): AsyncGenerator<Uint8Array, void> {
  if (!isFolded) {
    if ((await fold("", [folded])).checksum !== checksum) throw torn();
    yield folded;
    return;
  }
  const end = new Uint8Array(gzipEndLength);
  viewOf(end).setUint32(0, checksum, true);
  viewOf(end).setUint32(4, size, true);
  let length = 0;
  for await (const chunk of gunzipped([gzipStart, folded, end])) {
    length += chunk.length;
    if (length > size) throw torn();
    yield chunk;
  }
}

/** A new entry, folded by the platform. */
export async function fold(name: string, content: Iterable<Bytes>): Promise<Entry> {
  const chunks = [];
  for await (const chunk of through(new CompressionStream("gzip"), atOnce.unfolded, content))
    chunks.push(chunk);
  const gzip = joined(chunks);
  const folded = gzip.subarray(gzipStart.length, -gzipEndLength);
  const checksum = viewOf(gzip).getUint32(gzip.length - gzipEndLength, true);
  const size = viewOf(gzip).getUint32(gzip.length - gzipEndLength + 4, true);
  const title = new TextEncoder().encode(name);
  const local = new Uint8Array(localLength);
  const header = new Uint8Array(headerLength);
  // What both headers say stands two bytes further on in the directory's, behind the writer's version.
  for (const [bytes, mark, from] of [
    [local, signature.local, 4],
    [header, signature.header, 6],
  ] as const) {
    const view = viewOf(bytes);
    view.setUint32(0, mark, true);
    view.setUint16(from, 20, true);
    view.setUint16(from + 2, 0x800, true);
    view.setUint16(from + 4, deflated, true);
    view.setUint16(from + 8, earliest, true);
    view.setUint32(from + 10, checksum, true);
    view.setUint32(from + 14, folded.length, true);
    view.setUint32(from + 18, size, true);
    view.setUint16(from + 22, title.length, true);
  }
  viewOf(header).setUint16(4, 20, true);
  return {
    name,
    record: joined([local, title, folded]),
    header: joined([header, title]),
    folded,
    isFolded: true,
    checksum,
    size,
  };
}

/** A zip of entries, each byte for byte as it lay in its own file. */
export function zipOf(entries: readonly Entry[]): Bytes {
  let offset = 0;
  const headers = entries.map((entry) => {
    const header = entry.header.slice();
    viewOf(header).setUint32(42, offset, true);
    offset += entry.record.length;
    return header;
  });
  const end = new Uint8Array(endLength);
  const view = viewOf(end);
  view.setUint32(0, signature.end, true);
  view.setUint16(8, entries.length, true);
  view.setUint16(10, entries.length, true);
  view.setUint32(
    12,
    headers.reduce((sum, { length }) => sum + length, 0),
    true,
  );
  view.setUint32(16, offset, true);
  return joined([...entries.map(({ record }) => record), ...headers, end]);
}

/** Chunks as one. */
export function joined(chunks: readonly Uint8Array[]): Bytes {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
