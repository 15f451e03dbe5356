import type { Change, LookEdit } from "../model/edit";
import type { Look } from "../model/grid";
import { placeInWords, rowsInWords } from "../model/place";
import { count } from "../model/wording";
import { colourName } from "../model/colour";
import type { Source } from "./marking";

/** Of a preview: no more rows are named than a person reads. */
const mostRows = 20;

/** What a change would do to the plan's sheet, in sentences, before it is done. */
export function changeInWords({ edits }: Change, { book, report: { plan } }: Source): string[] {
  const looks = new Map(plan.actions.map(({ row, look }) => [row, look]));
  const alike = new Map<string, LookEdit[]>();
  const columns: string[] = [];
  let isPrintAreaSet = false;
  for (const edit of edits) {
    if (edit.kind === "fill" || edit.kind === "fontColour") {
      const said = lookInWords(edit, looks.get(edit.row) ?? null);
      alike.set(said, [...(alike.get(said) ?? []), edit]);
    } else if (edit.kind === "ownColumn") {
      const isThere = book.own.some(({ name, sheet }) => name === edit.name && sheet === edit.sheet);
      columns.push(
        isThere
          ? `The ${edit.name} column is written anew.`
          : `A ${edit.name} column of PlanProof’s own is added to the right of the plan.`,
      );
    } else if (edit.kind === "printArea") isPrintAreaSet = true;
  }
  const changes = [...alike].map(([said, cells]) => {
    const [first] = cells;
    const where =
      first === undefined || cells.length > mostRows
        ? count(cells.length, "cell")
        : (rowsInWords(cells, plan.sheet) ?? placeInWords(first, plan.sheet));
    return `${where}: ${said}`;
  });
  return [
    ...changes,
    ...columns,
    ...(isPrintAreaSet
      ? ["The print area is set to the plan, so that PlanProof’s columns do not print."]
      : []),
  ];
}

/** "the fill becomes yellow, where it was blue." */
function lookInWords({ kind, colour }: LookEdit, look: Look | null): string {
  const what = kind === "fill" ? "fill" : "text";
  const was =
    kind === "fontColour" ? look?.colour : look?.fill.kind === "solid" ? look.fill.colour : undefined;
  if (was === undefined || was === "mixed" || colour === null)
    return `the ${what} becomes ${colour === null ? "none" : colourName(colour)}, where there was none.`;
  const names = [colourName(colour), colourName(was)];
  const [now, before] = names[0] === names[1] ? [colour, was] : names;
  return `the ${what} becomes ${now}, where it was ${before}.`;
}
