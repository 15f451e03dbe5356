import type { CellValue } from "../../src/model/grid";
import { catalogue } from "../../src/rules";
import { noUpdate } from "../../src/rules/no-update";
import { planOfRows } from "../reading/plan-of-rows";
import { subjectOf } from "./subject";

const lead = "Ann Marlow, Norbury Council";
const head = ["No.", "Outcome", "Lead", "By when"];

/** What is asked of a plan with further columns, and where: row and column as a reader counts them. */
function asked(headings: readonly string[], ...rows: readonly (readonly CellValue[])[]) {
  const values = [
    [...head, ...headings],
    ...rows.map((cells, index) => [`${index + 1}`, "See children sooner", lead, "31/03/2027", ...cells]),
  ];
  const plan = planOfRows(values);
  return noUpdate
    .look(subjectOf(plan, { values }))
    .map(({ sentence, places }) => [
      sentence,
      places.map(({ row = 0, column = 0 }) => `${row + 1},${column + 1}`).join(" "),
    ]);
}

const updates = ["Progress March 2019", "Progress June 2019", "Status"];

test("An open action whose latest update is blank is asked about at the blank cell, with the one that was read.", () => {
  expect(
    asked(
      updates,
      ["Training has begun.", "Half are trained.", "On track"],
      ["Training has begun.", "", "On track"],
      ["An audit found all files good.", "", "Complete"],
      ["", "", "Not started"],
    ),
  ).toEqual([
    [
      "the latest update of action 2, under “Progress June 2019”, is blank; what was read is that under “Progress March 2019”. Ask its lead where it stands.",
      "3,6",
    ],
  ]);
});

test("A column of updates in which nothing stands yet is one question.", () => {
  expect(
    asked(updates, ["Begun.", "", "On track"], ["Begun.", "", "On track"], ["Met.", "", "Complete"]),
  ).toEqual([
    [
      "the latest update, under “Progress June 2019”, is blank throughout, and an earlier one was read. Ask the leads of 2 open actions where they stand.",
      "2,6 3,6",
    ],
  ]);
});

test("A latest status that is blank is asked about once, complete or not, and its update is not asked about too.", () => {
  const headings = ["Progress Q1", "Progress Q2", "RAG Q1", "RAG Q2"];
  expect(
    asked(
      headings,
      ["Begun.", "", "On track", ""],
      ["Begun.", "Met.", "Complete", ""],
      ["Begun.", "Met.", "On track", "Complete"],
    ),
  ).toEqual([
    [
      "the latest status, under “RAG Q2”, is blank at 2 actions; an earlier one was read, and 1 of them is counted as complete by that. Give the latest.",
      "2,8 3,8",
    ],
  ]);
  expect(
    asked(headings, ["Begun.", "Met.", "Complete", ""], ["Begun.", "Met.", "On track", "On track"]),
  ).toEqual([
    [
      "the latest status, under “RAG Q2”, is blank; what was read is “Complete”, under “RAG Q1”. Give the latest.",
      "2,8",
    ],
  ]);
});

test("What is found in an update that was read stands at its own cell.", () => {
  const values = [
    [...head, ...updates],
    ["1", "See children sooner", lead, "31/03/2027", "Three children were moved.", "", "On track"],
    ["2", "See children sooner", lead, "31/03/2027", "Three children were moved.", "Begun.", "On track"],
  ];
  const plan = planOfRows(values);
  const rule = catalogue.find(({ id }) => id === "small-number");
  if (rule?.kind !== "row") throw new Error("There is such a rule, of rows.");
  const places = plan.actions
    .flatMap((action) => [rule.look(action, subjectOf(plan, { values }))].flat())
    .map((found) => found?.places?.map(({ row, column }) => [row, column]));
  expect(places).toEqual([[[1, 4]], [[2, 4]]]);
});

test("Columns for quarters to come are no blank update: what was read instead is told once.", () => {
  const headings = ["Progress Q1", "Progress Q2", "Progress Q3", "Progress Q4", "RAG"];
  expect(
    asked(headings, ["Begun.", "Met.", "", "", "On track"], ["Begun.", "Met.", "", "", "On track"]),
  ).toEqual([
    [
      "nothing stands under “Progress Q3” and “Progress Q4” yet. The progress was read from “Progress Q2” and those before it.",
      "1,7 1,8",
    ],
  ]);
});
