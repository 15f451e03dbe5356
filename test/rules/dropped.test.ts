import type { ExampleRow } from "../../src/rules/rule";
import { reviewExample } from "./example";

/** Which rules find something in an action of that status. */
const raised = (status: string, row: ExampleRow) =>
  reviewExample({ rows: [{ ...row, status }] }).findings.map(({ rule }) => rule);

const asked: readonly (readonly [string, ExampleRow])[] = [
  ["overdue", { due: "31/12/2026" }],
  ["due-soon", { due: "27 January 2027" }],
  ["due-month-only", { due: "Nov 27" }],
  ["due-unreadable", { due: "Ongoing" }],
  ["due-unsettled", { due: "30 June 2027 (tbc)" }],
  ["due-other-date", { due: "31 March 2027 (review June 2028)" }],
  ["revised-no-reason", { due: "31 March 2027 (revised to 30 June 2027)" }],
  ["revised-no-date", { due: "31 March 2027 (extended as staff left)" }],
  ["revised-earlier", { due: "31 March 2028 (revised to 30 June 2027 while posts are filled)" }],
  ["promise-passed", { progress: "The policy will go to the Board on 3 November 2026." }],
  ["no-update", { progress: "3 March 2026: training has begun." }],
];

it.each(asked)("%s asks nothing of an action that was dropped", (rule, row) => {
  expect(raised("In progress", row)).toContain(rule);
  expect(raised("Withdrawn", row)).toEqual(["status-unclear"]);
});

it("an action that was dropped is not counted as late, nor as having missed its first date", () => {
  const { counts } = reviewExample({ rows: [{ due: "31/12/2026", status: "Withdrawn" }] });
  expect(counts).toMatchObject({ open: 1, overdue: 0, missedFirstDate: 0 });
});

it("who decided that, and what is done instead, is asked", () => {
  const [finding] = reviewExample({ rows: [{ due: "31/12/2026", status: "Withdrawn" }] }).findings;
  expect(finding?.severity).toBe("check");
  expect(finding?.sentence).toBe(
    "“Withdrawn” says that nobody is to do it any more, and not that it was done. It was counted as not complete. Say who decided it and when, and what answers the recommendation now.",
  );
});
