import { toString } from "mdast-util-to-string";
import type { Summary } from "../model/summary";
import { isFormulaLike, paper } from "./paper";

/** The summary as text without any marks. A table's cells stand apart by tabs, as a spreadsheet takes them. */
export function plainText(summary: Summary): string {
  const blocks = paper(summary).children.map((block) =>
    block.type === "table"
      ? block.children.map((row) => row.children.map((cell) => asText(toString(cell))).join("\t")).join("\n")
      : asText(toString(block)),
  );
  return `${blocks.join("\n\n")}\n`;
}

/** What a spreadsheet would take for a formula is led by the apostrophe that says it is text. */
const asText = (words: string) => (isFormulaLike(words) ? `'${words}` : words);
