import type { OwnStyle } from "../../model/edit";

const line: Excel.CellBorder = { style: "Continuous", color: "#BFBFBF", weight: "Thin" };
const rule: Excel.CellBorder = { style: "Continuous", color: "#595959", weight: "Thin" };
const topLeft = { verticalAlignment: "Top", horizontalAlignment: "Left", wrapText: true } as const;
const topRight = { verticalAlignment: "Top", horizontalAlignment: "Right", wrapText: true } as const;
const headFill = { color: "#EDEDED" };

/** How the cells of the own sheet look. */
export const ownStyles: Readonly<Record<OwnStyle, Excel.CellPropertiesFormat>> = {
  title: { ...topLeft, font: { size: 18, bold: true } },
  subtitle: { ...topLeft, font: { size: 11, color: "#595959" } },
  lead: { ...topLeft, font: { size: 12 } },
  heading: { ...topLeft, wrapText: false, font: { size: 14, bold: true } },
  head: { ...topLeft, font: { bold: true }, fill: headFill, borders: { bottom: rule } },
  headNumber: { ...topRight, font: { bold: true }, fill: headFill, borders: { bottom: rule } },
  text: { ...topLeft, borders: { bottom: line } },
  number: { ...topRight, borders: { bottom: line } },
  strong: { ...topLeft, font: { bold: true }, borders: { top: rule, bottom: rule } },
  strongNumber: { ...topRight, font: { bold: true }, borders: { top: rule, bottom: rule } },
  note: { ...topLeft, font: { size: 9, color: "#595959" } },
};
