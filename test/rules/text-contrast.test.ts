import type { Look, Run } from "../../src/model/grid";
import { textContrast } from "../../src/rules/text-contrast";
import { reviewExample } from "./example";
import { planOfRows } from "../reading/plan-of-rows";
import { subjectOf } from "./subject";

const run = (text: string, colour: string): Run => ({ text, colour, italic: false, struck: false });
/** How a cell looks in which parts of the text differ. */
const mixed = (fill: Look["fill"], ...runs: readonly Run[]): Look => ({
  fill,
  colour: "mixed",
  italic: false,
  struck: false,
  runs,
});
const yellow = { kind: "solid", colour: "#FFFF00" } as const;
/** What is said of a plan whose outcomes look so, and where. */
function found(...looks: readonly Look[]) {
  const plan = planOfRows([
    ["No.", "Outcome", "Actions", "Lead", "By when"],
    ...looks.map((_, index) => [`${index + 1}`, "Wait less", "Meet weekly", "Norbury Council", "31/03/2027"]),
  ]);
  const actions = plan.actions.map((action, index) => ({ ...action, look: looks[index] ?? null }));
  return textContrast.look(subjectOf({ ...plan, actions }, {}))[0];
}
const black = run("Wait ", "#000000");

test("Of a text in parts, the faintest is told, and that PlanProof cannot change it", () => {
  const look = mixed(yellow, black, run("less", "#FF0000"), run(" and rest", "#C00000"));
  expect(found(look)?.sentence).toBe(
    "red text on yellow (3.7:1) is too faint in 1 cell; 4.5:1 is needed. Use darker text and a paler fill. In 1 cell only part of the text is in that colour, which PlanProof cannot change.",
  );
});

test("A stretch of spaces is no text, and of a pattern nothing can be told", () => {
  expect(found(mixed(yellow, black, run(" ", "#FFFF00")))).toBeUndefined();
  expect(found(mixed({ kind: "other" }, run("less", "#FFFFFF")))).toBeUndefined();
  expect(found({ ...mixed(yellow), runs: null })).toBeUndefined();
});

test("Text in the colour of its cell is not faint but unseen, which is told of by itself", () => {
  expect(found({ ...mixed(yellow), colour: "#FFFF00", runs: null })).toBeUndefined();
});

test("Each cell is shown, and each pair of colours told once", () => {
  const red = mixed(yellow, run("less", "#FF0000"));
  const white = mixed({ kind: "none" }, run("less", "#FFFF00"));
  const all = found(red, mixed(yellow, black), red, white);
  expect(all?.places.map(({ row, column }) => [row, column])).toEqual([
    [1, 1],
    [3, 1],
    [4, 1],
  ]);
  expect(all?.sentence).toMatch(/^red text on yellow \(3\.7:1\) and yellow text on white \(1\.0:1\) is too/);
});

test("Text of one colour is mended to black, and what CQC added to a red that can be read, where that is enough", () => {
  const mends = (outcome: string, textColour: string, fill: string) =>
    reviewExample({ outcome, textColour, fill }).findings.flatMap(({ rule, fix }) =>
      rule === "text-contrast"
        ? [fix?.looks.map(({ kind, colour }) => `${kind} ${colour ?? ""}`) ?? null]
        : [],
    );
  const shared = "1. Staff are trained (OFSTED and CQC, 2026)";
  expect(mends("1. Staff are trained (OFSTED, 2026)", "#999999", "#FFFF00")).toEqual([
    ["fontColour #000000"],
  ]);
  expect(mends(shared, "#FF0000", "#FFF2CC")).toEqual([["fontColour #C00000"]]);
  expect(mends(shared, "#FF0000", "#00B0F0")).toEqual([null]);
  expect(mends("1. Staff are trained (OFSTED, 2026)", "#FF0000", "#FFFF00")).toEqual([null]);
});
