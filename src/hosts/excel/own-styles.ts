import type { OwnStyle } from "../../model/edit";
import { ownLooks } from "../own-styles";

/** Of Excel's default font, in points. */
export const fontSize = 11;

/** How a cell of the own sheet looks, as Excel takes it. */
export function formatOf(style: OwnStyle): Excel.CellPropertiesFormat {
  const { larger, bold, colour, fill, border, align, vertical, wraps } = ownLooks[style];
  const side: Excel.CellBorder = {
    style: "Continuous",
    weight: "Thin",
    ...(border !== null && { color: border }),
  };
  return {
    horizontalAlignment: align === "left" ? "Left" : "Right",
    verticalAlignment: vertical === "top" ? "Top" : "Bottom",
    wrapText: wraps,
    font: { size: fontSize + larger, bold, ...(colour !== null && { color: colour }) },
    ...(fill !== null && { fill: { color: fill } }),
    ...(border !== null && { borders: { top: side, bottom: side, left: side, right: side } }),
  };
}
