import type { Book, CellValue, Detail, Grid, Look, Shown } from "../../src/model/grid";
import type { Report } from "../../src/model/finding";
import { defaultSettings } from "../../src/model/settings";
import { detailFor, locate, review, type Terms } from "../../src/review";
import type { Example, ExampleRow } from "../../src/rules/rule";
import { catalogue } from "../../src/rules";

const sheet = "Plan";
const order = ["outcome", "lead", "due", "actions", "progress"] as const;

/** The day that examples are checked for, unless they name another. */
export const soundDay = "2027-01-25";

/** A row in which nothing is wrong as at that day. */
export const sound = {
  outcome: "1. Keep assessments timely (OFSTED, 2026)",
  lead: "Ann Marlow\nNorbury Council",
  due: "31 March 2027",
  actions: "Train all staff",
  progress: "Training has begun.",
  fill: "#FFFF00",
  textColour: "#000000",
} as const;

/** An example of one row, or of several. */
export const exampleOf = (given: Example | ExampleRow): Example =>
  "rows" in given ? given : { rows: [given] };

/** The title in row 1, the headings in row 2, and the example's rows below them. */
export function reviewExample(
  given: Example | ExampleRow,
  rules = catalogue,
  terms: Partial<Terms> = {},
): Report {
  const example = exampleOf(given);
  const rows = example.rows.map((row) => ({ ...sound, ...row }));
  const sixth =
    example.extraHeading ??
    (rows.some(({ status, statusFill }) => (status ?? statusFill) !== undefined) ? "Status" : undefined);
  const values: CellValue[][] = [
    [example.title ?? "Joint action plan", "", "", "", ""],
    [
      example.headings?.outcome ?? "Outcome",
      example.headings?.lead ?? "Lead person",
      example.headings?.due ?? "Date to be completed",
      example.headings?.actions ?? "Actions",
      example.headings?.progress ?? "Progress",
      ...(sixth === undefined ? [] : [sixth]),
    ],
    ...rows.map((row) => [
      ...order.map((column) => row[column]),
      ...(sixth === undefined ? [] : [row.status ?? ""]),
    ]),
  ];
  const grid: Grid = { sheet, top: 0, left: 0, values, date1904: false };
  const located = locate(grid, defaultSettings, new Set());
  if (located === null) throw new Error("The example has no headings that are known.");
  const request = detailFor(grid, located, defaultSettings);
  const filled = (fill: string | null, colour = "#000000"): Look => ({
    fill: fill === null ? { kind: "none" } : { kind: "solid", colour: fill },
    colour,
    italic: false,
    struck: false,
    runs: null,
  });
  const look = ({ fill, textColour }: (typeof rows)[number]) => filled(fill, textColour);
  const plainLook = filled(null);
  const heading: Shown = { text: "", format: "General" };
  const detail: Detail = {
    request,
    shown: {
      2: [
        heading,
        ...rows.map(({ due, dueFormat, dueShown }) => ({
          text: dueShown ?? String(due),
          format: dueFormat ?? "General",
        })),
      ],
      ...(rows.some(({ statusShown }) => statusShown !== undefined) && {
        5: [
          heading,
          ...rows.map(({ status, statusShown }) => ({
            text: statusShown ?? String(status ?? ""),
            format: "General",
          })),
        ],
      }),
    },
    looks: {
      0: [plainLook, ...rows.map(look)],
      1: [plainLook, ...rows.map(() => plainLook)],
      5: [plainLook, ...rows.map(({ statusFill = null }) => filled(statusFill))],
    },
    hiddenRows: rows.flatMap(({ hidden }, index) => (hidden === true ? [index + 2] : [])),
    hiddenColumns: example.hiddenColumn === undefined ? [] : [located.columns[example.hiddenColumn] ?? 0],
    struck: Object.fromEntries(
      rows.map(({ struck = [] }, index) => [index + 2, struck.map((of) => located.columns[of] ?? 0)]),
    ),
    unseen: Object.fromEntries(
      rows.map(({ unseen = [] }, index) => [index + 2, unseen.map((of) => located.columns[of] ?? 0)]),
    ),
    merges: example.merges ?? [],
    printArea: null,
    notRead: [],
  };
  const book: Book = {
    name: "example.xlsx",
    sheets: [
      { name: sheet, visibility: "visible", isProtected: false },
      ...(example.hiddenSheet === undefined
        ? []
        : [{ name: example.hiddenSheet, visibility: "hidden" as const, isProtected: false }]),
    ],
    active: sheet,
    own: example.unmarked === true ? [] : [{ name: "Sector", sheet, row: 1, column: 6 }],
    remarks: rows.flatMap(({ note }, index) =>
      note === undefined ? [] : [{ kind: "note" as const, sheet, row: index + 2, column: 4, text: note }],
    ),
    properties: { title: "Joint plan", author: "", lastAuthor: "", company: "", ...example.properties },
    links: example.links ?? [],
    records: null,
    notRead: [],
  };
  return review(
    grid,
    located,
    detail,
    book,
    { asAt: example.asAt ?? soundDay, settings: defaultSettings, answers: [], ...terms },
    rules,
  );
}
