import { defaultSettings } from "../../src/model/settings";
import type { Grid } from "../../src/model/grid";
import {
  agencyColumn,
  headingsOf,
  isMeaning,
  isNoDeadline,
  isOther,
  rivalsOf,
  scoresOf,
  singular,
  wordsOf,
  type Heading,
} from "../../src/reading/headings";

const best = (heading: string, settings = defaultSettings) =>
  scoresOf(heading, 3, settings).sort((a, b) => b.score - a.score)[0]?.meaning ?? null;
const scoreOf = (heading: string, meaning: Heading, settings = defaultSettings) =>
  scoresOf(heading, 3, settings).find((each) => each.meaning === meaning)?.score ?? 0;

it.each([
  ["tasks", "task"],
  ["activities", "activity"],
  ["ties", "tie"],
  ["bus", "bus"],
  ["boss's tasks", "boss's task"],
  ["actions taken", "action taken"],
  ["actionsx", "actionsx"],
])("%j is %j without its plural", (words, one) => {
  expect(singular(words)).toBe(one);
});

it.each([
  ["Actions / Tasks", "action and task"],
  ["Lead/Owner", "lead and owner"],
  ["Lead & Owner", "lead and owner"],
  ["Lead (all)/Owner", "lead all and owner"],
  ["Y/N", "y n"],
  ["#", "no"],
  ["Action №", "action no"],
  ["Who’s to act?", "who's to act"],
])("the words of %j are %j", (heading, words) => {
  expect(wordsOf(heading)).toBe(words);
});

it.each([
  ["Action", "actions"],
  ["Acton required", "actions"],
  ["Recomendation", "outcome"],
  ["Recommendation", "outcome"],
  ["Details of the action", "actions"],
  ["Responsibilities", "lead"],
  ["Responsibilities of the partners", "lead"],
  ["Action description", "actions"],
  ["Brief summary of the recommendation", "outcome"],
  ["Progress narrative", "progress"],
  ["Recommendation status", "status"],
  ["Status of the recommendation", "status"],
  ["Progress (RAG)", "status"],
  ["Progress (see note)", "progress"],
  ["Progress [RAG]", "progress"],
  ["Who?", "lead"],
  ["Who told us", null],
  ["When?", "due"],
  ["What Ofsted told us", "outcome"],
  ["What the reviewers found", "outcome"],
  ["What CQC requires", "outcome"],
  ["See what Ofsted found", null],
  ["How the plan works", null],
  ["When it was agreed", null],
  ["Why this matters", null],
  ["With thanks", null],
  ["What we have found", null],
  ["What is required", null],
  ["Start date", null],
  ["Success measures", null],
  ["Date completed", "completed"],
  ["Is it complete? Y/N", "status"],
  ["Complete?", "status"],
  ["Closed?", "status"],
  ["Finished (Y / N)", "status"],
  ["Closed", null],
  ["", null],
  ["( )", null],
  [`Action ${"and all that is done for it ".repeat(3)}`, null],
])("%j names %j", (heading, meaning) => {
  expect(best(heading)).toBe(meaning);
});

it.each<[Heading, readonly string[]]>([
  ["actions", ["Action", "Action on all files", "Our action", "Action list"]],
  ["progress", ["Progress", "Progress since May", "Monthly progress"]],
  ["lead", ["Lead", "Lead for all", "Their lead", "Lead list"]],
])("of headings for %j the one that says it best scores best: %j", (meaning, headings) => {
  const scores = headings.map((heading) => scoreOf(heading, meaning));
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(new Set(scores).size).toBe(scores.length);
});

it.each<[Heading, string, string]>([
  ["actions", "Details of action", "Action"],
  ["actions", "Description of an action", "Action"],
  ["actions", "Detail of a task", "Task"],
  ["outcome", "Brief summary of the recommendation", "Recommendation"],
  ["actions", "Action text", "Action"],
  ["due", "Deadline (for the board", "Deadline"],
  ["due", "Deadline [for the board", "Deadline"],
])("as the %s, %j says no more than %j", (meaning, longer, heading) => {
  expect(scoreOf(longer, meaning)).toBe(scoreOf(heading, meaning));
});

it("a description of something else, or of a description, says more", () => {
  expect(scoreOf("Our summary of action", "actions")).toBeLessThan(scoreOf("Action", "actions"));
  expect(scoreOf("Action text of May", "actions")).toBeLessThan(scoreOf("Action", "actions"));
});

it("what somebody said of a heading goes before all that it could mean", () => {
  const settings = { ...defaultSettings, columns: { status: "Action" } };
  expect(best("Action", settings)).toBe("status");
  expect(best("ACTION:", settings)).toBe("status");
  expect(best("Action", { ...defaultSettings, columns: { status: "Notes" } })).toBe("actions");
});

it("how much is done is the progress only where nothing else is", () => {
  for (const heading of ["Progress %", "Progress (%)", "Progress (per cent)"]) {
    expect(best(heading)).toBe("progress");
    expect(scoreOf(heading, "progress")).toBeLessThan(scoreOf("Update", "progress"));
  }
});

it("last month's is history, and notes are the progress only where nothing else is", () => {
  expect(scoreOf("RAG last month", "status")).toBeLessThan(scoreOf("RAG this month", "status"));
  expect(scoreOf("Previous RAG", "status")).toBeLessThan(scoreOf("RAG", "status"));
  expect(scoreOf("Previous RAG", "status")).toBeLessThan(scoreOf("Current RAG", "status"));
  expect(scoreOf("Status (start of quarter)", "status")).toBeLessThan(
    scoreOf("Status (end of quarter)", "status"),
  );
  expect(scoreOf("Progress since last report", "progress")).toBe(
    scoreOf("Progress since that report", "progress"),
  );
  expect(scoreOf("Progress (internal)", "progress")).toBeLessThan(
    scoreOf("Progress (all teams)", "progress"),
  );
  expect(scoreOf("Update notes", "progress")).toBeGreaterThan(scoreOf("Team update notes", "progress"));
  const settings = { ...defaultSettings, columns: { status: "Last month", progress: "Notes (internal)" } };
  expect(scoreOf("Last month", "status", settings)).toBeGreaterThan(scoreOf("Status", "status"));
  expect(scoreOf("Notes (internal)", "progress", settings)).toBeGreaterThan(scoreOf("Progress", "progress"));
  for (const note of ["Team update note", "Team update remark", "Team update remarks"])
    expect(scoreOf(note, "progress")).toBeLessThan(1);
  expect(scoreOf("Update (not for members)", "progress")).toBeLessThan(scoreOf("Update", "progress"));
  expect(scoreOf("Lead (internal)", "lead")).toBe(scoreOf("Lead", "lead"));
});

it.each([
  ["Success measures", true],
  ["Budget", true],
  ["Action", false],
  ["", false],
])("%j is of something else: %j", (heading, other) => {
  expect(isOther(heading, defaultSettings)).toBe(other);
});

it.each([
  ["Start date", true],
  ["Deadline", false],
])("%j is no deadline: %j", (heading, none) => {
  expect(isNoDeadline(heading, defaultSettings)).toBe(none);
});

it("sections and sources are no columns of the review", () => {
  expect(
    (["lead", "due", "section", "source", "workingWith", "completed"] as const).filter(isMeaning),
  ).toEqual(["lead", "due"]);
});

describe("headings", () => {
  const grid: Grid = {
    sheet: "Plan",
    top: 4,
    left: 2,
    values: [["Action", "Progress", "", ""], ["", "May", " ", "June"], ["x"]],
    date1904: false,
  };

  it("of one row are its cells", () => {
    expect([...headingsOf(grid, 4, 4)]).toEqual([
      [2, "Action"],
      [3, "Progress"],
      [4, ""],
      [5, ""],
    ]);
  });

  it("of two rows go on below, under the one above that reaches over them", () => {
    expect([...headingsOf(grid, 4, 5)]).toEqual([
      [2, "Action"],
      [3, "Progress May"],
      [4, ""],
      [5, "Progress June"],
    ]);
    expect([...headingsOf(grid, 5, 6)].map(([, heading]) => heading)).toEqual([" x", "May", " ", "June"]);
  });
});

describe("the column of the lead's organisation", () => {
  const agency = (found: [Heading, number][], ...headings: string[]) =>
    agencyColumn(
      new Map(headings.map((heading, index) => [index, heading])),
      new Map(found),
      defaultSettings,
    );

  it("stands beside that of the officers", () => {
    expect(agency([["lead", 0]], "Lead officer", "Organisation")).toBe(1);
    expect(agency([["lead", 0]], "Lead officer", "Notes", "Organisations")).toBe(2);
    expect(agency([["lead", 0]], "Lead officer", "Organisation chart")).toBeNull();
    expect(
      agency(
        [
          ["lead", 0],
          ["source", 1],
        ],
        "Lead officer",
        "Organisation",
      ),
    ).toBeNull();
    expect(agency([["actions", 0]], "Action", "Organisation")).toBeNull();
  });
});

describe("a column that could mean what another was read for", () => {
  const rivals = (
    found: [Heading, number][],
    headings: string[],
    settings = defaultSettings,
    earlier: number[] = [],
  ) =>
    rivalsOf(new Map(headings.map((heading, index) => [index, heading])), new Map(found), settings, earlier);

  it("is told, with what was read", () => {
    expect(rivals([["status", 0]], ["RAG", "Current\nstatus"])).toEqual([
      { column: 1, heading: "Current status", meaning: "status", read: "RAG" },
    ]);
    expect(rivals([], ["Deadline", "Cost"])).toEqual([
      { column: 0, heading: "Deadline", meaning: "due", read: "" },
    ]);
    expect(rivals([["status", 0]], ["RAG", "Progress status"])).toMatchObject([{ meaning: "status" }]);
    expect(rivals([["status", 0]], ["RAG", "Status (internal)"])).toHaveLength(1);
    expect(rivals([["status", 0]], ["Strategic RAG", "Delivery RAG"])).toHaveLength(1);
  });

  it.each<[string, [Heading, number][], string[]]>([
    ["history", [["status", 0]], ["RAG", "RAG last month"]],
    ["notes beside the progress", [["progress", 0]], ["Progress", "Notes (internal)"]],
    ["whoever carries out what another answers for", [["lead", 0]], ["Accountable lead", "Operational lead"]],
    [
      "read already",
      [
        ["status", 0],
        ["progress", 1],
      ],
      ["RAG", "Status"],
    ],
    ["of outcomes", [["outcome", 0]], ["Outcome", "Recommendation"]],
    ["of nothing", [["status", 0]], ["RAG", "Cost"]],
  ])("is none where it is %s", (_, found, headings) => {
    expect(rivals(found, headings)).toEqual([]);
  });

  it("is one where both are history, or both answer for it", () => {
    expect(rivals([["status", 0]], ["Previous RAG", "RAG last month"])).toHaveLength(1);
    expect(rivals([["lead", 0]], ["Executive lead", "Accountable lead"])).toHaveLength(1);
    expect(rivals([["lead", 0]], ["Lead", "Operational lead"])).toHaveLength(1);
  });

  it("is none where somebody said which to read, or it is an earlier update", () => {
    expect(
      rivals([["status", 0]], ["RAG", "Status"], { ...defaultSettings, columns: { status: "RAG" } }),
    ).toEqual([]);
    expect(rivals([["status", 0]], ["RAG Q2", "RAG Q1"], defaultSettings, [1])).toEqual([]);
  });
});
