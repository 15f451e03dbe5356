import type { Meaning } from "../model/plan";
import { listed } from "../model/wording";
import { planRule } from "./rule";

/** What cannot be told without each column. */
const needed: readonly {
  readonly meanings: readonly Meaning[];
  readonly called: string;
  readonly untold: string;
}[] = [
  { meanings: ["due", "revised"], called: "the date", untold: "what is late" },
  { meanings: ["lead"], called: "the lead", untold: "who leads, and so the colours" },
  { meanings: ["progress", "status"], called: "the progress or status", untold: "what is complete" },
];

export const columnMissing = planRule({
  id: "column-missing",
  severity: "must-fix",
  title: "A column that the check needs was not recognised.",
  why: "“None of them is overdue” is no good news where no date was read.",
  look: ({ plan }) => {
    const missing = needed.filter(({ meanings }) =>
      meanings.every((meaning) => plan.columns[meaning] === null),
    );
    if (missing.length === 0) return [];
    return [
      {
        sentence: `no heading for ${listed(missing.map(({ called }) => called))} was recognised, so ${listed(missing.map(({ untold }) => untold))} could not be checked. Reword the heading (“By when”, “Lead”, “Progress”), or add its words to the settings.`,
        places: [{ sheet: plan.sheet, row: plan.headingRow, column: plan.left }],
      },
    ];
  },
  fails: [
    { rows: [{}], headings: { due: "Moon phase" } },
    { rows: [{ fill: null }], headings: { lead: "Champion" } },
    { rows: [{}], headings: { due: "Half-term" } },
    { rows: [{}], headings: { progress: "Moon phase" } },
  ],
  passes: [
    { rows: [{}], headings: { due: "Target date" } },
    { rows: [{}], headings: { due: "Due by" } },
    { rows: [{ status: "In progress" }], headings: { progress: "Moon phase" } },
    { rows: [{}] },
  ],
});
