import { isSeenOn } from "../model/colour";
import type { Look, NotRead } from "../model/grid";

/** In points: a lower row or a narrower column shows nothing of what stands in it. */
const leastSize = 3;

/** Whether a row or column of that height or width, in points, is hidden or next to it. */
export const isTooThin = (points: number): boolean => points < leastSize;

/** Whether text in a cell of that look, or a part of it, has the colour of its cell; a page is white. */
export function hidesText({ fill, colour, runs }: Look): boolean {
  if (fill.kind === "other") return false;
  const ground = fill.kind === "solid" ? fill.colour : "#FFFFFF";
  if (runs !== null) return runs.some((run) => run.text.trim() !== "" && !isSeenOn(run.colour, ground));
  return colour !== "mixed" && !isSeenOn(colour, ground);
}

/** A number format of four sections, for numbers above, below and at 0 and for texts, none of which shows anything. */
const showsNothing = /^(?:(?:\[[^\][]*\]|""|\s)*;){3}(?:\[[^\][]*\]|""|\s)*$/;

/** Whether a number format, in its US form, shows nothing whatever the cell holds: ";;;". */
export const hidesValues = (format: string): boolean => showsNothing.test(format);

/** Said of columns whose cells' looks were wanted, where conditional formats lie over them. */
export const conditionalColours: NotRead = {
  what: "colours that conditional formats show",
  why: "PlanProof reads the colours that the cells have themselves, and on the screen they may look otherwise",
};
