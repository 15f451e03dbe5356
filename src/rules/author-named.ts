import type { Settings } from "../model/settings";
import { hasAny } from "../reading/words";
import { planRule } from "./rule";

/** A name of two to four words, each with a capital, that is no team’s and no program’s. */
const isPerson = (name: string, { notAPerson }: Settings) =>
  /^\p{Lu}[\p{L}.’'-]*(?:,? \p{Lu}[\p{L}.’'-]*){1,3}$/u.test(name) && !hasAny(name, notAPerson);

export const authorNamed = planRule({
  id: "author-named",
  severity: "advice",
  title: "The workbook’s properties name a person.",
  why: "The author’s name goes out with the file and with a PDF made from it.",
  look: ({ book, plan, settings }) => {
    // Where the company is a person's name, that goes out too.
    const { author, lastAuthor, company } = book.properties;
    const names = [...new Set([author, lastAuthor, company].map((name) => name.trim()))];
    const found = names.filter((name) => isPerson(name, settings));
    return found.length === 0
      ? []
      : [
          {
            sentence: `the workbook’s properties name ${found.join(" and ")}. Take the name out, or make a clean copy.`,
            places: [{ sheet: plan.sheet }],
          },
        ];
  },
  fails: [
    { rows: [{}], properties: { author: "Ann Marlow" } },
    { rows: [{}], properties: { lastAuthor: "Marlow, Ann" } },
    { rows: [{}], properties: { company: "Ann Marlow" } },
    { rows: [{}], properties: { author: "Planning Team", lastAuthor: "Dee O’Brien" } },
    { rows: [{}], properties: { author: " Mary Ann Marlow", lastAuthor: "Dee O’Brien" } },
  ],
  passes: [
    { rows: [{}], properties: { author: "Planning and Performance" } },
    { rows: [{}], properties: { author: "openpyxl" } },
    { rows: [{}], properties: { company: "Norbury Council" } },
    { rows: [{}], properties: { author: "Democratic Services" } },
  ],
});
