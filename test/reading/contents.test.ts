import { defaultSettings } from "../../src/model/settings";
import {
  byContent,
  byDates,
  byDatesOfCompletion,
  byNumbers,
  datesIn,
  isSentence,
  longText,
  meanLength,
  numbersIn,
  sectionColumn,
  textsIn,
} from "../../src/reading/contents";
import { tableOf, texts, type Column } from "./table";

type By = typeof byContent;

const foundBy =
  (by: By) =>
  (...columns: readonly Column[]) => {
    const { grid, headingRow, headings, found, meanings } = tableOf(...columns);
    by(grid, headingRow, headings, found, defaultSettings);
    return meanings();
  };
const days = ["12 March 2027", 46000, "31/03/2027", "Mar 27", "1 May 2027"];
const words = ["by the team", "with care", "all of it", "each week", "as agreed"];

it("a column's texts are those below the headings, without the blank ones, of sixty rows", () => {
  const { grid, headingRow } = tableOf(
    ["Action", null, ["Train all", " ", 7, ""]],
    ["Lead", null, texts(80, 9)],
  );
  expect(textsIn(grid, headingRow, 2)).toEqual(["Train all", "7"]);
  expect(textsIn(grid, headingRow, 3)).toHaveLength(60);
  expect(textsIn(grid, headingRow, 4)).toEqual([]);
});

it.each([
  [days, 1],
  [["12 March 2027", "", "tomorrow"], 0.5],
  [[20_000, 20_001, 3, 4], 0.25],
  [[`${"x ".repeat(200)}12 March 2027`, "1 May 2027"], 0.5],
  [["", " "], null],
])("of the cells %j the share that hold dates is %j", (cells, share) => {
  const { grid, headingRow } = tableOf(["End", null, cells]);
  expect(datesIn(grid, headingRow, 2)).toBe(share);
});

describe("of two headings that could be the deadline's", () => {
  const found = foundBy(byDates);

  it("the one over dates is, where the other holds next to none", () => {
    expect(found(["Milestone", "due", words], ["End", null, days])).toEqual({ End: "due" });
    expect(found(["Milestone", "due", words], ["End date", null, days], ["Notes", null, days])).toEqual({
      "End date": "due",
    });
    const some = (count: number) => [...days.slice(0, count), ...words, ...words].slice(0, 10);
    expect(found(["Milestone", "due", some(2)], ["End", null, days])).toEqual({ End: "due" });
    expect(found(["Milestone", "due", some(3)], ["End", null, days])).toEqual({ Milestone: "due" });
  });

  it.each<[string, Column[]]>([
    [
      "where the other holds words for two in five",
      [
        ["Milestone", "due", words],
        ["End", null, [...days.slice(0, 3), "soon", "soon"]],
      ],
    ],
    [
      "where the other is called nothing of a deadline",
      [
        ["Milestone", "due", words],
        ["Notes", null, days],
      ],
    ],
    [
      "where it is blank",
      [
        ["Milestone", "due", []],
        ["End", null, days],
      ],
    ],
    [
      "where the other is blank",
      [
        ["Milestone", "due", words],
        ["End", null, []],
      ],
    ],
  ])("the first stays, %s", (_, columns) => {
    expect(found(...columns)).toEqual({ Milestone: "due" });
  });

  it("what somebody said stays", () => {
    const {
      grid,
      headingRow,
      headings,
      found: given,
      meanings,
    } = tableOf(["Milestone", "due", words], ["End", null, days]);
    byDates(grid, headingRow, headings, given, { ...defaultSettings, columns: { due: "Milestone" } });
    expect(meanings()).toEqual({ Milestone: "due" });
  });

  it("none is made of one", () => {
    expect(found(["Action", "actions", words], ["End", null, days])).toEqual({ Action: "actions" });
  });
});

describe("“Completed” over dates", () => {
  const found = foundBy(byDatesOfCompletion);

  it("is the day of completion, and no status", () => {
    expect(found(["Completed", "status", days])).toEqual({ Completed: "completed" });
    expect(found(["Status", "status", words], ["Completed?", null, days])).toEqual({
      Status: "status",
      "Completed?": "completed",
    });
    expect(found(["Completed", "status", [...days.slice(0, 2), "No", "No"]])).toEqual({
      Completed: "completed",
    });
  });

  it("is none over words, under another heading, or beside one", () => {
    expect(found(["Completed", "status", [days[0] ?? "", "No", "No"]])).toEqual({ Completed: "status" });
    expect(found(["Completed", "status", []])).toEqual({ Completed: "status" });
    expect(found(["Started", null, days])).toEqual({});
    expect(found(["Completed", "status", days], ["Closed on", "completed", days])).toEqual({
      Completed: "status",
      "Closed on": "completed",
    });
  });
});

describe("a column of status words", () => {
  const found = foundBy(byContent);
  const statuses = ["Complete", "In progress", "Complete", "In progress (late)", "COMPLETE"];

  it("is the status, whatever its heading is", () => {
    expect(found(["Where we are", null, statuses])).toEqual({ "Where we are": "status" });
    expect(found(["Where we are", null, statuses.slice(0, 3)])).toEqual({ "Where we are": "status" });
    expect(found(["Where we are", null, [...statuses.slice(0, 4), "later"]])).toEqual({
      "Where we are": "status",
    });
    expect(found(["Where we are", null, statuses.map((each) => `${each} now`)])).toEqual({});
    expect(found(["Where we are", null, ["Where we are", ...statuses.slice(0, 4), "later"]])).toEqual({
      "Where we are": "status",
    });
    expect(
      found(["Where we are", null, ["In progress as planned", "In progress", "Not started yet"]]),
    ).toEqual({
      "Where we are": "status",
    });
  });

  it.each<[string, Column[]]>([
    ["of fewer than three", [["Where we are", null, statuses.slice(0, 2)]]],
    ["of other words for two in five", [["Where we are", null, [...statuses.slice(0, 3), "later", "later"]]]],
    [
      "of long texts",
      [["Where we are", null, statuses.map((each) => `${each} ${"(all of it) ".repeat(4)}`)]],
    ],
    ["of other words", [["Where we are", null, words]]],
    ["of answers to nothing", [["Where we are", null, ["Y", "N", "Y"]]]],
    ["under no heading", [["", null, statuses]]],
  ])("is none %s", (_, columns) => {
    expect(found(...columns)).toEqual({});
  });

  it("is left alone beside a status", () => {
    expect(found(["Status", "status", words], ["Where we are", null, statuses])).toEqual({
      Status: "status",
    });
  });

  it("may answer whether it is complete", () => {
    expect(found(["Complete?", null, ["Y", "N", "Y"]])).toEqual({ "Complete?": "status" });
    expect(found(["Complete?", null, ["✓", "✗", "✓"]])).toEqual({ "Complete?": "status" });
  });

  it("is not the progress, where another column could be that", () => {
    expect(found(["Position", "progress", statuses], ["Update", null, texts(5, 60)])).toEqual({
      Position: "status",
      Update: "progress",
    });
    expect(found(["Position", "progress", statuses], ["Size", null, texts(5, 60)])).toEqual({
      Position: "progress",
    });
  });
});

describe("a column of numbers before what is done", () => {
  const found = foundBy(byNumbers);

  it("has numbers in it, not sentences", () => {
    const item = (cells: readonly string[]) =>
      found(["Item to be put right", "ref", cells], ["Action", "actions", words]);
    const sentences = ["Records are kept", "Staff are trained", "Leaders see practice", "Children are heard"];
    expect(item([...sentences, "5"])).toEqual({ Action: "actions" });
    expect(item([...sentences, "5", "6"])).toHaveProperty(["Item to be put right"], "ref");
    expect(item(sentences.slice(0, 2))).toHaveProperty(["Item to be put right"], "ref");
    const named = { ...defaultSettings, columns: { ref: "Item to be put right" } };
    const table = tableOf(["Item to be put right", "ref", sentences], ["Action", "actions", words]);
    byNumbers(table.grid, table.headingRow, table.headings, table.found, named);
    expect(table.meanings()).toHaveProperty(["Item to be put right"], "ref");
  });

  it.each<[string, (string | number)[]]>([
    ["numbers", ["1", "2", "3", "4"]],
    ["figures", [1, 2, 3]],
    ["codes", ["R1", "R2", "R3.1"]],
    ["four of five", ["1", "2", "3", "4", "x"]],
    ["the heading again", ["1", "S/N", "2", "3", "S/N"]],
  ])("numbers the actions: %s", (_, cells) => {
    expect(found(["S/N", null, cells], ["Action", "actions", words])).toEqual({
      "S/N": "ref",
      Action: "actions",
    });
    expect(
      found(["S/N", null, cells], ["Outcome", "outcome", words], ["Action", "actions", words]),
    ).toHaveProperty(["S/N"], "ref");
    expect(
      found(["Outcome", "outcome", words], ["S/N", null, cells], ["Action", "actions", words]),
    ).toHaveProperty(["S/N"], "ref");
  });

  it.each<[string, Column[]]>([
    [
      "of two",
      [
        ["S/N", null, ["1", "2"]],
        ["Action", "actions", words],
      ],
    ],
    [
      "of the same ones",
      [
        ["S/N", null, ["1", "1", "2", "2", "3"]],
        ["Action", "actions", words],
      ],
    ],
    [
      "behind the outcome and what is done",
      [
        ["Outcome", "outcome", words],
        ["Action", "actions", words],
        ["S/N", null, ["1", "2", "3"]],
      ],
    ],
    [
      "of codes with words",
      [
        ["S/N", null, ["R1 Train", "R2 See", "R3 Go"]],
        ["Action", "actions", words],
      ],
    ],
    [
      "of words",
      [
        ["S/N", null, words],
        ["Action", "actions", words],
      ],
    ],
    [
      "beside numbers",
      [
        ["No.", "ref", ["1"]],
        ["S/N", null, ["1", "2", "3"]],
        ["Action", "actions", words],
      ],
    ],
    ["of no actions", [["S/N", null, ["1", "2", "3"]]]],
  ])("is none %s", (_, columns) => {
    expect(found(...columns)).not.toHaveProperty(["S/N"]);
  });
});

it("a sentence has more than twelve characters", () => {
  expect([isSentence("Train all 12"), isSentence("Train all 123")]).toEqual([false, true]);
});

it.each([
  [["1. Train", "2. See", "2. Ask", "See 3."], { all: 3, different: 2 }],
  [["1.1 Train", "1.2: See", " 2a) Ask"], { all: 3, different: 3 }],
  [["1 Train", "12 March 2027", "x1. Go", ""], { all: 0, different: 0 }],
])("numbers before %j are %j", (cells, numbers) => {
  const { grid, headingRow } = tableOf(["Action", null, cells]);
  expect(numbersIn(grid, headingRow, 2)).toEqual(numbers);
  expect(numbersIn(grid, headingRow, null)).toEqual({ all: 0, different: 0 });
});

it("a mean needs two texts", () => {
  const { grid, headingRow } = tableOf(["Action", null, ["four", "sixsix"]], ["Lead", null, ["four"]]);
  expect([meanLength(grid, headingRow, 2), meanLength(grid, headingRow, 3)]).toEqual([5, 0]);
});

describe("a column of sections", () => {
  const isSection = (...cells: string[]) => {
    const { grid, headingRow, found } = tableOf(["Priority", "section", cells]);
    return sectionColumn(grid, headingRow, found) !== null;
  };

  it.each([
    ...[
      ["High", "Medium", "Low"],
      ["Very high", "very low"],
      ["H", "M", "L", ""],
      ["1", "2"],
      ["Must do", "Should"],
    ],
    ...[
      ["Critical", "Essential", "Urgent", "Immediate"],
      ["Short term", "Long-term", "Medium term"],
    ],
    ...[["3 months", "28 days", "6 weeks"], [], ["-"]],
  ])("is none where it ranks the actions: %j %j %j", (...cells) => {
    expect(isSection(...cells)).toBe(false);
  });

  it.each([
    ["High", "Leadership"],
    ["Highfields", "Lowtown"],
    ["12", "13"],
    ["Must do better", "Should do"],
    ["100 days of care", "3 years"],
    ["Children in the long term", "Long term plans"],
  ])("names sections where it says more: %j, %j", (...cells) => {
    expect(isSection(...cells)).toBe(true);
  });

  it("is there only where a heading names it", () => {
    const { grid, headingRow, found } = tableOf(["Priority", null, ["Leadership"]]);
    expect(sectionColumn(grid, headingRow, found)).toBeNull();
  });
});

describe("the longest texts under a heading of their own", () => {
  const longestOf = (...columns: readonly Column[]) => {
    const { grid, headingRow, found } = tableOf(...columns);
    return longText(grid, headingRow, found);
  };

  it("are those of the column with the longest mean that nothing else is", () => {
    expect(
      longestOf(["A", null, texts(3, 40)], ["B", null, texts(3, 50)], ["C", "actions", texts(3, 60)]),
    ).toBe(3);
    expect(longestOf(["A", null, texts(3, 50)], ["B", null, texts(3, 40)])).toBe(2);
    expect(longestOf(["A", null, texts(3, 40)])).toBe(2);
    expect(longestOf(["A", null, texts(3, 39)], ["B", "actions", texts(3, 60)])).toBeNull();
  });
});
