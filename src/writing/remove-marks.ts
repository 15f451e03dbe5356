import type { Edit } from "../model/edit";
import type { OwnName } from "../model/grid";
import { columnOf, subjectColumn, type Action } from "../model/plan";
import type { Settings } from "../model/settings";
import { removeTitle } from "./document-title";
import { expectations } from "./mark";
import type { Marking, Marks, Source } from "./marking";
import { keyInWords, sectorColumn, stands, takeBackColumns } from "./own-columns";
import { removeNotes } from "./own-notes";
import type { Before } from "./own-text";
import { lostInWords, remember, shownBy } from "./remembered";
import { removeTabs } from "./summary-tab";

/** All that PlanProof writes. */
export const allMarks = { colours: true, flags: true, summary: true } as const satisfies Marks;

/**
 * The edits that take back what PlanProof wrote, all of it or some kinds of it. A cell that no longer shows what
 * PlanProof made it is the user's: it is left alone, and said to be.
 */
export function removeMarks(source: Source, settings: Settings, kinds: Marks = allMarks): Marking {
  const { book, grid, report } = source;
  const { plan } = report;
  const remembered = remember(source, plan, settings);
  const edits: Edit[] = [];
  const leftAlone: string[] = [];
  if (kinds.colours === true) {
    for (const [action, before] of remembered.before) {
      restore(action, before);
    }
    leftAlone.push(...lostInWords(remembered));
  }
  const isThere = (name: OwnName) => book.own.some((own) => own.name === name && own.sheet === plan.sheet);
  const keepsCheck = isThere("Check") && kinds.flags !== true;
  const hasNotes = remembered.before.size > 0 || remembered.lostRows.length > 0;
  // The Sector column remembers the colours, and goes with the last of what it stands beside.
  const keepsSector = keepsCheck || (kinds.colours !== true && (hasNotes || kinds.flags !== true));
  if (kinds.colours === true && keepsSector && isThere("Sector")) {
    const column = sectorColumn(source, () => null, keyInWords(plan, settings, []));
    if (!stands(column, grid, book)) edits.push(column);
  }
  const columns = takeBackColumns(source, (name) => (name === "Check" ? keepsCheck : keepsSector));
  edits.push(...columns.edits);
  leftAlone.push(...columns.leftAlone);
  if (kinds.flags === true) {
    const notes = removeNotes(source);
    edits.push(...notes.edits);
    leftAlone.push(...notes.leftAlone);
  }
  const expect = expectations(source);
  if (kinds.summary === true) {
    const tabs = removeTabs(source, plan);
    edits.push(...removeTitle(source), ...tabs.edits);
    expect.push(...tabs.expect);
    leftAlone.push(...tabs.leftAlone);
  }
  return { change: { expect, edits }, leftAlone };

  function restore({ row, fills, look }: Action, before: Before): void {
    const cell = { sheet: plan.sheet, row };
    for (const { of, fill } of fills) {
      const noted = before.fills[of];
      const column = columnOf(plan, of);
      if (noted === undefined || column === null) continue;
      const now = shownBy(fill);
      if (now === noted.made) edits.push({ kind: "fill", ...cell, column, colour: noted.was });
      else if (now !== noted.was || fill.kind === "other")
        leftAlone.push(`Row ${row + 1} keeps its fill, which was changed after PlanProof coloured it.`);
    }
    const { text } = before;
    if (text === null || look === null || look.colour === text.was) return;
    if (look.colour === text.made) {
      edits.push({ kind: "fontColour", ...cell, column: subjectColumn(plan), colour: text.was });
    } else {
      leftAlone.push(`Row ${row + 1} keeps its text colour, which was changed after PlanProof set it.`);
    }
  }
}
