import { columnLetters } from "../model/place";
import { excerptOf } from "../reading/words";
import { planRule } from "./rule";

/** Of a heading that is quoted, in characters. */
const longest = 60;

const called = { lead: "the lead", due: "the date", progress: "the progress", status: "the status" } as const;
const isCalled = (meaning: string): meaning is keyof typeof called => meaning in called;

export const columnRival = planRule({
  id: "column-rival",
  severity: "check",
  title: "Two columns could mean the same, and only one was read.",
  why: "The later update, the other body’s deadline or its lead may stand in the column that was passed over.",
  look: ({ plan }) =>
    plan.rivals.map(({ column, heading, meaning, read }) => {
      const columnRead = columnLetters(plan.columns[meaning] ?? plan.left);
      const what = isCalled(meaning) ? called[meaning] : meaning;
      return {
        sentence: `“${excerptOf(heading, 0, longest)}” could be ${what} too, but only column ${columnRead} was read for it. Check that it is the right one.`,
        choices:
          read === "" || read === heading
            ? []
            : [
                {
                  label: `Read column ${columnLetters(column)} as ${what}`,
                  readings: { columns: { [meaning]: heading } },
                },
                { label: `Keep column ${columnRead}`, readings: { columns: { [meaning]: read } } },
              ],
        places: [{ sheet: plan.sheet, row: plan.headingRow, column }],
      };
    }),
  fails: [
    { rows: [{}], extraHeading: "Update December 2026" },
    { rows: [{}], extraHeading: "NHS deadline" },
    { rows: [{}], extraHeading: "NHS lead" },
    { rows: [{}], extraHeading: "Lead person" },
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
