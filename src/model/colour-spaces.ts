import { modeHsl, modeLrgb, modeOklch, modeRgb, useMode } from "culori/fn";

/** The colour library, with the spaces that are used: to set up all thirty takes longer than to read a small plan. */
export { formatHex, wcagContrast, wcagLuminance } from "culori/fn";

useMode(modeRgb);
useMode(modeLrgb);
export const hsl = useMode(modeHsl);
export const oklch = useMode(modeOklch);
