import { planRule } from "./rule";

export const hiddenSheet = planRule({
  id: "hidden-sheet",
  severity: "must-fix",
  title: "A sheet is hidden.",
  why: "Hiding does not protect: a hidden sheet goes out with the workbook and is shown by two clicks.",
  look: ({ book }) =>
    book.sheets
      .filter(({ visibility }) => visibility !== "visible")
      .map(({ name }) => ({
        sentence: `the hidden sheet “${name}” will go out with the workbook. Hiding does not protect it. Delete it or leave it out of the copy.`,
        places: [{ sheet: name }] as const,
      })),
  fails: [
    { rows: [{}], hiddenSheet: "Notes" },
    { rows: [{}], hiddenSheet: "Lists" },
    { rows: [{}], hiddenSheet: "O’Neill’s working" },
  ],
  passes: [{}, { rows: [{}] }, { rows: [{}, { outcome: "2. See children sooner (OFSTED, 2026)" }] }],
});
