import { listed } from "../model/wording";
import { planRule } from "./rule";

/** Pasted papers repeat the headings at each page break, and go on with an action below them. */
export const headingRepeated = planRule({
  id: "heading-repeated",
  severity: "advice",
  title: "The heading row stands again further down.",
  why: "Sorting and filtering take a repeated heading for an action, and a reader cannot tell where a split action ends.",
  look: ({ plan }) => {
    const [first, ...rest] = plan.repeatedHeadings.map((row) => ({ sheet: plan.sheet, row }));
    if (first === undefined) return [];
    const split = plan.actions.filter(({ rows }) =>
      rows.some((row, index) => index > 0 && row !== (rows[index - 1] ?? row) + 1),
    ).length;
    const read =
      split === 0
        ? ""
        : split === 1
          ? ", and an action is split over two pages. It was read as one action"
          : `, and ${split} actions are split over pages. Each was read as one action`;
    const rows = plan.repeatedHeadings.map((row) => String(row + 1));
    return [
      {
        sentence: `the heading row is repeated in ${rows.length === 1 ? "row" : "rows"} ${listed(rows)}${read}. Let Excel repeat it in print instead (Print Titles).`,
        places: [first, ...rest],
      },
    ];
  },
  fails: [
    { rows: [{}, { ...repeated() }, { outcome: "2. Keep plans (OFSTED, 2026)" }] },
    { rows: [{}, { ...repeated() }] },
    {
      rows: [
        {},
        { ...repeated() },
        { outcome: "", lead: "", due: "", actions: "", progress: "Parents were asked too." },
      ],
    },
    {
      rows: [
        {},
        { ...repeated() },
        { outcome: "", lead: "", due: "", actions: "", progress: "Parents were asked too." },
        { outcome: "2. Keep plans (OFSTED, 2026)" },
        { ...repeated() },
        { outcome: "", lead: "", due: "", actions: "", progress: "Parents were asked too." },
      ],
    },
    {
      rows: [
        {},
        { outcome: "", lead: "", due: "", actions: "", progress: "Parents were asked too." },
        { ...repeated() },
        { outcome: "2. Keep plans (OFSTED, 2026)" },
      ],
    },
  ],
  passes: [
    { rows: [{}, { outcome: "2. Keep plans (OFSTED, 2026)" }] },
    { rows: [{}] },
    { rows: [{}, { outcome: "", lead: "", due: "", actions: "", progress: "Parents were asked too." }] },
  ],
});

function repeated() {
  return {
    outcome: "Outcome",
    lead: "Lead person",
    due: "Date to be completed",
    actions: "Actions",
    progress: "Progress",
  };
}
