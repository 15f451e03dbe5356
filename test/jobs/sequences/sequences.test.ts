import fc from "fast-check";
import { check, mark, remove, type Checked, type Marks } from "../../../src/jobs";
import type { Host } from "../../../src/hosts/host";
import { valueAt } from "../../../src/model/grid";
import { isOwnNote } from "../../../src/model/own-note";
import { Refusal } from "../../../src/model/refusal";
import { defaultSettings } from "../../../src/model/settings";
import { markPlan } from "../../../src/writing/mark";
import { bodyTop, type Desk, fills, headings, inks, type PlanRow, type Shade } from "./desk";
import { excelDesk } from "./excel-desk";
import { fileDesk } from "./file-desk";

/**
 * `npm run sequences` searches: a thousand sequences for each host, others each time. Without it the same few are run.
 * Of an action whose texts all became another's nothing could be told: nobody changes its steps or, in other sequences,
 * its progress.
 */
const searched = process.env["SEQUENCES"];
const numRuns = Number(searched ?? 40);
const chosen = searched === undefined ? { numRuns, seed: 7 } : { numRuns };
const made = "2025-01-10";
const wanted = { asAt: "2025-01-15", settings: defaultSettings };

const shade: fc.Arbitrary<Shade> = fc.record({
  fill: fc.constantFrom(...fills),
  ink: fc.constantFrom(...inks),
});
/** Two of them begin alike for longer than a note quotes. */
const openings = [
  "Children are seen within a day of their referral",
  "Children are seen within a day of their first visit",
  "Staff know the pathway",
  "Records are shared",
];
const areas = ["Norbury", "Eastwell", "Holme", "Cold Ashby", "Stoke", "Wick", "Barrow", "Thorpe", "Marsh"];
const outcome = fc
  .tuple(
    fc.constantFrom("1. ", "2. ", "3. ", "4. ", "5. ", ""),
    fc.constantFrom(...openings.flatMap((words) => areas.map((area) => `${words} in ${area}`))),
    fc.constantFrom("(OFSTED, 2024)", "(CQC, 2024)", "(OFSTED and CQC, 2024)"),
  )
  .map(([number, words, source]) => `${number}${words} ${source}`);
const lead = fc.constantFrom(
  "Ann Marlow\nNorbury Council",
  "Ben Okoro\nNorbury NHS Foundation Trust",
  "Cara Nunn\nNorbury Council/ Norbury NHS Foundation Trust",
  "Insp. Cole\nNorvale Police",
);
let serial = 0;
const planRow: fc.Arbitrary<PlanRow> = fc
  .record({ outcome, lead, due: fc.constantFrom("31 March 2025", "1 October 2024"), shade })
  .map((row) => ({ ...row, actions: "Train all staff", progress: "" }));
/** Nobody writes the very words of another action over one: by its words it would then be the other. */
const reworded = (text: string) => text.replace(" in ", ` by day ${++serial} in `);
/** Which column nobody changes, and which they bring up to date. */
const keeping = { actions: { kept: 3, changed: 4 }, progress: { kept: 4, changed: 3 } } as const;
type Kept = keyof typeof keeping;
/** Rows that are told apart by what nobody changes. */
const numbered = (row: PlanRow, kept: Kept): PlanRow => ({
  ...row,
  progress: "Under way.",
  [kept]: `Note ${++serial} of the leads.`,
});
const update = fc.constantFrom("Under way.", "Train all staff", "Nurses were trained.", "COMPLETE");

type Step =
  | { readonly kind: "type"; readonly at: number; readonly column: 0 | 1 | "changed"; readonly text: string }
  | { readonly kind: "shade"; readonly at: number; readonly shade: Shade }
  | { readonly kind: "insert"; readonly at: number; readonly row: PlanRow; readonly moves: Moves }
  | { readonly kind: "delete"; readonly at: number; readonly moves: Moves }
  | { readonly kind: "sort"; readonly from: number; readonly to: number; readonly moves: Moves }
  | { readonly kind: "note"; readonly at: number; readonly column: number }
  | { readonly kind: "mark"; readonly marks: Marks }
  | { readonly kind: "remove"; readonly kinds: Marks };
type Moves = Parameters<Desk["rearrange"]>[1];

const at = fc.nat(9);
const moves = fc.constantFrom<Moves>("whole rows", "whole rows", "the plan's columns");
const marks = fc.constantFrom<Marks>(
  { colours: true },
  { flags: true },
  { flags: "comments" },
  { colours: true, flags: true },
  { colours: true, flags: "comments" },
);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant("type" as const), at, column: fc.constant(0 as const), text: outcome }),
  fc.record({ kind: fc.constant("type" as const), at, column: fc.constant(1 as const), text: lead }),
  fc.record({
    kind: fc.constant("type" as const),
    at,
    column: fc.constant("changed" as const),
    text: update,
  }),
  fc.record({ kind: fc.constant("shade" as const), at, shade }),
  fc.record({ kind: fc.constant("insert" as const), at, row: planRow, moves }),
  fc.record({ kind: fc.constant("delete" as const), at, moves }),
  fc.record({ kind: fc.constant("sort" as const), from: at, to: at, moves }),
  fc.record({ kind: fc.constant("note" as const), at, column: fc.nat(4) }),
  fc.record({ kind: fc.constant("mark" as const), marks }),
  fc.record({
    kind: fc.constant("remove" as const),
    kinds: fc.constantFrom<Marks>({ colours: true }, { flags: true }),
  }),
);
interface Sequence {
  readonly rows: readonly PlanRow[];
  readonly steps: readonly Step[];
  readonly kept: Kept;
  /** What it begins with. */
  readonly first: Marks;
}
const sequence: fc.Arbitrary<Sequence> = fc.record({
  kept: fc.constantFrom<Kept>("actions", "progress"),
  first: fc.constantFrom<Marks>({ colours: true, flags: true }, { colours: true, flags: "comments" }),
  rows: fc.array(planRow, { minLength: 2, maxLength: 7 }),
  steps: fc.array(step, { minLength: 1, maxLength: 8 }),
});

const row = (number: number, words: string, look: Partial<Shade> = {}): PlanRow => ({
  outcome: `${number}. ${words} (OFSTED, 2024)`,
  lead: "Ann Marlow\nNorbury Council",
  due: "31 March 2025",
  actions: "Train all staff",
  progress: "",
  shade: { fill: null, ink: "#000000", ...look },
});
const seen = "Children are seen within a day of their referral in Norbury";
/** What searching found: actions that are alike, one of which came or changed without PlanProof's columns. */
const found: Pick<Sequence, "rows" | "steps">[] = [
  {
    rows: [row(1, seen, { fill: "#FFC0CB" }), row(4, seen)],
    steps: [
      { kind: "sort", from: 0, to: 3, moves: "the plan's columns" },
      { kind: "type", at: 0, column: 0, text: row(1, seen).outcome },
    ],
  },
  {
    rows: [row(1, "Records are shared in Marsh"), row(1, seen, { ink: "#FF0000" })],
    steps: [
      { kind: "insert", at: 3, row: row(1, seen), moves: "the plan's columns" },
      { kind: "insert", at: 0, row: row(1, seen), moves: "whole rows" },
    ],
  },
  {
    rows: [row(1, "Records are shared in Wick"), row(2, seen)],
    steps: [
      { kind: "insert", at: 1, row: row(1, seen), moves: "whole rows" },
      { kind: "sort", from: 8, to: 0, moves: "the plan's columns" },
      { kind: "mark", marks: { colours: true } },
    ],
  },
  {
    rows: [row(1, seen), row(1, seen, { fill: "#FFF2CC" })],
    steps: [{ kind: "delete", at: 0, moves: "whole rows" }],
  },
  {
    rows: [row(1, seen, { ink: "#FF0000" }), row(1, seen)],
    steps: [
      { kind: "delete", at: 0, moves: "the plan's columns" },
      { kind: "sort", from: 0, to: 0, moves: "whole rows" },
      { kind: "type", at: 0, column: 0, text: row(1, seen).outcome },
    ],
  },
  {
    rows: [row(1, seen, { fill: "#FFFF00" }), row(1, seen, { fill: "#FFFF00", ink: "#FF0000" })],
    steps: [
      { kind: "sort", from: 0, to: 1, moves: "the plan's columns" },
      { kind: "delete", at: 0, moves: "whole rows" },
    ],
  },
  {
    rows: [row(4, seen, { ink: "#FF0000" }), row(1, seen), row(1, seen)],
    steps: [
      { kind: "type", at: 4, column: 0, text: row(4, seen).outcome },
      { kind: "delete", at: 0, moves: "the plan's columns" },
      { kind: "mark", marks: { colours: true } },
    ],
  },
  {
    rows: [row(2, seen), row(1, seen, { fill: "#FFF2CC" })],
    steps: [
      { kind: "sort", from: 0, to: 1, moves: "the plan's columns" },
      { kind: "delete", at: 0, moves: "whole rows" },
      { kind: "type", at: 0, column: 0, text: row(1, seen).outcome },
      { kind: "remove", kinds: { colours: true } },
    ],
  },
  {
    rows: [
      { ...row(4, seen, { fill: "#00B0F0" }), lead: "Ben Okoro\nNorbury NHS Foundation Trust" },
      row(1, seen),
    ],
    steps: [
      { kind: "delete", at: 0, moves: "the plan's columns" },
      { kind: "type", at: 0, column: 0, text: row(4, seen).outcome },
      { kind: "insert", at: 0, row: row(1, seen), moves: "whole rows" },
    ],
  },
  {
    rows: [row(1, seen), row(1, "Records are shared in Barrow"), row(1, seen)],
    steps: [
      { kind: "delete", at: 1, moves: "the plan's columns" },
      {
        kind: "insert",
        at: 0,
        row: row(1, "Records are shared in Barrow", { fill: "#FFF2CC" }),
        moves: "whole rows",
      },
    ],
  },
];

/** What one of the plan's rows, known by what nobody changes of it, has been through. */
interface Life {
  row: number;
  shade: Shade;
  /** All that its outcome's cell ever looked like. */
  readonly fills: Set<string | null>;
  readonly inks: Set<string>;
  /** How it looked before PlanProof first changed it; null where PlanProof has not. */
  before: Shade | null;
  /** Whether somebody has coloured it since. */
  theirs: boolean;
}

/** Carries one sequence out, and holds PlanProof to its promises after each step. */
async function live(
  open: (rows: readonly PlanRow[]) => Desk,
  { rows, steps, kept, first }: Sequence,
): Promise<void> {
  const desk = open(rows.map((each) => numbered(each, kept)));
  const columns = keeping[kept];
  const lives = new Map<string, Life>();
  let count = rows.length;
  const read = async () => {
    const host = await desk.host();
    const grid = await host.grid("Plan");
    const request = { sheet: "Plan", top: bodyTop, height: count, left: 0, width: headings.length };
    const { looks } = await host.detail({ ...request, shown: [], looks: [0] });
    const values = Array.from({ length: count }, (_, row) =>
      headings.map((_, column) => valueAt(grid, bodyTop + row, column)),
    );
    const there = new Map<string, { row: number; shade: Shade }>();
    for (const [row, cells] of values.entries()) {
      const look = looks[0]?.[row];
      const name = String(cells[columns.kept]);
      const ink = look?.colour ?? "#000000";
      const fill = look?.fill.kind === "solid" ? look.fill.colour : null;
      if (name !== "") there.set(name, { row, shade: { fill, ink } });
    }
    const { remarks } = await host.book();
    const own = remarks.filter(isOwnNote);
    return { values, there, own, theirs: remarks.filter((remark) => !own.includes(remark)) };
  };
  const note = ({ there }: Awaited<ReturnType<typeof read>>) => {
    for (const name of lives.keys()) if (!there.has(name)) lives.delete(name);
    for (const [name, { row, shade }] of there) {
      const life = lives.get(name) ?? {
        row,
        shade,
        fills: new Set<string | null>(),
        inks: new Set<string>(),
        before: null,
        theirs: false,
      };
      lives.set(name, Object.assign(life, { row, shade }));
      life.fills.add(shade.fill);
      life.inks.add(shade.ink);
    }
  };
  const judged = async (host: Host): Promise<Checked | null> => {
    try {
      return await check(host, wanted);
    } catch (error) {
      // Where all actions were deleted there is no plan to mark.
      if (error instanceof Refusal) return null;
      throw error;
    }
  };
  const doMark = async (wish: Marks) => {
    const before = await read();
    note(before);
    const host = await desk.host();
    const checked = await judged(host);
    if (checked === null) return;
    expect((await mark(host, checked, wish, made)).outcome).toEqual({ kind: "done" });
    const after = await read();
    expect([after.values, after.theirs]).toEqual([before.values, before.theirs]);
    if (wish.flags === true) expect(after.own).toEqual([]);
    for (const [name, { shade }] of after.there) {
      const life = lives.get(name);
      const was = before.there.get(name)?.shade;
      if (life === undefined || was === undefined || sameShade(was, shade)) continue;
      if (life.before === null || life.theirs) Object.assign(life, { before: life.before ?? was });
    }
    note(after);
    const again = await judged(await desk.host());
    if (again !== null) expect(markPlan(again, wish, made, defaultSettings).change.edits).toEqual([]);
  };
  const doRemove = async (kinds?: Marks) => {
    const before = await read();
    note(before);
    const host = await desk.host();
    const checked = await judged(host);
    if (checked === null) return false;
    const { outcome, leftAlone } = await remove(host, checked, kinds);
    expect(outcome).toEqual({ kind: "done" });
    const after = await read();
    expect([after.values, after.theirs]).toEqual([before.values, before.theirs]);
    expect(after.own).toEqual(kinds === undefined || kinds.flags === true ? [] : before.own);
    const listed = new Set(
      leftAlone
        .filter((sentence) => !sentence.includes("keeps its note"))
        .flatMap((sentence) =>
          [...sentence.matchAll(/\d+/g)].map(([number]) => Number(number) - 1 - bodyTop),
        ),
    );
    for (const [name, { row, shade }] of after.there) {
      const life = lives.get(name);
      if (life === undefined) continue;
      // No cell gets a look that it never had.
      expect([name, life.fills.has(shade.fill), life.inks.has(shade.ink)]).toEqual([name, true, true]);
      if (kinds !== undefined && kinds.colours !== true) {
        expect([name, shade]).toEqual([name, life.shade]);
        continue;
      }
      // Each marked cell is restored, or listed, or somebody's own by now.
      const isRestored = life.before === null ? sameShade(shade, life.shade) : sameShade(shade, life.before);
      expect([name, isRestored || life.theirs || listed.has(row)]).toEqual([name, true]);
      Object.assign(life, { before: null, theirs: false });
    }
    note(after);
    return true;
  };

  /** Somebody writes a note on a cell, or adds a word to the one that is there. */
  const doNote = async (row: number, column: number) => {
    const host = await desk.host();
    const { remarks } = await host.book();
    const cell = { sheet: "Plan", row: bodyTop + row, column };
    const was = remarks.find((remark) => remark.row === cell.row && remark.column === column)?.text ?? null;
    const text = `${was ?? "Ask the matron."} Why?`;
    expect(await host.apply({ expect: [], edits: [{ kind: "note", ...cell, was, text }] })).toEqual({
      kind: "done",
    });
  };

  await doMark(first);
  for (const each of steps) {
    const row = "at" in each ? each.at % Math.max(1, count) : 0;
    const all = Array.from({ length: count }, (_, index) => index);
    if (each.kind === "mark") await doMark(each.marks);
    else if (each.kind === "remove") await doRemove(each.kinds);
    else if (each.kind === "type") {
      if (count === 0) continue;
      if (each.column === "changed") await desk.type(row, columns.changed, each.text);
      else await desk.type(row, each.column, reworded(each.text));
    } else if (each.kind === "shade") {
      if (count === 0) continue;
      await desk.shade(row, each.shade);
      for (const life of lives.values()) if (life.row === row) life.theirs = true;
    } else if (each.kind === "note") {
      if (count === 0) continue;
      await doNote(row, each.column);
    } else if (each.kind === "insert") {
      await desk.rearrange([...all.slice(0, row), numbered(each.row, kept), ...all.slice(row)], each.moves);
      count++;
    } else if (each.kind === "delete") {
      if (count < 2) continue;
      await desk.rearrange(all.toSpliced(row, 1), each.moves);
      count--;
    } else {
      const [from, to] = [each.from % count, each.to % count].sort((a, b) => a - b);
      await desk.rearrange(
        [...all.slice(0, from), ...all.slice(from, (to ?? 0) + 1).reverse(), ...all.slice((to ?? 0) + 1)],
        each.moves,
      );
    }
    note(await read());
  }
  if (await doRemove()) {
    const { own, remarks } = await (await desk.host()).book();
    expect([own, remarks.filter(isOwnNote)]).toEqual([[], []]);
  }
}

const sameShade = (one: Shade, other: Shade) => one.fill === other.fill && one.ink === other.ink;

describe.each<[string, (rows: readonly PlanRow[]) => Desk]>([
  ["a file", fileDesk],
  ["Excel", excelDesk],
])("In %s", (_, desk) => {
  it(
    "no sequence of marking, editing, sorting, inserting and deleting costs a value or a look",
    async () => {
      await fc.assert(
        fc.asyncProperty(sequence, (each) => live(desk, each)),
        {
          ...chosen,
          examples: found.flatMap((each): [Sequence][] => [
            [{ ...each, kept: "progress", first: { colours: true, flags: true } }],
            [{ ...each, kept: "actions", first: { colours: true, flags: "comments" } }],
          ]),
        },
      );
    },
    numRuns * 3_000,
  );
});
