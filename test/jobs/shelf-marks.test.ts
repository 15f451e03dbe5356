import { readFileSync } from "node:fs";
import { openExcel } from "../../src/hosts/excel";
import { openFile } from "../../src/hosts/file";
import type { FileHost, Host } from "../../src/hosts/host";
import { allMarks, check, mark, remove, type Checked } from "../../src/jobs";
import type { Look } from "../../src/model/grid";
import { defaultSettings } from "../../src/model/settings";
import { markPlan } from "../../src/writing/mark";
import { Excel } from "../excel/excel";
import { connect } from "../excel/in-process";
import { blankSheet, type CellState, cellAt, type WorkbookState } from "../excel/model/state";
import { plansOnShelf, type ShelfGold } from "../shelf/gold";

const made = "2025-01-10";

function wanted({ sheet, asAt: [asAt = ""] }: ShelfGold) {
  return { sheet, asAt, settings: defaultSettings };
}

/** All that is seen of a plan's sheet: its values, and how its cells look. */
async function seen(host: Host, sheet: string, { grid, detail: { request } }: Checked) {
  const now = await host.grid(sheet);
  const columns = Array.from({ length: request.width }, (_, index) => request.left + index);
  const { looks } = await host.detail({ ...request, shown: [], looks: columns });
  const width = Math.max(0, ...grid.values.map((row) => row.length));
  return { values: grid.values.map((_, row) => now.values[row]?.slice(0, width)), looks };
}

/** Fills, and colours of text, are all of the user's that PlanProof touches. */
const rowsThatDiffer = (one: Looks, other: Looks, top: number) =>
  Object.entries(one.looks).flatMap(([column, before]) =>
    before.flatMap((look, index) =>
      JSON.stringify(look) === JSON.stringify(other.looks[Number(column)]?.[index]) ? [] : [top + index],
    ),
  );
type Looks = { readonly looks: Readonly<Record<number, readonly Look[]>> };

/** The plan as Excel would have it open: its sheet's values, formats and looks. */
async function asInExcel(file: FileHost, { sheet, ...asked }: ReturnType<typeof wanted>): Promise<Excel> {
  const { grid, detail } = await check(file, { sheet, ...asked });
  const { request } = detail;
  const columns = Array.from({ length: request.width }, (_, index) => request.left + index);
  const { shown, looks, hiddenRows } = await file.detail({ ...request, shown: columns, looks: columns });
  const state = blankSheet(sheet);
  for (const [row, values] of grid.values.entries())
    for (const [column, value] of values.entries())
      if (value !== "") cellAt(state, grid.top + row, grid.left + column).value = value;
  for (const column of columns) {
    for (const [row, look] of (looks[column] ?? []).entries()) {
      const cell = cellAt(state, request.top + row, column);
      Object.assign(cell, lookOf(look), { numberFormat: shown[column]?.[row]?.format ?? "General" });
    }
  }
  state.hiddenRows = [...hiddenRows];
  const book: WorkbookState = {
    name: "plan.xlsx",
    date1904: grid.date1904,
    active: sheet,
    isStructureProtected: false,
    sheets: [state],
    remarks: [],
    xmlParts: [],
  };
  return new Excel(book);
}

function lookOf({ fill, runs, ...font }: Look): Partial<CellState> {
  const fonts = ({ colour, italic, struck }: Omit<Look, "fill" | "runs">) => ({
    ...(colour === "mixed" ? {} : { color: colour }),
    ...(italic === "mixed" ? {} : { italic }),
    ...(struck === "mixed" ? {} : { strikethrough: struck }),
  });
  return {
    ...(fill.kind === "none" ? {} : { fill: filled(fill) }),
    font: fonts(font),
    ...(runs === null ? {} : { runs: runs.map(({ text, ...run }) => ({ text, font: fonts(run) })) }),
  };
}
const filled = (fill: Exclude<Look["fill"], { kind: "none" }>) =>
  fill.kind === "solid" ? { color: fill.colour } : { color: "#808080", pattern: "Gray50" };

describe.each(plansOnShelf())("$gold.name", ({ gold, workbook }) => {
  const asked = wanted(gold);
  const open = () => openFile(readFileSync(workbook), null);

  it.each<[string, () => Promise<Host>]>([
    ["a file", open],
    [
      "Excel",
      async () => {
        connect(await asInExcel(await open(), asked));
        return openExcel();
      },
    ],
  ])("is marked once in %s, has nothing to write a second time, and can be taken back", async (_, opened) => {
    const host = await opened();
    const checked = await check(host, asked);
    const before = await seen(host, gold.sheet, checked);
    expect((await mark(host, checked, allMarks, made)).outcome).toEqual({ kind: "done" });

    const again = await check(host, asked);
    expect(markPlan(again, allMarks, "2025-02-20", defaultSettings).change.edits).toEqual([]);
    const marked = await seen(host, gold.sheet, checked);
    expect(marked.values).toEqual(before.values);

    const { outcome, leftAlone } = await remove(host, again);
    expect([outcome, leftAlone]).toEqual([{ kind: "done" }, []]);
    expect((await host.book()).own).toEqual([]);
    const after = await seen(host, gold.sheet, checked);
    expect(after.values).toEqual(before.values);
    expect(rowsThatDiffer(before, after, checked.detail.request.top)).toEqual([]);
  });
});
