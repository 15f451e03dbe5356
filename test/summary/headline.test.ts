import type { Counts } from "../../src/model/finding";
import { headline } from "../../src/summary/headline";

const counts = (given: Partial<Counts>): Counts => ({
  actions: 21,
  complete: 15,
  completeNoEvidence: 3,
  open: 6,
  overdue: 5,
  missedFirstDate: 6,
  openNoDate: 0,
  findings: { "must-fix": 0, check: 0, report: 0, advice: 0 },
  ...given,
});

it("says the figures in sentences that a member can read out", () => {
  expect(headline(counts({})).join(" ")).toBe(
    "15 of 21 actions are recorded as complete; for 3 of these the plan quotes no evidence. 6 are not complete; 5 of them are overdue. All 6 missed their first date.",
  );
});

it("never says more than was recorded where all is complete", () => {
  expect(
    headline(counts({ complete: 21, completeNoEvidence: 0, open: 0, overdue: 0, missedFirstDate: 0 })),
  ).toEqual(["21 of 21 actions are recorded as complete."]);
  expect(
    headline(counts({ complete: 2, completeNoEvidence: 2, open: 19, overdue: 0, missedFirstDate: 0 })),
  ).toEqual([
    "2 of 21 actions are recorded as complete; for all of them the plan quotes no evidence.",
    "19 are not complete; none of them is overdue.",
  ]);
});

it("keeps to the singular, and says what has no date", () => {
  expect(
    headline(
      counts({
        actions: 2,
        complete: 1,
        completeNoEvidence: 1,
        open: 1,
        overdue: 1,
        missedFirstDate: 1,
        openNoDate: 1,
      }),
    ),
  ).toEqual([
    "1 of 2 actions is recorded as complete; for it the plan quotes no evidence.",
    "1 is not complete; it is overdue.",
    "1 missed its first date.",
    "1 has no date that could be read.",
  ]);
});
