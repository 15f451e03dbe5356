import fc from "fast-check";
import type { Grid } from "../../src/model/grid";
import { readBefore, readSectorNote, writeSectorNote } from "../../src/writing/own-text";

it("says the action, its sector and how its cell looked before", () => {
  const note = { label: "6", sector: "LA" } as const;
  expect(writeSectorNote({ ...note, before: {} })).toBe("6. LA");
  expect(writeSectorNote({ ...note, before: { fill: "#00B0F0" } })).toBe("6. LA (was #00B0F0)");
  expect(writeSectorNote({ ...note, before: { fill: null } })).toBe("6. LA (was not filled)");
  expect(writeSectorNote({ ...note, sector: null, before: { fill: null, text: "#000000" } })).toBe(
    "6. No sector (was not filled; text was #000000)",
  );
});

it("reads back what it wrote, whatever the action is called", () => {
  const colour = fc.stringMatching(/^#[0-9A-F]{6}$/);
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }).filter((label) => !/[\r\n]/.test(label)),
      fc.constantFrom("LA", "NHS", "joint", null),
      fc.record({ fill: fc.option(colour), text: colour }, { requiredKeys: [] }),
      (label, sector, before) => {
        expect(readSectorNote(writeSectorNote({ label, sector, before }))).toEqual({ label, sector, before });
      },
    ),
  );
});

it.each(["", "LA", "6. Council", "6. LA (was yellow)", "see note"])(
  "takes %j for somebody else's words",
  (text) => {
    expect(readSectorNote(text)).toBeNull();
  },
);

it("finds what was before by the action's name, wherever a sort has put its row", () => {
  const grid: Grid = {
    sheet: "Plan",
    top: 4,
    left: 0,
    values: [
      ["Outcome", "Sector (who leads)"],
      ["2. Second", "2. LA (was not filled)"],
      ["1. First", "1. NHS"],
    ],
    date1904: false,
  };
  const before = readBefore(grid, [{ name: "Sector", sheet: "Plan", row: 4, column: 1 }]);
  expect(before.get("2")).toEqual({ fill: null });
  expect(before.get("1")).toEqual({});
  expect(readBefore(grid, []).size).toBe(0);
});
