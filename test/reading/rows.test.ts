import type { CellValue } from "../../src/model/grid";
import { defaultSettings } from "../../src/model/settings";
import { speaksOfAction } from "../../src/reading/rows";
import { planOfRows } from "./plan-of-rows";

const headings = ["No.", "Outcome", "Action", "Lead", "By when", "Progress"];
const usual = ["See children sooner", "Meet weekly", "Ann Marlow, Norbury Council", "31/03/2027", "Begun"];
const row = (number: string) => [number, ...usual];
const plan = (...rows: readonly (readonly CellValue[])[]) => planOfRows([["Joint plan"], headings, ...rows]);
/** The rows of each action and its section, and what was read as nothing; row 2 is the first below the headings. */
const sorted = (...rows: readonly (readonly CellValue[])[]) => {
  const { actions, unread } = plan(...rows);
  return {
    actions: actions.map((action) => [action.rows, action.section]),
    unread: unread.map(({ text }) => text),
  };
};

describe("a row below the headings", () => {
  it.each([
    ["a lead and a date", ["", "", "", "NCC", "TBC", ""]],
    ["a date alone", ["", "", "", "", "31/03/2027", ""]],
    ["a lead and two more", ["", "Wait less", "", "NCC", "", "Begun"]],
    ["a number and a text", ["7", "", "Meet weekly", "", "", ""]],
    ["an outcome that is numbered", ["", "7. Wait less", "", "", "", ""]],
    ["an outcome and another text", ["", "Wait less", "", "", "", "Begun"]],
    ["an outcome that goes on from another page", ["", "Wait less (continued)", "", "NCC", "TBC", "Begun"]],
    ["a step like a heading", ["2", "Wait less", "Action", "NCC", "31/03/2027", "Begun"]],
    ["an outcome like the title", ["2", "Joint plan", "Meet weekly", "NCC", "31/03/2027", ""]],
    ["a letter for its number", ["G", "Wait less", "Meet weekly", "", "", "Begun"]],
    ["letters for its number", ["NP", "Wait less", "Norbury Council", "", "", "Begun"]],
    ["initials and a body in its texts", ["", "Ask HR", "Norvale Police", "", "", ""]],
    ["letters for its outcome", ["", "HR", "Meet weekly", "", "", ""]],
    ["a lead, a step and its progress", ["", "", "Write it up", "NCC", "", "Begun"]],
    ["a total for its outcome, and a lead", ["", "Total visits", "Count them", "NCC", "", ""]],
    ["a total for its outcome, and a date", ["", "Total visits", "", "", "31/03/2027", ""]],
    ["a word of a note for its outcome", ["", "Notes", "Keep them well", "", "", "Begun"]],
  ])("with %s is an action", (_, cells) => {
    expect(sorted(row("1"), cells)).toEqual({
      actions: [
        [[2], null],
        [[3], null],
      ],
      unread: [],
    });
  });

  it.each([
    ["more of what is done", ["", "", "Write it up", "", "", ""]],
    ["more progress", ["", "", "", "", "", "Two more were trained."]],
    ["the rest of a sentence", ["", "and sooner still.", "", "", "", ""]],
    ["a lead and a step", ["", "", "Write it up", "Dee Pike", "", ""]],
    ["a lead and no more", ["", "", "", "Dee Pike", "", ""]],
    ["more of what is done, from another page", ["", "", "Write it up (continued)", "", "", ""]],
  ])("with %s belongs to the action above", (_, cells) => {
    expect(sorted(row("1"), cells, row("2"))).toEqual({
      actions: [
        [[2, 3], null],
        [[4], null],
      ],
      unread: [],
    });
  });

  it.each([
    ["Grand total", "2 actions"],
    ["Subtotal: 2"],
    ["* Figures are provisional"],
    ["† As at May"],
    ["Note: as at May"],
    ["Note 1", "As at May"],
    ["Notes"],
    ["Key"],
    ["Key to colours"],
    ["BRAG status"],
    ["RAG rating", "Green is complete"],
    ["Sources – as at May"],
    ["Abbreviations."],
    ["Green", "complete"],
    ["NP", "Insp. Cole, Norvale Police"],
    ["Page 2 of 12"],
    ["Appendix A"],
    ["Joint plan"],
    ["Appendix 12b\nPage 3"],
  ])("that says %j, %j is none, and is not told of", (...cells) => {
    const none = {
      actions: [
        [[2], null],
        [[4], null],
      ],
      unread: [],
    };
    expect(sorted(row("1"), cells, row("2"))).toEqual(none);
    expect(sorted(row("1"), ["", ...cells], row("2"))).toEqual(none);
  });

  it("that begins like a note and goes on as a sentence is no note", () => {
    expect(sorted(row("1"), ["", "Key workers see each child", "Meet weekly", "", "", ""]).actions).toEqual([
      [[2], null],
      [[3], null],
    ]);
    expect(sorted(row("1"), ["", "", "a) Hear each child", "", "", ""]).actions).toEqual([[[2, 3], null]]);
    expect(sorted(["Key priorities"], row("1")).actions).toEqual([[[3], "Key priorities"]]);
  });

  it.each([
    "7. Wait less",
    "12) Wait less",
    "3a. Wait less",
    "1.12. Wait less",
    " 4 : Wait less",
    "7",
    "1.1",
    "123b",
  ])("with no more than %j is an action where the outcomes are numbered", (outcome) => {
    const bare = (text: string) => [text, "Meet weekly", "Norbury Council", "31/03/2027", "Begun"];
    const read = (text: string) =>
      planOfRows([headings.slice(1), bare("1. See"), [text], bare("2. Hear")]).actions;
    expect(read(outcome).map(({ rows }) => rows)).toEqual([[1], [2], [3]]);
    expect(read("1990s houses")).toHaveLength(2);
  });

  it("that belongs to nothing above it is told of, and where it stands", () => {
    expect(plan(row("1"), ["Total: 1"], ["", "The board has met, and it will meet again."]).unread).toEqual([
      { text: "The board has met, and it will meet again.", place: { sheet: "Plan", row: 4, column: 1 } },
    ]);
    expect(plan(["Total: 1"], ["", "", "", "", "", "Two more  were trained."], row("1")).unread).toEqual([
      { text: "Two more were trained.", place: { sheet: "Plan", row: 3, column: 5 } },
    ]);
  });

  it("of a key may have three texts", () => {
    for (const key of [
      ["Green", "complete", "on time"],
      ["NP", "Insp. Cole", "Norvale Police"],
    ])
      expect(sorted(row("1"), key, row("2"))).toEqual(sorted(row("1"), ["Total"], row("2")));
  });

  it("is told of with all its texts", () => {
    expect(sorted(row("1"), ["Total"], ["", "", "Met", "", "", "Twice"]).unread).toEqual(["Met Twice"]);
    expect(plan(row("1"), ["* Action 7", "is now due in May"]).unread).toEqual([
      { text: "* Action 7 is now due in May", place: { sheet: "Plan", row: 3, column: 0 } },
    ]);
    expect(sorted(row("1"), ["Total"], ["", "", "Page 2\nMet twice"]).unread).toEqual(["Page 2 Met twice"]);
  });

  it("that says what stands above the last heading says nothing", () => {
    const read = planOfRows([["", "", "", "", "", "May 2026"], headings, row("1"), ["May 2026"], row("2")]);
    expect([read.sections, read.unread]).toEqual([[], []]);
  });

  it("begins with a number or a code where those stand before what is done", () => {
    const read = (names: readonly string[], ...rows: readonly (readonly string[])[]) =>
      planOfRows([names, ...rows]).actions.map((action) => action.rows);
    const steps = ["Outcome", "Action", "Lead", "By when", "Progress"];
    expect(
      read(
        steps,
        ["Wait less", "1.1 Count", "NCC", "TBC", "Begun"],
        ["", "1.2 Report", "", "", "Begun"],
        ["", "and publish", "", "", "Begun"],
        ["Share plans", "2.1 Write", "NCC", "TBC", "Begun"],
      ),
    ).toEqual([[1], [2, 3], [4]]);
    expect(
      read(
        steps.slice(1),
        ["A1 Count the waits", "NCC", "TBC", "Begun"],
        ["A2 Report the waits", "NCC", "TBC", "Begun"],
        ["A3 Publish the waits", "", "", "Begun"],
        ["Ask the partners", "", "", "Begun"],
      ),
    ).toEqual([[1], [2], [3]]);
  });

  it("with the headings once more is told of as that, and the last row with any text is the plan's last", () => {
    const read = plan(row("1"), headings, row("2"), [], ["", " "]);
    expect(read.repeatedHeadings).toEqual([3]);
    expect(read.actions.map(({ rows }) => rows)).toEqual([[2], [4]]);
    expect(read.lastRow).toBe(4);
    expect(plan(row("1"), ["", "Outcome", "", "Lead", "", ""]).repeatedHeadings).toEqual([3]);
    expect(plan(row("1"), ["", "Lead", "", "", "", ""]).repeatedHeadings).toEqual([]);
  });
});

describe("a band", () => {
  it("stands above the first headings too, where they stand again below each band", () => {
    const { actions, sections } = planOfRows([
      ["Joint plan"],
      ["The front door"],
      headings,
      row("1"),
      ["Courts"],
      headings,
      row("2"),
    ]);
    expect(actions.map(({ section }) => section)).toEqual(["The front door", "Courts"]);
    expect(sections).toEqual(["The front door", "Courts"]);
  });

  it.each([
    "The front door",
    "The annex",
    "Appendix A to the report",
    "The front page 2",
    "Page 2 of 12 of the report",
    "Continued support",
    "Costs in total",
    "Local sources",
    "PROCESS",
    "1. The front door",
    "The partners shall see to it that all children are met at the front door, and that each of them is heard.",
  ])("%j names the section of the actions below it", (band) => {
    expect(sorted([band], row("1"), [], row("2"))).toEqual({
      actions: [
        [[3], band],
        [[5], band],
      ],
      unread: [],
    });
  });

  it("may stand above another, where it is short, begins with a capital and is no sentence", () => {
    const { sections, unread } = plan(["Courts"], ["The front door"], row("1"));
    expect([sections, unread]).toEqual([["Courts", "The front door"], []]);
    for (const text of [
      "the front door",
      "The door. It is open.",
      "The door,",
      "The front door, where the partners shall see to it that all of the children are met and heard",
    ]) {
      const read = plan([text], ["Courts"], row("1"));
      expect([read.sections, read.unread.map((line) => line.text)]).toEqual([["Courts"], [text]]);
    }
    expect(plan(["1990s houses"], ["Courts"], row("1")).sections).toEqual(["1990s houses", "Courts"]);
  });

  it("ends the action above it", () => {
    expect(sorted(row("1"), ["Courts"], ["", "", "Write it up"], row("2"))).toEqual({
      actions: [
        [[2], null],
        [[5], "Courts"],
      ],
      unread: ["Write it up"],
    });
  });

  it.each([
    [
      "some bands have no headings below them",
      [["Joint plan"], headings, row("1"), ["Courts"], headings, row("2"), ["Custody"], row("3")],
      ["Courts", "Custody"],
    ],
    [
      "headings stand again without a band",
      [["Joint plan"], headings, row("1"), headings, row("2"), ["Courts"], row("3")],
      ["Courts"],
    ],
    [
      "two texts stand there",
      [["Joint plan", "May 2026"], headings, row("1"), ["Courts"], headings, row("2")],
      ["Courts"],
    ],
    [
      "the text stands further right",
      [["", "", "Joint plan"], headings, row("1"), ["Courts"], headings, row("2")],
      ["Courts"],
    ],
    ["nothing stands there", [[], headings, row("1"), ["Courts"], headings, row("2")], ["Courts"]],
    ["there is no row", [headings, row("1"), ["Courts"], headings, row("2")], ["Courts"]],
  ])("does not stand above the first headings where %s", (_, values, sections) => {
    expect(planOfRows(values).sections).toEqual(sections);
  });

  it("may be short, and has an action below it: a line under the plan is none", () => {
    expect(plan(["The front door"], row("1")).sections).toEqual(["The front door"]);
    expect(plan(row("1"), ["The front door"])).toMatchObject({
      sections: [],
      unread: [{ text: "The front door" }],
    });
    for (const text of ["the front door", "The door. It is open.", "7. The front door", "The door;"])
      expect(plan(row("1"), ["Total"], [text]).sections).toEqual([]);
  });

  it("stands no further right than the outcome, begins with a capital and is followed by an action where it is long", () => {
    const long =
      "The partners shall see to it that all children are met at the front door, and each is heard.";
    expect(sorted(row("1"), [], [long], ["", "", "", "", "", "Begun"])).toEqual({
      actions: [[[2], null]],
      unread: [long, "Begun"],
    });
    expect(sorted(row("1"), ["", "", "The front door"], row("2")).actions).toEqual([
      [[2, 3], null],
      [[4], null],
    ]);
    expect(
      plan(["The front door"], row("1"), ["The front door"], row("2"), ["Courts"], row("3")).sections,
    ).toEqual(["The front door", "Courts"]);
  });

  it("that goes on over a page is the one that was seen before, and a title that goes on is none", () => {
    const bands = (text: string) =>
      sorted(["The front door"], row("1"), ["Courts"], row("2"), [text], row("3")).actions.map(
        ([, band]) => band,
      );
    for (const text of [
      "The front door (continued)",
      "The front door – cont’d",
      "The front door contd",
      "The front door cont.",
    ])
      expect(bands(text)).toEqual(["The front door", "Courts", "The front door"]);
    expect(bands("Joint plan (continued)")).toEqual(["The front door", "Courts", "Courts"]);
    expect(bands(`${"The partners of Norbury ".repeat(9)}(continued)`).at(-1)).toMatch(/^The partners/);
  });
});

describe("a line beside the actions", () => {
  it.each([
    "Action 7 has been closed",
    "Actions 7 and 9 have been closed",
    "Action7 has been closed",
    "See action no. 7 above",
    "See actions nos 7 and 9",
    "Action number 7 is late",
    "Recommendation R4 is late",
    "Recs 3 and 4 are late",
    "Item A-12 is late",
    "Row 12 was added",
    "Ref MD12 is late",
    "* now revised to May 2027",
    "† revised to May 2027",
    "** COMPLETE since the last report",
    "*** Due in May 2027",
    "*is now due in May",
  ])("that says %j speaks of an action", (text) => {
    expect(speaksOfAction(text, defaultSettings)).toBe(true);
  });

  it.each([
    "Total actions: 12",
    "Sub total, action 1 to 12",
    "Subtotals of actions 1 to 12",
    "Grand total: 12 actions",
    "The actions of 2026 were told to members",
    "Transactions 7 and 9 were paid",
    "now revised to May 2027",
    "* Denotes a date revised to another",
    "* = revised",
    "† means revised",
    "* Figures are provisional",
    "**** revised",
    "* Undue weight was given",
  ])("that says %j speaks of none", (text) => {
    expect(speaksOfAction(text, defaultSettings)).toBe(false);
  });
});

it("reads a note below the plan that names an action by its code as one that speaks of it", () => {
  const coded = (code: string) => [code, ...usual];
  const notes = ["* FP2: the Head of Finance has since agreed 31 May 2027.", "* A star marks what is new."];
  expect(sorted(coded("FP1"), coded("FP2"), [], ...notes.map((note) => [note])).unread).toEqual([notes[0]]);
});

describe("headings of two rows that stand again", () => {
  it("are headings in both of their rows, and no action", () => {
    const upper = ["No.", "Outcome", "Action", "Lead", "Dates", "", "Progress"];
    const lower = ["", "", "", "", "Start", "End", ""];
    const action = (number: string) => [
      number,
      "See children sooner",
      "Meet weekly",
      "Ann Marlow, Norbury Council",
      "01/02/2027",
      "31/03/2027",
      "Begun",
    ];
    const { actions, unread } = planOfRows([upper, lower, action("1"), upper, lower, action("2")]);
    expect(actions.map(({ ref }) => ref)).toEqual(["1", "2"]);
    expect(unread).toEqual([]);
  });
});

describe("a text alone in a row, before what the actions are about", () => {
  const before = ["Progress", "Lead", "No.", "Outcome", "By when"];
  const action = (number: string) => [
    "Training has begun.",
    "Ann Marlow, Norbury Council",
    number,
    "See children sooner",
    "31/03/2027",
  ];
  const sections = (...cells: readonly string[]) => {
    const { actions } = planOfRows([before, action("1"), cells, action("2")]);
    return [actions[0]?.rows, actions[1]?.section];
  };

  it("goes on from the action above where it is a sentence of progress, or a further lead", () => {
    expect(sections("Two teams are trained.", "", "", "", "")).toEqual([[1, 2], null]);
    expect(sections("", "Jo Pike, NHS Vale ICB", "", "", "")).toEqual([[1, 2], null]);
  });

  it("is a band where it stands at the left and is no sentence", () => {
    expect(sections("Priority 2: Leadership", "", "", "", "")).toEqual([[1], "Priority 2: Leadership"]);
  });
});

it("A column that ranks the actions names no sections, where its heading stands again either", () => {
  const ranked = ["No.", "Priority", "Outcome", "Lead", "By when", "Progress"];
  const action = (number: string, rank: string) => [
    number,
    rank,
    "See children sooner",
    "Ann Marlow, Norbury Council",
    "31/03/2027",
    "Begun",
  ];
  const { actions } = planOfRows([ranked, action("1", "High"), ranked, action("2", "Low")]);
  expect(actions.map(({ section }) => section)).toEqual([null, null]);
});

it("a long text alone is a band where the next row that says something has a lead or a date", () => {
  const long = `Priority two: ${"how the partners of Norbury see children ".repeat(3)}`.trim();
  for (const below of [
    ["", "Wait less", "", "NCC", "", "Begun"],
    ["", "Wait less", "", "", "31/03/2027", ""],
  ])
    expect(sorted(row("1"), [long], [], ["", " "], below).actions).toEqual([
      [[2], null],
      [[6], long],
    ]);
  expect(sorted(row("1"), [long], [], ["", "", "Write it up"]).unread).toContain(long);
});

describe("what stands alone above the headings of page after page", () => {
  const title = ["Joint plan: progress at 31 January 2027", "", "", "", "", ""];
  const band = (text: string) => [text, "", "", "", "", ""];
  const goesOn = ["", "", "", "", "", "Two more were trained."];

  it("is the pages' title, where bands stand within the pages: the section and the action go on below it", () => {
    expect(
      sorted(
        band("At once"),
        row("1"),
        title,
        headings,
        goesOn,
        row("2"),
        band("Within a year"),
        row("3"),
        title,
        headings,
        row("4"),
      ),
    ).toEqual({
      actions: [
        [[3, 6], "At once"],
        [[7], "At once"],
        [[9], "Within a year"],
        [[12], "Within a year"],
      ],
      unread: [],
    });
  });

  it("is a band, where each page has its own, or no band stands within them", () => {
    const pages = (one: string, other: string, ...within: string[][]) =>
      sorted(row("1"), band(one), headings, row("2"), ...within, band(other), headings, row("3")).actions.map(
        ([, section]) => section,
      );
    expect(pages("At once", "Within a year", band("Later"), row("4"))).toEqual([
      null,
      "At once",
      "Later",
      "Within a year",
    ]);
    expect(pages("At once", "At once")).toEqual(["Joint plan", "At once", "At once"]);
  });
});
