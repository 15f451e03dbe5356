import { HostObject } from "../request-interpreter";
import type { Range } from "./range";
import type { CellState, FontState } from "./state";
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
}

export class RangeFormat extends HostObject {
  readonly fill: RangeFill;
  readonly font: RangeFont;
  constructor(private readonly range: Range) {
    super();
    this.fill = new RangeFill(range);
    this.font = new RangeFont(range);
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
