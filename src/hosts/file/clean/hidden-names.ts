import { Refusal } from "../../../model/refusal";
import { count, listed } from "../../../model/wording";
import { readParts } from "../content-types";
import { removeNames } from "../defined-names";
import type { Spreadsheet } from "../spreadsheet";
import type { DefinedName } from "../workbook";
import { isOn } from "../xml";
import type { Remover } from "./remover";
import { forgetTitles } from "./titles";

/** What a name holds that refers to nothing: a text, a number, yes or no, or a list of them. */
const constant = /^=?\s*(?:"(?:[^"]|"")*"|[-+]?[\d.]+(?:E[-+]?\d+)?%?|TRUE|FALSE|\{[^{}]*\})\s*$/i;
/** Excel's own. */
const ofExcel = /^_xl/i;

const hiddenConstants = ({ workbook }: Spreadsheet) =>
  workbook.names.filter(
    ({ name, refersTo, element }) =>
      isOn(element.attributes["hidden"]) && !ofExcel.test(name) && constant.test(refersTo),
  );

/** Of names, those whose word stands anywhere else in the workbook: a formula may go by it. */
function usedOf(names: readonly DefinedName[], { parts, workbook }: Spreadsheet): readonly DefinedName[] {
  const own = [...names.map(({ element }) => element)].toSorted((a, b) => b.start - a.start);
  const texts = readParts(parts).map((part) =>
    part === workbook.part
      ? own.reduce((text, { start, outerEnd }) => text.slice(0, start) + text.slice(outerEnd), workbook.text)
      : parts.text(part),
  );
  return names.filter(({ name }) => {
    const word = new RegExp(
      `(?<![\\p{L}\\p{N}_.\\\\?])${name.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")}(?![\\p{L}\\p{N}_.\\\\?])`,
      "iu",
    );
    return texts.some((text) => word.test(text));
  });
}

/** Names that Excel lists nowhere, each with a text or a number in it. */
export const hiddenNames: Remover = {
  find(spreadsheet) {
    const { length } = hiddenConstants(spreadsheet);
    const what = count(
      length,
      "hidden name that holds a text or a number",
      "hidden names that hold texts or numbers",
    );
    return length === 0 ? [] : [{ kind: "hidden-names", sheet: null, what }];
  },

  takeOut(draft) {
    if (draft.parts.names().some((part) => /vbaProject\.bin$/i.test(part))) {
      throw new Refusal(
        "Macros may go by them: to circulate the workbook without either, save it in Excel as an .xlsx workbook first.",
      );
    }
    forgetTitles(draft);
    const found = hiddenConstants(draft);
    const used = usedOf(found, draft);
    const stay =
      used.length === 0
        ? null
        : `${listed(used.map(({ name }) => `“${name}”`))} ${used.length === 1 ? "stays, since a formula goes" : "stay, since formulas go"} by it.`;
    if (stay !== null && used.length === found.length) throw new Refusal(stay);
    removeNames(
      draft.parts,
      draft.workbook,
      found.filter((name) => !used.includes(name)),
    );
    return stay;
  },
};
