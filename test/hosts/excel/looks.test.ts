import { lookOf } from "../../../src/hosts/excel/looks";

const font = { color: "#ff0000", italic: false, strikethrough: false };

test.each<[string, Excel.CellPropertiesFill, object]>([
  ["no fill by its pattern", { color: "#FFFFFF", pattern: "None", tintAndShade: 0 }, { kind: "none" }],
  ["no fill by its missing tint", { color: "#FFFFFF", pattern: "Solid" }, { kind: "none" }],
  ["white", { color: "#FFFFFF", pattern: "Solid", tintAndShade: 0 }, { kind: "solid", colour: "#FFFFFF" }],
  [
    "a colour",
    { color: "#ffff00", pattern: "Solid", tintAndShade: 0.4 },
    { kind: "solid", colour: "#FFFF00" },
  ],
  ["a pattern", { color: "#FFFF00", pattern: "Gray50", tintAndShade: 0 }, { kind: "other" }],
  ["a gradient", { color: "", pattern: "LinearGradient", tintAndShade: 0 }, { kind: "other" }],
])("Excel's fill is read: %s", (_, fill, expected) => {
  expect(lookOf({ format: { fill, font } })).toMatchObject({ fill: expected, colour: "#FF0000" });
});

test("A cell's parts are told where their looks differ, and only there", () => {
  const textRuns = [
    { text: "Head of Service, with ", font: { color: "#000000", italic: false, strikethrough: true } },
    { text: "Matron", font: { color: "#000000", italic: true, strikethrough: true } },
  ];
  expect(lookOf({ format: { font: { color: "#000000", strikethrough: true } }, textRuns })).toMatchObject({
    colour: "#000000",
    italic: "mixed",
    struck: true,
    runs: [
      { italic: false, struck: true },
      { italic: true, colour: "#000000", struck: true },
    ],
  });
  expect(lookOf({ format: { font }, textRuns }).runs).toBeNull();
});
