import type { Remark } from "../../model/grid";
import { rangeOf } from "./reference";
import { relationshipsOf } from "./relationships";
import { readString } from "./shared-strings";
import type { Spreadsheet } from "./spreadsheet";
import { TagReader } from "./tag-reader";
import type { SheetEntry } from "./workbook";
import { childOf, descend, type Element, parse } from "./xml";

/** Excel keeps a copy of each threaded comment among the notes, for older readers, and marks it by its author. */
const copyOfComment = /^tc=\{/;

function noteText(comment: Element, part: string, xml: string): string {
  const element = childOf(comment, "text");
  if (!element) return "";
  const reader = new TagReader(xml, part, element.start);
  return (reader.next() && readString(reader)?.text) || "";
}

/** The comments and the notes of a worksheet, each once; an answer to a comment is a comment too. */
export function readRemarks({ parts }: Spreadsheet, sheet: SheetEntry): Remark[] {
  const remarks: Remark[] = [];
  const add = (kind: Remark["kind"], reference: string | undefined, text: string) => {
    const range = rangeOf(reference ?? "");
    if (range) remarks.push({ kind, sheet: sheet.name, row: range.top, column: range.left, text });
  };
  for (const { kind, target, external } of relationshipsOf(parts, sheet.part)) {
    if (external || !parts.has(target)) continue;
    if (kind === "threadedComment") {
      for (const comment of descend(parse(parts.text(target), target), "threadedComment")) {
        add("comment", comment.attributes["ref"], childOf(comment, "text")?.text ?? "");
      }
    } else if (kind === "comments") {
      const text = parts.text(target);
      const root = parse(text, target);
      const authors = descend(root, "authors", "author").map((element) => element.text);
      for (const comment of descend(root, "commentList", "comment")) {
        const author = authors[+(comment.attributes["authorId"] ?? 0)] ?? "";
        if (!copyOfComment.test(author))
          add("note", comment.attributes["ref"], noteText(comment, target, text));
      }
    }
  }
  return remarks;
}
