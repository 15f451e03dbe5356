import fc from "fast-check";
import type { CellValue, Detail, Grid } from "../../src/model/grid";
import { Refusal } from "../../src/model/refusal";
import { defaultSettings } from "../../src/model/settings";
import { detailFor, locate, review } from "../../src/review";

const words = fc.constantFrom(
  "Outcome",
  "Lead person (working with)",
  "Date to be completed",
  "Actions",
  "Progress",
  "COMPLETE",
  "1.",
  "12.NHS",
  "18-Feb (Revised to Nov 12",
  "(OFSTED, 2011)",
  "(OFSTED and CQC",
  "Norbury Council/ NHS Vale",
  "working with",
  "=1+1",
  "APPENDIX A",
  "PROCESS IMPROVEMENTS",
  "\u00a0",
  "\u202eabc",
  "😀",
  "\u0000",
  "Q5 2016/17",
  "for 99 months from Oct 12",
);
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  words,
  words,
  fc.string({ unit: "binary" }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(""),
);
const row = fc.oneof(
  fc.array(cell, { minLength: 5, maxLength: 5 }),
  fc.constant<CellValue[]>(["Outcome", "Lead", "By when", "Actions", "Progress"]),
);

function read(values: CellValue[][], top: number, left: number) {
  const grid: Grid = { sheet: "Any", top, left, values, date1904: false };
  const located = locate(grid, defaultSettings, new Set());
  if (located === null) return null;
  const request = detailFor(grid, located, defaultSettings);
  const detail: Detail = {
    request,
    shown: {},
    looks: {},
    hiddenRows: [],
    hiddenColumns: [],
    struck: {},
    unseen: {},
    merges: [],
    printArea: null,
    notRead: [],
  };
  const book = {
    name: null,
    sheets: [],
    active: "Any",
    own: [],
    remarks: [],
    properties: { title: "", author: "", lastAuthor: "", company: "" },
    links: [],
    records: null,
    notRead: [],
  };
  return review(grid, located, detail, book, { asAt: "2013-01-15", settings: defaultSettings, answers: [] });
}

it("any grid is read without a fault: it gives a report, no plan, or a refusal in words", () => {
  let reports = 0;
  fc.assert(
    fc.property(fc.array(row, { maxLength: 25 }), fc.nat(9), fc.nat(4), (values, top, left) => {
      try {
        const report = read(values, top, left);
        if (report === null) return;
        reports++;
        expect(report.failedRules).toEqual([]);
        expect(report.counts.complete + report.counts.open).toBe(report.plan.actions.length);
        const held = report.plan.actions.flatMap(({ rows }) => rows);
        expect(new Set(held).size).toBe(held.length);
        for (const { evidence } of report.plan.actions) {
          if (evidence === null) continue;
          const { place, quote } = evidence;
          expect(String(values[(place.row ?? 0) - top]?.[(place.column ?? 0) - left])).toContain(quote);
        }
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
      }
    }),
    { numRuns: 300 },
  );
  expect(reports).toBeGreaterThan(20);
});

it("every row that says something is an action's, a section's, page furniture, or said to be unread", () => {
  const heading = ["Outcome", "Lead", "By when", "Actions", "Progress"];
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { maxLength: 12 }), (body) => {
      const values: CellValue[][] = [
        heading,
        ...body,
        ["1. See children (OFSTED, 2011)", "Norbury Council", "18-Feb", "Meet", "Met"],
      ];
      const report = read(values, 0, 0);
      if (report === null) return;
      const { plan } = report;
      const placed = new Set([
        ...plan.actions.flatMap(({ rows }) => rows),
        ...plan.unread.map(({ place }) => place.row),
        ...plan.repeatedHeadings,
      ]);
      body.forEach((cells, index) => {
        const filled = cells.filter((value) => String(value).trim() !== "");
        if (
          index + 1 < (plan.secondTable?.headingRow ?? values.length) &&
          filled.length >= 3 &&
          new Set(filled).size >= 3 &&
          !filled.every((value) =>
            /^(?:outcome|lead|by when|actions|progress|appendix a)/i.test(String(value).trim()),
          )
        ) {
          expect(placed).toContain(index + 1);
        }
      });
    }),
  );
});

it("a lead cell of the longest text that Excel allows is read, whatever it repeats", () => {
  const heading = ["Outcome", "Lead", "By when", "Actions", "Progress"];
  for (const piece of ["NHS ", "Council and ", "(", "Ann Marlow, ", "with "]) {
    const lead = piece.repeat(32_767 / piece.length);
    const report = read([heading, ["1. See children (OFSTED, 2011)", lead, "18-Feb", "Meet", "Met"]], 0, 0);
    expect(report?.plan.actions).toHaveLength(1);
  }
});
