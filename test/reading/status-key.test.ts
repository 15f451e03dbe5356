import type { CellValue, Grid } from "../../src/model/grid";
import { defaultSettings } from "../../src/model/settings";
import { locate } from "../../src/reading/locate";
import { asksWhetherComplete, readStatusKey, sheetsOfKey } from "../../src/reading/status-key";

type Rows = readonly (readonly CellValue[])[];

const action = (status: CellValue, index: number): CellValue[] => [
  ...[
    `${index + 1}`,
    "See children sooner",
    "Count the visits each week",
    "Norbury Council",
    "31 March 2027",
  ],
  status,
];
const gridOf = (values: Rows, sheet = "Plan"): Grid => ({ sheet, top: 3, left: 1, values, date1904: false });

/** A plan between what stands above and below it, under a heading for its status. */
function planWith(
  above: Rows,
  below: Rows = [],
  heading = "RAG",
  statuses: readonly CellValue[] = ["Red", "Green"],
) {
  const grid = gridOf([
    ...above,
    ["No.", "Outcome", "Action", "Lead", "Deadline", heading],
    ...statuses.map(action),
    ...below,
  ]);
  const located = locate(grid, defaultSettings, new Set());
  if (located === null) throw new Error("No plan was found.");
  return { grid, located };
}
function keyOf(...of: Parameters<typeof planWith>) {
  const { grid, located } = planWith(...of);
  return Object.fromEntries(readStatusKey(grid, located, [], defaultSettings));
}

const colours = (key: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(key).flatMap(([mark, meaning]) => [
      [mark, meaning],
      [mark.charAt(0), meaning],
    ]),
  );

describe("a line above the plan is its key", () => {
  it.each<[string, Record<string, string>]>([
    [
      "Red = not started; Amber = delayed; Green = on track; Blue = complete",
      { red: "not started", amber: "delayed", green: "on track", blue: "complete" },
    ],
    ["Red: not started, Blue: complete", { red: "not started", blue: "complete" }],
    ["Red – not started. Blue – complete.", { red: "not started", blue: "complete" }],
    ["RAG (Red = late, Green = complete)", { red: "late", green: "complete" }],
    ["Green = on track (Blue = complete)", { green: "on track", blue: "complete" }],
    [
      "Key: Blue complete; green on track; red delayed",
      { blue: "complete", green: "on track", red: "delayed" },
    ],
    ["Blue) = complete; (Red) - late", { blue: "complete", red: "late" }],
    ["Blue = complete; Red = ; Green = on track", { blue: "complete", green: "on track" }],
    ["Green = on track; not started, Blue = complete", { green: "on track", blue: "complete" }],
    ["Green = on track. Members ask. Blue = complete.", { green: "on track", blue: "complete" }],
    [
      "Green = on track.member. Blue = complete (all of it)",
      { green: "on track.member", blue: "complete (all of it)" },
    ],
    ["Yellow = LA; Blue = complete; Green = late", { blue: "complete", green: "late" }],
    ["Yellow = LA lead; Blue = LA complete; Red = late", { blue: "LA complete", red: "late" }],
    ["The mark: Blue = complete", { blue: "complete" }],
  ])("%j", (line, key) => {
    expect(keyOf([[line]])).toEqual(colours(key));
  });

  it.each([
    "Yellow = LA; Blue = NHS; Green = joint",
    "Blue complete; green on track: all",
    "This stands a long way before Blue = complete",
    "Blue = the council's; Red = others'",
    "Blue complete",
    "Blue complete, green on track, red delayed",
    "Norbury Council: action plan",
  ])("not %j", (line) => {
    expect(keyOf([[line]])).toEqual({});
  });

  it("by itself where little else stands beside it", () => {
    expect(keyOf([["Blue = complete", "x", "y"]])).toEqual(colours({ blue: "complete" }));
    expect(keyOf([["Blue = complete", "x", "y", "z"]])).toEqual({});
  });

  it("and no key of another line, which speaks of no status", () => {
    expect(keyOf([["Yellow = new; white = as before"], ["R = late; B = complete"]])).toEqual({
      r: "late",
      b: "complete",
    });
  });

  it("with others of its kind, of which one speaks of a status", () => {
    expect(keyOf([["Blue = complete"], ["Purple = see the board"]])).toEqual({
      ...colours({ blue: "complete" }),
      purple: "see the board",
    });
    expect(keyOf([["Purple = see the board"]])).toEqual({});
  });

  it("with a meaning of at most 120 characters", () => {
    const { blue } = keyOf([[`Blue = complete ${"and more ".repeat(30)}; Red = late`]]);
    expect(blue).toHaveLength(120);
  });

  it("and what is said last of a colour is said of its initial", () => {
    const lines = [["Blue = complete; Red = late"], ["Blue = in progress; Red = late"]];
    expect(keyOf(lines)).toEqual(colours({ blue: "in progress", red: "late" }));
    expect(keyOf([["Blue = complete; Red = late"], ["Blue = the council’s; Red = late"]])).toMatchObject({
      blue: "complete",
    });
  });

  it("and an initial that it explains is that", () => {
    expect(keyOf([["Blue = complete; B = on track; Red = late"]])).toMatchObject({
      blue: "complete",
      b: "on track",
    });
    expect(keyOf([["B = complete; R = late"]])).toEqual({ b: "complete", r: "late" });
  });
});

describe("colours and meanings by turns are a key", () => {
  const cells = [
    ["Blue", "complete"],
    ["Red", "", "late"],
  ];
  const key = colours({ blue: "complete", red: "late" });

  it("above the plan, in lines or in one", () => {
    expect(keyOf(cells)).toEqual(key);
    expect(keyOf([["Blue", "complete", "Red", "late"]])).toEqual(key);
    expect(
      keyOf([
        ["Blue", "complete"],
        ["Red", ""],
      ]),
    ).toEqual(colours({ blue: "complete" }));
  });

  it("below the plan, and to the right of it", () => {
    expect(keyOf([], [[], ...cells])).toEqual(key);
    expect(keyOf([], [[], ["Blue", "complete", "Red", "late"]])).toEqual(key);
    expect(
      keyOf([], [[], ["", "", "", "", "", "", "Blue", "complete"], ["", "", "", "", "", "", "Red", "late"]]),
    ).toEqual(key);
  });

  it("not where more stands there than that", () => {
    expect(keyOf([], [[], ["Blue", "complete", "so far"]])).toEqual({});
    expect(keyOf([], [[], ["Blue", "Red", "complete", "late"]])).toEqual({});
    expect(keyOf([], [[], ["complete", "Blue", "late", "Red"]])).toEqual({});
    expect(keyOf([], [["3", "See all", "Ask all", "complete", "31 March 2027", "Blue"]])).toEqual({});
  });
});

describe("a key below the plan", () => {
  it("is a line, which may be long above it and no longer than a cell of text below", () => {
    const line = "Blue = complete; Red = late";
    expect(keyOf([], [[], [line]])).toEqual(colours({ blue: "complete", red: "late" }));
    expect(keyOf([], [[], [line.padEnd(601, " and so on")]])).toEqual({});
    expect(keyOf([[line.padEnd(601, " and so on")]])).toMatchObject({ blue: "complete" });
  });
});

describe("the column's own words", () => {
  it.each<[string, string[], Record<string, string>]>([
    [
      "Closed = complete; Parked = not started",
      ["Closed", "Parked"],
      { closed: "closed, complete", parked: "not started" },
    ],
    ["P = in progress; C = complete", ["P", "C"], { p: "in progress", c: "complete" }],
    ["1 = not started; 3 = complete", ["1", "3"], { 1: "not started", 3: "complete" }],
    ["3 = complete", ["1", "3"], { 3: "complete" }],
    ["3 – complete", ["1", "3"], {}],
    ["Parked – not started", ["Closed", "Parked"], { parked: "not started" }],
    ["Parked, not started; closed, complete", ["Closed", "Parked"], {}],
    [
      "Implemented (MA) = seen by audit; Parked = late",
      ["Implemented (MA)", "Parked"],
      { "implemented ma": "implemented ma, seen by audit", parked: "parked, late" },
    ],
  ])("are explained by %j for %j: %j", (line, statuses, key) => {
    expect(keyOf([[line]], [], "Status", statuses)).toEqual(key);
  });

  it("are not looked for in the table, nor where they are many or long", () => {
    const line = ["", "See", "Parked = late; Closed = complete", "Norbury Council", "31 March 2027", ""];
    expect(keyOf([], [line], "Status", ["Closed", "Parked"])).toEqual({});
    const many = Array.from(
      { length: 15 },
      (_, index) => `Stage ${"acdefghijklmnop".charAt(index).repeat(3)}`,
    );
    const key = "Stage aaa = complete; Stage ccc = not started";
    expect(keyOf([[key]], [], "Status", many)).toHaveProperty(["stage aaa"], "complete");
    expect(keyOf([[key]], [], "Status", [...many, "Stage zzz"])).toEqual({});
    const long = "x".repeat(41);
    expect(keyOf([[`${long} = complete; Parked = late`]], [], "Status", [long, "Parked"])).not.toHaveProperty(
      [long],
    );
    expect(
      keyOf([[`${long.slice(1)} = complete; Parked = late`]], [], "Status", [long.slice(1), "Parked"]),
    ).toHaveProperty([long.slice(1)]);
  });

  it("are none where the progress tells how an action stands", () => {
    expect(keyOf([["Parked = late; Closed = complete"]], [], "Progress", ["Closed", "Parked"])).toEqual({});
  });

  it("are nobody's where a percentage is explained", () => {
    expect(
      keyOf([["% complete: all is done; 5 = five"]], [], "% complete", ["100%", "0%"]),
    ).not.toHaveProperty(["complete"]);
  });
});

it.each([
  ["Complete?", true],
  ["Action complete? (Y/N)", true],
  ["Task done? Y/N", true],
  ["Completed yes/no", true],
  ["Complete (in full)?", true],
  ["Complete (see note) by", false],
  ["Transaction complete?", false],
  ["Action", false],
  ["Y/N", false],
])("whether %j asks if it is complete: %j", (heading, asks) => {
  expect(asksWhetherComplete(heading, defaultSettings)).toBe(asks);
});

it("answers are explained where the heading asks, and by nothing else", () => {
  expect(keyOf([], [], "Complete?", ["Yes", "No"])).toMatchObject({ yes: "complete", n: "not complete" });
  expect(keyOf([], [], "Status", ["Yes", "No"])).toEqual({});
});

it("the answers that are known are yes and no, in words, letters and ticks", () => {
  expect(keyOf([], [], "Complete?", ["Yes", "No"])).toEqual({
    ...{ yes: "complete", y: "complete", true: "complete" },
    ...{ "✓": "complete", "✔": "complete", "√": "complete", "✅": "complete", "☑": "complete" },
    ...{ no: "not complete", n: "not complete", false: "not complete" },
    ...{ "✗": "not complete", "✘": "not complete", "❌": "not complete" },
  });
});

it.each<[string, Rows, Record<string, string>]>([
  ["a word of the column within another part", [["Plan 3 = complete; Parked = late"]], {}],
  ["three colours of which one is within a part", [["Blue complete; the green on track; red delayed"]], {}],
  [
    "words of the column among more cells",
    [["Parked = late", "3 = complete", "x"]],
    { 3: "complete", parked: "parked, late" },
  ],
  ["a meaning that is left out", [["Parked = ; 3 = complete"]], { 3: "complete" }],
  [
    "a part in the middle",
    [["Here and 3 = complete, and Parked = late"]],
    { 3: "complete, and", parked: "parked, late" },
  ],
  ["a band of one number", [["3: complete"]], {}],
])("%s", (_, above, key) => {
  expect(keyOf(above, [], "Status", ["3", "Parked"])).toEqual(key);
});

it("the column's own words are not looked for in the headings, nor in a row of three", () => {
  expect(keyOf([], [], "Status (Parked = late, Closed = complete)", ["Closed", "Parked"])).toEqual({});
  expect(
    keyOf([], [[], ["Parked = late; Closed = complete", "x", "y"]], "Status", ["Closed", "Parked"]),
  ).toEqual({});
  expect(
    keyOf([], [[], ["Parked = late; Closed = complete", "x"]], "Status", ["Closed", "Parked"]),
  ).toHaveProperty("parked");
});

describe("the sheets beside a plan's", () => {
  const names = ["Key", "Data", "RAG key", "Notes", "Legend", "Key 5", "Key 6"];
  const sheets = (...of: Parameters<typeof planWith>) => {
    const { grid, located } = planWith(...of);
    return sheetsOfKey(grid, located, names, defaultSettings);
  };
  const beside = (...others: Rows[]) => {
    const { grid, located } = planWith([]);
    const grids = others.map((values, index) => gridOf(values, `Key ${index}`));
    return Object.fromEntries(readStatusKey(grid, located, grids, defaultSettings));
  };

  it("may hold its key, four of them at most", () => {
    expect(sheets([])).toHaveLength(4);
    expect(sheets([])).not.toContain("Data");
  });

  it("are not looked at where its own has one, or no column of statuses is there", () => {
    expect(sheets([["Blue = complete; Red = late"]])).toEqual([]);
    expect(sheets([], [], "Progress")).toEqual([]);
  });

  it("explain what they say alike", () => {
    expect(
      beside(
        [["Blue = complete; Red = late"]],
        [
          ["Blue", "complete"],
          ["Red", "on track"],
        ],
      ),
    ).toEqual({
      ...colours({ blue: "complete" }),
    });
    expect(beside([[""], ["", "", "", "Blue", "complete"], ["", "", "", "Red", "late"]])).toEqual(
      colours({ blue: "complete", red: "late" }),
    );
    expect(
      beside([
        ["Blue", "complete", "decided by the board"],
        ["Red", "late", "told by the team"],
      ]),
    ).toEqual(colours({ blue: "complete", red: "late" }));
    expect(beside([])).toEqual({});
  });

  it("explain the column's own letters, a figure being no explanation", () => {
    const keyed = (rows: (string | number)[][]) => {
      const { grid, located } = planWith([], [], "RAG", ["N", "B", "N"]);
      return Object.fromEntries(readStatusKey(grid, located, [gridOf(rows, "Key")], defaultSettings));
    };
    expect(
      keyed([
        ["B", "Complete"],
        ["N", "Not begun"],
      ]),
    ).toEqual({ b: "Complete", n: "Not begun" });
    expect(
      keyed([
        ["B", "Complete"],
        ["N", 3],
      ]),
    ).toEqual({ b: "Complete" });
  });

  it("are not asked where the plan's own sheet explains it", () => {
    const { grid, located } = planWith([["Blue = complete; Red = late"]]);
    const other = gridOf([["Green = on track; Amber = delayed"]], "Key");
    expect(Object.fromEntries(readStatusKey(grid, located, [other], defaultSettings))).toEqual(
      colours({ blue: "complete", red: "late" }),
    );
  });
});
