import { listed } from "../../../model/wording";
import { coreProperties, extendedProperties } from "../properties";
import { related, relationshipsOf } from "../relationships";
import { removeRelated } from "../removal";
import { attributeSplice, removal, spliced } from "../splice";
import type { Spreadsheet } from "../spreadsheet";
import { type Element, parse } from "../xml";
import { pruned } from "./dependents";
import type { Remover } from "./remover";
import { settingsOf, within } from "./sheet-settings";

/** What the two parts that describe a file may say of people and places, as somebody would call it. */
const telling: Readonly<Record<string, string>> = {
  creator: "the author",
  lastModifiedBy: "who saved it last",
  Manager: "the manager",
  Company: "the company",
  description: "comments",
  keywords: "keywords",
  category: "the category",
  subject: "the subject",
  contentStatus: "the status",
  identifier: "the identifier",
  version: "the version",
  revision: "the number of revisions",
  HyperlinkBase: "where links start",
  Template: "the template",
};

/** The title stays, and when it was made. */
function tellingOf({ parts }: Spreadsheet): { part: string; elements: Element[] }[] {
  return [coreProperties, extendedProperties].flatMap((kind) => {
    const part = related(parts, "", kind);
    if (part === undefined) return [];
    const elements = parse(parts.text(part), part).children.filter(
      ({ local, text }) => local in telling && text.trim() !== "",
    );
    return [{ part, elements }];
  });
}

/** The folder where the workbook was saved, and who reserved it for writing. */
const placesIn = ({ workbook }: Spreadsheet) =>
  [...within(workbook.root)].filter(
    ({ local, attributes }) =>
      local === "absPath" || (local === "fileSharing" && attributes["userName"] !== undefined),
  );

/** Who wrote the file, and where. */
export const properties: Remover = {
  find(spreadsheet) {
    const told = [
      ...tellingOf(spreadsheet).flatMap(({ elements }) => elements.map(({ local }) => telling[local] ?? "")),
      ...(placesIn(spreadsheet).length > 0 ? ["where it was saved"] : []),
    ];
    if (told.length === 0) return [];
    return [{ kind: "properties", sheet: null, what: `the file’s properties: ${listed(told)}` }];
  },

  takeOut(draft) {
    const { parts, workbook } = draft;
    for (const { part, elements } of tellingOf(draft)) {
      parts.setText(part, spliced(parts.text(part), elements.map(removal)));
    }
    const places = placesIn(draft);
    const paths = new Set(places.filter(({ local }) => local === "absPath"));
    const sharing = places.filter(({ local }) => local === "fileSharing");
    parts.setText(
      workbook.part,
      spliced(workbook.text, [
        ...pruned(workbook.text, workbook.root, paths),
        ...sharing.map((element) => attributeSplice(workbook.text, element, { userName: null })),
      ]),
    );
    return null;
  },
};

/** Properties that somebody or some program added, of the file and of its sheets. */
export const customProperties: Remover = {
  find({ parts, workbook }) {
    const ofFile = related(parts, "", "custom-properties") !== undefined;
    const ofSheets = workbook.sheets.some(({ part }) => related(parts, part, "customProperty") !== undefined);
    return ofFile || ofSheets
      ? [{ kind: "custom-properties", sheet: null, what: "properties that were added to the file" }]
      : [];
  },

  async takeOut(draft, _, signal) {
    const { parts, workbook } = draft;
    for (const { kind, id, target } of relationshipsOf(parts, "")) {
      if (kind === "custom-properties") removeRelated(parts, "", id, target);
    }
    for (const sheet of workbook.sheets) {
      const added = relationshipsOf(parts, sheet.part).filter(({ kind }) => kind === "customProperty");
      if (added.length === 0) continue;
      const settings = await settingsOf(draft, sheet, signal);
      const lists = settings.children.filter(({ local }) => local === "customProperties");
      parts.setText(sheet.part, spliced(parts.text(sheet.part), lists.map(removal)));
      for (const { id, target } of added) removeRelated(parts, sheet.part, id, target);
    }
    return null;
  },
};
