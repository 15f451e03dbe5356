import { columnLetters } from "../model/place";
import { excerptOf } from "../reading/words";
import { percentsDone } from "./percent-done";
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
  look: ({ plan, grid }) =>
    plan.rivals
      // How much is done is read beside the status: what disagrees belongs to status-disagrees.
      .filter(({ column: rival }) => !percentsDone({ plan, grid }).some(({ column }) => column === rival))
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
    {
      rows: ["1", "2"].map((ref) => ({
        outcome: `${ref}. Keep plans (OFSTED, 2026)`,
        status: "The team met, and the plan was agreed by all.",
      })),
      extraHeading: "Highlight report",
    },
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
    {
      rows: ["1", "2"].map((ref) => ({
        outcome: `${ref}. Keep plans (OFSTED, 2026)`,
        status: "Families say that they were heard in every plan.",
      })),
      extraHeading: "Success measures",
    },
    { rows: [{}], extraHeading: "Committee date" },
    { rows: [{}] },
  ],
});
