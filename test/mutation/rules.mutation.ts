/**
 * What the mutants of the rules have to get past, in one file, so that what it reads is loaded once for each.
 */
import { catalogue } from "../../src/rules";
import "../rules/acronyms.test";
import "../rules/colour-code.test";
import "../rules/discloses.test";
import "../rules/due-no-year.test";
import { reviewExample } from "../rules/example";
import "../rules/hidden-column.test";
import "../rules/left-blank.test";
import { committedPage, sectionOf } from "../rules/page";
import "../rules/phone-number.test";
import "../rules/small-number.test";
import "../rules/spelt-differently.test";
import "../rules/text-contrast.test";
import "../rules/vague-time.test";
import "../rules/column-rival.test";
import "../rules/complete-future.test";
import "../rules/no-update.test";
import "../rules/personal-name.test";

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
