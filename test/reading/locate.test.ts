import type { CellValue, Grid } from "../../src/model/grid";
import { defaultSettings, type Settings } from "../../src/model/settings";
import { locate } from "../../src/reading/locate";
import type { Located } from "../../src/reading/located";

const gridOf = (values: readonly (readonly CellValue[])[], top = 0, left = 0): Grid => ({
  sheet: "Plan",
  top,
  left,
  values,
  date1904: false,
});
/** Where the same plan stands, so many rows and columns further on. */
function movedBy(down: number, along: number, found: Located): Located {
  const column = <Column extends number | null>(at: Column) => (at === null ? at : at + along);
  const all = <Of extends Readonly<Record<string, unknown>>>(of: Of, move: (value: never) => unknown) =>
    Object.fromEntries(
      Object.entries(of).map(([key, value]) => [key, move(value as never)]),
    ) as unknown as Of;
  return {
    ...found,
    headingRow: found.headingRow + down,
    headingTop: found.headingTop + down,
    next: found.next === null ? null : found.next + down,
    again: found.again.map((row) => row + down),
    ignored: new Set([...found.ignored].map((each) => each + along)),
    columns: all(found.columns, column),
    earlier: all(found.earlier, (columns: readonly number[]) => columns.map((each) => each + along)),
    rivals: found.rivals.map((rival) => ({ ...rival, column: rival.column + along })),
    ...all(
      {
        section: found.section,
        source: found.source,
        workingWith: found.workingWith,
        completed: found.completed,
        agency: found.agency,
        left: found.left,
        right: found.right,
      },
      column,
    ),
  };
}
/** A plan from the sheet's first cell; further on, it is found to stand so much further on. */
function located(
  values: readonly (readonly CellValue[])[],
  { settings = defaultSettings, ignored = [] as readonly number[] } = {},
) {
  const found = locate(gridOf(values), settings, new Set(ignored));
  const further = locate(gridOf(values, 4, 3), settings, new Set(ignored.map((each) => each + 3)));
  expect(further).toEqual(found === null ? null : movedBy(4, 3, found));
  return found;
}
const usual = ["No.", "Outcome", "Actions", "Lead", "By when", "Progress"];
const saying = (columns: Settings["columns"]): Settings => ({ ...defaultSettings, columns });

describe("the row of headings", () => {
  it.each([
    [["Outcome", "Lead", "Progress"]],
    [["Actions", "Lead", "Status"]],
    [["Outcome", "Ref", "By when"]],
    [["Outcome", "Actions", "By when"]],
    [["Task", "Lead", "Evidence", "Update"]],
  ])("may be no more than %j", (headings) => {
    expect(located([headings])?.headingRow).toBe(0);
  });

  it.each([
    [["Outcome", "Lead"]],
    [["Outcome", "By when"]],
    [["Lead", "By when", "Progress"]],
    [["Outcome", "Actions", "Progress"]],
    [["Outcome", "Actions", "Lead"]],
    [["Outcome", "Budget", "Room", "Colour"]],
    [["An outcome that is so long that it tells a whole story of what it is", "Lead", "Progress"]],
  ])("is not %j", (headings) => {
    expect(located([headings])).toBeNull();
  });

  it("is the first that names a plan, wherever the sheet's values begin", () => {
    const values = [["Joint plan"], [], usual, ["1", "Wait less"], usual];
    expect(located(values)?.headingRow).toBe(2);
    const moved = locate(gridOf(values, 4, 3), defaultSettings, new Set());
    expect(moved).toMatchObject({ headingRow: 6, headingTop: 6, left: 3, right: 8 });
    expect(moved?.columns).toMatchObject({ ref: 3, outcome: 4, actions: 5, lead: 6, due: 7, progress: 8 });
  });

  it("stands within the first sixty rows", () => {
    const below = (rows: number) => located([...Array.from({ length: rows }, () => ["Notes"]), usual]);
    expect(below(59)?.headingRow).toBe(59);
    expect(below(60)).toBeNull();
  });
});

describe("a heading", () => {
  const due = (...headings: string[]) => located([["Outcome", "Lead", ...headings]])?.columns.due ?? null;

  it("that is the phrase itself goes before one that begins or ends with it, and that before one that holds it", () => {
    expect(due("Our deadline now", "Deadline set", "Deadline")).toBe(4);
    expect(due("Our deadline now", "Deadline set")).toBe(3);
    expect(due("Our deadline now", "Team deadline")).toBe(3);
    expect(due("Our deadlines now")).toBe(2);
    expect(due("Deadlinear")).toBeNull();
  });

  it("that says more goes before one that says less, and the first before those that say the same", () => {
    expect(due("Deadline", "Deadline for completion")).toBe(3);
    expect(due("Deadline", "Deadline")).toBe(2);
  });

  it("may miss a letter where it is long enough, and may have more in brackets", () => {
    expect(due("Deadlin")).toBe(2);
    expect(due("Whem")).toBeNull();
    expect(due("Deadline (for the board, not the committee, and never a day later than that)")).toBe(2);
    expect(due("Deadline (for the board")).toBe(2);
  });

  it("of a day that is none to act by names no date", () => {
    expect(due("Review date")).toBeNull();
    expect(due("Start date", "End date")).toBe(3);
    const columns = located([["Outcome", "Lead", "By when", "Revised start date"]])?.columns;
    expect(columns?.revised).toBe(2);
  });

  it("means what somebody said that it means, above all others", () => {
    const headings = ["Outcome", "Lead", "By when", "Milestone 2", "Progress"];
    expect(located([headings], { settings: saying({ due: "milestone 2" }) })?.columns.due).toBe(3);
    expect(located([headings])?.columns.due).toBe(2);
    const review = ["Outcome", "Lead", "Review date", "Progress"];
    expect(located([review], { settings: saying({ due: "Review date" }) })?.columns.due).toBe(2);
  });

  it("of a column of PlanProof's own is none", () => {
    const headings = ["Outcome", "Lead", "By when", "Progress", "Status"];
    expect(located([headings])).toMatchObject({ columns: { status: 4 }, right: 4 });
    expect(located([headings], { ignored: [4] })).toMatchObject({ columns: { status: 3 }, right: 3 });
  });

  it("of a second outcome names what is done, where nothing else does", () => {
    expect(located([["Recommendation", "What?", "Who?", "When?"]])?.columns).toMatchObject({
      outcome: 0,
      actions: 1,
    });
    expect(located([["Recommendation", "What?", "Actions", "Who?", "When?"]])?.columns.actions).toBe(2);
    expect(
      located([["Recommendation", "Some other finding here", "Who?", "When?"]])?.columns.actions,
    ).toBeNull();
  });
});

describe("headings in two rows", () => {
  it("are read together, from the first of them", () => {
    const plan = located([
      ["No.", "Outcome", "Lead", "Timescale", "", "Progress"],
      ["", "", "", "End", "Revised", ""],
      ["1", "Wait less", "Norbury Council", "01/01/2027", "31/03/2027", "Begun"],
    ]);
    expect(plan).toMatchObject({ headingTop: 0, headingRow: 1, left: 0, right: 5 });
    expect(plan?.columns).toMatchObject({ outcome: 1, lead: 2, due: 3, revised: 4, progress: 5 });
  });

  it("reach as far as either of the two does", () => {
    const below = ["", "", "", "End", "Revised", "", "Budget"];
    const wider = [["No.", "Outcome", "Lead", "Timescale", "", "Progress"], below];
    expect(located(wider)).toMatchObject({ headingRow: 1, left: 0, right: 6 });
    const further = [
      ["", "Outcome", "Lead", "Timescale", "", "Progress"],
      ["Site", ...below.slice(1)],
    ];
    expect(located(further)).toMatchObject({ headingRow: 1, left: 0, right: 6 });
  });

  it.each([
    [
      "three that stand above two of their own",
      [
        ["Outcome", "Lead", "Timescale"],
        ["", "", "End", "Revised"],
      ],
      { due: 2, revised: 3 },
    ],
    [
      "a word alone, right of the first of them",
      [
        ["No.", "Outcome", "Lead", "Timescale", "", "Progress"],
        ["", "", "", "", "Revised"],
      ],
      { due: 3, revised: 4 },
    ],
    [
      "words of a line's length, with a stop or a number within",
      [
        ["No.", "Outcome", "Lead", "Timescale", "", "Progress"],
        ["", "Cf. part 2", "", "End", "Revised", "as the board had it last month"],
      ],
      { due: 3, revised: 4, progress: 5 },
    ],
    [
      "the start and the end under the dates, which name no more than the dates do",
      [
        ["No.", "Outcome", "Lead", "Dates", "", "Status"],
        ["", "", "", "Start", "End", ""],
      ],
      { due: 4, status: 5 },
    ],
  ])("may be %s", (_, values, columns) => {
    expect(located(values)).toMatchObject({ headingTop: 0, headingRow: 1, columns });
  });

  it.each([
    [
      "there are two words of a title above them",
      [
        ["Plan", "Timescale"],
        ["Outcome", "Lead", "Due", "Revised"],
      ],
      1,
    ],
    [
      "a band stands below",
      [
        ["", "Box", "Outcome", "Lead", "By when"],
        ["", "Priority actions"],
      ],
      0,
    ],
    ["a note stands below, left of the table", [["", "Box", "Outcome", "Lead", "By when"], ["Priority"]], 0],
    [
      "one word below is no heading's",
      [
        ["No.", "Outcome", "Lead", "Dates", "", "Status"],
        ["", "", "", "Monthly", "End", ""],
      ],
      0,
    ],
    [
      "a word below stands alone, and names no more",
      [
        ["No.", "Outcome", "Lead", "Dates", "", "Status"],
        ["", "", "", "", "End", ""],
      ],
      0,
    ],
    [
      "an update and its status stand below",
      [
        ["No.", "Outcome", "Lead", "By when", "Progress", "Status"],
        ["", "", "", "", "Update", "Complete"],
      ],
      0,
    ],
    ["a title stands alone above them", [["Timescale"], ["No.", "Outcome", "Lead", "Due", "Revised"]], 1],
  ])("are one where %s", (_, values, row) => {
    expect(located(values)).toMatchObject({ headingTop: row, headingRow: row });
  });

  it.each<[string, CellValue[]]>([
    ["a number", ["1", "Wait less", "NCC", "TBC", "Revised", "Begun"]],
    ["a number behind a space", [" 1", "Wait less", "NCC", "TBC", "Revised", "Begun"]],
    ["a date", ["A", "Wait less", "NCC", 46_464, "Revised", "Begun"]],
    ["a tick", ["A", "Wait less", "NCC", "TBC", "Revised", true]],
    ["a sentence", ["A", "Wait less", "NCC", "TBC", "Revised", "Begun."]],
    ["a part of a sentence", ["A", "Wait less", "NCC", "TBC", "Revised", "Begun; "]],
    ["a long text", ["A", "Wait less than before the visit", "NCC", "TBC", "Revised", "Begun"]],
  ])("are one where the row below is an action's, with %s", (_, action) => {
    const headings = ["No.", "Outcome", "Lead", "Timescale", "", "Progress"];
    expect(located([headings, ["A", "Wait less", "NCC", "TBC", "Revised", "Begun"]])?.headingRow).toBe(1);
    expect(located([headings, action])?.headingRow).toBe(0);
  });
});

describe("headings below the first", () => {
  const action = (number: CellValue, ...rest: readonly CellValue[]) => [
    number,
    ...["Wait less", "Count", "Norbury Council", "31/03/2027", "Begun"].map(
      (text, index) => rest[index] ?? text,
    ),
  ];
  const below = (...rows: readonly (readonly CellValue[])[]) => {
    const { next, again, columns } = located([usual, action("A"), action("B"), ...rows]) ?? {};
    return { next, again, progress: columns?.progress };
  };
  const moved = ["No.", "Outcome", "Lead", "Actions", "By when", "Progress"];

  it.each<[string, CellValue[]]>([
    ["stand otherwise", moved],
    ["are as few as they may be", ["Outcome", "", "Lead", "", "", "By when"]],
    ["are known by a word within them", ["Our recommendation", "Named officer for it", "Due", "Update"]],
    ["name a quarter", ["No.", "Outcome", "Lead", "Actions", "By when", "Progress Q2"]],
    ["name another thing in one column", ["No.", "Outcome", "Actions", "Lead", "By when", "Costs"]],
  ])("begin another table where they %s", (_, headings) => {
    expect(below(headings, action("C"))).toEqual({ next: 3, again: [], progress: 5 });
  });

  it("that begin another table end what is read of the first", () => {
    const long = "The teams have been trained and have told the board so. ".repeat(3);
    const told = ["Outcome", "Lead", "By when", "Story"];
    const first = [told, ["Wait less", "NCC", "TBC", "Begun"]];
    const other = [
      ["Lead", "Outcome", "By when", "Story"],
      ...[1, 2].map(() => ["NCC", "Wait", "TBC", long]),
    ];
    expect(located([...first, ...other])).toMatchObject({ next: 2, columns: { progress: null } });
  });

  it.each<[string, CellValue[], number[]]>([
    ["stand again", usual, []],
    ["say the same in other words", ["Ref", "Recommendation", "Task", "Owner", "Due", "Update"], [3]],
    ["leave one out", ["No.", "Recommendation", "Actions", "Lead", "By when", ""], [3]],
  ])("are the same table's where they %s", (_, headings, again) => {
    expect(below(headings, action("C"))).toEqual({ next: null, again, progress: 5 });
  });

  it("are the same table's where both rows of them stand again", () => {
    const rows = [
      ["The plan", "", "", "Delivery", "", "Review"],
      ["Ref", ...usual.slice(1)],
    ];
    const found = located([...rows, action("A"), ...rows, action("B")]);
    expect(found).toMatchObject({ headingTop: 0, headingRow: 1, next: null, again: [] });
  });

  it("are none right below the first, before any action: they explain it", () => {
    const { next, again } = located([usual, [], ["For the board"], moved, action("A")]) ?? {};
    expect({ next, again }).toEqual({ next: null, again: [] });
  });

  it.each([
    ["its number", action("3", "Standard", "Action", "Owner", "Ongoing", "Complete")],
    ["a date", action("C", "Standard", "Action", "Owner", 46_477, "Complete")],
  ])("are none in an action that is called as columns are, and has %s", (_, row) => {
    expect(below(row)).toEqual({ next: null, again: [], progress: 5 });
  });
});

describe("the edges of the table", () => {
  it("are as far as headings stand without a gap, on both sides", () => {
    expect(located([["Notes", "", "Site code", ...usual, "Budget", "", "Room"]])).toMatchObject({
      left: 2,
      right: 9,
    });
  });
});

describe("a column that is named by nothing of the plan's", () => {
  const long = "The teams have been trained and have told the board so.";

  it("but holds the longest texts is the progress", () => {
    const rows = [
      ["Outcome", "Lead", "By when", "Story", "Tale"],
      ["Wait less", "NCC", "31/03/2027", long, `${long} More is to come.`],
      ["Share plans", "NCC", "31/03/2027", long, `${long} More is to come.`],
    ];
    expect(located(rows)?.columns).toMatchObject({ progress: 4, status: 4, evidence: 4 });
    const short = rows.map((row) => row.map((text) => text.slice(0, 39)));
    expect(located(short)?.columns.progress).toBeNull();
    expect(located(rows.slice(0, 2))?.columns.progress).toBeNull();
  });

  it("is not the progress where the status column holds whole updates, or evidence is given", () => {
    const rows = (text: string) => [
      ["Outcome", "Lead", "By when", "Status"],
      ["Wait less", "NCC", "31/03/2027", text],
      ["Share plans", "NCC", "31/03/2027", text],
    ];
    expect(located(rows(long))).toMatchObject({ statusOpens: true, columns: { progress: 3, status: 3 } });
    expect(located(rows("In progress"))).toMatchObject({
      statusOpens: false,
      columns: { progress: null, status: 3 },
    });
    expect(located([["Outcome", "Lead", "By when", "Evidence"]])?.columns).toMatchObject({
      progress: 3,
      evidence: 3,
    });
    expect(located(rows(long.slice(0, 40)))?.statusOpens).toBe(true);
    expect(located(rows(long.slice(0, 39)))?.statusOpens).toBe(false);
  });

  it("is not needed where the progress has a column, beside long statuses or beside the evidence", () => {
    const rows = [
      ["Outcome", "Lead", "By when", "Status", "Progress", "Evidence"],
      ...[1, 2].map(() => ["Wait less", "NCC", "31/03/2027", long, "Begun", "Audit"]),
    ];
    expect(located(rows)).toMatchObject({
      statusOpens: false,
      columns: { status: 3, progress: 4, evidence: 5 },
    });
  });

  it("leaves the day and outcome of completion to tell of the progress", () => {
    const headings = ["Outcome", "Lead", "By when", "Date of completion and outcome"];
    expect(located([headings])).toMatchObject({ completed: 3, columns: { due: 2, progress: 3 } });
  });
});

describe("the numbers of the actions", () => {
  const ref = (...rows: (readonly [string, string])[]) =>
    located([["Outcome", "Actions", "Lead", "By when"], ...rows.map((row) => [...row, "NCC", "TBC"])])
      ?.columns.ref;

  it("stand before the outcomes, or before what is done where more differ there", () => {
    expect(ref(["1. Wait less", "Count"], ["2. Share", "Write"])).toBe(0);
    expect(ref(["1. Wait less", "1.1 Count"], ["", "1.2 Report"])).toBe(1);
    expect(ref(["Wait less", "1. Count"], ["Share", "1. Write"], ["Listen", "1. Meet"])).toBeNull();
    expect(ref(["Wait less", "Count"])).toBeNull();
    expect(ref(["10. Wait less", "Count"], ["12. Share", "Write"])).toBe(0);
    expect(ref(["1a. Wait less", "Count"], ["1b. Share", "Write"])).toBe(0);
    expect(ref(["1.10 Wait less", "Count"], ["1.12 Share", "Write"])).toBe(0);
    expect(ref(["In 2. Wait less", "Count"], ["In 3. Share", "Write"])).toBeNull();
    expect(ref(["1. Wait less", "1. Count"], ["2. Share", "2. Write"])).toBe(0);
    expect(ref(["Wait less", "1. Count"], ["Share", "1. Write"])).toBeNull();
  });

  it("may be codes before the outcomes, of which bands have none; not where they have a column of their own", () => {
    const coded = (first: string, number: string) => {
      const found = located([
        [first, "Outcome", "Lead", "By when"],
        ...["Courts", "R1 See children sooner", "Custody", "Wards", "R2 Keep plans up to date"].map(
          (text) => [number, text, "NCC", "TBC"],
        ),
      ]);
      return [found?.columns.ref, found?.coded];
    };
    expect(coded("Box", "")).toEqual([1, true]);
    expect(coded("No.", "1")).toEqual([0, false]);
    expect(located([usual, ["1", "See children sooner"]])?.coded).toBe(false);
  });
});

describe("the column of sections", () => {
  const section = (heading: string, ...names: string[]) =>
    located([[heading, ...usual], ...names.map((name) => [name, "1", "Wait less"])])?.section;

  it("names them, where it does not only rank the actions", () => {
    expect(section("Theme", "Courts", "High")).toBe(0);
    expect(section("Priority", "High", "Low", "")).toBeNull();
    expect(section("Priority", "1", "2")).toBeNull();
    expect(section("Priority", "Highfield", "Low Moor")).toBe(0);
    expect(section("Priority", "1. Courts", "2. Custody")).toBe(0);
    expect(section("Budget", "Courts")).toBeNull();
  });
});

it("a column of sources is known by its heading", () => {
  expect(located([["Source", ...usual]])?.source).toBe(0);
  expect(located([usual])?.source).toBeNull();
});

describe("a second column of one meaning", () => {
  it("is told of, with the one that was read", () => {
    expect(located([[...usual, "NHS  lead", "Budget", "Update (May)"]])?.rivals).toEqual([
      { column: 6, heading: "NHS lead", meaning: "lead", read: "Lead" },
      { column: 8, heading: "Update (May)", meaning: "progress", read: "Progress" },
    ]);
  });

  it("is told of where it holds dates, and not where it tells of milestones at length", () => {
    const told = "Forms are printed by 1 May 2027, and the team has been told.";
    const rows = (...cells: string[]) => [
      ["Outcome", "Lead", "By when", "Milestones"],
      ...cells.map((cell) => ["Wait less", "NCC", "31/03/2027", cell]),
    ];
    expect(located(rows("30/06/2027", "31/05/2027"))?.rivals).toEqual([
      { column: 3, heading: "Milestones", meaning: "due", read: "By when" },
    ]);
    expect(located(rows("Forms", "Posters"))?.rivals).toEqual([]);
    expect(located(rows(told, told))).toMatchObject({ rivals: [], columns: { progress: 3 } });
  });

  it("is not, where somebody said which to read, or it is PlanProof's own, or any may stand beside the other", () => {
    expect(located([[...usual, "NHS lead"]], { settings: saying({ lead: "Lead" }) })?.rivals).toEqual([]);
    expect(located([[...usual, "NHS lead"]], { ignored: [6] })?.rivals).toEqual([]);
    expect(located([[...usual, "Recommendation"]])?.rivals).toEqual([]);
  });

  it("is the status of this month, whichever stands first, and last month's is history", () => {
    for (const both of [
      ["RAG this month", "RAG last month"],
      ["Previous RAG", "RAG"],
    ]) {
      const found = located([[...usual, ...both]]);
      expect(found?.columns.status).toBe(both[0] === "Previous RAG" ? 7 : 6);
      expect(found?.rivals).toEqual([]);
    }
  });

  it("is the date that holds dates: a milestone may be told in words", () => {
    const headings = ["No.", "Action", "Lead", "End", "Milestone", "Progress"];
    const rows = ["1", "2", "3"].map((number) => [
      number,
      "Meet",
      "Ann Marlow",
      "31/03/2027",
      "In use",
      "Begun",
    ]);
    const found = located([headings, ...rows]);
    expect(found?.columns.due).toBe(3);
    expect(found?.rivals).toEqual([]);
  });

  it("is no rival, where those who carry the actions out stand beside those who answer for them", () => {
    const headings = ["No.", "Action", "Executive lead", "Operational lead", "By when", "Progress"];
    expect(located([headings])?.rivals).toEqual([]);
    expect(located([headings])?.columns.lead).toBe(2);
  });
});

describe("a column under a heading of its own", () => {
  const row = (first: CellValue) => [first, "See children sooner", "Ann Marlow", "31/03/2027"];
  const under = (...firsts: CellValue[]) =>
    located([["Box", "What we said we would do", "Owner", "When"], ...firsts.map(row)])?.columns.ref;

  it.each([
    [["1", "2", "3"], 0],
    [["FP1", "FP2", "IG1"], 0],
    [["1a", "1b", "2"], 0],
    [["1", "2"], null],
    [["1", "1", "2"], null],
    [["High", "Low", "1", "2", "3"], null],
  ])("numbers the actions where it holds %j: %j", (firsts, ref) => {
    expect(under(...firsts)).toBe(ref);
  });

  it("that measures success, behind what is done, is no outcome", () => {
    const headings = (first: string, last: string) => [["No.", first, "Owner", "When", last]];
    expect(
      located(headings("What we said we would do", "What difference this will make"))?.columns,
    ).toMatchObject({
      outcome: null,
      actions: 1,
    });
    expect(located(headings("What difference this will make", "Actions"))?.columns).toMatchObject({
      outcome: 1,
      actions: 4,
    });
  });

  it.each(["Ofsted recommendation", "What CQC found", "What the peer review told us"])(
    "%j is one, behind what is done too",
    (heading) => {
      expect(located([["No.", "Action", "Owner", "When", heading]])?.columns).toMatchObject({
        outcome: 4,
        actions: 1,
      });
    },
  );
});

describe("a column of days of completion", () => {
  const of = (...cells: string[]) =>
    located([
      ["No.", "Outcome", "Lead", "By when", "Progress", "Completed"],
      ...cells.map((cell, index) => [
        `${index + 1}`,
        "Wait less",
        "Norbury Council",
        "31/03/2027",
        "Begun",
        cell,
      ]),
    ]);

  it("may be headed no more than Completed, which is a status over yes and no", () => {
    expect(of("12/03/2026", "", "1 April 2026")).toMatchObject({ completed: 5, columns: { status: 4 } });
    expect(of("Yes", "No", "No")).toMatchObject({ completed: null, columns: { status: 5 } });
    expect(of("No", "12/03/2026", "12/04/2026")).toMatchObject({ completed: 5, columns: { status: 4 } });
  });
});

describe("a column whose heading has other words", () => {
  const row = [
    "1.1",
    "See children sooner than they were seen last year",
    "Meet every week, and look at each list",
  ];
  const rest = ["Ann Marlow, Norbury Council", "31/03/2027", "The lists are looked at.", "In progress"];
  const plan = (...headings: string[]) => {
    const found = located([headings, ...[1, 2, 3].map((each) => [`${each}.1`, ...row.slice(1), ...rest])]);
    const { ref, outcome, actions, lead, due, progress, status } = found?.columns ?? {};
    return { columns: [ref, outcome, actions, lead, due, progress, status], rivals: found?.rivals ?? [] };
  };
  const inOrder = [0, 1, 2, 3, 4, 5, 6];

  it.each([
    [
      "#",
      "Area for priority action",
      "Key activities",
      "Led by",
      "Time scale",
      "Actions taken to date",
      "State",
    ],
    [
      "S/N",
      "What Ofsted told us",
      "Interventions",
      "SRO",
      "To be completed by",
      "What has happened?",
      "Open/Closed",
    ],
    [
      "Action number",
      "Identified issue",
      "Activities",
      "Assigned to",
      "Forecast completion",
      "Narrative",
      "Stage",
    ],
    [
      "Recommendation ref",
      "You said",
      "How we will do it",
      "Whose job is it?",
      "Timeline",
      "We did",
      "Progress (RAG)",
    ],
    [
      "Rec",
      "Gap",
      "What needs to happen?",
      "Post holder",
      "Completed by",
      "Action taken",
      "Status of action",
    ],
    ["Line", "Observation", "Action", "Lead", "By when", "Progress report", "Progress status"],
    ["Index", "Quality", "Action description", "Lead(s)", "When?", "Summary of progress", "Where it is"],
  ])("is read as what it means: %s", (...headings) => {
    expect(plan(...headings)).toEqual({ columns: inOrder, rivals: [] });
  });

  it("of leads or of dates is read by what stands below it, and the user is told", () => {
    const rival = (column: number, heading: string, meaning: string) => ({
      column,
      heading,
      meaning,
      read: null,
    });
    expect(plan("No.", "Outcome", "Actions", "Champion", "By when", "Progress", "Status")).toEqual({
      columns: inOrder,
      rivals: [rival(3, "Champion", "lead")],
    });
    expect(plan("No.", "Outcome", "Actions", "Lead", "Half-term", "Progress", "Status")).toEqual({
      columns: inOrder,
      rivals: [rival(4, "Half-term", "due")],
    });
  });
});
