import type { Fill, Look, Run } from "../../model/grid";

/** What is asked of a cell for its look. Runs only where this Excel has them. */
export function askedOfLooks(withRuns: boolean): Excel.CellPropertiesLoadOptions {
  return {
    format: {
      fill: { color: true, pattern: true, tintAndShade: true },
      font: { color: true, italic: true, strikethrough: true },
    },
    ...(withRuns ? { textRuns: true } : {}),
  };
}

/** What is asked of the other cells: whether their text is struck through, and whether it can be seen. */
export const askedOfOthers: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true, tintAndShade: true },
    font: { color: true, strikethrough: true },
  },
};

/** A cell's look from what Excel told of it: whatever is mixed was read as null or "". */
export function lookOf({ format, textRuns }: Excel.CellProperties): Look {
  const colour = format?.font?.color;
  const italic = format?.font?.italic;
  const struck = format?.font?.strikethrough;
  const isMixed = !colour || typeof italic !== "boolean" || typeof struck !== "boolean";
  return {
    fill: fillOf(format?.fill),
    colour: colour ? colour.toUpperCase() : "mixed",
    italic: typeof italic === "boolean" ? italic : "mixed",
    struck: typeof struck === "boolean" ? struck : "mixed",
    runs: isMixed && textRuns && textRuns.length > 1 ? textRuns.map(runOf) : null,
  };
}

/** No fill and white both read #FFFFFF: no fill has no tint. */
function fillOf(fill: Excel.CellPropertiesFill | undefined): Fill {
  const colour = fill?.color?.toUpperCase() ?? "";
  const pattern = fill?.pattern ?? "Solid";
  if (pattern === "None" || (colour === "#FFFFFF" && typeof fill?.tintAndShade !== "number"))
    return { kind: "none" };
  return pattern === "Solid" && /^#[0-9A-F]{6}$/.test(colour) ? { kind: "solid", colour } : { kind: "other" };
}

function runOf({ text, font }: Excel.RangeTextRun): Run {
  return {
    text,
    colour: font?.color?.toUpperCase() ?? "#000000",
    italic: font?.italic ?? false,
    struck: font?.strikethrough ?? false,
  };
}
