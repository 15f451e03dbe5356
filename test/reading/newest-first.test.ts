import { defaultSettings } from "../../src/model/settings";
import { newestFirst } from "../../src/reading/newest-first";
import { statusFromProgress } from "../../src/reading/status";

const place = { sheet: "Plan", row: 3, column: 4 };
const status = (...lines: string[]) => statusFromProgress(lines.join("\n"), place, defaultSettings);

it.each([
  [["12/11/26 – Work to restart.", "04/09/26 – 24 seen. COMPLETE"], 1],
  [["12 November 2026: Work to restart.", "It was withdrawn.", "Update 4 May 2026: COMPLETE"], 2],
  [["Q3: Behind schedule", "Q2: Complete"], 1],
  [["Quarter 3: late", "Quarter 2: late", "Quarter 1: begun"], 1],
  [["04/09/26 – 24 seen.", "12/11/26 – COMPLETE"], null],
  [["12/11/26 – Late.", "04/09/26 – Late.", "05/12/26 – COMPLETE"], null],
  [["Q4: 24 seen.", "Q1: COMPLETE"], null],
  [["12/11/26 – Late.", "Q2: COMPLETE"], null],
  [["Late since the visit of 12/11/26.", "04/09/26 – COMPLETE"], null],
  [["Work to restart.", "12/11/26 – Late.", "04/09/26 – COMPLETE"], null],
  [["12/11/26 – COMPLETE"], null],
])("of %j so many lines are the newest entry, standing first: %j", (lines, count) => {
  expect(newestFirst(lines)).toBe(count);
});

describe("the status of an update whose newest entry stands first", () => {
  it("is in doubt where only an older entry says that it is complete", () => {
    expect(
      status("12/11/26 – Policy withdrawn; work to restart in the new year.", "04/09/26 – COMPLETE"),
    ).toMatchObject({
      value: "open",
      doubt: "“04/09/26 – COMPLETE” stands in an entry that is older than the first",
      words: "04/09/26 – COMPLETE",
    });
  });

  it("is that of the newest entry", () => {
    expect(status("12/11/26 – All teams are trained.", "COMPLETE", "04/09/26 – Begun.")).toMatchObject({
      value: "complete",
      doubt: null,
    });
    expect(status("12/11/26 – All but two trained.", "04/09/26 – Begun.")).toMatchObject({
      value: "open",
      doubt: null,
    });
  });
});
