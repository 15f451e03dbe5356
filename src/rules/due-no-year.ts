import { dayInWords, dayOf, partsOf, type Day } from "../model/day";
import { callAction, inForce, type Action, type Plan, type Reading } from "../model/plan";
import { count, listed } from "../model/wording";
import { cellOfDate, dateCell, planRule } from "./rule";

/**
 * The day that a date without its year would be in the year before, where that too fits the plan and would make an open
 * action late that is not; null where there is none.
 */
function lateYearBefore({ due, status }: Action, { base }: Plan, asAt: Day): Day | null {
  const reading = inForce(due);
  if (status.value === "complete" || base === null || reading === null || reading.held !== undefined)
    return null;
  if (reading.how !== "no year" && reading.how !== "hidden year") return null;
  if (reading.day < asAt) return null;
  const { year, month, day } = partsOf(reading.day);
  const before = dayOf(year - 1, month, day);
  // A date that puts another back is later than that one.
  const first = reading === due.original ? base.earliest : (due.original?.day ?? base.earliest);
  return before !== null && before < asAt && before > first ? before : null;
}

/**
 * One finding for the plan, and one for the dates of which it matters which year is meant. Years that are hidden and not
 * believed belong to due-hidden-year.
 */
export const dueNoYear = planRule({
  id: "due-no-year",
  severity: "advice",
  title: "Dates do not show their year.",
  why: "A reader next year cannot tell which February is meant, and a real date typed without a year takes the year of typing.",
  look: (subject) => {
    const { plan, asAt } = subject;
    const inDoubt = plan.actions.flatMap((action) => {
      const day = lateYearBefore(action, plan, asAt);
      return day === null ? [] : [{ action, day, place: dateCell(subject, action) }];
    });
    const yearless = plan.actions.flatMap((action) =>
      [action.due.original, ...action.due.revisions]
        .filter((reading): reading is Reading => reading?.how === "no year" || reading?.how === "hidden year")
        .map((reading) => ({ reading, place: cellOfDate(subject, action, reading) })),
    );
    const [first, ...rest] = yearless;
    if (first === undefined) return [];
    const years = (how: Reading["how"]) =>
      listed(
        [
          ...new Set(
            yearless
              .filter(({ reading }) => reading.how === how)
              .map(({ reading: { day, held } }) => (held ?? day).slice(0, 4)),
          ),
        ].sort(),
      );
    const held = yearless.filter(({ reading }) => reading.how === "hidden year").length;
    const typed = yearless.length - held;
    const parts = [];
    if (held > 0) parts.push(`${count(held, "real date holds", "real dates hold")} ${years("hidden year")}`);
    if (typed > 0) {
      const from = plan.base === null ? "" : ` (counted from ${plan.base.from})`;
      parts.push(`${count(typed, "typed one was", "typed ones were")} read as ${years("no year")}${from}`);
    }
    const all = plan.actions.every(
      ({ due }) =>
        inForce(due) === null ||
        due.original === null ||
        due.original.how === "no year" ||
        due.original.how === "hidden year",
    );
    const [doubtful, ...others] = inDoubt;
    const matters =
      doubtful === undefined
        ? []
        : [
            {
              sentence: `${listed(inDoubt.map(({ action, day }) => `${callAction(action)} is late if ${dayInWords(day)} is meant`))}; the date does not show its year, and the next one was taken. Write the year.`,
              places: [doubtful.place, ...others.map(({ place }) => place)] as const,
              severity: "check" as const,
            },
          ];
    return [
      ...matters,
      {
        sentence: `${all ? "No due date shows its year" : `${count(yearless.length, "date does", "dates do")} not show a year`}. ${parts.join("; ")}. Show the year.`,
        places: [first.place, ...rest.map(({ place }) => place)],
      },
    ];
  },
  fails: [
    { due: "18-Mar" },
    // Typed in 2028, and late if it stands for the March before.
    { rows: [{ due: 46830, dueFormat: "d-mmm", dueShown: "18-Mar" }], asAt: "2027-06-30" },
    { due: 46464, dueFormat: "d-mmm", dueShown: "18-Mar" },
    { rows: [{ due: "18-Mar" }, { outcome: "2. See children sooner (OFSTED, 2026)" }] },
  ],
  passes: [
    { due: "18 March 2027" },
    { due: 46464, dueFormat: "d-mmm-yy", dueShown: "18-Mar-27" },
    { due: "18/03/27" },
  ],
});
