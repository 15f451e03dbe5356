import type { TraceKind } from "../../../model/clean";
import { Refusal } from "../../../model/refusal";
import { count } from "../../../model/wording";
import { contentTypesPart, forgetContentTypes } from "../content-types";
import { isOwnRecords } from "../records";
import { reachable, type Relationship, relationshipsOf, relationshipsPart } from "../relationships";
import { removeRelated } from "../removal";
import type { Spreadsheet } from "../spreadsheet";
import type { Remover } from "./remover";

/** Parts that nothing in the sheets depends on: their relationship goes, and they with it. */
function looseParts(
  kind: TraceKind,
  what: string,
  from: "file" | "workbook",
  isOne: (relationship: Relationship, spreadsheet: Spreadsheet) => boolean,
): Remover {
  const holderOf = ({ workbook }: Spreadsheet) => (from === "file" ? "" : workbook.part);
  const partsOf = (spreadsheet: Spreadsheet) =>
    relationshipsOf(spreadsheet.parts, holderOf(spreadsheet)).filter(
      (one) => !one.external && isOne(one, spreadsheet),
    );
  return {
    find: (spreadsheet) => (partsOf(spreadsheet).length > 0 ? [{ kind, sheet: null, what }] : []),
    takeOut(draft) {
      for (const { id, target } of partsOf(draft)) removeRelated(draft.parts, holderOf(draft), id, target);
      return null;
    },
  };
}

export const thumbnail = looseParts(
  "thumbnail",
  "a picture of the workbook as it once looked",
  "file",
  ({ kind }) => kind === "thumbnail",
);
export const customUi = looseParts(
  "custom-ui",
  "buttons that were added to Excel’s ribbon",
  "file",
  ({ kind }) => kind === "extensibility",
);
export const addIns = looseParts(
  "add-ins",
  "what add-ins keep in the workbook",
  "file",
  ({ kind }) => kind === "webextensiontaskpanes",
);
export const revisions = looseParts(
  "revisions",
  "the history of changes, with who made them",
  "workbook",
  ({ kind }) => kind === "revisionHeaders" || kind === "usernames",
);
export const customXml = looseParts(
  "custom-xml",
  "data that other programs keep in the workbook (custom XML)",
  "workbook",
  ({ kind, target }, { parts }) => kind === "customXml" && !isOwnRecords(parts, target),
);

/** Parts that nothing names any more: Excel does not show them, and anybody who unzips the file can read them. */
const strayParts = ({ parts }: Spreadsheet) => {
  const named = [...reachable(parts, "")].flatMap((part) => [part, relationshipsPart(part)]);
  const needed = new Set([contentTypesPart, ...named].map((part) => part.toLowerCase()));
  return parts
    .names()
    .filter(
      (part) =>
        !needed.has(part.toLowerCase()) && !/^_xmlsignatures\//i.test(part) && !parts.isEmptyFolder(part),
    );
};

export const stray: Remover = {
  find(spreadsheet) {
    const { length } = strayParts(spreadsheet);
    if (length === 0) return [];
    return [
      { kind: "stray-parts", sheet: null, what: `${count(length, "part")} that nothing in the file uses` },
    ];
  },
  takeOut(draft) {
    const gone = strayParts(draft);
    for (const part of gone) draft.parts.remove(part);
    forgetContentTypes(draft.parts, gone);
    return null;
  },
};

const everyRelationship = ({ parts }: Spreadsheet) =>
  [...reachable(parts, "")].flatMap((part) => relationshipsOf(parts, part));

const leadsTo = (kinds: RegExp) => (spreadsheet: Spreadsheet) =>
  everyRelationship(spreadsheet).some((one) => !one.external && kinds.test(one.kind));

/** What a file host cannot judge, and so does not touch: said, not passed over. */
function untouched(
  kind: TraceKind,
  isThere: (spreadsheet: Spreadsheet) => boolean,
  what: string,
  why: string,
): Remover {
  return {
    find: (spreadsheet) => (isThere(spreadsheet) ? [{ kind, sheet: null, what }] : []),
    takeOut() {
      throw new Refusal(why);
    },
  };
}

export const embedded = untouched(
  "embedded",
  leadsTo(/^(?:oleObject|package)$/),
  "documents that are embedded in a sheet",
  "An embedded document holds all that was ever in it: in Excel, replace it by a picture, save the workbook, and try again.",
);
export const macros = untouched(
  "macros",
  leadsTo(/^(?:vbaProject|xlMacrosheet|xlIntlMacrosheet)$/),
  "macros",
  "Macros stay as they are: to circulate the workbook without them, save it in Excel as an .xlsx workbook first.",
);
