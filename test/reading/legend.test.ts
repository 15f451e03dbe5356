import type { Grid } from "../../src/model/grid";
import { defaultSettings } from "../../src/model/settings";
import { locate } from "../../src/reading/locate";
import { readLegend } from "../../src/reading/legend";
import { planOfRows } from "./plan-of-rows";
import { colourCode } from "../../src/rules/colour-code";

const legendIn = (heading: string, title = "Joint Action Plan") => {
  const values = [[title], [heading, "Lead", "By when", "Actions", "Progress"], ["1. Do", "A", "", "", ""]];
  const grid: Grid = { sheet: "Plan", top: 0, left: 0, values, date1904: false };
  const located = locate(grid, defaultSettings, new Set());
  if (located === null) throw new Error("The headings are not known.");
  const place = { sheet: "Plan", row: 0, column: 0 };
  return readLegend(grid, located, [{ text: title, place }], null, defaultSettings);
};
const usual = { LA: "yellow", NHS: "blue", joint: "green" };

describe("A plan's own key of colours", () => {
  it.each([
    ["Outcome (yellow = LA, blue = NHS, green = joint, red text = CQC additions)", usual],
    ["Outcome - LA yellow, NHS blue, both green", usual],
    ["Outcome (LA – yellow; NHS – blue; LA and NHS – green)", usual],
    ["Outcome: yellow: Council led. Blue: Health led. Green: shared", usual],
    ["Outcome (LA (yellow), NHS (blue), Joint (green))", usual],
    ["Outcome – yellow=LA blue=NHS green=LA/NHS", usual],
    ["Outcome (blue = LA, yellow = NHS, green = joint)", { LA: "blue", NHS: "yellow", joint: "green" }],
    ["Outcome (lilac = PCT; orange = Local Authority)", { LA: "orange", NHS: "purple" }],
  ])("%s", (heading, hues) => {
    expect(legendIn(heading)?.hues).toEqual(hues);
  });

  it("may stand over the plan, whatever the title says before it", () => {
    expect(legendIn("Outcome", "Joint Action Plan (yellow = LA, blue = NHS, green = joint)")?.hues).toEqual(
      usual,
    );
  });

  it.each(["Outcome (R/A/G: red, amber or green)", "Outcome", "Outcome (see the blue form)"])(
    "is not %s",
    (heading) => {
      expect(legendIn(heading)).toBeNull();
    },
  );

  it("that cannot be read is known to be there", () => {
    expect(legendIn("Outcome (yellow: Norvale; blue: Norbury)")?.hues).toEqual({});
  });
});

describe("The colour code", () => {
  const codeOf = (heading: string) => colourCode({ legend: legendIn(heading) }, defaultSettings);

  it("is that of the settings where the plan has no key", () => {
    expect(codeOf("Outcome")).toEqual({
      hues: usual,
      fills: { LA: "#FFF2CC", NHS: "#DDEBF7", joint: "#E2EFDA" },
    });
  });

  it("is the plan's own where it has one", () => {
    expect(codeOf("Outcome (blue = LA, yellow = NHS, pink = joint)")).toEqual({
      hues: { LA: "blue", NHS: "yellow", joint: "pink" },
      fills: { LA: "#DDEBF7", NHS: "#FFF2CC", joint: "#FADCE9" },
    });
  });

  it.each([
    "Outcome (blue = LA, red = CQC)",
    "Outcome (green = NHS, red = CQC)",
    "Outcome (yellow = joint, red = CQC)",
  ])("gives no two sectors one colour where the key leaves one out: %s", (heading) => {
    expect(new Set(Object.values(codeOf(heading).hues)).size).toBe(3);
  });
});

describe("A key of colours away from the headings", () => {
  const headings = ["No.", "Outcome", "Lead", "By when", "Actions", "Progress"];
  const first = [
    "1",
    "Records are shared",
    "Ann Marlow, Norbury Council",
    "31 March 2027",
    "Train staff",
    "",
  ];
  const second = ["2", "Staff are trained", "Ben Okoro, Norbury NHS Trust", "30 June 2027", "Hold a day", ""];
  const blank = ["", "", "", "", "", ""];
  const key = "Key: yellow = LA, blue = NHS, green = joint";
  const line = (...cells: readonly string[]) => [...cells, ...blank].slice(0, blank.length);
  const [yellow, blue, green] = ["#FFF2CC", "#DDEBF7", "#E2EFDA"];

  it.each<[string, string[][]]>([
    ["in one cell under the plan", [line(key)]],
    ["after a blank row", [blank, line("", key)]],
    [
      "a line for each",
      [blank, line("Key to colours"), line("Yellow – Council"), line("Blue – NHS"), line("Green – both")],
    ],
    [
      "in cells beside one another",
      [blank, line("Yellow", "Norbury Council"), line("Blue", "Health"), line("Green", "Joint")],
    ],
    ["the sector first", [blank, line("LA", "Yellow"), line("NHS", "Blue"), line("Joint", "Green")]],
    ["along a row", [blank, line("Yellow", "LA", "Blue", "NHS", "Green", "Joint")]],
    ["in lines of one cell", [blank, line("Yellow = LA\nBlue = NHS\nGreen = both\nRed text = CQC")]],
    [
      "in lines with blank rows between them",
      [line("Yellow for the council"), blank, line("“Blue” cells: health"), blank, line("Green shows both")],
    ],
    ["in numbered lines", [line("1. Yellow = LA"), line("2. Blue = NHS"), line("3. Green = both")]],
    ["above a note", [line(key), line("Draft for comment")]],
    ["beside a colour that is none of it", [line("Yellow = LA, blue = NHS, green places: both")]],
  ])("is read %s, and no action is made of it", (_, below) => {
    const plan = planOfRows([headings, first, second, ...below]);
    expect([plan.actions.length, plan.legend?.hues]).toEqual([2, usual]);
    expect(plan.legend?.place.row).toBeGreaterThan(2);
    expect(plan.unread.filter(({ text }) => /yellow|blue|green/i.test(text))).toEqual([]);
  });

  it("is read to the right of the plan, beside the actions or above them", () => {
    const beside = ["Yellow: Council", "Blue: health", "Green: joint"];
    const wide = [headings, first, second, blank].map((row, index) => [...row, "", beside[index - 1] ?? ""]);
    const plan = planOfRows(wide);
    expect([plan.legend?.hues, plan.legend?.place]).toEqual([usual, { sheet: "Plan", row: 1, column: 7 }]);
    expect(planOfRows([[...blank, "", key], ...wide.slice(0, 1), first, second]).legend?.hues).toEqual(usual);
  });

  it("is read to the left of the plan, and under it beside what stands further right", () => {
    const left = ["", "", "Yellow: Council", "Blue: health"];
    const plan = planOfRows(
      [headings, first, second, blank].map((row, index) => [left[index] ?? "", "", ...row]),
    );
    expect(plan.legend?.hues).toEqual({ LA: "yellow", NHS: "blue" });
    const pages = [headings, first, second, line(key)].map((row, index) => [
      ...row,
      "",
      index === 3 ? "Page 2" : "",
    ]);
    expect(planOfRows(pages).legend?.hues).toEqual(usual);
  });

  it("is quoted as it stands, from its first line", () => {
    const { legend } = planOfRows([
      headings,
      first,
      second,
      blank,
      line("", "Yellow – LA"),
      line("", "Blue – NHS"),
    ]);
    expect(legend).toEqual({
      text: "Yellow – LA Blue – NHS",
      place: { sheet: "Plan", row: 4, column: 1 },
      hues: { LA: "yellow", NHS: "blue" },
      rows: [4, 5],
    });
  });

  it("is not what an action's progress tells of colours", () => {
    const told = [...second.slice(0, 5), "Yellow = LA, blue = NHS"];
    expect(planOfRows([headings, first, told]).legend).toBeNull();
  });

  it("is read where the cells that name the sectors show their colours", () => {
    const below = [blank, line("", "Led by the Council"), line("", "NHS lead"), line("", "Both")];
    const shown = [yellow, blue, green].map((fill) => [null, fill ?? null]);
    const plan = planOfRows([headings, first, second, ...below], [], [[], [], [], [], ...shown]);
    expect([plan.actions.length, plan.legend?.hues]).toEqual([2, usual]);
  });

  it("is read where the second of two cells shows it, below a title, and not where no cell is filled", () => {
    const below = [line("", "Lead", "Services of the Council"), line("", "Lead", "Health partners")];
    const rows = [["Plan"], [""], headings, first, second, ...below];
    const shown = [yellow, blue].map((fill) => [null, null, fill ?? null]);
    expect(planOfRows(rows, [], [[], [], [], [], [], ...shown]).legend?.hues).toEqual({
      LA: "yellow",
      NHS: "blue",
    });
    expect(planOfRows(rows).legend).toBeNull();
  });

  it.each<[string, string[][]]>([
    [
      "two coloured actions without lead or date",
      [line("", "Council staff are trained"), line("", "Health visitors are trained")],
    ],
    [
      "actions about colours",
      [
        line("3", "Blue badges", "Ann Marlow, Norbury Council"),
        line("4", "Green spaces", "Norbury NHS Trust"),
      ],
    ],
    [
      "two actions that speak of colours as a key does",
      [
        line("3", "Council sites – yellow", "Ann Marlow, Norbury Council"),
        line("4", "Health sites – blue", "Norbury NHS Trust"),
      ],
    ],
    ["what follows the name of another thing", [line("Blue badges – NHS"), line("Yellow buses – Council")]],
    ["a long text", [line(`${"The board has been told of it. ".repeat(10)}Yellow = LA, blue = NHS`)]],
    ["what is said of paper", [line("Yellow and blue paper is in the cupboard.")]],
    ["one colour", [line("Blue = NHS"), line("Green = done")]],
    ["a key of statuses", [line("Green – complete"), line("Amber – on track"), line("Blue – closed")]],
  ])("is not %s", (_, below) => {
    const fills = [[], [], [], [null, yellow ?? null], [null, blue ?? null], [null, green ?? null]];
    expect(planOfRows([headings, first, second, ...below], [], fills).legend).toBeNull();
  });

  it("is not looked for between the actions", () => {
    const between = [line("Yellow – Council"), line("Blue – NHS")];
    expect(planOfRows([headings, first, ...between, second]).legend).toBeNull();
    for (const only of [
      line("2", "Staff are trained", "Ben Okoro"),
      line("2", "Staff are trained", "", "30 June 2027"),
    ])
      expect(planOfRows([headings, first, ...between, only]).legend).toBeNull();
  });

  it("comes after the key in the headings", () => {
    const told = line("No.", "Outcome (blue = LA, yellow = NHS)", ...headings.slice(2));
    expect(planOfRows([told, first, second, line(key)]).legend?.hues).toEqual({ LA: "blue", NHS: "yellow" });
  });
});
