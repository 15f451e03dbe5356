import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { toMarkdown } from "mdast-util-to-markdown";
import type { Summary } from "../model/summary";
import { paper } from "./paper";

/** The summary as Markdown, with its tables as GitHub's Markdown has them. The plan's words are never taken for markup. */
export function markdown(summary: Summary): string {
  return toMarkdown(paper(summary), { extensions: [gfmTableToMarkdown({ tablePipeAlign: false })] });
}
