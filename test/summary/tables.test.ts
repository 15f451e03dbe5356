import { defaultSettings } from "../../src/model/settings";
import type { ExampleRow } from "../../src/rules/rule";
import { summarise } from "../../src/summary/summarise";
import { tablesOf } from "../../src/summary/tables";
import { reviewExample } from "../rules/example";

/** The titles of a plan's tables, and of those that have a picture. */
function titles(...rows: readonly ExampleRow[]) {
  const { first, figures, lists } = tablesOf(summarise(reviewExample({ rows: [...rows] }), defaultSettings));
  const all = [...first, ...figures, ...lists];
  const pictured = all.filter(({ picture }) => picture !== undefined);
  return [all, pictured].map((tables) => tables.map(({ title }) => title));
}
const nhs = "Ben Okoro\nNorbury NHS Foundation Trust";

it("A table by source is there where some action names one, and pictured where there are several", () => {
  const [unnamed = []] = titles({ outcome: "1. Keep plans" }, { outcome: "2. Share plans", lead: nhs });
  expect(unnamed).not.toContain("By source");
  expect(unnamed).toContain("By lead organisation");
  const [one, picturedOne] = titles({}, { outcome: "2. Share plans (OFSTED, 2026)", lead: nhs });
  expect(one).toContain("By source");
  expect(picturedOne).toEqual(["By sector: who leads", "By lead organisation"]);
  const [, several] = titles({}, { outcome: "2. Share plans (CQC, 2026)" });
  expect(several).toEqual(["By source"]);
});

it("A plan that names no organisation has no table of organisations, and its sectors are not pictured", () => {
  const [all, pictured] = titles(
    { lead: "Ann Marlow" },
    { outcome: "2. Share plans (CQC, 2026)", lead: "B. Cole" },
  );
  expect(all).not.toContain("By lead organisation");
  expect(all).toContain("By sector: who leads");
  expect(pictured).toEqual(["By source"]);
});

it("What has no name stands last, though it is most of the plan", () => {
  const rows = ["1", "2", "3"].map((ref) => ({ outcome: `${ref}. Share plans`, lead: "Ann Marlow" }));
  const report = reviewExample({ rows: [...rows, { outcome: "4. Keep plans (CQC, 2026)" }] });
  const { byOrganisation, bySource } = summarise(report, defaultSettings);
  expect(byOrganisation.map(({ name }) => name)).toEqual(["Norbury Council", "No organisation named"]);
  expect(bySource.map(({ name }) => name)).toEqual(["CQC", "No source named"]);
});

it("Abbreviations are listed where the actions use any, with what the title says they mean", () => {
  expect(titles({})[0]).not.toContain("Abbreviations that the plan uses");
  const rows = [{ progress: "The NSCP and the MDT were told." }];
  const title = "Plan of the Norbury Safeguarding Children Partnership (NSCP)";
  expect(summarise(reviewExample({ rows, title }), defaultSettings).acronyms).toEqual([
    { short: "MDT", meaning: null },
    { short: "NSCP", meaning: "Norbury Safeguarding Children Partnership" },
  ]);
});

it("An action without a lead is said to name none", () => {
  const { first } = tablesOf(summarise(reviewExample({ lead: "" }), defaultSettings));
  expect(first.find(({ title }) => title.startsWith("Not complete"))?.rows[0]?.cells).toContain("None named");
});

it("Of evidence nothing is said where no action is recorded as complete", () => {
  const said = (...rows: readonly ExampleRow[]) =>
    tablesOf(summarise(reviewExample({ rows: [...rows] }), defaultSettings)).first.find(({ title }) =>
      title.startsWith("Recorded as complete"),
    )?.ifEmpty;
  expect(said({ progress: "NOT STARTED" })).toBe("No action is recorded as complete.");
  expect(said({ progress: "An audit in May 2025 found all in time.\nCOMPLETE" })).toMatch(
    /^None: each names how/,
  );
});
