import type { Area } from "../../src/model/place";
import type { Meaning } from "../../src/model/plan";
import { leftBlank } from "../../src/rules/left-blank";
import { planOfRows } from "../reading/plan-of-rows";
import { subjectOf } from "./subject";

const headings = ["No.", "Outcome", "Actions", "Lead", "By when"];
const rest = ["Norbury Council", "31/03/2027"];
/** The rows, from 0, of the actions that say nothing in a column. */
function blankIn(meaning: Meaning, values: readonly (readonly string[])[], merges: readonly Area[] = []) {
  const subject = subjectOf(planOfRows(values), { values, merges });
  return leftBlank(subject, meaning).map(({ row }) => row);
}

test("An action of several rows says nothing only where none of them does.", () => {
  const values = [
    headings,
    ["1", "Wait less", "", ...rest],
    ["", "", "Meet weekly"],
    ["2", "Share plans", " ", ...rest],
  ];
  expect(blankIn("actions", values)).toEqual([3]);
  expect(blankIn("progress", values)).toEqual([]);
});

test("A merged cell carries what stands in its first row to the others, on its own sheet and in its own columns.", () => {
  const values = [headings, ...["1", "2", "3"].map((number) => [number, "Wait less", "", ...rest])];
  const merged = { sheet: "Plan", top: 1, left: 2, height: 2, width: 1 };
  expect(blankIn("actions", values, [merged])).toEqual([1, 3]);
  expect(blankIn("actions", values, [{ ...merged, left: 1, width: 2 }])).toEqual([1, 3]);
  for (const other of [{ sheet: "Notes" }, { left: 1 }, { left: 3 }, { left: 0, width: 2 }])
    expect(blankIn("actions", values, [{ ...merged, ...other }])).toEqual([1, 2, 3]);
  expect(blankIn("actions", values, [{ ...merged, top: 0, height: 9 }])).toEqual([]);
});

test("An outcome that is no more than its number says nothing.", () => {
  const outcomes = (...texts: string[]) =>
    blankIn("outcome", [headings.slice(1), ...texts.map((text) => [text, "Meet weekly", ...rest])]);
  expect(outcomes("1. Wait less", "2.", "12)", "3a.", " 4.12 :", "5.1b")).toEqual([2, 3, 4, 5, 6]);
  expect(outcomes("1. Wait less", "2. 12", "Room 3.", "4. –")).toEqual([]);
});

test("A number is all that a column of numbers has to say.", () => {
  expect(blankIn("outcome", [headings, ["1", "12", "Meet weekly", ...rest]])).toEqual([]);
});
