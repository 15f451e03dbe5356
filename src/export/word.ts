import { Document, Packer } from "docx";
import { htmlToContent } from "docx/html";
import type { Summary } from "../model/summary";
import { htmlPart } from "./html";
import { titleOf } from "./paper";

/**
 * The summary as a Word document (.docx): headings, tables with heading rows, its title and its language.
 * The library is large and its types are Node’s: whoever wants a document imports this file alone, when it is asked for.
 */
export async function wordDocument(summary: Summary): Promise<Uint8Array> {
  const document = new Document({
    title: titleOf(summary),
    creator: "PlanProof",
    lastModifiedBy: "PlanProof",
    styles: {
      default: {
        document: { run: { font: "Arial", size: 22, language: { value: "en-GB" } } },
      },
    },
    sections: [{ children: htmlToContent(htmlPart(summary)) }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
