import type { Edit } from "../../model/edit";
import type { Colour } from "../../model/grid";
import { stretches } from "./detail";
import { sheetWidth } from "./reference";
import { runsOf } from "./rich-text";
import { type CellChange, patchCells, type Site } from "./sheet-patch";
import { type Splice, spliced } from "./splice";
import type { Spreadsheet } from "./spreadsheet";
import { argb, fontChildren, type Styles } from "./styles";
import { parse } from "./xml";

export type CellEdit = Extract<Edit, { kind: "fill" | "fontColour" }>;

/** What is wished for one cell; undefined leaves that as it is, null is no fill. */
interface Wish {
  fill?: Colour | null;
  fontColour?: Colour;
}

/** The fills and font colours of one worksheet's cells, in one pass. The last word on a cell counts. */
export async function writeCellEdits(
  spreadsheet: Spreadsheet,
  name: string,
  edits: readonly CellEdit[],
  signal?: AbortSignal,
): Promise<void> {
  const wishes = new Map<number, Wish>();
  const wanted = new Map<number, number[]>();
  const keyOf = ({ row, column }: { readonly row: number; readonly column: number }) =>
    row * sheetWidth + column;
  for (const edit of edits) {
    let wish = wishes.get(keyOf(edit));
    if (!wish) {
      wishes.set(keyOf(edit), (wish = {}));
      wanted.set(edit.row, [...(wanted.get(edit.row) ?? []), edit.column]);
    }
    if (edit.kind === "fill") wish.fill = edit.colour;
    else wish.fontColour = edit.colour;
  }
  const { styles } = spreadsheet;
  await patchCells(
    spreadsheet,
    spreadsheet.sheet(name),
    wanted,
    (site, _, { prefix }) => {
      const wish = wishes.get(keyOf(site)) ?? {};
      const recolour =
        wish.fontColour === undefined ? null : fontColoured(site, wish.fontColour, styles, prefix);
      const format =
        wish.fill === undefined ? undefined : filled(recolour?.format ?? site.format, wish.fill, styles);
      return recolour || format !== undefined
        ? { ...recolour, ...(format !== undefined && { format }) }
        : null;
    },
    signal,
  );
  spreadsheet.keepStyles();
}

/** The format with this fill, or undefined where the cell shows it already. */
function filled(format: number, wanted: Colour | null, styles: Styles): number | undefined {
  const fill = styles.fill(format);
  const now = fill.kind === "solid" ? fill.colour : fill.kind === "none" ? null : undefined;
  return now === wanted ? undefined : styles.withFill(format, wanted);
}

/**
 * The cell in this font colour, or null where it shows it already, or where parts of its text differ in colour: that
 * difference means something. The runs of a rich text say their colours themselves, so each is told.
 */
function fontColoured(site: Site, colour: Colour, styles: Styles, prefix: string): CellChange | null {
  const { format, written } = site;
  const rich = written?.rich ?? null;
  const shown = new Set(
    rich === null ? [styles.font(format).colour] : stretches(rich, format, styles).map((run) => run.colour),
  );
  if (shown.size > 1 || shown.has(colour)) return null;
  const recoloured = styles.withFontColour(format, colour);
  if (rich === null || runsOf(rich, "rich text").every(({ properties }) => properties === null)) {
    return { format: recoloured };
  }
  return { format: recoloured, richText: recolouredRuns(rich, colour, prefix) };
}

/** A rich text with its runs in one colour, as an inline string of the sheet's own. Nothing else of it changes. */
function recolouredRuns(rich: string, colour: Colour, prefix: string): string {
  const written = `<${prefix}color rgb="${argb(colour)}"/>`;
  const splices = runsOf(rich, "rich text").flatMap(({ properties }): Splice[] => {
    if (!properties) return [];
    const { start, outerEnd, name } = properties;
    const children = fontChildren(rich, properties, { color: written });
    return [{ start, end: outerEnd, text: `<${name}>${children}</${name}>` }];
  });
  const changed = spliced(rich, splices);
  const { end, innerEnd } = parse(changed, "rich text");
  // Shared strings stand in another part, whose elements may bear another prefix.
  const content = changed.slice(end, innerEnd).replace(/<(\/?)(?:[\w.-]+:)?(?=[A-Za-z])/g, `<$1${prefix}`);
  return `<${prefix}is>${content}</${prefix}is>`;
}
