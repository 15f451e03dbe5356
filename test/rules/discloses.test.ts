import { defaultSettings } from "../../src/model/settings";
import { discloses } from "../../src/rules/discloses";
import type { TextColumn } from "../../src/rules/rule";
import { reviewExample } from "./example";

const tells = (text: string, column: TextColumn, settings = defaultSettings) => {
  const [action] = reviewExample({ [column]: text }, []).plan.actions;
  if (action === undefined) throw new Error("The example has no action.");
  return discloses(text, column, action, settings);
};

test("A text discloses where any of the rules of disclosure finds something in such a column.", () => {
  expect(tells("The girl (aged 12) has moved to relatives.", "progress")).toBe(true);
  expect(tells("Ring 01632 960 123", "actions")).toBe(true);
  expect(tells("Staff are trained.", "progress")).toBe(false);
});

test("What is to be done tells nobody’s story, and a rule that is turned off finds nothing.", () => {
  expect(tells("1. The girl (aged 12) moves to relatives", "outcome")).toBe(true);
  expect(tells("Her mother was arrested.", "progress")).toBe(true);
  expect(tells("Her mother was arrested.", "actions")).toBe(false);
  const severities = { "case-story": "off" } as const;
  expect(tells("The girl (aged 12) has moved.", "progress", { ...defaultSettings, severities })).toBe(false);
});
