import { dueHiddenYear } from "../../src/rules/due-hidden-year";
import { dueNoYear } from "../../src/rules/due-no-year";
import type { ExampleRow } from "../../src/rules/rule";
import { reviewExample } from "./example";

const found = (row: ExampleRow, asAt: string) =>
  reviewExample({ rows: [row], asAt }, [dueNoYear]).findings.map(({ severity, sentence }) => [
    severity,
    sentence.split(";")[0],
  ]);
const heldIn2028 = { due: 46830, dueFormat: "d-mmm", dueShown: "18-Mar" };

test("A date without its year that would be late in the year before is asked about", () => {
  expect(found(heldIn2028, "2027-06-30")[0]).toEqual(["check", "Action 1 is late if 18 March 2027 is meant"]);
});

test("A date that is late in either year, or in neither, or complete, is only advised on", () => {
  const advised = [
    found(heldIn2028, "2028-06-30"),
    found({ due: "18-Feb" }, "2026-02-01"),
    found({ ...heldIn2028, progress: "An audit in May 2026 found no delays.\nCOMPLETE" }, "2027-06-30"),
  ];
  for (const findings of advised) expect(findings.map(([severity]) => severity)).toEqual(["advice"]);
});

test("No year is suggested in which there is no 29 February", () => {
  const leapDay = { dueFormat: "d-mmm", dueShown: "29-Feb" };
  const heldThen = { ...leapDay, due: 46812 };
  expect(found(heldThen, "2027-06-30").map(([severity]) => severity)).toEqual(["advice"]);
  const report = reviewExample(
    {
      rows: [{ ...leapDay, outcome: "1. Keep plans (OFSTED, 2023)", due: 45351 }],
      title: "Plan after the inspection of 3 December 2023",
      asAt: "2025-06-01",
    },
    [dueHiddenYear],
  );
  expect(report.findings.map(({ sentence }) => sentence)).toEqual([
    "Shows 29-Feb and holds 29 February 2024, more than a year ago. Show the year.",
  ]);
});
