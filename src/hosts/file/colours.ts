import { formatHex, hsl } from "../../model/colour-spaces";
import type { Colour } from "../../model/grid";
import { childOf, descend, type Element, isOn, parse } from "./xml";

/** What colours of a workbook go by: its theme's twelve, in the order that cells count them, and its palette. */
export interface Colours {
  readonly theme: readonly Colour[];
  readonly palette: readonly Colour[];
}

/** As cells count them: the light and dark pairs change places. */
const themeOrder = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];
/** Office's own theme, for workbooks that bring none. */
const officeTheme = "FFFFFF 000000 EEECE1 1F497D 4F81BD C0504D 9BBB59 8064A2 4BACC6 F79646 0000FF 800080"
  .split(" ")
  .map((hex) => `#${hex}`);
/** Excel's palette: its first eight colours come twice. */
const first = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
const rest =
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333";
const excelPalette = `${first} ${first} ${rest}`.split(" ").map((hex) => `#${hex}`);

const hex = /^(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})$/;

function fromHex(text: string | undefined): Colour | null {
  const digits = hex.exec(text ?? "")?.[1];
  return digits === undefined ? null : `#${digits.toUpperCase()}`;
}

/** The twelve colours of a theme part. */
export function readTheme(text: string, part: string): readonly Colour[] {
  const [scheme] = descend(parse(text, part), "themeElements", "clrScheme");
  return themeOrder.map((name, index) => {
    const colour = childOf(scheme, name)?.children[0]?.attributes;
    return fromHex(colour?.["lastClr"] ?? colour?.["val"]) ?? officeTheme[index] ?? "#000000";
  });
}

/** The colours of a workbook with this theme (Office's where it has none) and these styles. */
export function coloursOf(theme: readonly Colour[] | null, styles: Element): Colours {
  const own = descend(styles, "colors", "indexedColors", "rgbColor").map(
    ({ attributes }) => attributes["rgb"],
  );
  const palette = excelPalette.map((colour, index) => fromHex(own[index]) ?? colour);
  return { theme: theme ?? officeTheme, palette };
}

/** Lightens or darkens as Excel's tint does, from -1 (black) to 1 (white), on the lightness of the colour. */
function tinted(colour: Colour, tint: number): Colour {
  const seen = hsl(colour);
  if (!seen || !tint) return colour;
  const l = tint < 0 ? seen.l * (1 + tint) : seen.l * (1 - tint) + tint;
  return formatHex({ ...seen, l }).toUpperCase();
}

/** The colour that an element such as <color theme="4" tint="0.6"/> stands for; null where it is automatic. */
export function colourOf(element: Element | undefined, { theme, palette }: Colours): Colour | null {
  if (!element) return null;
  const { rgb, theme: slot, indexed, tint, auto } = element.attributes;
  if (isOn(auto)) return null;
  const plain = slot !== undefined ? theme[+slot] : indexed !== undefined ? palette[+indexed] : fromHex(rgb);
  return plain == null ? null : tinted(plain, +(tint ?? 0));
}
