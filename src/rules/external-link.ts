import { listed } from "../model/wording";
import { planRule } from "./rule";

export const externalLink = planRule({
  id: "external-link",
  severity: "check",
  title: "The workbook takes values from another file.",
  why: "Whoever opens it elsewhere is asked to update links that do not work, and sees where the file was kept.",
  look: ({ book, plan }) =>
    book.links.length === 0
      ? []
      : [
          {
            sentence: `values are taken from ${listed(book.links.map((name) => `“${name}”`))}. Break the link, or leave it out of the copy.`,
            places: [{ sheet: plan.sheet }],
          },
        ],
  fails: [
    { rows: [{}], links: ["Budget.xlsx"] },
    { rows: [{}], links: ["Staff list.xlsx"] },
    { rows: [{}], links: ["a.xlsx", "b.xlsx"] },
  ],
  passes: [{}, { rows: [{}], links: [] }, { progress: "See Budget.xlsx for the figures." }],
});
