import type { Look } from "../../src/model/grid";
import type { Action } from "../../src/model/plan";
import { defaultSettings } from "../../src/model/settings";
import { colourDifferences, fixOf, mendOf } from "../../src/rules/colour-code";
import type { ExampleRow } from "../../src/rules/rule";
import { reviewExample } from "./example";

const cqc = "1. Staff are trained (CQC, 2026)";
const black = { italic: false, struck: false, colour: "#000000" };
const red = { ...black, colour: "#C00000" };

/** What differs in a plan of one action, whose outcome is then made to look so. */
function differences(row: ExampleRow, look: Partial<Look> | null = {}) {
  const { plan } = reviewExample(row, []);
  const actions = plan.actions.map((action): Action => {
    if (look === null || action.look === null) return { ...action, look: null, fills: [] };
    const changed = { ...action.look, ...look };
    return { ...action, look: changed, fills: action.fills.map((fill) => ({ ...fill, fill: changed.fill })) };
  });
  const changed = { ...plan, actions };
  const found = colourDifferences(changed, defaultSettings);
  return {
    kinds: found.map(({ kind }) => kind),
    now: found.map(({ now }) => now),
    fix: fixOf(found, changed)?.looks ?? null,
    mends: found.map((difference) => mendOf(difference, changed)),
  };
}

const cell = { sheet: "Plan", row: 2, column: 0 };

test("A missing or wrong fill is mended by the sector's own, and what was there before is told.", () => {
  const fill = { kind: "fill", ...cell, colour: "#FFF2CC" };
  expect(differences({ fill: null })).toMatchObject({ kinds: ["missing"], now: [null], fix: [fill] });
  expect(differences({ fill: "#FFFFFF" })).toMatchObject({
    kinds: ["missing"],
    now: ["#FFFFFF"],
    fix: [fill],
  });
  expect(differences({ fill: "#00B0F0" })).toMatchObject({ kinds: ["wrong"], now: ["#00B0F0"], fix: [fill] });
  expect(differences({ fill: "#FFFF99" })).toMatchObject({ kinds: [], fix: null });
});

test("A fill of another meaning and a pattern are no business of the fix.", () => {
  expect(differences({ fill: "#FF0000" })).toMatchObject({ kinds: ["wrong"], fix: null, mends: [null] });
  expect(differences({}, { fill: { kind: "other" } })).toMatchObject({ kinds: [], fix: null });
});

test("What was not read, and what has no sector, differs in nothing.", () => {
  expect(differences({ fill: null }, null).kinds).toEqual([]);
  expect(differences({ lead: "Insp. Cole\nNorvale Police", fill: null }).kinds).toEqual([]);
});

test("Text of one colour is mended to red for CQC alone, and to black for the others.", () => {
  const ink = (colour: string) => [{ kind: "fontColour", ...cell, colour }];
  expect(differences({ outcome: cqc })).toMatchObject({
    kinds: ["not red"],
    now: ["#000000"],
    fix: ink("#C00000"),
  });
  expect(differences({ textColour: "#FF0000" })).toMatchObject({
    kinds: ["red"],
    now: ["#FF0000"],
    fix: ink("#000000"),
  });
  for (const textColour of ["#FF0000", "#000000"])
    expect(differences({ outcome: "1. Staff are trained", textColour }).kinds).toEqual([]);
  expect(
    differences({ outcome: "1. Staff are trained (OFSTED and CQC, 2026)", textColour: "#FF0000" }).kinds,
  ).toEqual([]);
});

test.each([
  [
    "a part in red",
    cqc,
    [
      { ...black, text: "Staff are " },
      { ...red, text: "trained" },
    ],
    ["not red"],
  ],
  [
    "all but white space in red",
    cqc,
    [
      { ...black, text: " \n" },
      { ...red, text: "Staff are trained" },
    ],
    [],
  ],
  ["runs that were not read", cqc, null, []],
  [
    "a part in red",
    "1. Keep on (OFSTED, 2026)",
    [
      { ...black, text: "Keep " },
      { ...red, text: "on" },
    ],
    ["red"],
  ],
  [
    "no part in red",
    "1. Keep on (OFSTED, 2026)",
    [
      { ...black, text: "Keep " },
      { ...black, colour: "#0000FF", text: "on" },
    ],
    [],
  ],
  ["runs that were not read", "1. Keep on (OFSTED, 2026)", null, []],
] as const)("Of a cell with %s (%s) no part is changed.", (_, outcome, runs, kinds) => {
  expect(differences({ outcome }, { colour: "mixed", runs })).toMatchObject({
    kinds,
    now: kinds.map(() => null),
    fix: null,
  });
});
