import type { Cleaned, Trace } from "../../../model/clean";
import { Refusal } from "../../../model/refusal";
import { count } from "../../../model/wording";
import type { Spreadsheet } from "../spreadsheet";
import { connections } from "./connections";
import { fileLinks } from "./file-links";
import { filters } from "./filters";
import { hiddenColumns, hiddenRows } from "./hidden-cells";
import { hiddenNames } from "./hidden-names";
import { hiddenObjects } from "./hidden-objects";
import { hiddenSheets } from "./hidden-sheets";
import { blankTexts, countLeftTexts, usedTexts } from "./left-texts";
import { links } from "./links";
import { addIns, customUi, customXml, embedded, macros, revisions, stray, thumbnail } from "./loose-parts";
import { ownColumns, ownComments, records } from "./own";
import { pivots } from "./pivots";
import { customProperties, properties } from "./properties";
import { remarks } from "./remarks";
import { idOf, type Remover } from "./remover";
import { printerSettings, scenarios, views } from "./sheet-extras";
import { unseenText } from "./unseen-text";

/** In the order in which they can be taken out: what others depend on goes after them. */
const removers: readonly Remover[] = [
  ownColumns,
  ownComments,
  records,
  remarks,
  views,
  filters,
  pivots,
  links,
  fileLinks,
  connections,
  hiddenSheets,
  hiddenRows,
  hiddenColumns,
  scenarios,
  hiddenNames,
  properties,
  customProperties,
  customXml,
  addIns,
  customUi,
  revisions,
  printerSettings,
  thumbnail,
  stray,
  hiddenObjects,
  unseenText,
  embedded,
  macros,
];

/** The copy, and what was taken out of it and what was not. */
export interface Clean extends Cleaned {
  readonly draft: Spreadsheet;
}

/**
 * A copy without the traces that are chosen. Each is taken out of what the ones before have left, or is left with the
 * reason why. Texts that were shared by cells which are gone go with them.
 */
export async function cleaned(
  spreadsheet: Spreadsheet,
  isChosen: (id: string) => boolean,
  signal?: AbortSignal,
): Promise<Clean> {
  const takenOut: Trace[] = [];
  const left: Trace[] = [];
  const usedBefore = await usedTexts(spreadsheet, signal);
  let draft = spreadsheet.draft();
  for (const remover of removers) {
    for (const found of await remover.find(draft, signal)) {
      const id = idOf(found);
      if (!isChosen(id)) continue;
      const { kind, what, rows } = found;
      const trace = { id, kind, what, ...(rows === undefined ? {} : { rows }) };
      const attempt = draft.draft();
      try {
        const effect = await remover.takeOut(attempt, found, signal);
        takenOut.push({ ...trace, effect, cannot: null });
        draft = attempt;
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        left.push({ ...trace, effect: null, cannot: error.message });
      }
    }
  }
  const leftTexts = await countLeftTexts(spreadsheet, usedBefore);
  const takesLeftTexts = leftTexts > 0 && isChosen("left-texts");
  if (takesLeftTexts) {
    const what = `${count(leftTexts, "text")} that no cell shows any more`;
    takenOut.push({ id: "left-texts", kind: "left-texts", what, effect: null, cannot: null });
  }
  if (takenOut.length > 0) {
    const used = await usedTexts(draft, signal);
    await blankTexts(draft, (index) => used.has(index) || (!takesLeftTexts && !usedBefore.has(index)));
  }
  return { draft, takenOut, left };
}
