import { valueAt } from "../model/grid";
import { columnLetters } from "../model/place";
import type { Rival } from "../model/plan";
import { excerptOf } from "../reading/words";
import { planRule, type Subject } from "./rule";

/** Of a heading that is quoted, in characters. */
const longest = 60;

const called = { lead: "the lead", due: "the date", progress: "the progress", status: "the status" } as const;
const isCalled = (meaning: string): meaning is keyof typeof called => meaning in called;

/** Whether a column of percentages says of every action what the status that was read says: 100% where it is complete, and less where it is not. */
function agrees({ column, meaning }: Rival, { plan, grid }: Pick<Subject, "plan" | "grid">): boolean {
  if (meaning !== "status") return false;
  const told = plan.actions.flatMap(({ row, status }) => {
    const value = valueAt(grid, row, column);
    if (value === "") return [];
    const [, percent = "NaN"] = /^(\d{1,3})\s?%$/.exec(String(value).trim()) ?? [];
    const figure = typeof value === "number" ? value : Number(percent);
    return [
      figure >= 0 && figure <= 100 && (figure === 1 || figure === 100) === (status.value === "complete"),
    ];
  });
  return told.length > 0 && told.every(Boolean);
}

export const columnRival = planRule({
  id: "column-rival",
  severity: "check",
  title: "Two columns could mean the same, and only one was read.",
  why: "The later update, the other body’s deadline or its lead may stand in the column that was passed over.",
  look: ({ plan, grid }) =>
    plan.rivals
      .filter((rival) => !agrees(rival, { plan, grid }))
      .map(({ column, heading, meaning, read }) => {
        const columnRead = columnLetters(plan.columns[meaning] ?? plan.left);
        const what = isCalled(meaning) ? called[meaning] : meaning;
        const places = [{ sheet: plan.sheet, row: plan.headingRow, column }] as const;
        const asWhat = {
          label: `Read column ${columnLetters(column)} as ${what}`,
          readings: { columns: { [meaning]: heading } },
        };
        if (read === null)
          return {
            sentence: `no heading names ${what}, and “${excerptOf(heading, 0, longest)}” was read as ${what}, by what stands below it. Check that it is, or reword the heading.`,
            choices: [asWhat],
            places,
          };
        return {
          sentence: `“${excerptOf(heading, 0, longest)}” could be ${what} too, but only column ${columnRead} was read for it. Check that it is the right one.`,
          choices:
            read === "" || read === heading
              ? []
              : [asWhat, { label: `Keep column ${columnRead}`, readings: { columns: { [meaning]: read } } }],
          places,
        };
      }),
  fails: [
    { rows: [{}], extraHeading: "Update December 2026" },
    { rows: [{}], extraHeading: "NHS deadline" },
    { rows: [{}], extraHeading: "NHS lead" },
    { rows: [{}], extraHeading: "Lead person" },
    {
      rows: [1, 2, 3].map((ref) => ({ outcome: `${ref}. Keep plans (OFSTED, 2026)` })),
      headings: { lead: "Champion" },
    },
    {
      rows: [{}],
      extraHeading: "Lead officer (of the partner that answers for the action to the board)",
    },
  ],
  passes: [
    { rows: [{}], extraHeading: "Budget" },
    { rows: [{}], extraHeading: "Committee date" },
    { rows: [{}] },
  ],
});
