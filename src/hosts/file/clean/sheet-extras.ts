import { relationshipsOf } from "../relationships";
import { removeRelated } from "../removal";
import { attributeSplice, removal, spliced } from "../splice";
import type { Spreadsheet } from "../spreadsheet";
import { childOf, localName } from "../xml";
import type { Remover } from "./remover";
import { settingsOf, within } from "./sheet-settings";

/** The settings of each sheet, chart sheets among them, of those that have an element. */
async function holding(spreadsheet: Spreadsheet, local: string, signal?: AbortSignal) {
  const found = [];
  for (const sheet of spreadsheet.workbook.sheets) {
    const settings = await settingsOf(spreadsheet, sheet, signal);
    const element = childOf(settings, local);
    if (element) found.push({ sheet, element });
  }
  return found;
}

/** What-if scenarios: values that somebody tried, and who did. */
export const scenarios: Remover = {
  async find(spreadsheet, signal) {
    const found = await holding(spreadsheet, "scenarios", signal);
    return found.map(({ sheet }) => ({
      kind: "scenarios",
      sheet: sheet.name,
      what: `what-if scenarios on “${sheet.name}”, with who made them`,
    }));
  },
  async takeOut(draft, { sheet: name }, signal) {
    const { parts } = draft;
    for (const { sheet, element } of await holding(draft, "scenarios", signal)) {
      if (sheet.name !== name) continue;
      parts.setText(sheet.part, spliced(parts.text(sheet.part), [removal(element)]));
    }
    return null;
  },
};

/** Views that people kept for themselves, by name, with filters of their own. */
export const views: Remover = {
  find: ({ workbook }) =>
    childOf(workbook.root, "customWorkbookViews")
      ? [{ kind: "views", sheet: null, what: "views that people kept for themselves" }]
      : [],
  async takeOut(draft, _, signal) {
    const { parts } = draft;
    for (const { sheet, element } of await holding(draft, "customSheetViews", signal)) {
      parts.setText(sheet.part, spliced(parts.text(sheet.part), [removal(element)]));
    }
    const { root, text, part } = draft.workbook;
    const list = childOf(root, "customWorkbookViews");
    if (list) parts.setText(part, spliced(text, [removal(list)]));
    return null;
  },
};

const printersOf = ({ parts, workbook }: Spreadsheet) =>
  workbook.sheets.flatMap((sheet) =>
    relationshipsOf(parts, sheet.part).flatMap((one) =>
      one.kind === "printerSettings" ? [{ sheet, ...one }] : [],
    ),
  );

/** What a printer's driver keeps: the printer's name and place, and often who printed. */
export const printerSettings: Remover = {
  find: (spreadsheet) =>
    printersOf(spreadsheet).length > 0
      ? [{ kind: "printer-settings", sheet: null, what: "the settings of the printer that was last used" }]
      : [],
  async takeOut(draft, _, signal) {
    const { parts } = draft;
    for (const { sheet, id, target } of printersOf(draft)) {
      const settings = await settingsOf(draft, sheet, signal);
      const text = parts.text(sheet.part);
      const splices = [...within(settings)].flatMap((element) => {
        if (element.local !== "pageSetup") return [];
        const naming = Object.entries(element.attributes).find(
          ([name, value]) => localName(name) === "id" && value === id,
        );
        return naming ? [attributeSplice(text, element, { [naming[0]]: null })] : [];
      });
      parts.setText(sheet.part, spliced(text, splices));
      removeRelated(parts, sheet.part, id, target);
    }
    return null;
  },
};
