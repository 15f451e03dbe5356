import { amiss, byAction, outcomeInWords, readingFault, writingFault } from "../../src/app/pane/words";
import { Refusal } from "../../src/model/refusal";
import { reviewExample } from "../rules/example";

test("By action, the findings of the plan come first, then each action's, wherever in its rows they stand.", () => {
  const report = reviewExample({
    title: "(PROGRESS REPORT AUGUST 2026)",
    rows: [
      { due: "" },
      { outcome: "2. See children sooner (OFSTED, 2026)", lead: "", due: "24/01/2027", fill: null },
    ],
  });
  expect(
    byAction(report.findings, report.plan).map(({ title, findings }) => [
      title,
      findings.map(({ rule }) => rule),
    ]),
  ).toEqual([
    ["The plan as a whole", ["plan-older"]],
    ["Action 1 in row 3", ["due-missing"]],
    ["Action 2 in row 4", ["lead-missing", "overdue"]],
  ]);
});

test("A refusal is said in its own words; any other error is owned as PlanProof's.", () => {
  expect(readingFault(new Refusal("There is no plan here."))).toBe("There is no plan here.");
  expect(readingFault(new Error("x is undefined."))).toBe(
    "Something went wrong in PlanProof itself (x is undefined); nothing was written.",
  );
});

test("After a fault while writing PlanProof does not claim that nothing was written.", () => {
  expect(writingFault(new Error("x is undefined")).sentence).not.toContain("nothing was written");
  expect(writingFault(new Refusal("The sheet is protected.")).sentence).toBe("The sheet is protected.");
});

test("What came of writing is said for each outcome.", () => {
  const sentence = (outcome: Parameters<typeof outcomeInWords>[0]) =>
    outcomeInWords(outcome, ["Row 4 was left."], { sentence: "Done.", shows: "Check" });
  expect(sentence({ kind: "done" })).toEqual({
    intent: "success",
    sentence: "Done.",
    shows: "Check",
    more: ["Row 4 was left."],
  });
  expect(sentence({ kind: "changed", at: { sheet: "Plan", row: 3 } }).sentence).toBe(
    "The sheet was changed since it was read; nothing was written. It has been read again.",
  );
  expect(sentence({ kind: "refused", why: "The sheet is protected." })).toEqual({
    intent: "error",
    sentence: "The sheet is protected. Nothing was written.",
    more: [],
  });
  expect(sentence({ kind: "partial", why: "Excel stopped half-way." }).sentence).toContain(
    "Excel stopped half-way. Only part of it was written.",
  );
});

test("Rows that went astray are named, and come before a change that broke off; where all is well nothing is said.", () => {
  expect(amiss({ astray: [6, 11], unfinished: true })).toEqual({
    sentence:
      "PlanProof’s columns or comments no longer stand beside their actions in rows 7 and 12: the rows were sorted or moved.",
    go: "Mend them",
    done: "All that PlanProof wrote stands beside its actions again.",
  });
  expect(amiss({ astray: [6], unfinished: false })?.sentence).toContain("in row 7:");
  expect(amiss({ astray: [], unfinished: true })?.go).toBe("Finish it");
  expect(amiss({ astray: [], unfinished: false })).toBeNull();
});
