import { columnRival } from "../../src/rules/column-rival";
import { reviewExample } from "./example";

const found = (extraHeading: string, headings: Record<string, string> = {}) =>
  reviewExample({ rows: [{ due: "31/03/2027", status: "30/06/2027" }], extraHeading, headings }, [
    columnRival,
  ]).findings[0];

test("Either of two columns can be said to be the one that is meant", () => {
  expect(found("NHS deadline")?.choices).toEqual([
    { label: "Read column F as the date", readings: { columns: { due: "NHS deadline" } } },
    { label: "Keep column C", readings: { columns: { due: "Date to be completed" } } },
  ]);
  expect(found("NHS deadline")?.places).toEqual([{ sheet: "Plan", row: 1, column: 5 }]);
});

test("Two columns with the same heading cannot be told apart by it", () => {
  expect(found("Lead person")?.choices).toEqual([]);
  expect(found("Lead person", { lead: "Lead  person" })?.choices).toEqual([]);
});

test.each([
  ["NHS lead", {}, "the lead", "B"],
  ["NHS deadline", {}, "the date", "C"],
  ["Update December 2026", {}, "the progress", "E"],
  ["RAG", { outcome: "Status", lead: "Owner" }, "the status", "A"],
])("“%s” could be %s", (heading, headings, what, column) => {
  expect(found(heading, headings)?.sentence).toMatch(
    `“${heading}” could be ${what} too, but only column ${column} was read for it.`,
  );
});
