import type { CellValue } from "../../src/model/grid";
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
