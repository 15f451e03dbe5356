import { catalogue } from "../../src/rules";
import { planRule, type Example, type ExampleRow } from "../../src/rules/rule";
import { reviewExample } from "./example";

const raised = (example: Example | ExampleRow) => {
  const { findings, failedRules } = reviewExample(example);
  expect(failedRules).toEqual([]);
  return new Set(findings.map(({ rule }) => rule));
};
const also = (example: Example | ExampleRow) => ("rows" in example ? (example.also ?? []) : []);

describe.each(catalogue.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  it.each(rule.fails.map((example) => [JSON.stringify(example), example] as const))(
    "is raised by %s, and nothing else that the example does not name",
    (_, example) => {
      expect(raised(example)).toEqual(new Set([id, ...also(example)]));
    },
  );

  it.each(rule.passes.map((example) => [JSON.stringify(example), example] as const))(
    "is not raised by %s",
    (_, example) => {
      const found = raised(example);
      expect(found.has(id)).toBe(false);
      for (const named of also(example)) expect(found).toContain(named);
    },
  );

  it("has three examples of each kind, a title and a reason that are sentences", () => {
    expect(rule.fails.length).toBeGreaterThanOrEqual(3);
    expect(rule.passes.length).toBeGreaterThanOrEqual(3);
    expect(rule.title).toMatch(/^[A-Z].*\.$/);
    expect(rule.why).toMatch(/^.*[.?]$/);
  });
});

it("every rule has a name of its own", () => {
  expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length);
});

it("a rule that throws is reported as failed, hides no other, and the plan is not called ready", () => {
  const broken = planRule({
    id: "broken",
    severity: "check",
    title: "It breaks.",
    why: "To see what happens.",
    look: () => {
      throw new Error("no such column");
    },
    fails: [],
    passes: [],
  });
  const report = reviewExample({ due: "24/01/2027" }, [broken, ...catalogue]);
  expect(report.failedRules).toEqual([{ rule: "broken", why: "no such column" }]);
  expect(report.findings.map(({ rule }) => rule)).toEqual(["overdue"]);
  expect(reviewExample({}, [broken]).verdict).toBe("check");
});
