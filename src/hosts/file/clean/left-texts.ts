import type { Spreadsheet } from "../spreadsheet";
import { type Splice, spliced } from "../splice";
import { TagReader } from "../tag-reader";
import { damaged, prefixOf } from "../xml";

/** The indexes of the shared texts that a cell shows. */
export async function usedTexts(spreadsheet: Spreadsheet, signal?: AbortSignal): Promise<Set<number>> {
  const used = new Set<number>();
  for (const sheet of spreadsheet.workbook.sheets) {
    if (sheet.kind !== "worksheet") continue;
    await spreadsheet.scan(
      sheet,
      {
        cell({ shared }) {
          if (shared !== null) used.add(shared);
        },
      },
      signal,
    );
  }
  return used;
}

/** The shared texts as they are written: where each stands, and whether it says anything. */
async function writtenTexts(spreadsheet: Spreadsheet) {
  const { stringsPart: part, parts } = spreadsheet;
  if (part === undefined) return null;
  await parts.unfold([part]);
  const text = parts.text(part);
  const reader = new TagReader(text, part);
  const items: { start: number; end: number; isBlank: boolean; prefix: string }[] = [];
  if (!reader.next()) throw damaged(part);
  while (!reader.isEmpty && reader.next() && !reader.isEnd) {
    const { start, name } = reader;
    const isItem = reader.is("si");
    if (!reader.skip()) throw damaged(part);
    if (!isItem) continue;
    const isBlank = text.slice(start, reader.end).replace(/<[^>]*>/g, "") === "";
    items.push({ start, end: reader.end, isBlank, prefix: prefixOf(name) });
  }
  return { part, text, items };
}

/** How many texts no cell shows: what was typed over or deleted, and not saved away since. */
export async function countLeftTexts(spreadsheet: Spreadsheet, used: ReadonlySet<number>): Promise<number> {
  const written = await writtenTexts(spreadsheet.draft());
  return written?.items.filter(({ isBlank }, index) => !isBlank && !used.has(index)).length ?? 0;
}

/** Blanks the shared texts that are not to be kept; the others keep their places, which cells go by. */
export async function blankTexts(draft: Spreadsheet, isKept: (index: number) => boolean): Promise<void> {
  const written = await writtenTexts(draft);
  if (!written) return;
  const { part, text, items } = written;
  const splices = items.flatMap(({ start, end, isBlank, prefix }, index): Splice[] =>
    isBlank || isKept(index) ? [] : [{ start, end, text: `<${prefix}si><${prefix}t/></${prefix}si>` }],
  );
  if (splices.length > 0) draft.keepStrings(part, spliced(text, splices));
}
