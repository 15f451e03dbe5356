import { joined } from "./zip";

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** About how long the pieces are in which a long text is told: short enough for a browser to breathe between them. */
const pieceLength = 1 << 20;
/** How many characters are written at once. */
const chunkLength = 1 << 17;

/** The standard allows UTF-8 and UTF-16; a part in UTF-16 has a byte order mark, or shows by its first "<". */
function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}

/** Where the last character of a text in UTF-8 starts. */
function lastCharacter(bytes: Uint8Array): number {
  let at = bytes.length - 1;
  while (at > 0 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at--;
  return Math.max(at, 0);
}

/**
 * The text of a part in pieces, its byte order mark included, from its bytes in chunks. Throws where it is in no
 * encoding of the standard's.
 */
export async function* decode(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string, void> {
  let decoder: TextDecoder | undefined;
  let waiting: Uint8Array[] = [];
  let length = 0;
  const taken = () => {
    const bytes = joined(waiting);
    decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true });
    return { bytes, decoder };
  };
  for await (const chunk of chunks) {
    waiting.push(chunk);
    length += chunk.length;
    if (length < pieceLength) continue;
    const { bytes, decoder: ours } = taken();
    if (ours.encoding === "utf-8") {
      // Several times as fast as a decoder that minds by itself where a character is cut in two.
      const cut = lastCharacter(bytes);
      yield ours.decode(bytes.subarray(0, cut));
      waiting = [bytes.subarray(cut)];
    } else {
      yield ours.decode(bytes, { stream: true });
      waiting = [];
    }
    length = 0;
  }
  const { bytes, decoder: ours } = taken();
  yield ours.decode(bytes);
}

/** The bytes of a part in chunks, in UTF-8 whatever their encoding is. Throws where that is none of the standard's. */
export async function* inUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  let decoder: TextDecoder | null | undefined;
  for await (const chunk of chunks) {
    if (decoder === undefined) {
      const encoding = encodingOf(chunk);
      decoder = encoding === "utf-8" ? null : new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    }
    if (decoder === null) yield chunk;
    else yield* encode(decoder.decode(chunk, { stream: true }), undefined);
  }
  decoder?.decode();
}

/**
 * The bytes of a text in chunks, in the encoding in which those of the part begin that it replaces; a new part's is
 * UTF-8.
 */
export function* encode(
  text: string,
  former: Uint8Array | undefined,
): Generator<Uint8Array<ArrayBuffer>, void> {
  const encoding = former ? encodingOf(former) : "utf-8";
  let from = 0;
  while (from < text.length) {
    // No chunk ends between the two halves of a character.
    const isHalf = /[\uD800-\uDBFF]/.test(text.charAt(from + chunkLength - 1));
    const piece = text.slice(from, from + chunkLength + (isHalf ? 1 : 0));
    from += piece.length;
    yield encoding === "utf-8" ? new TextEncoder().encode(piece) : inUtf16(piece, encoding === "utf-16le");
  }
}

function inUtf16(text: string, littleEndian: boolean): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return bytes;
}
