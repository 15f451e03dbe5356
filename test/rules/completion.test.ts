import { completeFuture } from "../../src/rules/complete-future";
import { columnRival } from "../../src/rules/column-rival";
import type { Rule } from "../../src/rules/rule";
import { overdue } from "../../src/rules/overdue";
import { statusDisagrees } from "../../src/rules/status-disagrees";
import { statusUnclear } from "../../src/rules/status-unclear";
import { planOfRows } from "../reading/plan-of-rows";
import { subjectOf } from "./subject";

/** What the rules say of a plan of one action, or more, due on 31 December 2026, as at 25 January 2027. */
function said(
  columns: Record<string, string | number>,
  ...more: readonly Record<string, string | number>[]
): string[] {
  const values = [
    ["No.", "Outcome", "Actions", "Lead", "By when", ...Object.keys(columns)],
    ...[columns, ...more].map((each, index) => [
      ...[String(index + 1), "Wait less", "Hold a clinic", "Norbury Council", "31/12/2026"],
      ...Object.values(each),
    ]),
  ];
  const plan = planOfRows(values);
  const subject = subjectOf(plan, { values });
  const rules: Rule[] = [completeFuture, statusDisagrees, statusUnclear, overdue, columnRival];
  return rules.flatMap((rule) =>
    (rule.kind === "plan"
      ? rule.look(subject)
      : plan.actions.flatMap((action) => rule.look(action, subject) ?? [])
    ).map(({ sentence }) => `${rule.id}: ${sentence}`),
  );
}

test("A status and a day of completion that disagree are one question.", () => {
  expect(said({ Status: "Complete", "Date completed": "20/11/2026" })).toEqual([]);
  expect(said({ Status: "In progress", "Date completed": "20/11/2026" })).toEqual([
    "status-disagrees: the status is “In progress”, but the day of completion is given as “20/11/2026”. It was counted as not complete. Correct one of them.",
    "overdue: action 1 is 25 days late (date 31 December 2026). Give a later date, or record why not.",
  ]);
  expect(said({ Status: "Complete", "Date completed": "Not yet" })).toEqual([
    "status-disagrees: the status is “Complete”, but the day of completion is given as “Not yet”. It was counted as complete. Correct one of them.",
  ]);
});

test("A day of completion that is still to come is asked once, with the year that may be meant.", () => {
  expect(said({ Status: "Complete", "Date completed": "20/11/2027" })).toEqual([
    "complete-future: recorded as completed on 20 November 2027, which is still to come. Is 2026 meant? It was counted as complete.",
  ]);
  expect(said({ Progress: "Begun", "Date completed": "Completed 20/11/2027. Audit of 40 files." })).toEqual([
    "complete-future: recorded as completed on 20 November 2027, which is still to come. Is 2026 meant? It was counted as not complete, and so as late (31 December 2026).",
  ]);
  expect(said({ Progress: "Begun", "Date completed": "20/11/2028" })).toEqual([
    "complete-future: recorded as completed on 20 November 2028, which is still to come. It was counted as not complete, and so as late (31 December 2026).",
  ]);
});

test("A column of percentages is read beside the status: what disagrees is told, and no column was passed over.", () => {
  const rival = expect.stringContaining("column-rival: “% complete” could be the status too") as string;
  const disagrees = (status: string, says: string, counted: string) =>
    `status-disagrees: the status is “${status}”, but “% complete” in column G says ${says}. It was counted as ${counted}. Correct one of them.`;
  const late =
    "overdue: action 1 is 25 days late (date 31 December 2026). Give a later date, or record why not.";
  for (const all of [1, "100%", 100, "#REF!", "–", "n/a"]) {
    expect(
      said({ Status: "Complete", "% complete": all }, { Status: "Complete", "% complete": "100%" }),
    ).toEqual([]);
  }
  for (const part of [0.9, "90%", 90, "90 % complete"])
    expect(said({ Status: "Complete", "% complete": part })).toEqual([
      disagrees("Complete", "90%", "complete"),
    ]);
  for (const all of [1, "100%", 100])
    expect(said({ Status: "In progress", "% complete": all })).toEqual([
      disagrees("In progress", "100%", "not complete"),
      late,
    ]);
  for (const part of [0.9, "90%", 90, 0.996])
    expect(said({ Status: "In progress", "% complete": part })).toEqual([late]);
  // 1 is a hundredth where others stand for more.
  const [first] = said({ Status: "Complete", "% complete": 1 }, { Status: "In progress", "% complete": 60 });
  expect(first).toBe(disagrees("Complete", "1%", "complete"));
  for (const other of ["", "nearly", 120, -1])
    expect(said({ Status: "Complete", "% complete": other })).toEqual([rival]);
});

test("What no heading calls a percentage, and no sign, may be a grade.", () => {
  expect(said({ Status: "Complete", Progress: 3 })).toEqual([]);
  expect(said({ Status: "Complete", Progress: 0.9 })).toHaveLength(1);
  expect(said({ Status: "Complete", "% of staff trained": 0.9 })).toEqual([]);
});
