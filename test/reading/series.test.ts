import { defaultSettings } from "../../src/model/settings";
import type { Heading } from "../../src/reading/headings";
import { seriesOf } from "../../src/reading/series";

/** A sheet of headings with a row below them in which something stands under each. */
const filled = (headings: readonly string[]) => ({
  ...{ sheet: "Plan", top: 0, left: 0, date1904: false },
  values: [headings, headings.map(() => "On track")],
});

/** The columns of one meaning, the latest first, where the first of these headings was taken for it. */
function series(meaning: Heading, headings: readonly string[], settings = defaultSettings, chosen = 0) {
  const found = new Map<Heading, number>([[meaning, chosen]]);
  const of = new Map(headings.map((heading, index) => [index, heading]));
  const earlier = seriesOf(filled(headings), 0, of, found, settings);
  const columns = [found.get(meaning) ?? -1, ...(earlier[meaning as keyof typeof earlier] ?? [])];
  return columns.map((column) => headings[column]);
}

it.each([
  [
    ["RAG Q1", "RAG Q2", "RAG Q3"],
    ["RAG Q3", "RAG Q2", "RAG Q1"],
  ],
  [
    ["RAG Q3", "RAG Q2", "RAG Q1"],
    ["RAG Q3", "RAG Q2", "RAG Q1"],
  ],
  [
    ["RAG Q4", "RAG Q1"],
    ["RAG Q1", "RAG Q4"],
  ],
  [
    ["RAG quarter 2", "RAG quarter 1"],
    ["RAG quarter 2", "RAG quarter 1"],
  ],
  [
    ["RAG Qtr 3", "RAG Qtr 1"],
    ["RAG Qtr 3", "RAG Qtr 1"],
  ],
  [
    ["RAG Jan", "RAG April", "RAG July"],
    ["RAG July", "RAG April", "RAG Jan"],
  ],
  [
    ["RAG July", "RAG April", "RAG Jan"],
    ["RAG July", "RAG April", "RAG Jan"],
  ],
  [
    ["RAG October", "RAG January"],
    ["RAG January", "RAG October"],
  ],
  [
    ["RAG December", "RAG January"],
    ["RAG January", "RAG December"],
  ],
  [
    ["RAG July 2027", "RAG October 2026"],
    ["RAG July 2027", "RAG October 2026"],
  ],
  [
    ["RAG 1/4/2027", "RAG 1/7/2027"],
    ["RAG 1/7/2027", "RAG 1/4/2027"],
  ],
  [
    ["RAG 1.7.27", "RAG 1.4.27"],
    ["RAG 1.7.27", "RAG 1.4.27"],
  ],
  [
    ["RAG 2025/26", "RAG 2026/27"],
    ["RAG 2026/27", "RAG 2025/26"],
  ],
  [
    ["RAG ’26", "RAG ’27"],
    ["RAG ’27", "RAG ’26"],
  ],
  [
    ["First RAG", "Second RAG"],
    ["Second RAG", "First RAG"],
  ],
  [
    ["1st RAG", "2nd RAG", "3rd RAG"],
    ["3rd RAG", "2nd RAG", "1st RAG"],
  ],
  [
    ["RAG 1", "RAGs 2"],
    ["RAGs 2", "RAG 1"],
  ],
  [
    ["RAG Q1", "Lead", "RAG Q2"],
    ["RAG Q2", "RAG Q1"],
  ],
])("%j are one after another, the latest first: %j", (headings, columns) => {
  expect(series("status", headings)).toEqual(columns);
});

it.each([
  [["RAG", "RAG Q2"]],
  [["RAG Q1", "RAG"]],
  [["RAG Q1", "Update Q2"]],
  [["RAG Q1", "RAG Q1"]],
  [["RAG Q1"]],
])("%j are no series", (headings) => {
  expect(series("status", headings)).toEqual([headings[0]]);
});

it("the progress and the revised dates have series too, and no others", () => {
  expect(series("progress", ["Update May", "Update June"])).toEqual(["Update June", "Update May"]);
  expect(series("revised", ["Revised 1", "Revised 2"])).toEqual(["Revised 2", "Revised 1"]);
  expect(series("lead", ["Lead 1", "Lead 2"])).toEqual(["Lead 1"]);
});

it("what somebody said to read is read", () => {
  expect(
    series("status", ["RAG Q1", "RAG Q2"], { ...defaultSettings, columns: { status: "RAG Q1" } }),
  ).toEqual(["RAG Q1"]);
});

it("a column that means something else is no part of it", () => {
  const headings = new Map([
    [0, "RAG Q1"],
    [1, "RAG Q2"],
  ]);
  const found = new Map<Heading, number>([
    ["status", 0],
    ["progress", 1],
  ]);
  expect(seriesOf(filled([...headings.values()]), 0, headings, found, defaultSettings)).toEqual({
    revised: [],
    progress: [],
    status: [],
  });
});
