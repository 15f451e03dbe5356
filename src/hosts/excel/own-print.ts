import type { OwnSheet } from "../../model/edit";
import { ownMargins } from "../../model/own-page";

/**
 * Sets up the own sheet's pages: A4, as many wide and down as asked, with its header and footer; what somebody wrote in
 * so many rows below is printed too.
 */
export function printOwnSheet(
  worksheet: Excel.Worksheet,
  { print, rows, columnWidths }: OwnSheet,
  below: number,
): void {
  const { pageLayout } = worksheet;
  pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.leftMargin = pageLayout.rightMargin = ownMargins.sides;
  pageLayout.topMargin = pageLayout.bottomMargin = ownMargins.ends;
  pageLayout.setPrintArea(worksheet.getRangeByIndexes(0, 0, rows.length + below, columnWidths.length));
  pageLayout.zoom = {
    horizontalFitToPages: print.fitToWidth,
    ...(print.fitToHeight === null ? {} : { verticalFitToPages: print.fitToHeight }),
  };
  if (print.titleRows) {
    const { top, height } = print.titleRows;
    pageLayout.setPrintTitleRows(`$${top + 1}:$${top + height}`);
  }
  const pages = pageLayout.headersFooters.defaultForAllPages;
  const header = sections(print.header);
  const footer = sections(print.footer);
  pages.leftHeader = header.L;
  pages.centerHeader = header.C;
  pages.rightHeader = header.R;
  pages.leftFooter = footer.L;
  pages.centerFooter = footer.C;
  pages.rightFooter = footer.R;
}

type Section = "L" | "C" | "R";

/** A header as a file writes it, "&LLeft&RRight", in the three sections of Office.js. Other codes stay as they are. */
function sections(text: string): Record<Section, string> {
  const found: Record<Section, string> = { L: "", C: "", R: "" };
  let section: Section = "C";
  for (const [token] of text.matchAll(/&.|[^&]+/gs)) {
    if (token === "&L" || token === "&C" || token === "&R") section = token.slice(1) as Section;
    else found[section] += token;
  }
  return found;
}
