import type { Element, ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { toHast } from "mdast-util-to-hast";
import type { Summary } from "../model/summary";
import { titleOf } from "../summary/introduction";
import { paper } from "./paper";

/** The summary as HTML without a page around it, which Word pastes as headings and real tables. */
export function htmlPart(summary: Summary): string {
  return toHtml(toHast(paper(summary)));
}

const style =
  "body{font-family:Arial,sans-serif;line-height:1.4;max-width:75em;margin:1em auto;padding:0 1em;color:#111;background:#fff}" +
  "table{width:100%}th{background:#e8edf3;text-align:left}th[align=right]{text-align:right}td,th{vertical-align:top}";

/** The summary as a page of its own, which says its language and title and loads nothing. */
export function htmlPage(summary: Summary): string {
  const main = toHast(paper(summary));
  const page = element("html", { lang: "en-GB" }, [
    element("head", {}, [
      element("meta", { charSet: "utf-8" }),
      element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      element("title", {}, [{ type: "text", value: titleOf(summary) }]),
      element("style", {}, [{ type: "text", value: style }]),
    ]),
    element("body", {}, [
      element("main", {}, main.type === "root" ? (main.children as ElementContent[]) : []),
    ]),
  ]);
  return `${toHtml({ type: "root", children: [{ type: "doctype" }, page] })}\n`;
}

const element = (
  tagName: string,
  properties: Element["properties"],
  children: ElementContent[] = [],
): Element => ({ type: "element", tagName, properties, children });
