import {
  countsInWords,
  linesOf,
  outcomeInWords,
  readingFault,
  verdictInWords,
  writingFault,
} from "../../src/app/pane/words";
import type { Finding } from "../../src/model/finding";
import { Refusal } from "../../src/model/refusal";

test("A verdict says for which day it holds.", () => {
  expect(verdictInWords({ verdict: "must-fix", asAt: "2025-01-15" })).toBe(
    "Not ready, as checked for 15 January 2025.",
  );
  expect(verdictInWords({ verdict: "check", asAt: "2025-01-15" })).toBe(
    "Please check, as checked for 15 January 2025.",
  );
  expect(verdictInWords({ verdict: "ready", asAt: "2025-02-01" })).toBe(
    "Ready to circulate, as checked for 1 February 2025.",
  );
});

test("The counts leave out what there is none of, and speak of one thing as of one.", () => {
  expect(countsInWords({ "must-fix": 5, check: 8, report: 0, advice: 11 })).toBe(
    "5 things must be fixed. 8 things to check. (11 pieces of advice.)",
  );
  expect(countsInWords({ "must-fix": 1, check: 1, report: 1, advice: 1 })).toBe(
    "1 thing must be fixed. 1 thing to check. 1 thing that members should be told. (1 piece of advice.)",
  );
  expect(countsInWords({ "must-fix": 0, check: 0, report: 0, advice: 0 })).toBe("Nothing was found.");
});

test("The findings of one rule make one line, in the order in which they came.", () => {
  const finding = (rule: string, severity: Finding["severity"], row: number): Finding => ({
    rule,
    severity,
    places: [{ sheet: "Plan", row, column: 2 }],
    ref: null,
    sentence: "",
    flag: "",
    answerable: null,
    answer: null,
  });
  const found = [
    finding("overdue", "must-fix", 4),
    finding("due-missing", "must-fix", 5),
    finding("overdue", "must-fix", 9),
    finding("remark", "check", 2),
  ];
  expect(
    linesOf(found, "must-fix").map((line) => [line.rule, line.findings.map(({ places }) => places[0].row)]),
  ).toEqual([
    ["overdue", [4, 9]],
    ["due-missing", [5]],
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
    outcomeInWords(outcome, ["Row 4 was left."], "Done.");
  expect(sentence({ kind: "done" })).toEqual({
    intent: "success",
    sentence: "Done.",
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
