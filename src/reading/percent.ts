import type { CellValue } from "../model/grid";
import { folded } from "./words";

const headed = /%|\bper ?cent/i;

/** What falls short of 1 by less is an error of the reckoning: ten tenths. */
const least = 1e-9;

/**
 * The text of a status cell, with what its value and its heading tell of a percentage. Under "% complete" a plain 60 is
 * 60%; a plain 1 may be 1% or all of it, and stays as it is. A cell that shows 100% only because Excel rounds it is told
 * with what it holds, rounded down: 99.9%.
 */
export function withPercent(shown: string, value: CellValue, heading: string): string {
  const text = folded(shown);
  const isHundred = /^100(?:\.0+)? ?%$/.test(text);
  if (isHundred && typeof value === "number") {
    const percent = value <= 1 ? value * 100 : value;
    return percent > 100 - 100 * least ? shown : `${Math.floor(percent * 100) / 100}%`;
  }
  if (!headed.test(heading) || !/^\d{1,3}(?:\.\d+)?$/.test(text)) return shown;
  // The value itself, since 99.6 may be shown as 100.
  const held = typeof value === "number" ? value : Number(text);
  if (held > 100 || Math.abs(held - 1) < least) return shown;
  return `${held < 1 ? Math.floor(held * 1e4) / 100 : Math.floor(held * 100) / 100}%`;
}
