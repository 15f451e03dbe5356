import type { Area } from "../../src/model/place";
import { planOfRows } from "./plan-of-rows";

const headings = ["No.", "Action", "Lead", "Date to be completed", "Progress", "Status"];
const down = (column: number, top: number, height: number): Area => ({
  sheet: "Plan",
  top,
  left: column,
  height,
  width: 1,
});

describe("A cell that is merged down over several actions", () => {
  const rows = [
    headings,
    [1, "Train all staff", "Ann Marlow, Norbury Council", "31/03/2027", "Begun.", "Complete"],
    [2, "Ask families", "", "", "Begun.", ""],
    [3, "Share records", "", "", "", ""],
  ];
  const read = (merges: Area[]) =>
    planOfRows(rows, merges).actions.map(({ leadText, due, status, progress }) => [
      leadText.split(",")[0],
      due.original?.day ?? null,
      status.value,
      progress,
    ]);
  const first = ["Ann Marlow", "2027-03-31", "complete", "Begun."];

  it("gives each of them its lead, its date and its status, and no more than it covers", () => {
    expect(read([down(2, 1, 2), down(3, 1, 2), down(5, 1, 3)])).toEqual([
      first,
      ["Ann Marlow", "2027-03-31", "complete", "Begun."],
      ["", null, "complete", ""],
    ]);
    expect(read([])).toEqual([first, ["", null, "open", "Begun."], ["", null, "open", ""]]);
  });

  it("says what it says of progress for its own action only", () => {
    expect(read([down(4, 2, 2)])[2]).toEqual(["", null, "open", ""]);
  });
});

it("A lead that is merged over the rows of one action is named once", () => {
  const [action] = planOfRows(
    [
      headings,
      [1, "Train all staff", "Ann Marlow, Norbury Council", "31/03/2027", "Begun.", ""],
      ["", "", "", "", "Parents were asked too.", ""],
    ],
    [down(2, 1, 2)],
  ).actions;
  expect(action).toMatchObject({ rows: [1, 2], leadText: "Ann Marlow, Norbury Council" });
});

it("Headings that are merged down carry nothing into the first action", () => {
  const [action] = planOfRows(
    [headings, [1, "Train all staff", "", "31/03/2027", "Begun.", ""]],
    [down(2, 0, 2)],
  ).actions;
  expect(action?.leadText).toBe("");
});
