import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8 } from "fflate";
import { openFile } from "../../../src/hosts/file";
import type { Edit, OwnSheet } from "../../../src/model/edit";
import { difference, elementsOf } from "./elements";
import { bytesOf, zipOf } from "./handmade";

const folder = join("test", "fixtures", "workbooks");

/** What other programs wrote, and the plan's sheet in it. Protection is taken off beforehand: it is tested elsewhere. */
const workbooks = [
  ["rich.xlsx", "Action Plan", 8],
  ["lo.xlsx", "Action Plan", 8],
  ["xw.xlsx", "Plan", 9],
  ["openpyxl.xlsx", "Action plan", 5],
  ["xlsxwriter.xlsx", "Action plan", 11],
] as const;

function unprotected(name: string): Uint8Array {
  const parts: Record<string, string | Uint8Array> = bytesOf(readFileSync(join(folder, name)));
  for (const [part, bytes] of Object.entries(parts)) {
    if (typeof bytes === "string" || !/xl\/(workbook|worksheets\/sheet\d+)\.xml/.test(part)) continue;
    parts[part] = strFromU8(bytes).replace(/<(workbook|sheet)Protection[^>]*\/>/g, "");
  }
  return zipOf(parts);
}

const content: OwnSheet = {
  name: "Summary",
  columnWidths: [30, 10],
  rows: [
    { cells: [{ value: "Summary", style: "title", span: 2 }, null] },
    {
      cells: [
        { value: "LA", style: "text" },
        { value: 3, style: "number" },
      ],
    },
  ],
  charts: [
    {
      title: "Status",
      altText: "LA: 3",
      categories: { sheet: "Summary", top: 1, left: 0, height: 1, width: 1 },
      series: [
        {
          name: "Open",
          values: { sheet: "Summary", top: 1, left: 1, height: 1, width: 1 },
          colour: "#1F4E79",
        },
      ],
      at: { sheet: "Summary", top: 3, left: 0, height: 9, width: 2 },
    },
  ],
  print: {
    orientation: "landscape",
    fitToWidth: 1,
    fitToHeight: null,
    titleRows: { top: 0, height: 1 },
    header: "",
    footer: "",
  },
};

const styles = /^xl\/styles\.xml$/;
const sheet = /^xl\/worksheets\/sheet1\.xml$/;
const book = /^xl\/workbook\.xml$/;
const packaging = /^(\[Content_Types\]\.xml|xl\/_rels\/workbook\.xml\.rels)$/;
const table = /^xl\/tables\/table1\.xml$/;

/** Each kind of edit: the parts that it may change, and the elements that it may change in them. */
const kinds: readonly {
  name: string;
  edits: (sheet: string, free: number) => Edit[];
  parts: readonly RegExp[];
  elements: RegExp;
}[] = [
  {
    name: "the fill and the font colour of cells, written or not",
    edits: (plan) => [
      { kind: "fill", sheet: plan, row: 5, column: 1, colour: "#DDEBF7" },
      { kind: "fill", sheet: plan, row: 6, column: 1, colour: null },
      { kind: "fontColour", sheet: plan, row: 5, column: 1, colour: "#C00000" },
      { kind: "fontColour", sheet: plan, row: 6, column: 3, colour: "#C00000" },
      { kind: "fill", sheet: plan, row: 50, column: 3, colour: "#FFF2CC" },
    ],
    parts: [sheet, styles],
    elements:
      /^2 dimension|^3 row r=51$|^4 c .*r=(B6|B7|D7|D51) |^4 c r=(B6|B7|D7|D51)|^1 (fonts|fills|cellXfs) |^1 dimension |^2 (font|fill|xf)\b|^3 (patternFill|b|i|sz|color|name|rFont|family|charset|scheme|alignment|protection)\b|^4 (fgColor|bgColor)|^2 row r=51|^3 c .*r=(B6|B7|D7|D51)\b/,
  },
  {
    name: "a column of PlanProof's own",
    edits: (plan, free) => [
      {
        kind: "ownColumn",
        name: "Check",
        sheet: plan,
        column: free,
        top: 3,
        texts: ["Check", "1: when?", "", "=1+1", ...new Array<string>(30).fill("x")],
        like: 1,
        width: 40,
      },
    ],
    parts: [sheet, styles, book, table],
    elements:
      /^1 (dimension|cols|fonts|fills|cellXfs|definedNames|autoFilter|tableColumns|dimension) ?|^0 table |^2 (col|row|font|fill|xf|definedName|tableColumn)\b|^3 (c|sz|color|name|family|scheme|b|alignment)\b|^4 is|^5 t xml:space=preserve/,
  },
  {
    name: "PlanProof's own sheet",
    edits: () => [{ kind: "ownSheet", name: "Summary", content }],
    parts: [styles, book, packaging],
    elements:
      /^1 (Override|Relationship|fonts|fills|borders|cellXfs|definedNames)\b|^2 (sheet|definedName|font|fill|border|xf)\b|^3 (patternFill|alignment|b|u|sz|color|name|family|charset|scheme|left|right|top|bottom|diagonal)\b|^4 (fgColor|bgColor|color)/,
  },
  {
    name: "the print area, where there is none",
    edits: () => [
      { kind: "printArea", area: { sheet: "Action plan", top: 0, left: 0, height: 20, width: 5 } },
    ],
    parts: [book],
    elements: /^1 definedNames|^2 definedName .*name=(_xlnm\.Print_Area|PlanProof\.PrintArea)/,
  },
];

const changes = workbooks.flatMap(([name, plan, free]) =>
  kinds
    .filter((kind) => kind.parts.length > 1 || plan === "Action plan")
    .map((kind) => [name, kind.name, plan, free, kind] as const),
);

describe("Whatever was in a workbook is still in it", () => {
  test.each(changes)("%s: writing %s", async (name, _, plan, free, { edits, parts, elements }) => {
    const before = unprotected(name);
    const host = await openFile(before, name);
    expect(await host.apply({ expect: [], edits: edits(plan, free) })).toEqual({ kind: "done" });
    const old = bytesOf(before);
    const now = bytesOf(await host.bytes());
    expect(Object.keys(now).slice(0, Object.keys(old).length)).toEqual(Object.keys(old));
    const changed = Object.keys(old).filter((part) =>
      Buffer.compare(old[part] ?? Buffer.alloc(0), now[part] ?? Buffer.alloc(0)),
    );
    expect(changed.filter((part) => !parts.some((may) => may.test(part)))).toEqual([]);
    expect(changed).not.toEqual([]);
    for (const part of changed) {
      const [then, since] = [old, now].map((all) => elementsOf(strFromU8(all[part] ?? new Uint8Array())));
      const { gone, added } = difference(then ?? [], since ?? []);
      expect([...gone, ...added].filter((element) => !elements.test(element))).toEqual([]);
      // What goes comes back with other attributes: no element of the user's is lost.
      const nameOf = (element: string) => element.split(" ").slice(0, 2).join(" ");
      const counts = (all: readonly string[]) => all.map(nameOf).toSorted();
      const came = counts(added);
      expect(counts(gone).every((each) => came.includes(each))).toBe(true);
    }
  });

  test.each(changes)("%s: writing %s once more changes no byte", async (name, _, plan, free, { edits }) => {
    const host = await openFile(unprotected(name), name);
    const change = { expect: [], edits: edits(plan, free) };
    await host.apply(change);
    const once = bytesOf(await host.bytes());
    expect(await host.apply(change)).toEqual({ kind: "done" });
    expect(bytesOf(await host.bytes())).toEqual(once);
  });

  test.each(workbooks)(
    "%s: what was written on %s is taken back, down to the bytes of the sheet",
    async (name, plan, free) => {
      const before = unprotected(name);
      const host = await openFile(before, name);
      const [column] = kinds[1]?.edits(plan, free) ?? [];
      if (column?.kind !== "ownColumn") throw new Error("no column");
      const texts = column.texts.slice(0, 4);
      await host.apply({
        expect: [],
        edits: [
          { ...column, texts },
          { kind: "ownSheet", name: "Summary", content },
        ],
      });
      await host.keepRecords("{}");
      const rows = { top: 3, height: texts.length };
      const outcome = await host.apply({
        expect: [],
        edits: [
          { kind: "forget", name: "Check", sheet: plan, rows },
          { kind: "forget", name: "Summary", sheet: "Summary" },
        ],
      });
      expect(outcome).toEqual({ kind: "done" });
      await host.keepRecords(null);
      const old = bytesOf(before);
      const now = bytesOf(await host.bytes());
      expect(Object.keys(now)).toEqual(Object.keys(old));
      const other = Object.keys(old).filter((part) =>
        Buffer.compare(old[part] ?? Buffer.alloc(0), now[part] ?? Buffer.alloc(0)),
      );
      // Formats stay behind: they are only ever appended. The dimension and the spans are hints that may be wide.
      for (const part of other.filter((each) => !styles.test(each))) {
        const [then, since] = [old, now].map((all) => elementsOf(strFromU8(all[part] ?? new Uint8Array())));
        const { gone, added } = difference(then ?? [], since ?? []);
        expect(
          [...gone, ...added].filter((element) => !/^1 (dimension|cols)\b|^2 row\b/.test(element)),
        ).toEqual([]);
      }
    },
  );

  test("a workbook that nothing is written to comes back byte for byte", async () => {
    const bytes = readFileSync(join(folder, "rich.xlsx"));
    const host = await openFile(bytes, "rich.xlsx");
    await host.apply({ expect: [], edits: [] });
    expect(Buffer.compare(await host.bytes(), bytes)).toBe(0);
  });

  test("the same change gives the same bytes on any day", async () => {
    const bytes = unprotected("rich.xlsx");
    const write = async () => {
      const host = await openFile(bytes, null);
      await host.apply({ expect: [], edits: [{ kind: "ownSheet", name: "Summary", content }] });
      await host.keepRecords("{}");
      return host.bytes();
    };
    const first = await write();
    jest.useFakeTimers({
      now: new Date("2031-05-06T07:08:10Z"),
      doNotFake: ["setTimeout", "performance", "nextTick", "queueMicrotask"],
    });
    const later = await write();
    jest.useRealTimers();
    expect(Buffer.compare(first, later)).toBe(0);
  });
});
