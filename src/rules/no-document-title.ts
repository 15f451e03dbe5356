import { planRule } from "./rule";

/** WCAG 2.2, 2.4.2 (Page Titled), which a PDF made from the workbook has to meet. */
export const noDocumentTitle = planRule({
  id: "no-document-title",
  severity: "advice",
  title: "The workbook has no title in its properties.",
  why: "A PDF made from it will have none either, and a screen reader then reads out the file’s name.",
  look: ({ book, plan }) =>
    book.properties.title.trim() === ""
      ? [
          {
            sentence:
              "the workbook has no title in its properties. A PDF made from it will have none either.",
            places: [{ sheet: plan.sheet }],
          },
        ]
      : [],
  fails: [
    { rows: [{}], properties: { title: "" } },
    { rows: [{}], properties: { title: " " } },
    { rows: [{}, { outcome: "2. See children sooner (OFSTED, 2026)" }], properties: { title: "" } },
  ],
  passes: [
    {},
    { rows: [{}], properties: { title: "Joint plan" } },
    { rows: [{}], properties: { author: "openpyxl" } },
  ],
});
