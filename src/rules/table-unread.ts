import { planRule, type ExampleRow } from "./rule";

const headings: ExampleRow = {
  outcome: "Outcome",
  lead: "Lead person",
  due: "Date to be completed",
  actions: "Actions",
  progress: "Progress",
};

/** The same headings in the same columns, further down, are the same table: that is for heading-repeated. */
export const tableUnread = planRule({
  id: "table-unread",
  severity: "must-fix",
  title: "A second table on the sheet has other headings, and was not read.",
  why: "Its actions are not counted, and one that is late would not be told.",
  look: ({ plan: { sheet, secondTable } }) => {
    if (secondTable === null) return [];
    const { headingRow, lastRow } = secondTable;
    const rows = lastRow > headingRow ? `rows ${headingRow + 1} to ${lastRow + 1}` : `row ${headingRow + 1}`;
    return [
      {
        sentence: `a second table with other headings begins in row ${headingRow + 1}, and is not read: ${rows}. Put it on a sheet of its own and check that too, or bring its rows under the headings of the first.`,
        places: [{ sheet, row: headingRow }],
      },
    ];
  },
  fails: [
    { rows: [{}, { ...headings, due: "Actions", actions: "Date to be completed" }, {}] },
    { rows: [{}, { ...headings, due: "Review date", actions: "By when" }, {}] },
    { rows: [{}, { ...headings, progress: "Status" }, {}] },
    {
      rows: [
        {},
        { outcome: "No", lead: "Issue", due: "Lead officer", actions: "Target date", progress: "Status" },
        {},
      ],
    },
  ],
  passes: [
    {},
    { rows: [{}, headings, { outcome: "2. Keep plans (OFSTED, 2026)" }], also: ["heading-repeated"] },
    {
      rows: [{}, { ...headings, lead: "Owner", due: "By when" }, { outcome: "2. Keep plans (OFSTED, 2026)" }],
      also: ["heading-repeated"],
    },
  ],
});
