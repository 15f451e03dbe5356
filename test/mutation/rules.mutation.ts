import { catalogue } from "../../src/rules";
import { reviewExample } from "../rules/example";
import { committedPage, sectionOf } from "../rules/page";

/** Each rule alone, so that a change in one is met by its own examples, and not by those of every rule. */
describe.each(catalogue.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  it("says of its failing examples what docs/rules.md says", () => {
    expect(committedPage()).toContain(sectionOf(rule));
  });

  it("says nothing of its passing ones", () => {
    for (const example of rule.passes) {
      const { findings, failedRules } = reviewExample(example, [rule]);
      expect([findings, failedRules]).toEqual([[], []]);
    }
  });
});
