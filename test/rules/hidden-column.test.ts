import { hiddenColumn } from "../../src/rules/hidden-column";
import { reviewExample } from "./example";
import { subjectOf } from "./subject";

const { plan } = reviewExample({ rows: [{}], extraHeading: "Budget" }, []);
const hidden = (...hiddenColumns: number[]) =>
  hiddenColumn
    .look(subjectOf({ ...plan, left: 1, right: 5 }, { hiddenColumns }))
    .map(({ sentence }) => sentence);

test("A hidden column is told of from the plan's first to its last, and no other.", () => {
  expect(hidden(0, 6)).toEqual([]);
  expect(hidden(1, 5)).toHaveLength(2);
});

test("What a hidden column holds is told where it is known.", () => {
  expect(hidden(2)).toEqual(["the column is hidden. It holds the dates. Show it, or take it out."]);
  expect(hidden(5)).toEqual(["the column is hidden. Show it, or take it out."]);
});
