import { statusColourOf } from "../../src/model/colour";
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
    expect(status?.doubt).toBe(`its status is a colour alone (${colour})`);
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
