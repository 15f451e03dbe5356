import { unescapeCellText } from "./cell-text";
import { childOf, descend, type Element, parse } from "./xml";

/** A run of a rich text: its text, and its own properties, or null where it looks as its cell does. */
export interface RichRun {
  readonly text: string;
  readonly element: Element;
  readonly properties: Element | null;
}

/** The runs of a shared or inline string's element as it is written. Phonetic runs are none of its text. */
export function runsOf(xml: string, part: string): RichRun[] {
  return descend(parse(xml, part), "r").map((element) => ({
    text: unescapeCellText(childOf(element, "t")?.text ?? ""),
    element,
    properties: childOf(element, "rPr") ?? null,
  }));
}
