import type { CellValue } from "../../src/model/grid";
import { defaultSettings } from "../../src/model/settings";
import { readCompletion } from "../../src/reading/completed";
import { planOfRows } from "./plan-of-rows";

const lead = "Ann Marlow, Norbury Council";
/** A plan, as at 25 January 2027, with a column for the day of completion. */
const plan = (heading: string, cell: CellValue, more: Record<string, string> = {}) =>
  planOfRows([
    ["No.", "Recommendation", "Action", "Lead", "Target date", heading, ...Object.keys(more)],
    ["1", "See children sooner", "Meet weekly", lead, "31/12/2026", cell, ...Object.values(more)],
  ]);
const status = (...of: Parameters<typeof plan>) => {
  const { value, doubt } = plan(...of).actions[0]?.status ?? {};
  return [value, doubt === null ? "sure" : "asked"];
};

const read = (value: CellValue, shown: { text: string; format: string } | null = null) =>
  readCompletion(
    { value, shown, place: { sheet: "Plan", row: 1, column: 5 } },
    "2027-01-25",
    { base: null, horizon: null, date1904: false },
    defaultSettings,
  );

describe("a column for the day of completion", () => {
  it.each([
    "Date completed",
    "Completion date",
    "Actual completion",
    "Date of completion",
    "Date of completion and outcome",
    "Date of completion & Outcome",
  ])("%j is not the deadline where another column is", (heading) => {
    const read = plan(heading, "20 March 2026");
    expect(read.columns.due).toBe(4);
    expect(read.actions[0]?.status).toMatchObject({ value: "complete", words: "20 March 2026", doubt: null });
    expect(read.rivals).toEqual([]);
  });

  it.each([
    ["20/03/2026", ["complete", "sure"]],
    ["March 2026. Training was held for all 40 staff.", ["complete", "sure"]],
    ["Completed March 2026 – training was held for all 40 staff.", ["complete", "sure"]],
    ["", ["open", "sure"]],
    ["Not achieved", ["open", "sure"]],
    ["In progress", ["open", "sure"]],
    ["Expected June 2026", ["open", "sure"]],
    ["By June 2026", ["open", "sure"]],
    ["TBC", ["open", "sure"]],
    ["Completed 21 June 2026. 118 visits were made by December 2026.", ["complete", "sure"]],
    ["30 June 2027", ["open", "asked"]],
    ["Completed 30 June 2027", ["open", "asked"]],
    ["June 2026?", ["open", "asked"]],
    ["June 2026 – partly achieved", ["open", "asked"]],
    ["June 2026. Training is ongoing", ["open", "asked"]],
    ["See the minutes", ["open", "asked"]],
  ])("that says %j makes the action %j", (cell, expected) => {
    expect(status("Date of completion and outcome", cell)).toEqual(expected);
  });

  it.each([
    ["20/03/2026. 118 visits were made.", "118 visits were made."],
    ["20.03.26; all visits were made", "all visits were made"],
    ["20 March 2026 : – all visits were made. All of them", "all visits were made. All of them"],
    ["Completed on 20 March 2026, in all 14 teams", "in all 14 teams"],
    ["20 March 2026", ""],
    ["25 January 2027: all visits were made", "all visits were made"],
  ])("that says %j tells of the outcome %j", (cell, outcome) => {
    expect(read(cell)).toMatchObject({ status: { value: "complete", doubt: null }, outcome });
  });

  it.each([
    "n/a",
    "NA",
    "N/A",
    "tba",
    "–",
    "---",
    "Planned June 2026",
    "Anticipated",
    "Target: June 2026",
    "until June 2026",
    "Before June 2026",
    "Due June 2026",
  ])("that says %j awaits it", (cell) => {
    expect(plan("Date completed", cell).actions[0]?.completion?.says).toBe("awaited");
  });

  it.each([
    "Names to follow",
    "- 3 of 4 visits",
    "Targeted visits began",
    "Expectedly slow",
    "Nabbed",
    "Bylaw pending",
  ])("that says %j does not say that it is awaited", (cell) => {
    expect(plan("Date completed", cell).actions[0]?.completion?.says).toBe("open");
  });

  it("may be Excel's own number of a day", () => {
    const shown = (text: string) => ({ text, format: "dd/mm/yyyy" });
    expect(read(46101, shown("20/03/2026"))).toMatchObject({
      words: "20/03/2026",
      says: "done",
      day: "2026-03-20",
      outcome: "",
    });
    expect(read(46500, shown("23/04/2027"))).toMatchObject({ status: { value: "open" }, day: "2027-04-23" });
    expect(read(3)).toMatchObject({ words: "3", says: "open", day: null });
  });

  it("is asked about in its own words", () => {
    const doubt = (...of: Parameters<typeof plan>) => plan(...of).actions[0]?.status.doubt;
    expect(doubt("Date completed", "June 2026 – partly achieved")).toBe(
      "the day of completion is given as “June 2026 – partly achieved”, which does not plainly say that it is complete",
    );
    expect(doubt("Date completed", "20/03/2026", { Status: "In progress" })).toBe(
      "the status is “In progress”, but the day of completion is given as “20/03/2026”",
    );
    expect(doubt("Date completed", "20/03/2026", { Progress: "Begun.\nIn  progress" })).toBe(
      "the day of completion is “20/03/2026”, but the progress ends in “In progress”",
    );
    expect(doubt("Date completed", "Not achieved", { Progress: "Done.\nCOMPLETE" })).toBe(
      "the progress ends in “COMPLETE”, but the day of completion is given as “Not achieved”",
    );
    expect(
      doubt("Date completed", "20/03/2026", { Progress: "In progress\nAll visits were made" }),
    ).toBeNull();
  });

  it("adds no doubt to a status that is in doubt already", () => {
    const alone = plan("Notes", "20/03/2026", { Status: "Perhaps" }).actions[0]?.status.doubt;
    expect(alone).toMatch(/Perhaps/);
    expect(plan("Date completed", "20/03/2026", { Status: "Perhaps" }).actions[0]?.status.doubt).toBe(alone);
  });

  it("is quoted in brief where it is not understood", () => {
    const cell = `30 June 2027, ${"once the new panel of all partners has met, ".repeat(3)}`;
    const { status } = plan("Date completed", cell).actions[0] ?? {};
    const words = "30 June 2027, once the new panel of all partners has met, once the new panel of";
    expect(status).toMatchObject({
      words,
      doubt: `the day of completion, “${words}…”, is still to come`,
    });
  });

  it.each([
    ["20/03/2026", "done", "2026-03-20"],
    ["Completed March 2026", "done", "2026-03-31"],
    ["Complete", "done", null],
    ["30 June 2027", "done", "2027-06-30"],
    ["Expected June 2026", "awaited", "2026-06-30"],
    ["TBC", "awaited", null],
    ["Not achieved", "open", null],
    ["June 2026 – partly achieved", "open", "2026-06-30"],
  ])("%j says %j, and the day %j", (words, says, day) => {
    expect(plan("Date completed", words).actions[0]?.completion).toMatchObject({ words, says, day });
  });

  it("tells how it is known", () => {
    const [action] = plan(
      "Date of completion and outcome",
      "March 2026. An audit of 40 files found 38 timely.",
    ).actions;
    expect(action?.evidence?.level).toBe("evidenced");
    expect(plan("Date completed", "20/03/2026").actions[0]?.evidence?.level).toBe("none");
  });

  it("leaves the decision to a status column, and asks where the two disagree", () => {
    expect(status("Date completed", "20/03/2026", { Status: "In progress" })).toEqual(["open", "asked"]);
    expect(status("Date completed", "Not yet", { Status: "Complete" })).toEqual(["complete", "asked"]);
    expect(status("Date completed", "20/03/2026", { Status: "Complete" })).toEqual(["complete", "sure"]);
    expect(status("Date completed", "", { Status: "Complete" })).toEqual(["complete", "sure"]);
    expect(plan("Date completed", "").actions[0]?.completion).toBeNull();
  });

  it("counts in every row of the action", () => {
    const { actions } = planOfRows([
      ["No.", "Recommendation", "Action", "Lead", "Target date", "Date completed"],
      ["1", "See children sooner", "Meet weekly", lead, "31/12/2026", "20/03/2026"],
      ["", "", "Train staff", "", "", "Not achieved"],
    ]);
    expect(actions.map(({ status: { value, doubt } }) => [value, doubt !== null])).toEqual([["open", true]]);
  });

  it("is asked about where the progress ends otherwise", () => {
    expect(status("Date completed", "20/03/2026", { Progress: "Begun.\nIn progress" })).toEqual([
      "open",
      "asked",
    ]);
    expect(status("Date completed", "Not yet", { Progress: "Done.\nCOMPLETE" })).toEqual(["open", "asked"]);
    expect(status("Date completed", "", { Progress: "Done.\nCOMPLETE" })).toEqual(["complete", "sure"]);
  });
});

it.each(["Completion date", "Date to be completed", "Date of completion", "Target completion date"])(
  "%j is the deadline where no other column is",
  (heading) => {
    const read = planOfRows([
      ["No.", "Recommendation", "Action", "Lead", heading, "Progress"],
      ["1", "See children sooner", "Meet weekly", lead, "31/12/2026", "Begun"],
    ]);
    expect(read.columns.due).toBe(4);
    expect(read.actions[0]?.status.value).toBe("open");
  },
);

it("“Completion date” beside the original date is the deadline", () => {
  const read = planOfRows([
    ["No.", "Recommendation", "Action", "Lead", "Original date", "Completion date", "Progress"],
    ["1", "See children sooner", "Meet weekly", lead, "31/03/2026", "31/12/2026", "Begun"],
  ]);
  expect(read.actions[0]?.status.value).toBe("open");
});
