import { oklch, wcagContrast } from "./colour-spaces";
import type { Colour } from "./grid";

/** The colours that a plan's code may use, as people name them. */
export const hues = ["yellow", "green", "turquoise", "blue", "purple", "pink", "orange"] as const;
export type Hue = (typeof hues)[number];

const seen = new Map<Colour, { readonly chroma: number; readonly hue: number | undefined }>();

/** Chroma and hue of a colour. A plan has few colours: each is converted once. */
function seenAs(colour: Colour): { readonly chroma: number; readonly hue: number | undefined } {
  const known = seen.get(colour);
  if (known !== undefined) return known;
  const { c = 0, h } = oklch(colour) ?? {};
  const found = { chroma: c, hue: h };
  seen.set(colour, found);
  return found;
}

/** Chroma below which a person sees white or grey. */
const faintest = 0.015;

/** Where each hue ends, in degrees of OKLCH; red, which no code fills with, lies between pink and orange. */
const ends: readonly (readonly [number, Hue | null])[] = [
  [20, "pink"],
  [45, null],
  [80, "orange"],
  [116, "yellow"],
  [172, "green"],
  [200, "turquoise"],
  [282, "blue"],
  [326, "purple"],
  [360, "pink"],
];

/** What a person would call a fill; null for white, grey and red. */
export function hueOf(colour: Colour): Hue | null {
  const { chroma, hue } = seenAs(colour);
  if (hue === undefined || chroma < faintest) return null;
  return ends.find(([end]) => hue < end)?.[1] ?? null;
}

/** Whether a person would call the text red. */
export function isRed(colour: Colour): boolean {
  const { chroma, hue } = seenAs(colour);
  return hue !== undefined && chroma > 0.1 && hue >= 10 && hue < 45;
}

/** Chroma below which a fill may be no more than the stripe of a row. */
const faintestOfStatus = 0.04;

/** What a person calls a fill that shows a status: red, amber and green, or another hue; null for white, grey and pale stripes. */
export function statusColourOf(colour: Colour): Hue | "red" | "amber" | null {
  const { chroma, hue } = seenAs(colour);
  if (hue === undefined || chroma < faintestOfStatus) return null;
  if (hue < 45 || hue >= 345) return "red";
  return hue < 100 ? "amber" : hueOf(colour);
}

/** What a person calls a colour; its code where it has no plain name. */
export function colourName(colour: Colour): string {
  if (isRed(colour)) return "red";
  if (seenAs(colour).chroma < faintest) {
    return colour === "#FFFFFF" ? "white" : colour === "#000000" ? "black" : "grey";
  }
  return hueOf(colour) ?? colour;
}

/** A pale fill of each hue, on which dark red can still be read. */
export const paleFills: Readonly<Record<Hue, Colour>> = {
  yellow: "#FFF2CC",
  green: "#E2EFDA",
  turquoise: "#D9F2EF",
  blue: "#DDEBF7",
  purple: "#EADCF4",
  pink: "#FADCE9",
  orange: "#FCE4D6",
};

/** WCAG 2.2, 1.4.3 Contrast (Minimum), for text of an ordinary size. */
export const leastContrast = 4.5;

/** How well a text stands out from its fill, from 1 to 21. */
export const contrastOf = (text: Colour, fill: Colour): number => wcagContrast(text, fill);

/** Of 255: colours no further apart than this in red, green and blue are one to the eye. */
const nearest = 8;

/** Whether a text is there to be seen on its fill at all. Yellow on white is, though it has next to no contrast. */
export function isSeenOn(text: Colour, fill: Colour): boolean {
  return [1, 3, 5].some(
    (at) => Math.abs(parseInt(text.slice(at, at + 2), 16) - parseInt(fill.slice(at, at + 2), 16)) > nearest,
  );
}

/** A contrast as the standard writes it, never rounded up: 4.49 is "4.4:1". */
export const contrastInWords = (contrast: number): string =>
  `${(Math.floor(contrast * 10) / 10).toFixed(1)}:1`;
