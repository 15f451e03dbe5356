import type { OwnChart, OwnRow } from "../model/edit";
import { heightOfPage } from "../model/own-page";
import { rowHeight } from "../model/row-height";

/** Of Excel's default font, in points. */
const fontSize = 11;
/** So many lines at least a table has on a page on which it begins or goes on. */
const fewestLines = 2;

/** Rows of the summary's sheet that belong together: a table, with its heading and its row of headings. */
export interface Block {
  readonly head: readonly OwnRow[];
  /** What stands there instead of the head where the table goes on over a page; null where it is never divided. */
  readonly again: readonly OwnRow[] | null;
  readonly lines: readonly OwnRow[];
  /** The space below, which no page needs to hold. */
  readonly space: readonly OwnRow[];
  /** Its chart, where it has one; the block begins in row `top`. */
  readonly chart?: (top: number) => OwnChart;
}

export interface Pages {
  readonly rows: readonly OwnRow[];
  readonly charts: readonly OwnChart[];
  readonly columnWidths: readonly number[];
  /** How many pages it takes in print. */
  readonly count: number;
}

/** Lays rows out on pages, in columns so many characters wide. The first row is repeated on each page. */
export class Layout {
  private readonly rows: OwnRow[] = [];
  private readonly charts: OwnChart[] = [];
  private readonly page: number;
  /** Of the page's height, in points. */
  private used = 0;
  private count = 1;

  constructor(
    private readonly columnWidths: readonly number[],
    private readonly title: OwnRow,
  ) {
    this.page = heightOfPage(columnWidths);
  }

  get pages(): Pages {
    const { rows, charts, columnWidths, count } = this;
    return { rows, charts, columnWidths, count };
  }

  /** What flows on, whatever the page. */
  add(rows: readonly OwnRow[]): void {
    this.rows.push(...rows);
    this.used += this.heightOf(rows);
  }

  /** A block, whole on this page or the next; divided where neither holds it or, where wanted, where this one does not. */
  place(block: Block, fills: boolean): void {
    const { head, again, lines, space } = block;
    const height = this.heightOf([...head, ...lines]);
    const begins = this.heightOf([...head, ...lines.slice(0, fewestLines)]);
    const fitsNext = height <= this.page - this.heightOf([this.title]);
    const isDivided = this.used + height > this.page && again !== null && (fills || !fitsNext);
    if (this.used + (isDivided ? begins : height) > this.page) this.nextPage();
    if (block.chart) this.charts.push(block.chart(this.rows.length));
    this.push(head);
    if (isDivided) this.divide(lines, again);
    else this.push(lines);
    this.add(space);
  }

  /** Goes on with a page of its own. */
  nextPage(): void {
    this.breaks = true;
    this.used = this.heightOf([this.title]);
    this.count++;
  }
  private breaks = false;

  private divide(lines: readonly OwnRow[], again: readonly OwnRow[]): void {
    for (const [index, line] of lines.entries()) {
      const isWidow = index === lines.length - fewestLines;
      const needed = this.heightOf(isWidow ? lines.slice(index) : [line]);
      if (index >= fewestLines && this.used + needed > this.page) {
        this.nextPage();
        this.push(again);
      }
      this.push([line]);
    }
  }

  private push(rows: readonly OwnRow[]): void {
    const [first, ...others] = rows;
    if (first === undefined) return;
    this.add([this.breaks ? { ...first, pageBreakBefore: true } : first, ...others]);
    this.breaks = false;
  }

  private heightOf(rows: readonly OwnRow[]): number {
    return rows.reduce((sum, row) => sum + (rowHeight(row, this.columnWidths, fontSize) ?? 0), 0);
  }
}
