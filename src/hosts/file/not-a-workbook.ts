import { Refusal } from "../../model/refusal";

const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zip = [0x50, 0x4b];
const begins = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte);

/** Whether a compound file names this stream; its directory writes names in UTF-16. */
function namesStream(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name, (letter) => letter.charCodeAt(0));
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((code, index) => bytes[at + 2 * index] === code && bytes[at + 2 * index + 1] === 0))
      return true;
  }
  return false;
}

/** Throws a Refusal that says what a file is, where its first bytes show that it is no .xlsx workbook. */
export function refuseOtherFiles(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Refusal("This file is empty: choose an .xlsx workbook.");
  if (begins(bytes, compound)) {
    throw new Refusal(
      namesStream(bytes, "EncryptedPackage")
        ? "This workbook is encrypted with a password: in Excel, choose File > Info > Protect Workbook > Encrypt with Password, empty the password, save, and try again."
        : "This file is in an old Office format, such as .xls: open it in Excel, save it as .xlsx and choose that.",
    );
  }
  if (
    begins(
      bytes,
      Array.from("%PDF", (letter) => letter.charCodeAt(0)),
    )
  ) {
    throw new Refusal("This is a PDF: ask for it as an Excel workbook (.xlsx).");
  }
  if (!begins(bytes, zip)) {
    throw new Refusal(
      "This file is text, or something else that is no workbook: open it in Excel if you can, save it as .xlsx and choose that.",
    );
  }
}

/** Throws a Refusal for an OpenDocument file, which is a zip as workbooks are. */
export function refuseOpenDocument(mimetype: string): void {
  if (mimetype.startsWith("application/vnd.oasis.opendocument")) {
    throw new Refusal(
      "This is an OpenDocument file, such as .ods: open it, save it as .xlsx and choose that.",
    );
  }
}
