import type { Grid } from "../../src/model/grid";
import { defaultSettings } from "../../src/model/settings";
import { locate } from "../../src/reading/locate";
import { readLegend } from "../../src/reading/legend";
import { colourCode } from "../../src/rules/colour-code";

const legendIn = (heading: string, title = "Joint Action Plan") => {
  const values = [[title], [heading, "Lead", "By when", "Actions", "Progress"], ["1. Do", "A", "", "", ""]];
  const grid: Grid = { sheet: "Plan", top: 0, left: 0, values, date1904: false };
  const located = locate(grid, defaultSettings, new Set());
  if (located === null) throw new Error("The headings are not known.");
  const place = { sheet: "Plan", row: 0, column: 0 };
  return readLegend(grid, located, [{ text: title, place }], defaultSettings);
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
