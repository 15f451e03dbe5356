import { Refusal } from "../../model/refusal";
import { Package } from "./package";
import { packageRelationships, relationshipsOf } from "./relationships";
import { scan } from "./xml";

const starts = {
  zip: [0x50, 0x4b],
  compound: [0xd0, 0xcf, 0x11, 0xe0],
  pdf: [0x25, 0x50, 0x44, 0x46],
  rtf: [0x7b, 0x5c, 0x72, 0x74, 0x66],
} as const;
const begins = (bytes: Uint8Array, start: readonly number[]) =>
  start.every((byte, index) => bytes[index] === byte);

/** What no covering report comes near, in bytes. */
const longest = 20 * 1024 * 1024;

/** How the names of files end that are no text. */
const otherKind = /\.(?:docx?|docm|dotx?|odt|rtf|pdf|pages|xls[xmb]?|ods|pptx?)$/i;

/**
 * The text of a document: of a Word document (.docx) its paragraphs, a line each, without what was struck out while
 * changes were tracked; of plain text and Markdown all there is. Throws a Refusal where it is anything else, and where
 * the name is that of another kind of file: it may well be the wrong one.
 */
export async function readDocument(bytes: Uint8Array, name: string): Promise<string> {
  if (bytes.length > longest) {
    throw new Refusal(
      "This is too large for a covering report: save its words as text (.txt) and choose that.",
    );
  }
  if (begins(bytes, starts.zip)) return readWord(bytes);
  if (begins(bytes, starts.pdf)) {
    throw new Refusal(
      "This is a PDF: give the covering report as a Word document (.docx) or as text (.txt).",
    );
  }
  if (begins(bytes, starts.compound) || begins(bytes, starts.rtf)) {
    throw new Refusal(
      "This is in an old Word format, or locked with a password: open it in Word, save it as .docx without a password and choose that.",
    );
  }
  const kind = otherKind.exec(name)?.[0];
  if (kind !== undefined) {
    throw new Refusal(
      `This is called ${kind}, but it is no such file: choose the report itself, as a Word document (.docx) or as text (.txt).`,
    );
  }
  const text = decoded(bytes);
  if (text.includes("\0")) {
    throw new Refusal(
      "This is neither text nor a Word document: give the covering report as .docx, .txt or .md.",
    );
  }
  if (text.trim() === "") throw new Refusal("This is empty: choose the covering report that was meant.");
  return text;
}

/** Text in UTF-8 or UTF-16, or else in the code page of Windows in Britain, in which Notepad long wrote. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Some versions of Node take this code page for ISO 8859-1, which has no quotes and dashes.
    const text = new TextDecoder("windows-1252").decode(bytes);
    return text.replace(/[\x80-\x9f]/g, (control) => windows.charAt(control.charCodeAt(0) - 0x80));
  }
}

/** What the code page of Windows has where ISO 8859-1 has control characters; blanks where it has nothing. */
const windows = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

async function readWord(bytes: Uint8Array): Promise<string> {
  const words = await wordsIn(bytes).catch((error: unknown) => {
    // What is said of a damaged package speaks of workbooks.
    throw error instanceof Refusal
      ? new Refusal(
          "This Word document is damaged or locked and cannot be read: open it in Word, save it again and choose that.",
        )
      : error;
  });
  if (words === null) {
    throw new Refusal(
      "This is a zip, but not a Word document: give the covering report as .docx, .txt or .md.",
    );
  }
  if (words.trim() === "") throw new Refusal("This Word document has no words in it.");
  return words;
}

/** The words of a package's document; null where it has none. */
async function wordsIn(bytes: Uint8Array): Promise<string | null> {
  const parts = Package.open(bytes);
  await parts.unfold([packageRelationships]);
  const body = relationshipsOf(parts, "").find(({ kind }) => kind === "officeDocument")?.target;
  if (body === undefined || !body.startsWith("word/")) return null;
  await parts.unfold([body]);
  return wordsOf(parts.text(body), body);
}

/** Elements whose words are not the document's: moved away, or a copy for older readers. */
const leftOut: ReadonlySet<string> = new Set(["moveFrom", "Fallback", "del", "instrText"]);
const broken: Readonly<Record<string, string>> = { tab: "\t", br: "\n", cr: "\n", noBreakHyphen: "-" };

/** The words of a document's body. A paragraph ends with a line's end. */
function wordsOf(xml: string, part: string): string {
  const pieces: string[] = [];
  let inText = false;
  let out = 0;
  scan(xml, part, {
    open({ local }) {
      if (leftOut.has(local)) out++;
      inText = local === "t";
      if (out === 0) pieces.push(broken[local] ?? "");
    },
    close({ local }) {
      inText = false;
      if (leftOut.has(local)) out--;
      if (local === "p") pieces.push("\n");
    },
    text(words) {
      if (inText && out === 0) pieces.push(words);
    },
  });
  return pieces.join("");
}
