import { count, listed } from "../../../model/wording";
import { linkRelationships, readLinks } from "../links";
import { removeRelated } from "../removal";
import { removal, spliced } from "../splice";
import { childOf } from "../xml";
import { standAlone } from "./dependents";
import { FormulaReader } from "./references";
import type { Remover } from "./remover";

/** Other workbooks that values come from: the file keeps a copy of what was last fetched from each. */
export const links: Remover = {
  find({ parts, workbook }) {
    const { length } = linkRelationships(parts, workbook);
    if (length === 0) return [];
    const names = readLinks(parts, workbook).map((name) => `“${name}”`);
    const to = names.length === 0 ? "" : ` (${listed(names)})`;
    return [
      { kind: "links", sheet: null, what: `what was copied from ${count(length, "other workbook")}${to}` },
    ];
  },

  async takeOut(draft, { what }, signal) {
    const effect = await standAlone(
      draft,
      new FormulaReader(draft),
      { what, isGone: ({ kind }) => kind === "book", cellGoes: null },
      signal,
    );
    const { parts, workbook } = draft;
    const list = childOf(workbook.root, "externalReferences");
    if (list) parts.setText(workbook.part, spliced(workbook.text, [removal(list)]));
    for (const { id, target } of linkRelationships(parts, workbook))
      removeRelated(parts, workbook.part, id, target);
    return effect;
  },
};
