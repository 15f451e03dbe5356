import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openFile } from "../../../src/hosts/file";
import type { FileHost } from "../../../src/hosts/host";
import { columnIndex, columnLetters } from "../../../src/model/place";
import { handmade } from "../../hosts/file/handmade";
import { bodyTop, cellsOf, type Desk, fills, headings, inks, type PlanRow, type Shade } from "./desk";

const part = "xl/worksheets/sheet1.xml";
const bookPart = "xl/workbook.xml";
const notesPart = "xl/comments1.xml";
const boxesPart = "xl/drawings/vmlDrawing1.vml";

const solid = (colour: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour.slice(1)}"/></patternFill></fill>`;
const colours = fills.filter((fill) => fill !== null);
const styles = [
  `<fonts count="2">${inks.map((ink) => `<font><sz val="11"/><color rgb="FF${ink.slice(1)}"/><name val="Calibri"/></font>`).join("")}</fonts>`,
  `<fills count="${colours.length + 2}"><fill><patternFill/></fill><fill><patternFill patternType="gray125"/></fill>${colours.map(solid).join("")}</fills>`,
  `<borders count="1"><border/></borders>`,
  `<cellXfs count="${fills.length * 2}">${fills
    .flatMap((fill) =>
      inks.map(
        (_, font) =>
          `<xf numFmtId="0" fontId="${font}" fillId="${fill === null ? 0 : colours.indexOf(fill) + 2}" borderId="0"/>`,
      ),
    )
    .join("")}</cellXfs>`,
].join("");
const formatOf = ({ fill, ink }: Shade) =>
  fills.findIndex((each) => each === fill) * 2 + inks.findIndex((each) => each === ink);

const written = (text: string, format: number) =>
  `s="${format}" t="inlineStr"><is><t xml:space="preserve">${text.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</t></is></c>`;
/** The cells of a row by their columns, without their addresses. */
type Cells = Map<number, string>;
const rowOf = (row: PlanRow): Cells =>
  new Map(
    cellsOf(row).map((text, column) => [column, written(text, column === 0 ? formatOf(row.shade) : 0)]),
  );
const plain = (texts: readonly string[]): Cells =>
  new Map(texts.map((text, column) => [column, written(text, 0)]));

function xmlOf(rows: readonly Cells[]): string {
  return rows
    .map((cells, row) => {
      const inOrder = [...cells].sort(([a], [b]) => a - b);
      const texts = inOrder.map(([column, rest]) => `<c r="${columnLetters(column)}${row + 1}" ${rest}`);
      return `<row r="${row + 1}">${texts.join("")}</row>`;
    })
    .join("");
}

function rowsOf(sheet: string): Cells[] {
  const rows: Cells[] = [];
  for (const [, number, cells = ""] of sheet.matchAll(/<row r="(\d+)"[^>]*?(?:\/>|>(.*?)<\/row>)/gs)) {
    const found = [...cells.matchAll(/<c r="([A-Z]+)\d+" ?([^>]*?(?:\/>|>.*?<\/c>))/gs)];
    rows[Number(number) - 1] = new Map(
      found.map(([, letters = "", rest = ""]) => [columnIndex(letters), rest]),
    );
  }
  return Array.from(rows, (cells) => cells ?? new Map());
}

/** A part with notes, or their boxes, in the rows to which their cells have gone; null is one that is gone. */
function withNotes(text: string, pattern: RegExp, rowAfter: (row: number) => number | null): string {
  return text.replace(pattern, (_, start: string, row: string, end: string) => {
    const to = rowAfter(Number(row));
    return to === null ? "" : `${start}${to}${end}`;
  });
}

/** A file, between whose openings somebody has it open in another program. */
export function fileDesk(plan: readonly PlanRow[]): Desk {
  const body = plan.map(rowOf);
  let bytes = handmade({
    styles,
    sheet: `<sheetData>${xmlOf([plain(["Joint plan"]), plain(headings), ...body])}</sheetData>`,
  });
  let opened: FileHost | null = null;
  const save = async () => {
    if (opened !== null) bytes = await opened.bytes();
    opened = null;
  };
  const byHand = async (change: (rows: Cells[]) => Cells[]) => {
    await save();
    const parts = unzipSync(bytes);
    const sheet = strFromU8(parts[part] ?? new Uint8Array());
    const before = rowsOf(sheet);
    const after = change(before);
    const added = after.length - before.length;
    const now = sheet
      .replace(/<dimension[^>]*>/, "")
      .replace(/<sheetData>.*<\/sheetData>/s, () => `<sheetData>${xmlOf(after)}</sheetData>`);
    const book = strFromU8(parts[bookPart] ?? new Uint8Array()).replace(
      /(Plan'!\$A\$1:\$[A-Z]+\$)(\d+)/g,
      (_, start: string, last: string) => `${start}${Number(last) + added}`,
    );
    bytes = zipSync({ ...parts, [part]: strToU8(now), [bookPart]: strToU8(book) });
  };
  const moveNotes = (rowAfter: (row: number) => number | null) => {
    const parts = unzipSync(bytes);
    const moved = (name: string, pattern: RegExp, first: number) => {
      const text = strFromU8(parts[name] ?? new Uint8Array());
      const now = withNotes(text, pattern, (row) => {
        const to = rowAfter(row - first);
        return to === null ? null : to + first;
      });
      return parts[name] === undefined ? {} : { [name]: strToU8(now) };
    };
    const notes = moved(notesPart, /(<comment ref="[A-Z]+)(\d+)(".*?<\/comment>)/gs, 1);
    const boxes = moved(boxesPart, /(<v:shape (?:(?!<x:Row>).)*<x:Row>)(\d+)(<.*?<\/v:shape>)/gs, 0);
    bytes = zipSync({ ...parts, ...notes, ...boxes });
  };
  return {
    async host() {
      await save();
      opened = await openFile(bytes, "plan.xlsx");
      return opened;
    },
    type: (row, column, text) =>
      byHand((rows) => {
        const cells = rows[bodyTop + row];
        const format = /s="(\d+)"/.exec(cells?.get(column) ?? "")?.[1] ?? "0";
        cells?.set(column, written(text, Number(format)));
        return rows;
      }),
    shade: (row, shade) =>
      byHand((rows) => {
        const cells = rows[bodyTop + row];
        const cell = cells?.get(0) ?? "/>";
        const bare = cell.replace(/s="\d+" ?/, "");
        cells?.set(0, `s="${formatOf(shade)}" ${bare}`);
        return rows;
      }),
    rearrange: async (order, moves) => {
      await byHand((rows) => {
        const old = rows.slice(bodyTop);
        const next = order.map((from) => (typeof from === "number" ? new Map(old[from]) : rowOf(from)));
        if (moves === "the plan's columns") {
          const own = ([column]: [number, string]) => column >= headings.length;
          for (const cells of next) for (const each of [...cells].filter(own)) cells.delete(each[0]);
          for (const [row, cells] of old.entries()) {
            for (const [column, cell] of [...cells].filter(own)) {
              next[row] ??= new Map();
              next[row].set(column, cell);
            }
          }
        }
        return [...rows.slice(0, bodyTop), ...Array.from(next, (cells) => cells ?? new Map())];
      });
      const rowAfter = (row: number) =>
        order.includes(row - bodyTop) ? order.indexOf(row - bodyTop) + bodyTop : null;
      moveNotes(rowAfter);
    },
  };
}
