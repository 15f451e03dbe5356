import { damaged } from "./xml";

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** The standard allows UTF-8 and UTF-16; a part in UTF-16 has a byte order mark, or shows by its first "<". */
function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}

/** The text of a part, its byte order mark included. Throws a Refusal where it is in no encoding of the standard's. */
export function decode(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw damaged(part);
  }
}

/** A text in the encoding of the part that it replaces; a new part's is UTF-8. */
export function encode(text: string, former: Uint8Array | undefined): Uint8Array {
  const encoding = former ? encodingOf(former) : "utf-8";
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++)
    view.setUint16(at * 2, text.charCodeAt(at), encoding === "utf-16le");
  return bytes;
}
