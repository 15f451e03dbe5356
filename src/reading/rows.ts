import { textAt, type Grid } from "../model/grid";
import type { Settings } from "../model/settings";
import { subjectColumn, type Quote } from "../model/plan";
import type { Located } from "./located";
import { codeOf, isNumber, isNumbered } from "./numbers";
import { officersTable } from "./officers-table";
import { kindOf } from "./organisations";
import { folded, hasAny, isBlank, linesOf, plainWords } from "./words";

/** The rows that hold one action. Indexes count from 0. */
export interface ActionRows {
  readonly rows: readonly [number, ...number[]];
  readonly section: string | null;
}

export interface Rows {
  readonly actions: readonly ActionRows[];
  readonly sections: readonly string[];
  readonly unread: readonly Quote[];
  readonly lastRow: number;
  /** The rows in which the headings stand again. */
  readonly repeatedHeadings: readonly number[];
}

/** Page furniture that papers put between the rows of a table. */
const furniture = /^(?:appendix|annex) ?[a-z0-9]{0,3}$|^page \d{1,4}(?: of \d{1,4})?$/;

/** How a page that goes on calls its title or its section again: "3. Health services (continued)". */
const continued = /[ –—-]*\(?\b(?:continued|cont(?:['’]?d)?\.?) ?\)?$/i;

const total = /^(?:grand |sub ?)?totals?\b/;
/** "Note: as at May", "Key to colours", "* Provisional"; "Key workers see each child" is none, nor is a lettered step. */
const footnote =
  /^(?:notes?|keys?|sources?|legend|glossary|abbreviations|b?rag)(?: ?[:.\d–—-]| (?:to|for|key|status|ratings?)\b|$)|^[*†]/;

/** Longer texts are neither headings nor titles, and are not compared word by word. In characters. */
const longestCompared = 1000;

const goesOn = (text: string) => text.length <= 200 && continued.test(folded(text));

const namesAction =
  /(?<!\p{L})(?:actions?|recommendations?|recs?|items?|rows?|refs?) ?(?:no|nos|number|numbers)?\.? ?\p{Lu}{0,4}-?\d/iu;
const marked = /^[*†‡]{1,3} ?(?![ =*†‡]|denotes|indicates|means|shows|marks)/i;

/** "FP2", "MD-7", "R4.3a". */
const codes = /(?<![\p{L}\p{N}])\p{Lu}{1,5}[ -]?\d{1,3}(?:\.\d{1,3})?[a-z]?(?![\p{L}\p{N}])/gu;

/** Whether a line beside the actions speaks of one of them: "* Action 7 is now due in March". */
export function speaksOfAction(text: string, { status, revised }: Settings): boolean {
  if (total.test(plainWords(text))) return false;
  return (
    namesAction.test(text) ||
    (marked.test(text) && (hasAny(text, revised) || hasAny(text, status.complete) || /\bdue\b/i.test(text)))
  );
}

/** A band's text is short, begins with a capital and is no sentence. */
const isBand = (text: string) =>
  text.length <= 90 && /^[\p{Lu}\d]/u.test(text) && !isNumbered(text) && !/[.;,]$/.test(text);

/**
 * Sorts the rows below the heading into actions, the sections they stand in, page furniture and what fits nowhere. Rows
 * of a key of colours are none of these.
 */
export function sortRows(
  grid: Grid,
  located: Located,
  settings: Settings,
  keyRows: ReadonlySet<number> = new Set(),
): Rows {
  const { headingRow, headingTop, columns, left, right, coded, again } = located;
  const subject = subjectColumn(located);
  const marks = new Set(settings.status.marks);
  const headings: string[][] = [];
  for (let row = headingTop; row <= headingRow; row++) {
    const heading: string[] = [];
    for (let column = left; column <= right; column++) heading.push(plainWords(textAt(grid, row, column)));
    headings.push(heading);
  }
  const title = new Set<string>();
  for (let row = grid.top; row < headingTop; row++) {
    for (let column = left; column <= right; column++) {
      for (const line of linesOf(textAt(grid, row, column))) title.add(plainWords(line));
    }
  }

  /** Whether a row says in each of its cells what one line of the headings does. */
  const repeatsHeading = (row: number, filled: readonly number[]) =>
    filled.length > 0 &&
    headings.some((heading) =>
      filled.every((column) => plainWords(textAt(grid, row, column)) === heading[column - left]),
    );
  const isFurniture = (text: string) =>
    text.length <= longestCompared &&
    linesOf(text)
      .map(plainWords)
      .every((words) => title.has(words) || furniture.test(words));

  /** Whether the next row that says something holds an action: what stands alone above it is a band, however long. */
  const actionFollows = (row: number) => {
    let next = row + 1;
    while (next < grid.top + grid.values.length && filledColumns(next).length === 0) next++;
    return filledColumns(next).some((column) => column === columns.lead || column === columns.due);
  };
  const filledOf = grid.values.map((_, index) => {
    const filled: number[] = [];
    for (let column = left; column <= right; column++) {
      if (!isBlank(textAt(grid, grid.top + index, column))) filled.push(column);
    }
    return filled;
  });
  const filledColumns = (row: number) => filledOf[row - grid.top] ?? [];
  const isHeadings = (row: number) => again.includes(row) || repeatsHeading(row, filledColumns(row));

  const runningTitles = titlesOfPages();

  const actions: { rows: [number, ...number[]]; section: string | null }[] = [];
  const refs = new Set<string>();
  const bands: (Quote & { readonly place: { readonly row: number } })[] = [];
  const unread: Quote[] = [];
  let section: string | null = null;
  let open = false;
  const repeatedHeadings: number[] = [];
  let lastRow = headingRow;
  const officers = officersTable(grid, headingRow);

  for (let row = headingRow + 1; row < grid.top + grid.values.length; row++) {
    const filled = filledColumns(row);
    const first = filled[0];
    if (first === undefined) continue;
    if (keyRows.has(row) || (officers !== null && row >= officers.top && row <= officers.bottom)) {
      open = false;
      continue;
    }
    lastRow = row;
    const has = (column: number | null) => column !== null && filled.includes(column);
    const texts = filled.map((column) => textAt(grid, row, column));
    const text = textAt(grid, row, first);
    if (isHeadings(row)) {
      repeatedHeadings.push(row);
    } else if (texts.every(isFurniture) || (filled.length === 1 && runningTitles.has(folded(text)))) {
      continue;
    } else if (!has(columns.lead) && !has(columns.due) && isAside(texts)) {
      const all = folded(texts.join(" "));
      if (speaksOfAction(all, settings) || namesRef(all))
        unread.push({ text: all, place: { sheet: grid.sheet, row, column: first } });
      open = false;
    } else if (filled.length === 1 && first <= subject && goesOn(text)) {
      const before = plainWords(folded(text).replace(continued, ""));
      // What is no section that was seen before is the page's title.
      section = bands.find((band) => plainWords(band.text) === before)?.text ?? section;
    } else if (open && filled.length === 1 && goesOnBelow(first, text)) {
      actions.at(-1)?.rows.push(row);
    } else if (filled.length === 1 && first <= subject && standsAsBand(row, text)) {
      section = folded(text);
      bands.push({ text: section, place: { sheet: grid.sheet, row, column: first } });
      open = false;
    } else if ((has(columns.lead) && filled.length > 2) || has(columns.due) || startsAction(row, filled)) {
      actions.push({ rows: [row], section });
      if (columns.ref !== null) refs.add(folded(textAt(grid, row, columns.ref)));
      open = true;
    } else if (open && (first > subject || /^\p{Ll}/u.test(folded(text)))) {
      actions.at(-1)?.rows.push(row);
    } else {
      unread.push({ text: folded(texts.join(" ")), place: { sheet: grid.sheet, row, column: first } });
      open = false;
    }
  }
  const head = bandAboveHeadings();
  if (head !== null) {
    for (const action of actions) action.section ??= head.text;
    bands.unshift(head);
  }
  // What stands below the last action is no section's band, but a line under the plan.
  const last = actions.at(-1)?.rows.at(-1) ?? headingRow;
  const above = bands.filter(({ place }) => place.row < last);
  unread.push(...bands.filter(({ place }) => place.row > last));
  const sections = [...new Set(above.map(({ text }) => text))];
  return { actions, sections, unread, lastRow, repeatedHeadings };

  /** What stands alone above the headings of page after page, while bands stand within the pages, is their title. */
  function titlesOfPages(): ReadonlySet<string> {
    const above: string[] = [];
    let within = 0;
    for (let row = headingRow + 1; row < grid.top + grid.values.length; row++) {
      const text = aloneIn(row);
      if (text === "") continue;
      if (isHeadings(row + 1)) above.push(text);
      else within++;
    }
    return new Set(within === 0 ? [] : above.filter((text, index) => above.indexOf(text) < index));
  }

  /** The text of a row that has no other, at the left of the table; "" where there is none. */
  function aloneIn(row: number): string {
    const [column, ...others] = filledColumns(row);
    return column === undefined || column > (subject ?? left) || others.length > 0
      ? ""
      : folded(textAt(grid, row, column));
  }

  /** Where the headings stand again below each band, the line that stands alone above the first headings is a band too. */
  function bandAboveHeadings(): (typeof bands)[number] | null {
    const below = repeatedHeadings.filter((row) => bands.some(({ place }) => place.row === row - 1));
    if (below.length === 0 || below.length < bands.length) return null;
    const row = headingTop - 1;
    const [column, ...others] = row < grid.top ? [] : filledColumns(row);
    if (column === undefined || others.length > 0 || column > subject) return null;
    return { text: folded(textAt(grid, row, column)), place: { sheet: grid.sheet, row, column } };
  }

  /**
   * What stands alone in a column of running text or of leads, before what the actions are about, goes on from the row
   * above; at the table's left a band would stand so too, and only a sentence is none.
   */
  function goesOnBelow(column: number, text: string): boolean {
    const { lead, actions: steps, progress, evidence } = columns;
    return (
      column !== subject &&
      [lead, steps, progress, evidence].includes(column) &&
      (column > left || /[.;]\s*$/.test(text))
    );
  }

  /** A long text alone is a band where an action follows it and it is no action's own outcome. */
  function standsAsBand(row: number, text: string): boolean {
    if (isBand(folded(text))) return true;
    // Where the actions have a column for their numbers, a number before a text that stands alone is the section's.
    const ownNumbers =
      columns.ref !== null && columns.ref !== columns.outcome && columns.ref !== columns.actions;
    return (
      actionFollows(row) &&
      (columns.outcome === null || !isNumbered(text) || (ownNumbers && !isNumber(text))) &&
      !/^\p{Ll}/u.test(folded(text))
    );
  }

  /** "* FP2: a new date has been agreed": the number of an action above, where numbers are codes. */
  function namesRef(text: string): boolean {
    return [...text.matchAll(codes)].some(([code]) => refs.has(code));
  }

  /** Totals, footnotes and lines of a key. */
  function isAside([text = "", ...others]: readonly string[]): boolean {
    const first = plainWords(text);
    if (total.test(first)) return true;
    if (others.length <= 2 && marks.has(first)) return true;
    // A line of a key to initials: "HM", "Hugo Marsh, Norvale Police".
    const isKey = others.length <= 2 && /^\p{Lu}{2,4}$/u.test(folded(text));
    if (isKey && others.some((other) => kindOf(folded(other), settings) !== null)) return true;
    return others.length <= 1 && footnote.test(folded(text).toLowerCase());
  }

  function startsAction(row: number, filled: readonly number[]): boolean {
    const { ref } = columns;
    if (ref !== null && ref !== subject && filled.includes(ref) && filled.length > 1)
      return ref !== columns.actions || isNumbered(textAt(grid, row, ref));
    if (!filled.includes(subject)) return false;
    const text = textAt(grid, row, subject);
    if (coded && filled.length > 1 && codeOf(text) !== null) return true;
    return isNumbered(text) || (columns.outcome !== null && filled.length > 1);
  }
}
