import {
  AlignmentType,
  Document,
  Footer,
  PageNumber,
  PageOrientation,
  Packer,
  Paragraph,
  TextRun,
} from "docx";
import { htmlToContent } from "docx/html";
import type { Summary } from "../model/summary";
import { htmlPart } from "./html";
import { titleOf } from "../summary/introduction";

/** The headings' colour: 12.6 to 1 on white. */
const ink = "1F3864";

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
        document: {
          run: { font: "Arial", size: 20, language: { value: "en-GB" } },
          paragraph: { spacing: { after: 80 } },
        },
        heading1: {
          run: { size: 36, bold: true, color: ink },
          paragraph: { spacing: { after: 160 }, outlineLevel: 0 },
        },
        heading2: {
          run: { size: 26, bold: true, color: ink },
          paragraph: { spacing: { before: 280, after: 100 }, keepNext: true, outlineLevel: 1 },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            // A4, lying: the tables are wide.
            size: { width: "210mm", height: "297mm", orientation: PageOrientation.LANDSCAPE },
            margin: { top: "18mm", bottom: "18mm", left: "18mm", right: "18mm" },
          },
        },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: htmlToContent(htmlPart(summary)),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const pageNumber = () =>
  new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [
      new TextRun({ children: ["Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES], size: 16 }),
    ],
  });
