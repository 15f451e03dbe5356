import { ExcelError, HostObject } from "../request-interpreter";
import type { Range } from "./range";
import type { Box, CellState, FontState } from "./state";
import { defaultColumnWidth, defaultFont, defaultRowHeight } from "./state";

/** What all cells of a range have in common, or null where they differ, as Excel answers. */
function common<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

export function fontOf<K extends keyof FontState>(cell: CellState, property: K): FontState[K] | null {
  const whole = { ...defaultFont, ...cell.font };
  if (!cell.runs) return whole[property];
  return common(cell.runs.map((run) => ({ ...whole, ...run.font })[property]));
}

/** No fill and white both read #FFFFFF; only the tint and the pattern tell them apart. */
export function fillOf({ fill }: CellState): { color: string; pattern: string; tintAndShade: number | null } {
  if (!fill) return { color: "#FFFFFF", pattern: "None", tintAndShade: null };
  const pattern = fill.pattern ?? "Solid";
  return { color: pattern.includes("Gradient") ? "" : fill.color, pattern, tintAndShade: 0 };
}

class RangeFill extends HostObject {
  constructor(private readonly range: Range) {
    super();
  }
  get color(): string {
    return common(this.range.cells().map((cell) => fillOf(cell).color)) ?? "";
  }
  set color(color: string) {
    this.range.change("Fill.Color", (cell) => {
      cell.fill = { color: color.toUpperCase() };
    });
  }
  clear(): void {
    this.range.change("Fill.Clear", (cell) => {
      delete cell.fill;
    });
  }
}

class RangeFont extends HostObject {
  constructor(private readonly range: Range) {
    super();
  }
  get color(): string | null {
    return common(this.range.cells().map((cell) => fontOf(cell, "color")));
  }
  set color(color: string) {
    this.range.change("Font.Color", (cell) => {
      cell.font = { ...cell.font, color: color.toUpperCase() };
      for (const run of cell.runs ?? []) run.font = { ...run.font, color: color.toUpperCase() };
    });
  }
  get strikethrough(): boolean | null {
    return common(this.range.cells().map((cell) => fontOf(cell, "strikethrough")));
  }
  set size(size: number) {
    this.range.change("Font.Size", (cell) => {
      cell.font = { ...cell.font, size };
    });
  }
  set bold(bold: boolean) {
    this.range.change("Font.Bold", (cell) => {
      cell.font = { ...cell.font, bold };
    });
  }
}

/** Which sides of a cell at that place in a range a line runs along. */
const sidesOf: Readonly<
  Record<string, (at: { row: number; column: number }, box: Box) => readonly string[]>
> = {
  EdgeTop: ({ row }, { top }) => (row === top ? ["top"] : []),
  EdgeBottom: ({ row }, { top, height }) => (row === top + height - 1 ? ["bottom"] : []),
  EdgeLeft: ({ column }, { left }) => (column === left ? ["left"] : []),
  EdgeRight: ({ column }, { left, width }) => (column === left + width - 1 ? ["right"] : []),
  InsideHorizontal: ({ row }, { top, height }) => [
    ...(row > top ? ["top"] : []),
    ...(row < top + height - 1 ? ["bottom"] : []),
  ],
  InsideVertical: ({ column }, { left, width }) => [
    ...(column > left ? ["left"] : []),
    ...(column < left + width - 1 ? ["right"] : []),
  ],
};

class RangeBorder extends HostObject {
  constructor(
    private readonly range: Range,
    private readonly edge: string,
  ) {
    super();
  }
  set style(style: string) {
    this.draw({ style });
  }
  set color(color: string) {
    this.draw({ color });
  }
  private draw(line: { style?: string; color?: string }): void {
    const sides = sidesOf[this.edge];
    if (!sides) throw new ExcelError("InvalidArgument", `A range has no border ${this.edge}.`);
    this.range.change("Border", (cell, row, column) => {
      for (const side of sides({ row, column }, this.range.box)) {
        cell.borders = { ...cell.borders, [side]: { ...cell.borders?.[side], ...line } };
      }
    });
  }
}

class RangeBorderCollection extends HostObject {
  constructor(private readonly range: Range) {
    super();
  }
  getItem(edge: string): RangeBorder {
    return new RangeBorder(this.range, edge);
  }
}

export class RangeFormat extends HostObject {
  readonly fill: RangeFill;
  readonly font: RangeFont;
  readonly borders: RangeBorderCollection;
  constructor(private readonly range: Range) {
    super();
    this.fill = new RangeFill(range);
    this.font = new RangeFont(range);
    this.borders = new RangeBorderCollection(range);
  }

  get horizontalAlignment(): string | null {
    return common(this.range.cells().map((cell) => cell.horizontalAlignment ?? "General"));
  }
  set horizontalAlignment(alignment: string) {
    this.range.change("Format.HorizontalAlignment", (cell) => {
      cell.horizontalAlignment = alignment;
    });
  }

  get indentLevel(): number | null {
    return common(this.range.cells().map((cell) => cell.indentLevel ?? 0));
  }
  set indentLevel(level: number) {
    this.range.change("Format.IndentLevel", (cell) => {
      cell.indentLevel = level;
    });
  }

  get wrapText(): boolean | null {
    return common(this.range.cells().map((cell) => cell.wrapText ?? false));
  }
  set wrapText(wraps: boolean) {
    this.range.change("Format.WrapText", (cell) => {
      cell.wrapText = wraps;
    });
  }

  get verticalAlignment(): string | null {
    return common(this.range.cells().map((cell) => cell.verticalAlignment ?? "Bottom"));
  }
  set verticalAlignment(alignment: string) {
    this.range.change("Format.VerticalAlignment", (cell) => {
      cell.verticalAlignment = alignment;
    });
  }

  get rowHeight(): number | null {
    const { top, height } = this.range.box;
    const heights = Array.from(
      { length: height },
      (_, row) => this.range.sheet.rowHeights[top + row] ?? defaultRowHeight,
    );
    return common(heights);
  }
  set rowHeight(points: number) {
    this.range.session.write(this.range.sheet, "Format.RowHeight");
    const { top, height } = this.range.box;
    for (let row = top; row < top + height; row++) this.range.sheet.rowHeights[row] = points;
  }

  get useStandardHeight(): boolean {
    return this.rowHeight === defaultRowHeight;
  }
  set useStandardHeight(standard: boolean) {
    this.range.session.write(this.range.sheet, "Format.UseStandardHeight");
    const { top, height } = this.range.box;
    const isInside = (row: number): boolean => row >= top && row < top + height;
    if (!standard) return;
    this.range.sheet.rowHeights = Object.fromEntries(
      Object.entries(this.range.sheet.rowHeights).filter(([row]) => !isInside(Number(row))),
    );
  }

  get columnWidth(): number | null {
    const { left, width } = this.range.box;
    return common(
      Array.from(
        { length: width },
        (_, column) => this.range.sheet.columnWidths[left + column] ?? defaultColumnWidth,
      ),
    );
  }
  set columnWidth(points: number) {
    this.range.session.write(this.range.sheet, "Format.ColumnWidth");
    const { left, width } = this.range.box;
    for (let column = left; column < left + width; column++) this.range.sheet.columnWidths[column] = points;
  }

  get useStandardWidth(): boolean {
    return this.columnWidth === defaultColumnWidth;
  }
  set useStandardWidth(standard: boolean) {
    if (standard) this.columnWidth = defaultColumnWidth;
  }
}
