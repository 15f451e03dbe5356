import type { CellValue, Grid } from "../../src/model/grid";
import { defaultSettings, type Settings } from "../../src/model/settings";
import { colouredColumns, detailFor } from "../../src/reading/detail";
import { locate } from "../../src/reading/locate";

const lead = "Ann Marlow, Norbury Council";
/** What is asked of the host to read a plan of these rows, which stands from row 3 and column 2 of its sheet. */
function asked(
  values: readonly (readonly CellValue[])[],
  settings: Settings = defaultSettings,
  others?: string[],
) {
  const grid: Grid = { sheet: "Plan", top: 3, left: 2, values, date1904: false };
  const located = locate(grid, settings, new Set());
  if (located === null) throw new Error("No plan was found.");
  return detailFor(grid, located, settings, others);
}

const headings = ["No.", "Outcome", "Lead", "By when", "Progress"];
const action = ["1", "Wait less", lead, "31/03/2027", "Begun"];

it("of a plan all rows from its headings on are asked for, and the whole width of its table", () => {
  expect(asked([["Joint plan"], [...headings, "Cost"], action, action])).toEqual({
    sheet: "Plan",
    top: 4,
    height: 3,
    left: 2,
    width: 6,
    shown: [5, 2],
    looks: [3, 4],
    corners: [],
  });
});

describe("how cells are shown", () => {
  it("is asked of every date, of the numbers and of the statuses", () => {
    const wide = [
      "No.",
      "Outcome",
      "Lead",
      "By when",
      "Revised date",
      "Progress",
      "Status",
      "Date completed",
    ];
    expect(asked([wide]).shown).toEqual([5, 6, 9, 2, 8]);
  });

  it("is asked of each earlier revision and status", () => {
    const columns = ["By when", "Revised date 1", "Revised date 2", "Progress", "RAG Q1", "RAG Q2"];
    expect(asked([["No.", "Outcome", "Lead", ...columns]]).shown).toEqual([5, 7, 6, 2, 10, 9]);
  });

  it("is not asked of numbers before the outcomes, nor of statuses in the progress or in its updates", () => {
    const numbered = [
      ["Outcome", "Lead", "By when", "Progress"],
      ["1. Wait less", lead, "31/03/2027", "Begun"],
    ];
    expect(asked(numbered).shown).toEqual([4]);
    expect(asked([["No.", "Outcome", "Lead", "By when", "Update May", "Update June"]]).shown).toEqual([5, 2]);
  });
});

describe("how cells look", () => {
  const withStatus = [...headings, "RAG"];

  it("is asked of what the actions are about, of the leads and of the columns that the colour code fills", () => {
    expect(asked([["No.", "Action", "Lead", "By when"]]).looks).toEqual([3, 4]);
    const coloured: Settings = {
      ...defaultSettings,
      colouredColumns: ["ref", "outcome", "lead", "revised", "evidence"],
    };
    expect(asked([headings], coloured).looks).toEqual([3, 4, 2, 5, 6]);
    const none: Settings = { ...defaultSettings, colouredColumns: ["evidence"] };
    expect(asked([["Outcome", "Lead", "By when"]], none).looks).toEqual([2, 3]);
  });

  it.each<[string, CellValue[][], boolean]>([
    [
      "one of the actions has a status without words",
      [
        [...action, "Complete"],
        [...action, ""],
      ],
      true,
    ],
    ["a status is a disc", [[...action, "●"]], true],
    [
      "every status has words",
      [
        [...action, "Complete"],
        [...action, "Open"],
      ],
      false,
    ],
    [
      "only a row without an outcome has none",
      [
        [...action, "Complete"],
        ["Note", "", "", "", "", ""],
      ],
      false,
    ],
    ["there is no action", [], false],
  ])("is asked of the statuses where %s", (_, rows, wanted) => {
    expect(asked([withStatus, ...rows]).looks.includes(7)).toBe(wanted);
  });

  it("is not asked of a progress that is blank, nor for what stands above the plan", () => {
    expect(asked([headings, ["1", "Wait less", lead, "31/03/2027", ""]]).looks).toEqual([3, 4]);
    expect(asked([["", "Joint plan"], withStatus, [...action, "Open"]]).looks).toEqual([3, 4]);
  });
});

it("sheets kept for keys and notes are asked for where the statuses need one", () => {
  const rows = [
    [...headings, "RAG"],
    [...action, "B"],
  ];
  expect(asked(rows, defaultSettings, ["Key", "Costs"]).corners).toEqual(["Key"]);
  expect(asked([headings, action], defaultSettings, ["Key"]).corners).toEqual([]);
});

it("a column that is coloured is named once, by what it was first called; one that the plan lacks is not", () => {
  const grid: Grid = {
    sheet: "Plan",
    top: 3,
    left: 2,
    values: [["No.", "Action", "Lead", "By when"]],
    date1904: false,
  };
  const located = locate(grid, defaultSettings, new Set());
  const coloured: Settings = {
    ...defaultSettings,
    colouredColumns: ["outcome", "actions", "evidence", "lead"],
  };
  expect(located && colouredColumns(located, coloured)).toEqual([
    { of: "outcome", column: 3 },
    { of: "lead", column: 4 },
  ]);
});
