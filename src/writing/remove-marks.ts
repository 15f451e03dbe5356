import type { Edit } from "../model/edit";
import { labelOf, subjectColumn } from "../model/plan";
import type { Settings } from "../model/settings";
import { expectations, type Marking, type Source } from "./mark";
import { readBefore } from "./own-text";

/**
 * The edits that take back everything PlanProof wrote. A cell that no longer shows what PlanProof wrote is the
 * user's: it is left alone, and said to be.
 */
export function removeMarks(source: Source, settings: Settings): Marking {
  const { book, grid, report } = source;
  const { plan } = report;
  const edits: Edit[] = [];
  const leftAlone: string[] = [];
  const before = readBefore(grid, book.own);
  const column = subjectColumn(plan);
  for (const action of plan.actions) {
    const was = before.get(labelOf(action));
    if (was === undefined || action.look === null) continue;
    const { fill, colour } = action.look;
    const cell = { sheet: plan.sheet, row: action.row, column };
    const now = fill.kind === "solid" ? fill.colour : null;
    if (was.fill !== undefined && (fill.kind === "other" || now !== was.fill)) {
      const ours = now !== null && Object.values(settings.colours).includes(now);
      if (ours) edits.push({ kind: "fill", ...cell, colour: was.fill });
      else
        leftAlone.push(
          `Row ${action.row + 1} keeps its fill, which was changed after PlanProof coloured it.`,
        );
    }
    if (was.text !== undefined && colour !== was.text) {
      const ours = colour === settings.colours.cqcText || colour === settings.colours.plainText;
      if (ours) edits.push({ kind: "fontColour", ...cell, colour: was.text });
      else
        leftAlone.push(
          `Row ${action.row + 1} keeps its text colour, which was changed after PlanProof set it.`,
        );
    }
  }
  for (const { name, sheet, row } of book.own) {
    if (name === "Summary") {
      edits.push({ kind: "forget", name, sheet });
    } else if (sheet === plan.sheet) {
      const rows = { top: row, height: grid.top + grid.values.length - row };
      edits.push(
        name === "PrintArea" ? { kind: "forget", name, sheet } : { kind: "forget", name, sheet, rows },
      );
    }
  }
  return { change: { expect: expectations(source), edits }, leftAlone };
}
