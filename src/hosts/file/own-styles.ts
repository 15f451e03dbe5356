import type { OwnStyle } from "../../model/edit";
import type { StyleWish, Styles } from "./styles";

const line = "#BFBFBF";
const grey = "#EDEDED";
/** 7:1 on white. */
const quiet = "#595959";
const link = "#0563C1";
const words = 'horizontal="left" vertical="top" wrapText="1"';
const figures = 'horizontal="right" vertical="top"';

/** How much larger than the workbook's own text a style is, in points. */
export const larger: Readonly<Partial<Record<OwnStyle, number>>> = {
  title: 7,
  lead: 1,
  heading: 3,
  note: -2,
};

const wishes: Readonly<
  Record<OwnStyle, Omit<StyleWish, "font"> & { font?: Omit<NonNullable<StyleWish["font"]>, "size"> }>
> = {
  title: { font: { bold: true }, alignment: words },
  subtitle: { font: { colour: quiet }, alignment: words },
  lead: { alignment: words },
  heading: { font: { bold: true }, alignment: 'horizontal="left" vertical="bottom"' },
  head: { font: { bold: true }, fill: grey, border: line, alignment: words },
  headNumber: { font: { bold: true }, fill: grey, border: line, alignment: `${figures} wrapText="1"` },
  text: { border: line, alignment: words },
  number: { border: line, alignment: figures },
  strong: { font: { bold: true }, border: line, alignment: words },
  strongNumber: { font: { bold: true }, border: line, alignment: figures },
  note: { font: { colour: quiet }, alignment: words },
};

/** Whether the texts of a style go on in a second line where they are long. */
export const wraps = (style: OwnStyle) => wishes[style].alignment?.includes("wrapText") === true;

/** The format of a style, in the workbook's own font. A link is blue and underlined. */
export function formatOf(styles: Styles, style: OwnStyle, isLink: boolean): number {
  const { font, ...wish } = wishes[style];
  const size = styles.defaultFontSize + (larger[style] ?? 0);
  return styles.forOwnSheet({
    ...wish,
    font: { ...font, size, ...(isLink && { colour: link, underlined: true }) },
  });
}
