import { dayInWords } from "../model/day";
import type { Reading } from "../model/plan";
import { cellOfDate, planRule } from "./rule";

/** Typed in figures, with a day and a month that could change places. */
const eitherWay = /^(?:0?[1-9]|1[0-2])[/.-](?:0?[1-9]|1[0-2])[/.-]/;

/** One finding for the plan: where one hand typed the month first, it may have done so in other cells. */
export const dueMonthFirst = planRule({
  id: "due-month-first",
  severity: "check",
  title: "A date is typed with the month first.",
  why: "Who types “09/30/2026” for 30 September types “09/10/2026” for 10 September, and every reader here takes it for 9 October.",
  look: (subject) => {
    const dates = subject.plan.actions.flatMap((action) =>
      [action.due.original, ...action.due.revisions]
        .filter((reading): reading is Reading => reading !== null)
        .filter(({ how, words }) => how === "month first" || (how === "year" && eitherWay.test(words)))
        .map((reading) => ({ ...reading, place: cellOfDate(subject, action, reading) })),
    );
    const monthFirst = dates.filter(({ how }) => how === "month first");
    const others = dates.filter(({ how }) => how === "year");
    const [first, ...rest] = monthFirst;
    if (first === undefined) return [];
    const [other] = others;
    const doubt =
      other === undefined
        ? ""
        : ` “${other.words}” was read with the day first, as ${dayInWords(other.day)}: was it typed the same way?`;
    return [
      {
        sentence: `“${first.words}” can only be ${dayInWords(first.day)}, with the month first.${doubt} Write the month in letters.`,
        places: [first.place, ...[...rest, ...others].map(({ place }) => place)],
      },
    ];
  },
  fails: [
    { due: "09/30/2027" },
    { due: "3/31/27" },
    { rows: [{ due: "09/30/2027" }, { outcome: "2. Keep plans (OFSTED, 2026)", due: "09/10/2027" }] },
    { rows: [{ due: "30 September 2027" }, { outcome: "2. Keep plans (OFSTED, 2026)", due: "09.30.2027" }] },
    {
      rows: [
        { due: "TBC" },
        { outcome: "2. Keep plans (OFSTED, 2026)", due: "09/30/2027" },
        { outcome: "3. See children sooner (OFSTED, 2026)", due: "13/4/2027" },
        { outcome: "4. Share plans (OFSTED, 2026)", due: "12/4/2027" },
      ],
      also: ["due-unreadable"],
    },
  ],
  passes: [{ due: "30/09/2027" }, { due: "09/10/2027" }, { due: "September 30, 2027" }],
});
