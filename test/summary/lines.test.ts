import { linesOf } from "../../src/summary/lines";
import { reviewExample } from "../rules/example";

const { findings } = reviewExample({
  rows: [
    { progress: "" },
    { outcome: "2. See children sooner (OFSTED, 2026)", due: "" },
    { outcome: "3. See families sooner (OFSTED, 2026)", due: "24/01/2027" },
    { outcome: "4. See carers sooner (OFSTED, 2026)", due: "" },
    { outcome: "5. See schools sooner (OFSTED, 2026)", due: "20/01/2027" },
  ],
});

test("The findings of one rule make one line, in the order of the sheet, with the sentence that they share.", () => {
  const lines = linesOf(findings, "must-fix").map(({ rule, findings: own, sentence }) => ({
    rule,
    rows: own.map(({ places }) => (places[0].row ?? 0) + 1),
    sentence,
  }));
  expect(lines).toEqual([
    { rule: "due-missing", rows: [4, 6], sentence: expect.stringMatching(/date/) },
    { rule: "overdue", rows: [5, 7], sentence: null },
  ]);
});
