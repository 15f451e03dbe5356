import { statusColourOf } from "../../src/model/colour";
import type { Look } from "../../src/model/grid";
import { statusFromColour } from "../../src/reading/status-colour";
import { planOfRows } from "./plan-of-rows";

const lead = "Ann Marlow, Norbury Council";
const head = ["No.", "Outcome", "Lead", "By when", "Progress", "RAG"];

/** Plans of which each row is given by its progress, its status and the fill of that. */
const valuesOf = (rows: readonly (readonly [string, string, (string | null)?])[], title = "Plan") => [
  [title],
  head,
  ...rows.map(([progress, status], index) => [
    `${index + 1}`,
    "See children sooner",
    lead,
    "31/12/2026",
    progress,
    status,
  ]),
];
const fillsOf = (rows: readonly (readonly [string, string, (string | null)?])[]) => [
  [],
  [],
  ...rows.map(([, , fill = null]) => [null, null, null, null, null, fill]),
];
const statusesOf = (...rows: readonly (readonly [string, string, (string | null)?])[]) =>
  planOfRows(valuesOf(rows), [], fillsOf(rows)).actions.map(({ status }) => status);

describe("a status that is a colour alone", () => {
  it.each([
    ["", "#00B050", "green"],
    ["", "#FFC000", "amber"],
    ["", "#FF0000", "red"],
    ["", "#FFC7CE", "red"],
    ["", "#FFEB9C", "amber"],
    ["", "#C6EFCE", "green"],
    ["●", "#92D050", "green"],
    ["🟢", null, "green"],
    ["🔴", null, "red"],
    ["🟠", "#FFFFFF", "amber"],
  ])("%j filled %s is not read, and said to be %s", (text, fill, colour) => {
    const [status] = statusesOf(["Begun", text, fill]);
    expect(status).toMatchObject({ value: "open", words: null, colour });
    expect(status?.doubt).toBe(`its status is shown by a colour and no word (${colour})`);
  });

  it("is not complete, whatever the progress or a key in words says", () => {
    const rows = [["All plans were audited.\nCOMPLETE", "", "#00B050"]] as const;
    const { actions } = planOfRows(
      valuesOf(rows, "Green = complete, amber = under way, red = not started"),
      [],
      fillsOf(rows),
    );
    expect(actions[0]?.status).toMatchObject({ value: "open", colour: "green" });
  });

  it.each([
    ["Complete", "#FF0000"],
    ["G", "#00B050"],
    ["", "#D9D9D9"],
    ["", "#DDEBF7"],
    ["", null],
    ["✓", "#00B050"],
  ])("is none where %j stands in a cell filled %s", (text, fill) => {
    expect(statusesOf(["Begun", text, fill])[0]?.colour).toBeUndefined();
  });

  it("is none in a cell that holds nothing else either, where it has no hue", () => {
    expect(["#FFFFFF", "#808080", "#000000"].map(statusColourOf)).toEqual([null, null, null]);
  });
});

describe("the colour of a status", () => {
  const place = { sheet: "Plan", row: 5, column: 4 };
  const black: Look = { fill: { kind: "none" }, colour: "#000000", italic: false, struck: false, runs: null };
  const colourOf = (text: string, look: Partial<Look> | null, key = new Map<string, string>()) =>
    statusFromColour(text, look && { ...black, ...look }, place, key)?.colour ?? null;

  it("is that of a disc or a square, whatever the host can tell", () => {
    expect(
      ["🟢", "🟨", "🟡", "🔵", "🟦", "🟣", " 🟪 ", "🔴\uFE0F"].map((sign) => colourOf(sign, null)),
    ).toEqual(["green", "yellow", "yellow", "blue", "blue", "purple", "purple", "red"]);
    expect(["●", ""].map((sign) => colourOf(sign, null))).toEqual([null, null]);
  });

  it("is that of a bullet, where the cell has no fill of a colour", () => {
    expect(colourOf("●", { colour: "#FF0000" })).toBe("red");
    expect(colourOf("●", { colour: "#FF0000", fill: { kind: "solid", colour: "#00B050" } })).toBe("green");
    expect(colourOf("●", { colour: "#FF0000", fill: { kind: "solid", colour: "#FFFFFF" } })).toBe("red");
    expect(colourOf("●", { colour: "#FF0000", fill: { kind: "other" } })).toBe("red");
    expect(colourOf("●", { colour: "mixed" })).toBeNull();
    expect(colourOf(" ", { colour: "#FF0000" })).toBeNull();
  });

  it("is none of a tick or of a sign that the key explains", () => {
    const filled = { fill: { kind: "solid", colour: "#00B050" } } as const;
    expect(["✔\uFE0F", "☑", "❌"].map((sign) => colourOf(sign, filled))).toEqual([null, null, null]);
    expect(colourOf("●", filled, new Map([["●", "complete"]]))).toBeNull();
    expect(colourOf("●", filled)).toBe("green");
  });
});
