import { planDate, titleDates, titleIn } from "../../src/reading/title";

/** The title of a plan with such rows above its headings; a blank one is blank. */
const titleOf = (rows: readonly string[], date: string | null = null) => {
  const place = (row: number) => ({ sheet: "Plan", row, column: 0 });
  const cells = rows.flatMap((text, row) => (text === "" ? [] : [{ text, place: place(row) }]));
  return titleIn(cells, date === null ? null : { day: "2025-01-31", words: date, place: place(0) });
};
const plan = "Norbury Council: SEND action plan";
const dated = "Position at 31 January 2025";

describe("A plan’s title", () => {
  it("goes on over its lines, without the one that only bears its date", () => {
    expect(titleOf([plan, dated, "after the inspection of May 2024"], dated)).toBe(
      `${plan} after the inspection of May 2024`,
    );
  });

  it("keeps the line with its date where that says what it is", () => {
    const line = "SEND action plan: update to 31 January 2025";
    expect(titleOf(["Norbury Council", line], line)).toBe(`Norbury Council ${line}`);
  });

  it.each([
    "BRAG key",
    "RAG: C = complete, G = on track",
    "R/A/G: red, date missed; green, done",
    "Blue – finished",
    "Green",
    "Status: closed, open or delayed",
    "All leads are officers of Norbury Council unless another body is named.",
    "(Timescales run from the day of the report.)",
  ])("ends before its key and notes: %s", (line) => {
    expect(titleOf([plan, line, "On track"])).toBe(plan);
  });

  it("ends at a blank row", () => {
    expect(titleOf(["", plan, "", "Priority 1: Leadership"])).toBe(plan);
  });

  it.each(["Keyworth Council: joint action plan.", "Green Lane Surgery: CQC action plan"])(
    "may be %s",
    (line) => {
      expect(titleOf([line])).toBe(line);
    },
  );

  it("leaves out what would make it longer than two lines of a summary", () => {
    expect(titleOf([plan, "Joint inspection of the multi-agency response to children ".repeat(3)])).toBe(
      plan,
    );
  });
});

describe("A plan’s date", () => {
  const dateOf = (...lines: string[]) =>
    planDate(titleDates(lines.map((text, row) => ({ text, place: { sheet: "Plan", row, column: 0 } }))))?.day;

  it.each([
    [["Position at 28 February 2027", "Item 7, Police and Crime Panel, 20 June 2027"], "2027-02-28"],
    [["Update of 29 November 2026 for the Board on 12 December 2026"], "2026-11-29"],
    [["Updated for the joint meeting of 12 December 2026"], "2026-12-12"],
    [["Scrutiny Committee, 15 January 2027"], "2027-01-15"],
    [["Report of the inspection of 3 May 2026", "Updated 1 June 2026"], "2026-06-01"],
  ])("in %j is %s", (lines, day) => {
    expect(dateOf(...lines)).toBe(day);
  });
});

describe("The dates of a title", () => {
  const datesOf = (text: string) =>
    titleDates([{ text, place: { sheet: "Plan", row: 0, column: 0 } }]).map(({ day, ofInspection }) => [
      day,
      ofInspection,
    ]);

  it.each([
    ["Recommendations of the peer review: position at 30 September 2021", "2021-09-30", false],
    ["Progress since the inspection of 3 May 2012", "2012-05-03", true],
    ["Update on the peer review of 3 May 2012", "2012-05-03", true],
  ])("are the plan’s own where they are an update’s: %s", (text, day, ofInspection) => {
    expect(datesOf(text)).toEqual([[day, ofInspection]]);
  });
});
