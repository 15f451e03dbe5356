import fc from "fast-check";
import type { CellValue } from "../../src/model/grid";
import type { Action } from "../../src/model/plan";
import { planOfRows } from "./plan-of-rows";

type Row = readonly [string, string, string, string, string, string];

const headings: Row = [
  "No.",
  "Recommendation",
  "Lead Officer / Agency",
  "By when",
  "Action required",
  "Progress and impact",
];
const kept: readonly Row[] = [
  [
    "1",
    "See children sooner (OFSTED, 2011)",
    "Ann Marlow\nNorbury Council",
    "18-Feb",
    "Meet weekly",
    "A case audit in May shows it.\nCOMPLETE",
  ],
  [
    "2",
    "Train the staff (CQC, 2011)",
    "Ben Okoro\nNorbury Foundation Trust",
    "18 Feb 2012 (Revised to Nov 12 due to vacancies)",
    "Train all",
    "Begun, and going well so far.",
  ],
  [
    "3",
    "Keep plans up to date (OFSTED and CQC, 2011)",
    "Cara Nunn\nNorbury Council/ NHS Vale",
    "Immediately",
    "Write a guide\nHand it out",
    "Guide written.\nHanded out to all teams.",
  ],
  [
    "4",
    "Listen to carers (OFSTED, 2011)",
    "Dee Pike\nNorbury Council",
    "31/03/2012",
    "Hold a forum",
    "Carers are content.\nCOMPLETE",
  ],
];

const read = (values: readonly (readonly CellValue[])[]) => planOfRows(values).actions.map(meaningOf);

const space = (text: string) => text.replace(/\s+/g, " ").trim();

/** What matters of an action: not where it stands, nor how its words are spaced. */
function meaningOf({
  ref,
  outcome,
  sources,
  leads,
  workingWith,
  sector,
  due,
  steps,
  progress,
  status,
  evidence,
}: Action) {
  return {
    ref,
    outcome: space(outcome),
    sources: sources.names,
    leads: [...leads],
    workingWith: [...workingWith],
    sector,
    due: [due.original?.day, due.revisions.at(-1)?.day, due.reason, due.notADate?.words],
    steps: space(steps),
    progress: space(progress),
    status: status.value,
    evidence: evidence && [evidence.level, space(evidence.quote)],
  } as unknown as Partial<Action>;
}

const plain = read([headings, ...kept]);

it("the plan itself is read as it is written", () => {
  expect(plain.map(({ ref, sector, status }) => [ref, sector, status])).toEqual([
    ["1", "LA", "complete"],
    ["2", "NHS", "open"],
    ["3", "joint", "open"],
    ["4", "LA", "complete"],
  ]);
});

it("the order of the columns changes nothing that matters", () => {
  const columns = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 });
  fc.assert(
    fc.property(columns, (order) => {
      expect(read([headings, ...kept].map((row) => order.map((column) => row[column] ?? "")))).toEqual(plain);
    }),
  );
});

it("blank rows, titles above and columns to the left and right change nothing that matters", () => {
  fc.assert(
    fc.property(
      fc.nat(5),
      fc.nat(3),
      fc.nat(3),
      fc.array(fc.nat(4), { maxLength: 4 }),
      (above, left, right, after) => {
        const blank = Array.from({ length: 6 }, () => "");
        const rows: (readonly string[])[] = [headings, ...kept];
        for (const index of [...after].sort((a, b) => b - a)) rows.splice(index + 1, 0, blank);
        const title =
          above === 0
            ? []
            : [["Joint action plan", "", "", "", "", ""], ...Array.from({ length: above }, () => blank)];
        const pad = (count: number) => Array.from({ length: count }, () => "");
        expect(read([...title, ...rows].map((row) => [...pad(left), ...row, ...pad(right)]))).toEqual(plain);
      },
    ),
  );
});

it("a row that is split over a page, with title and headings repeated, is one action still", () => {
  fc.assert(
    fc.property(fc.subarray([2]), fc.boolean(), fc.boolean(), (split, withTitle, asAppendix) => {
      const furniture: (readonly string[])[] = [
        ...(asAppendix ? [["APPENDIX A", "", "", "", "", ""]] : []),
        ...(withTitle ? [["Joint action plan", "", "", "", "", ""]] : []),
        headings,
      ];
      const rows = kept.flatMap((row, index): (readonly string[])[] => {
        if (!split.includes(index)) return [row];
        const [steps = "", more = ""] = row[4].split("\n");
        const [progress = "", rest = ""] = row[5].split("\n");
        return [
          [row[0], row[1], row[2], row[3], steps, progress],
          ...furniture,
          ["", "", "", "", more, rest],
        ];
      });
      expect(read([["Joint action plan", "", "", "", "", ""], headings, ...rows])).toEqual(plain);
    }),
  );
});

it("the case of headings and the spacing of every cell change nothing that matters", () => {
  const spacing = fc.constantFrom(" ", "  ", "\u00a0", " \u00a0 ");
  const cased = fc.constantFrom(
    (text: string) => text,
    (text: string) => text.toUpperCase(),
    (text: string) => text.toLowerCase(),
  );
  fc.assert(
    fc.property(spacing, cased, (gap, change) => {
      const spaced = kept.map((row) => row.map((cell) => cell.replaceAll(" ", gap) + gap));
      expect(read([headings.map(change), ...spaced])).toEqual(plain);
    }),
  );
});

it("a row with a lead and a date is an action, whatever word it begins with", () => {
  const total = [
    "",
    "Total number of plans to be reported (OFSTED, 2011)",
    "Norbury Council",
    "31/03/2012",
    "Report",
    "Not started",
  ];
  expect(read([headings, ...kept, total]).at(-1)).toMatchObject({ ref: null, sector: "LA", status: "open" });
  expect(read([headings, ...kept, ["", "Total actions: 4", "", "", "", ""]])).toEqual(plain);
});
