import { defaultSettings } from "../../src/model/settings";
import { unknownTexts, unnamedColumns } from "../../src/reading/unnamed";
import { tableOf, texts, type Column } from "./table";

/** What the columns are taken for, and what the user is told of. */
function read(...columns: readonly Column[]) {
  const { grid, headingRow, headings, found, meanings } = tableOf(...columns);
  const told = unnamedColumns(grid, headingRow, headings, found, defaultSettings);
  return { ...meanings(), told: told.map(({ heading, meaning }) => `${meaning}: ${heading}`) };
}
const actions: Column = ["Action", "actions", texts(5, 12)];
const outcome: Column = ["Outcome", "outcome", texts(5, 12)];
const progress: Column = ["Progress", "progress", texts(5, 12)];
const lead: Column = ["Lead", "lead", texts(5, 12)];
const due: Column = ["Deadline", "due", texts(5, 12)];
const known = { Action: "actions", Outcome: "outcome", Progress: "progress", Lead: "lead", Deadline: "due" };

describe("the outcome, where no heading names it", () => {
  it("is the column of texts before the actions", () => {
    expect(read(["Why", null, texts(5, 30)], actions, lead, due)).toMatchObject({ Why: "outcome", told: [] });
    expect(read(["Nr", null, texts(5, 2)], ["Why", null, texts(5, 30)], actions)).toMatchObject({
      Why: "outcome",
    });
  });

  it.each<[string, Column[]]>([
    ["of short texts", [["Why", null, texts(5, 29)], actions]],
    ["behind the actions", [actions, ["Why", null, texts(5, 30)]]],
    ["under a heading of something else", [["Success measures", null, texts(5, 30)], actions]],
    ["beside an outcome", [["Why", null, texts(5, 30)], outcome, actions]],
    ["without a heading", [["", null, texts(5, 30)], actions]],
    ["of one text", [["Why", null, texts(1, 30)], actions]],
  ])("is no column %s", (_, columns) => {
    expect(Object.keys(read(...columns, lead, due))).not.toContain("Why");
    expect(Object.values(read(...columns, lead, due)).filter((each) => each === "outcome")).toHaveLength(
      columns.includes(outcome) ? 1 : 0,
    );
  });

  it("is the column of sections, where that says something of each action", () => {
    const area = (cells: string[]): Column => ["Theme", "section", cells];
    expect(read(area(texts(5, 40)), actions, lead, due)).toMatchObject({ Theme: "outcome" });
    expect(read(area(texts(4, 40)), actions, lead, due)).toMatchObject({ Theme: "outcome" });
    expect(read(area(texts(3, 40)), actions, lead, due)).toMatchObject({ Theme: "section" });
    expect(read(area(texts(5, 39)), actions, lead, due)).toMatchObject({ Theme: "section" });
    expect(read(actions, area(texts(5, 40)), lead, due)).toMatchObject({ Theme: "section" });
    expect(read(area(texts(3, 40)), ["Why", null, texts(5, 30)], actions, lead, due)).toMatchObject({
      Theme: "section",
      Why: "outcome",
    });
    expect(read(area(texts(5, 40)), ["Why", null, texts(5, 30)], actions, lead, due)).not.toHaveProperty(
      "Why",
    );
  });

  it("is not looked for where no actions are found", () => {
    expect(read(["Why", null, texts(5, 30)], lead, due)).toEqual({ Lead: "lead", Deadline: "due", told: [] });
  });
});

describe("what is done, where no heading names it", () => {
  const how: Column = ["How", null, texts(5, 30)];

  it("is the column of texts behind the outcome, before leads and dates", () => {
    expect(read(outcome, how, lead, due, progress)).toMatchObject({ How: "actions", told: [] });
    expect(read(outcome, how, due, lead, progress)).toMatchObject({ How: "actions" });
  });

  it.each<[string, Column[]]>([
    ["of short texts", [outcome, ["How", null, texts(5, 29)], lead, due, progress]],
    ["before the outcome", [how, outcome, lead, due, progress]],
    ["behind the lead", [outcome, lead, how, due, progress]],
    ["behind the deadline", [outcome, due, how, lead, progress]],
    ["where no progress is", [outcome, how, lead, due]],
    ["beside actions", [outcome, how, actions, lead, due, progress]],
    ["where no outcome is", [how, lead, due, progress]],
  ])("is no column %s", (_, columns) => {
    expect(read(...columns)).not.toHaveProperty("How");
    expect(read(...columns).told).toEqual([]);
  });
});

describe("who leads, where no heading names it", () => {
  const names = [
    "Ann Marlow, Norbury Council",
    "Head of SEND",
    "NHS Vale",
    "Dee Pike / Lee Hart",
    "Kit Shaw (lead)",
  ];
  const who = (cells: string[]): Column => ["Contact\nfor this", null, cells];

  it("is the column of people, posts and bodies, of which the user is told", () => {
    expect(read(outcome, actions, who(names), due)).toEqual({
      ...{ Action: "actions", Outcome: "outcome", Deadline: "due" },
      "Contact\nfor this": "lead",
      told: ["lead: Contact for this"],
    });
    expect(read(outcome, actions, who([...names.slice(0, 4), "to be agreed"]), due).told).toHaveLength(1);
    expect(read(outcome, actions, who(names.slice(0, 3)), due).told).toHaveLength(1);
    expect(read(outcome, actions, who(["NHS Vale", "NHS Vale", "NHS Vale"]), due).told).toHaveLength(1);
    expect(read(outcome, actions, who(["Head of SEND", "Head of SEND", "Director"]), due).told).toHaveLength(
      1,
    );
  });

  it.each([
    ["of other words for two in five", [...names.slice(0, 3), "to be agreed", "to be agreed"]],
    ["of fewer than three", names.slice(0, 2)],
    ["of long texts", names.map((name) => name.padEnd(81, ", and others"))],
    ["of marks", ["/", "(", ",", ";", "/"]],
    ["of nothing", []],
  ])("is no column %s", (_, cells) => {
    expect(read(outcome, actions, who(cells), due).told).toEqual([]);
  });

  it("may take eighty characters in the mean", () => {
    expect(
      read(outcome, actions, who(names.map((name) => name.padEnd(80, ", and others"))), due).told,
    ).toHaveLength(1);
  });

  it("is no second column, and none whose heading says something else", () => {
    expect(read(outcome, actions, who(names), lead, due).told).toEqual([]);
    expect(read(outcome, actions, ["Success measures", null, names], due).told).toEqual([]);
  });
});

describe("the deadline, where no heading names it", () => {
  const days = ["12 March 2027", 46000, "31/03/2027", "Mar 27", "1 May 2027"];
  const end = (cells: (string | number)[], heading = "End"): Column => [heading, null, cells];

  it("is the column of dates, of which the user is told", () => {
    expect(read(outcome, actions, lead, end(days))).toEqual({
      ...{ Action: "actions", Outcome: "outcome", Lead: "lead", End: "due" },
      told: ["due: End"],
    });
    expect(read(outcome, actions, lead, end([...days.slice(0, 4), "ongoing"])).told).toEqual(["due: End"]);
    expect(read(outcome, actions, lead, end(days.slice(0, 3))).told).toEqual(["due: End"]);
  });

  it.each<[string, Column[]]>([
    ["of other words for two in five", [end([...days.slice(0, 3), "ongoing", "ongoing"])]],
    ["of fewer than three", [end(days.slice(0, 2))]],
    ["of two that hold dates", [end(days), end(days, "Then")]],
    ["under a heading of no deadline", [end(days, "Start date")]],
    ["under a heading of something else", [end(days, "Success measures")]],
    ["beside a deadline", [end(days), due]],
    ["of nothing", [end([])]],
  ])("is no column %s", (_, columns) => {
    expect(read(outcome, actions, lead, ...columns).told).toEqual([]);
  });

  it("is the revised one, where that is the only one", () => {
    const revised: Column = ["Forecast", "revised", days];
    expect(read(outcome, actions, lead, revised, end(days))).toEqual({
      ...{ Action: "actions", Outcome: "outcome", Lead: "lead", Forecast: "due" },
      told: [],
    });
    expect(read(outcome, actions, lead, due, revised)).toMatchObject({
      Deadline: "due",
      Forecast: "revised",
    });
  });
});

it("a plan whose headings name all of it is left as it is", () => {
  expect(read(outcome, actions, lead, due, progress, ["Notes", null, texts(5, 90)])).toEqual({
    ...known,
    told: [],
  });
});

describe("running text under a heading that means nothing known", () => {
  const report: Column = ["Highlight report", null, texts(5, 40)];
  const asked = (columns: readonly Column[], others: readonly number[] = [], settings = defaultSettings) => {
    const { grid, headingRow, headings, found } = tableOf(...columns);
    return unknownTexts(grid, headingRow, headings, found, settings, others).map(
      ({ heading, meaning, read }) => [heading, meaning, read],
    );
  };

  it("could be the progress too, beside a column that is", () => {
    expect(asked([actions, progress, report])).toEqual([["Highlight report", "progress", "Progress"]]);
  });

  it.each<[string, Column[]]>([
    ["of short texts", [actions, progress, ["Highlight report", null, texts(5, 39)]]],
    ["where no heading names the progress", [actions, report]],
    ["under a heading that is known as something else", [actions, progress, ["Risks", null, texts(5, 40)]]],
    ["under a heading that could mean another thing", [actions, progress, ["Comments", null, texts(5, 40)]]],
  ])("is not asked about %s", (_, columns) => {
    expect(asked(columns)).toEqual([]);
  });

  it("is not asked about where somebody said which column is the progress, or what else it holds", () => {
    const said = { ...defaultSettings, columns: { progress: "Progress" } };
    expect(asked([actions, progress, report], [], said)).toEqual([]);
    expect(asked([actions, progress, report], [4])).toEqual([]);
  });
});
