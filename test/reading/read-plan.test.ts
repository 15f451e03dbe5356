import type { CellValue } from "../../src/model/grid";
import { planOfRows } from "./plan-of-rows";

const headings = ["No.", "Outcome", "Actions", "Lead", "By when", "Progress"];
type Cells = Partial<Record<(typeof headings)[number], CellValue>>;
const lead = "Ann Marlow, Norbury Council";

/** An action, in the columns of the headings, some of its cells otherwise. */
const action = (number: CellValue, more: Cells = {}, ...beside: CellValue[]): CellValue[] => {
  const usual: Cells = {
    "No.": number,
    Outcome: "See children sooner",
    Actions: "Meet weekly",
    Lead: lead,
    "By when": "31/03/2027",
    Progress: "Begun",
  };
  return [...headings.map((heading) => more[heading] ?? usual[heading] ?? ""), ...beside];
};

describe("the day after which dates without a year fall", () => {
  const due = (title: string, outcome: string, ...source: string[]) => {
    const { base, actions } = planOfRows([
      [title],
      [...headings, ...source.map(() => "Source")],
      action("1", { Outcome: outcome, "By when": "30 June" }, ...source),
    ]);
    return [base?.day, actions[0]?.due.original?.day];
  };

  it("is the inspection's, or else the end of the first year in the sources", () => {
    expect(due("Joint plan. Inspected 3 May 2026", "Wait less (CQC, 2024)")).toEqual([
      "2026-05-03",
      "2026-06-30",
    ]);
    expect(due("Joint plan", "Wait less (CQC, 2024)")).toEqual(["2024-12-31", "2025-06-30"]);
    expect(due("Joint plan", "Wait less", "CQC 2025")).toEqual(["2025-12-31", "2026-06-30"]);
    expect(due("Joint plan", "Wait less")).toEqual([undefined, undefined]);
  });

  it("and the plan's own date tell whether a year that a cell hides is believed", () => {
    const hidden = (title: string) => {
      const rows = [[title], headings, action("1", { "By when": 46_112 })];
      const shown = { 4: rows.slice(1).map(() => ({ text: "31-Mar", format: "d-mmm" })) };
      return planOfRows(rows, [], [], { shown }).actions[0]?.due.original;
    };
    expect(hidden("Inspected 3 May 2022. Plan of 1 June 2025")).toMatchObject({ day: "2026-03-31" });
    expect(hidden("Inspected 3 May 2022. Plan of 1 June 2023")).toMatchObject({
      day: "2023-03-31",
      held: "2026-03-31",
    });
    expect(hidden("Joint plan")).toMatchObject({ day: "2026-03-31" });
  });
});

describe("what an action's outcome is", () => {
  it("is said once for those below it, with whose recommendation it is", () => {
    const { actions } = planOfRows([
      headings,
      action("1", { Outcome: "Wait less (CQC, 2026)" }),
      action("2", { Outcome: "" }),
      action("3", { Outcome: "Share plans (Ofsted, 2025)" }),
    ]);
    expect(actions.map(({ outcome, sources }) => [outcome, sources.names])).toEqual([
      ["Wait less (CQC, 2026)", ["CQC"]],
      ["Wait less (CQC, 2026)", ["CQC"]],
      ["Share plans (Ofsted, 2025)", ["OFSTED"]],
    ]);
  });

  it("is nothing where the first action leaves it out", () => {
    const { actions } = planOfRows([headings, action("1", { Outcome: "" }), action("2")]);
    expect(actions.map(({ outcome }) => outcome)).toEqual(["", "See children sooner"]);
  });

  it("is another's source where a column of sources says so", () => {
    const { actions } = planOfRows([
      [...headings, "Source"],
      action("1", {}, "CQC 2026"),
      action("2", { Outcome: "" }, "Ofsted 2025"),
      action("3", { Outcome: "Wait less (CQC, 2026)" }, " "),
    ]);
    expect(actions.map(({ sources }) => sources.names)).toEqual([["CQC"], ["OFSTED"], ["CQC"]]);
  });
});

describe("the section of an action", () => {
  const sections = (...names: string[]) => {
    const plan = planOfRows([
      [...headings, "Theme"],
      ...names.map((name, index) => action(`${index + 1}`, {}, name)),
    ]);
    return [plan.actions.map(({ section }) => section), plan.sections];
  };

  it("is named beside it, or once for those below it", () => {
    expect(sections("Courts", " ", "Custody ", "Courts")).toEqual([
      ["Courts", "Courts", "Custody", "Courts"],
      ["Courts", "Custody"],
    ]);
    expect(sections("", "Courts")).toEqual([[null, "Courts"], ["Courts"]]);
  });

  it("is a band's where the plan has bands, whether an action stands under it or not", () => {
    const plan = planOfRows([
      headings,
      ["1. Courts"],
      action("1"),
      ["2. Custody"],
      ["3. Health"],
      action("2"),
    ]);
    expect(plan.actions.map(({ section }) => section)).toEqual(["1. Courts", "3. Health"]);
    expect(plan.sections).toContain("1. Courts");
  });
});

describe("the rows of an action", () => {
  const rows = [
    headings,
    action("1"),
    ["", "", "", "", "", "Staff are trained."],
    ["", "", "", "", "", "Carers have been told."],
    action("2"),
  ];

  it("reach to the last that goes on from it", () => {
    const { actions } = planOfRows(rows);
    expect(actions.map(({ row, lastRow }) => [row, lastRow])).toEqual([
      [1, 3],
      [4, 4],
    ]);
  });

  it("are hidden where one of them is", () => {
    const hidden = (...hiddenRows: number[]) =>
      planOfRows(rows, [], [], { hiddenRows }).actions.map((each) => each.hidden);
    expect(hidden()).toEqual([false, false]);
    expect(hidden(2)).toEqual([true, false]);
    expect(hidden(4, 9)).toEqual([false, true]);
  });
});

it("an action keeps the fill of what the colour code fills, where the host has told of it", () => {
  const fills = [[], [null, "#FFF2CC"], [null, null]];
  const rows = [headings, action("1"), action("2")];
  expect(planOfRows(rows, [], fills).actions.map((each) => each.fills)).toEqual([
    [{ of: "outcome", fill: { kind: "solid", colour: "#FFF2CC" } }],
    [{ of: "outcome", fill: { kind: "none" } }],
  ]);
  expect(planOfRows(rows, [], fills, { looks: {} }).actions.map((each) => each.fills)).toEqual([[], []]);
});

it("dates that no column revises are revised by nothing", () => {
  const { actions } = planOfRows([headings, action("1")]);
  expect(actions[0]?.due).toMatchObject({ original: { day: "2027-03-31" }, revisions: [] });
  const revised = planOfRows([[...headings, "Revised date"], action("1", {}, "30/06/2027")]);
  expect(revised.actions[0]?.due.revisions.map(({ day }) => day)).toEqual(["2027-06-30"]);
});

it("a second table reaches to the last row in which anything stands", () => {
  const other = ["No.", "Outcome", "Lead", "Actions", "By when", "Progress"];
  const plan = planOfRows([
    headings,
    action("1"),
    other,
    action("1"),
    ["", "", "", "* A note"],
    ["", " "],
    [],
  ]);
  expect(plan.secondTable).toEqual({ headingRow: 2, lastRow: 4 });
  expect(planOfRows([headings, action("1")]).secondTable).toBeNull();
});

it("who leads and who supports is told apart, or said not to be", () => {
  const plan = (...leads: string[]) =>
    planOfRows([
      headings.map((heading) => (heading === "Lead" ? "Lead (working with)" : heading)),
      ...leads.map((each, index) => action(`${index + 1}`, { Lead: each })),
    ]).leadsToldApart;
  expect(plan(lead)).toBe(true);
  expect(plan(lead, "Ann Marlow\nNorbury Council\nDee Pike\nNorbury Council", lead)).toBe(false);
});

it("a key on another sheet explains the statuses", () => {
  const corners = [{ sheet: "Key", top: 0, left: 0, values: [["B = complete; G = on track"]] }];
  const rows = [[...headings, "RAG"], action("1", {}, "B"), action("2", {}, "G")];
  expect(planOfRows(rows, [], [], { corners }).actions.map(({ status }) => status.value)).toEqual([
    "complete",
    "open",
  ]);
  expect(planOfRows(rows).actions.map(({ status }) => status.value)).toEqual(["open", "open"]);
});
