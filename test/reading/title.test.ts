import { defaultSettings } from "../../src/model/settings";
import {
  cellsAbove,
  directoratesOf,
  employerIn,
  inspectionDay,
  planDate,
  servicesIn,
  titleDates,
  titleIn,
} from "../../src/reading/title";

const cellsOf = (...texts: readonly string[]) =>
  texts.map((text, row) => ({ text, place: { sheet: "Plan", row, column: 0 } }));

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
    "(Timescales run from the day of the report. )",
    "Timescales run from the report;",
    "Key",
    "A = on track",
    "Priority – high or low",
    "Responsibility: who answers",
    "Red: late",
  ])("ends before its key and notes: %s", (line) => {
    expect(titleOf([plan, line, "On track"])).toBe(plan);
  });

  it.each([
    "Keyworth Council",
    "Priority groups",
    "Greenwich",
    "Bragdon Council",
    "Ragley Hall",
    "The red book",
    "St. Anne's",
  ])("goes on with what is no key: %s", (line) => {
    expect(titleOf([plan, line])).toBe(`${plan} ${line}`);
  });

  it("goes on over the lines of one cell, and over the cells of a row", () => {
    expect(titleOf(["Norbury Council\nSEND action plan", "May 2024"])).toBe(
      "Norbury Council SEND action plan May 2024",
    );
    const place = { sheet: "Plan", row: 4, column: 0 };
    const cells = ["Norbury", "Council"].map((text, column) => ({ text, place: { ...place, column } }));
    expect(titleIn([...cells, { text: "Key stage 2", place: { ...place, row: 6 } }], null)).toBe(
      "Norbury Council",
    );
  });

  it.each([
    "Plans",
    "Strategies",
    "Strategy",
    "Statement of action",
    "Programme",
    "Programmes",
    "Tracker",
    "Review",
  ])("keeps the line with its date where that says %s", (word) => {
    const line = `${word} at 31 January 2025`;
    expect(titleOf(["Norbury Council", line], line)).toBe(`Norbury Council ${line}`);
  });

  it("has at most 180 characters, where it goes on", () => {
    const rest = "x".repeat(180 - plan.length - 1);
    expect(titleOf([plan, rest])).toHaveLength(180);
    expect(titleOf([plan, `${rest}x`])).toBe(plan);
    expect(titleOf(["x".repeat(200), "May 2024"])).toBe("x".repeat(200));
  });

  it("is nothing where nothing stands above the headings", () => {
    expect(titleOf([])).toBe("");
    expect(titleOf(["Key"])).toBe("");
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
    [["Report of the inspection of 3 May 2026"], undefined],
    [["Inspected on 3 May 2026. Correct at 1 June 2026."], "2026-06-01"],
    [["Version of 1 June 2026", "Version of 1 August 2026", "Version of 1 July 2026"], "2026-08-01"],
    [["Version of 1 June 2026 (Board, 1 August 2026)"], "2026-06-01"],
    [["Board; version of 1 June 2026", "Version of 1 May 2026"], "2026-06-01"],
    [["The Board of Norbury and all of its partners: 1 June 2026", "Version of 1 May 2026"], "2026-06-01"],
    [["Board and panel, 1 June 2026", "Council and cabinet, 1 May 2026"], "2026-06-01"],
    [["Assessment published 3 May 2026", "Version of 1 May 2026"], "2026-05-01"],
    [["Assessment report published on 3 May 2026", "Version of 1 May 2026"], "2026-05-01"],
    [["The assessment was published on 3 May 2026", "Version of 1 May 2026"], "2026-05-01"],
    [["Answers the report of 3 May 2026", "Version of 1 May 2026"], "2026-05-01"],
    [["Our assessment of 3 May 2026", "Version of 1 May 2026"], "2026-05-03"],
    [["From 3 May onwards"], undefined],
    [["Norbury Council"], undefined],
  ])("in %j is %s", (lines, day) => {
    expect(dateOf(...lines)).toBe(day);
  });
});

it("a plan’s date stands where the title says it, in the words of its line", () => {
  expect(planDate(titleDates(cellsOf("Norbury", "SEND plan\nPosition at 1 June 2026. Draft.")))).toEqual({
    day: "2026-06-01",
    words: "Position at 1 June 2026. Draft.",
    place: { sheet: "Plan", row: 1, column: 0 },
  });
});

describe("The day of the inspection", () => {
  const dates = titleDates(
    cellsOf("Reinspected 3 May 2026", "Inspected 2 April 2025", "Version of 1 January 2025"),
  );

  it("is the first in the title that is one", () => {
    expect(inspectionDay(dates, defaultSettings)).toEqual({
      day: "2025-04-02",
      earliest: "2025-04-02",
      from: "2 April 2025, the inspection’s day in the title",
    });
    expect(inspectionDay(titleDates(cellsOf("Version of 1 January 2025")), defaultSettings)).toBeNull();
  });

  it("is the settings’, where they tell it", () => {
    expect(inspectionDay(dates, { ...defaultSettings, inspected: "2024-03-01" })).toEqual({
      day: "2024-03-01",
      earliest: "2024-03-01",
      from: "the inspection’s day in the settings",
    });
  });
});

describe("Directorates", () => {
  const sectorOf = (heading: string, ...title: string[]) =>
    directoratesOf(heading, cellsOf(...title), defaultSettings).map(({ words, sector }) => [words, sector]);

  it.each([
    ["Directorate", ["Norbury County Council: plan"], [["directorate", "LA"]]],
    ["Lead directorates", ["Plan", "of Norbury Hospitals NHS Trust"], [["directorate", "NHS"]]],
    ["Directorate", ["Norbury County Council and Norvale Police: plan"], [["directorate", "LA"]]],
    ["Directorate", ["Norbury County Council", "and NHS Vale"], []],
    ["Directorate", ["Norvale Police: plan"], []],
    ["Directorate", ["Joint plan"], []],
    ["Lead", ["Norbury County Council: plan"], []],
  ])("under %j are those of the one body of %j that has them: %j", (heading, title, found) => {
    expect(sectorOf(heading, ...title)).toEqual(found);
  });
});

describe("Whose officers all leads are", () => {
  it.each([
    "All leads are officers of Norbury Council unless another body is named.",
    "All leads are officers of Norbury Council, unless another body is named.",
    "Leads are Norbury Council except where said",
    "The lead is Norbury Council.",
    "Lead officers work for Norbury Council; others are named",
    "The lead officer works for Norbury Council",
    "Each of these officers are staff of Norbury Council",
    "Action owners are all staff of Norbury Council",
    "The owner works for Norbury Council",
    "People named are all employees of Norbury Council where not shown",
    "Our people are all employees at Norbury Council",
    "Persons named are an officer of Norbury Council if not shown",
    "Those named are officers from Norbury Council\nNHS Vale is named where it leads",
    "Plan of May.\nAll leads are officers of Norbury Council",
  ])("is told: %j", (text) => {
    const said = employerIn(cellsOf("SEND plan", text), "Lead", defaultSettings);
    expect(said).toMatch(/^(?:an officer of )?Norbury Council$/);
  });

  it.each([
    "All leads are experienced.",
    "Leads are named below.",
    "All leads report to Norbury Council.",
    "Norbury Council leads this plan.",
    "Operational leads are officers of Norbury Council.",
    "All leads are officers of the Trust.",
    "",
  ])("is not told: %j", (text) => {
    expect(employerIn(cellsOf("SEND plan", text), "Lead", defaultSettings)).toBeNull();
  });

  it("is told of some, where the column is of those", () => {
    const cells = cellsOf("Operational leads are officers of Norbury Council.");
    expect(employerIn(cells, "Operational lead", defaultSettings)).toBe("Norbury Council");
    expect(employerIn(cells, "Strategic lead", defaultSettings)).toBeNull();
  });

  it.each(["the Trust", "The Board"])(
    "is the body’s whose name is a line of its own, where it is %j",
    (named) => {
      const said = `All leads are officers of ${named}.`;
      expect(employerIn(cellsOf("SEND plan", " Norbury  NHS Trust", said), "Lead", defaultSettings)).toBe(
        "Norbury NHS Trust",
      );
      expect(employerIn(cellsOf("Norbury Council", said), "Lead", defaultSettings)).toBeNull();
    },
  );
});

describe("A service", () => {
  const servicesOf = (...texts: string[]) =>
    servicesIn(cellsOf(...texts), defaultSettings).map(({ words, sector }) => `${words}: ${sector}`);

  it.each([
    [
      "The Norbury Advice Service (NAS) is a service of Norbury Council.",
      ["Norbury Advice Service: LA", "NAS: LA"],
    ],
    ["Plan. The NAS is a service of Norbury Council.", ["NAS: LA"]],
    [
      "Norbury Advice, Youth Justice and the NAS are services of NHS Vale",
      ["Norbury Advice: NHS", "Youth Justice: NHS"],
    ],
    ["NAS is part of Norbury Council", ["NAS: LA"]],
    ["NAS is a part of Norbury Council; see below", ["NAS: LA"]],
    ["NAS and YJS are part of Norbury Council", ["NAS: LA", "YJS: LA"]],
    ["NAS and YJS are parts of Norbury Council", ["NAS: LA", "YJS: LA"]],
  ])("is a body’s where the plan says so: %s", (text, services) => {
    expect(servicesOf("SEND plan", text)).toEqual(services);
  });

  it.each([
    "The teams are part of Norbury Council.",
    "NAS is a service of Norvale Police.",
    "NAS is a service of great value.",
    "NAS works with Norbury Council.",
    "",
  ])("is nobody’s by this: %s", (text) => {
    expect(servicesOf(text)).toEqual([]);
  });
});

it("the cells above the headings are those that say something, each where it stands", () => {
  const values = [
    ["", "Norbury Council"],
    [" ", ""],
    ["Plan", 7],
    ["No.", "Action"],
    ["1", "Train all"],
  ];
  const grid = { sheet: "Plan", top: 4, left: 2, values, date1904: false };
  expect(cellsAbove(grid, { headingTop: 7 } as Parameters<typeof cellsAbove>[1])).toEqual([
    { text: "Norbury Council", place: { sheet: "Plan", row: 4, column: 3 } },
    { text: "Plan", place: { sheet: "Plan", row: 6, column: 2 } },
    { text: "7", place: { sheet: "Plan", row: 6, column: 3 } },
  ]);
});

describe("The day of a report", () => {
  const datesOf = (line: string) => titleDates([{ text: line, place: { sheet: "Plan", row: 0, column: 0 } }]);

  it.each([
    "Report published 20 March 2026",
    "Reports published on 20 March 2026",
    "The report was published on 20 March 2026.",
  ])("is the inspection's, and no date of the plan: %j", (line) => {
    expect(planDate(datesOf(line))).toBeNull();
    expect(inspectionDay(datesOf(line), defaultSettings)?.day).toBe("2026-03-20");
  });

  it("is the plan's own where it is said to tell of progress", () => {
    expect(planDate(datesOf("Progress report published 20 March 2026"))?.day).toBe("2026-03-20");
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
