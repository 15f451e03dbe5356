import { Refusal } from "../../../model/refusal";
import { count, listed } from "../../../model/wording";
import { fileName } from "../links";
import { type Relationship, relationshipsOf, unrelate } from "../relationships";
import { attributeSplice, removal, type Splice, spliced } from "../splice";
import type { Spreadsheet } from "../spreadsheet";
import type { SheetEntry } from "../workbook";
import { type Element, localName, parse } from "../xml";
import { pruned } from "./dependents";
import type { Remover } from "./remover";
import { settingsOf, within } from "./sheet-settings";

/** Whether an address is a file's on some drive, as against a page's, a mailbox's or a place's in this workbook. */
const isFile = (address: string) =>
  /^file:/i.test(address) || !/^(?:#|www\.|[a-z][a-z\d+.-]+:)/i.test(address);

/** The relationships of a part that lead to files. */
const leading = ({ parts }: Spreadsheet, part: string) =>
  relationshipsOf(parts, part).filter(
    ({ kind, external, target }) => external && /^(?:hyperlink|image)$/.test(kind) && isFile(target),
  );

/** The drawings of a sheet. */
const drawingsOf = ({ parts }: Spreadsheet, { part }: SheetEntry) =>
  relationshipsOf(parts, part).flatMap(({ kind, target }) =>
    kind === "drawing" && parts.has(target) ? [target] : [],
  );

/** The attribute by which an element names one of these relationships: its name, or undefined. */
const naming = ({ attributes }: Element, relationships: readonly Relationship[]) =>
  Object.entries(attributes).find(
    ([name, value]) =>
      name.includes(":") &&
      ["id", "link"].includes(localName(name)) &&
      relationships.some(({ id }) => id === value),
  )?.[0];

/** Links from cells, shapes and pictures to files, which tell where somebody keeps them. */
export const fileLinks: Remover = {
  find(spreadsheet) {
    const found = spreadsheet.workbook.sheets.flatMap((sheet) =>
      [sheet.part, ...drawingsOf(spreadsheet, sheet)].flatMap((part) => leading(spreadsheet, part)),
    );
    if (found.length === 0) return [];
    const names = [...new Set(found.map(({ target }) => `“${fileName(target)}”`))];
    const most = 5;
    const more = names.length > most ? ` and ${names.length - most} more` : "";
    const files = more === "" ? listed(names) : names.slice(0, most).join(", ") + more;
    return [{ kind: "file-links", sheet: null, what: `${count(found.length, "link")} to files (${files})` }];
  },

  async takeOut(draft, _, signal) {
    const { parts } = draft;
    for (const sheet of draft.workbook.sheets) {
      const gone = leading(draft, sheet.part);
      if (gone.length > 0) {
        const settings = await settingsOf(draft, sheet, signal);
        const text = parts.text(sheet.part);
        const links = [...within(settings)].filter(
          (element) => element.local === "hyperlink" && naming(element, gone) !== undefined,
        );
        parts.setText(sheet.part, spliced(text, pruned(text, settings, new Set(links))));
        for (const { id } of gone) unrelate(parts, sheet.part, id);
      }
      for (const drawing of drawingsOf(draft, sheet)) freeDrawing(draft, drawing);
    }
    return "The words in the cells stay.";
  },
};

/** Shapes that lead nowhere any more, and pictures that are kept in the workbook alone. */
function freeDrawing(draft: Spreadsheet, part: string): void {
  const { parts } = draft;
  const gone = leading(draft, part);
  if (gone.length === 0) return;
  const text = parts.text(part);
  const splices = [...within(parse(text, part))].flatMap((element): Splice[] => {
    const name = naming(element, gone);
    if (name === undefined) return [];
    if (element.local !== "blip") return [removal(element)];
    if (Object.keys(element.attributes).every((other) => localName(other) !== "embed")) {
      throw new Refusal(
        "A picture is kept outside the workbook: in Excel, put a copy of it in its place, save the workbook, and try again.",
      );
    }
    return [attributeSplice(text, element, { [name]: null })];
  });
  parts.setText(part, spliced(text, splices));
  for (const { id } of gone) unrelate(parts, part, id);
}
