import type { OwnStyle } from "../../model/edit";
import { ownLooks } from "../../model/own-looks";
import type { Styles } from "./styles";

const link = "#0563C1";

/** The format of a style of the own sheet, in the workbook's own font. A link is blue and underlined. */
export function formatOf(styles: Styles, style: OwnStyle, isLink: boolean): number {
  const { larger, bold, colour, fill, border, align, vertical, wraps, indent } = ownLooks[style];
  const ink = isLink ? link : colour;
  return styles.forOwnSheet({
    font: {
      size: styles.defaultFontSize + larger,
      ...(bold && { bold }),
      ...(ink !== null && { colour: ink }),
      ...(isLink && { underlined: true }),
    },
    ...(fill !== null && { fill }),
    ...(border !== null && { border }),
    alignment: `horizontal="${align}" vertical="${vertical}"${wraps ? ' wrapText="1"' : ""}${indent > 0 ? ` indent="${indent}"` : ""}`,
  });
}
