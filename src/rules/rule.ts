import type { Day } from "../model/day";
import type { Choice, Fix, Severity } from "../model/finding";
import { textAt, type Book, type Detail, type Grid } from "../model/grid";
import type { Area, Place } from "../model/place";
import { subjectColumn, type Action, type Meaning, type Plan, type Reading } from "../model/plan";
import type { Settings } from "../model/settings";
import { isOther } from "../reading/headings";
import { folded, isBlank } from "../reading/words";

/** All that a rule may look at. */
export interface Subject {
  readonly plan: Plan;
  readonly book: Pick<Book, "sheets" | "remarks" | "own" | "properties" | "links">;
  readonly grid: Grid;
  readonly detail: Pick<Detail, "hiddenColumns" | "struck" | "unseen" | "merges">;
  readonly asAt: Day;
  readonly settings: Settings;
}

/** What a rule found. */
export interface Found {
  readonly sentence: string;
  /** What the Check column says, where it is not the sentence: dates, never counts of days, which rot in a file. */
  readonly flag?: string;
  /** Wording to copy, where the mend would be to the user's own words. */
  readonly suggestion?: string;
  /** Where PlanProof asks how the plan is to be read: what can be said. */
  readonly choices?: readonly Choice[];
  readonly fix?: Fix | null;
  /** Where, if it is not the cell of the rule's column in the action's first row. The first is where a click leads. */
  readonly places?: readonly [Place, ...Place[]];
  /** What it is about, where its cells' words do not tell: an answer holds until that changes. */
  readonly subject?: string;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
}

/** A row of an example plan. What is left out is as it should be. A number in `due` is a serial of Excel's. */
export interface ExampleRow {
  readonly outcome?: string;
  readonly lead?: string;
  readonly due?: string | number;
  readonly dueFormat?: string;
  readonly dueShown?: string;
  readonly actions?: string;
  readonly progress?: string;
  /** Of a sixth column, headed Status unless the example names it. */
  readonly status?: string | number;
  readonly statusShown?: string;
  /** The fill of its cell. */
  readonly statusFill?: string;
  readonly fill?: string | null;
  readonly textColour?: string;
  readonly hidden?: boolean;
  /** Whose texts are struck through, wholly or in part. */
  readonly struck?: readonly Meaning[];
  /** Whose texts do not show, wholly or in part. */
  readonly unseen?: readonly Meaning[];
  readonly note?: string;
}

/** A small plan that shows a rule at work: one row, or several with what else matters. */
export interface Example {
  readonly rows: readonly ExampleRow[];
  readonly asAt?: Day;
  readonly title?: string;
  readonly headings?: Partial<Record<Meaning, string>>;
  /** The heading of a sixth column. */
  readonly extraHeading?: string;
  readonly hiddenSheet?: string;
  readonly hiddenColumn?: Meaning;
  /** Of the workbook; it has a title, and no author, unless they are given. */
  readonly properties?: Partial<Book["properties"]>;
  readonly links?: readonly string[];
  readonly merges?: readonly Area[];
  /** A plan of which PlanProof has written no Sector column. */
  readonly unmarked?: boolean;
  /** Other rules that the example is meant to raise too. */
  readonly also?: readonly string[];
}

interface RuleText {
  /** Kebab-case, and stable: settings and answers name it. */
  readonly id: string;
  readonly severity: Severity;
  /** What is wrong, as a statement. */
  readonly title: string;
  /** Why a clerk should care, in one sentence. */
  readonly why: string;
  readonly fails: readonly (ExampleRow | Example)[];
  readonly passes: readonly (ExampleRow | Example)[];
}

export interface RowRule extends RuleText {
  readonly kind: "row";
  /** The column that its findings stand in. */
  readonly column: Meaning;
  readonly look: (action: Action, subject: Subject) => Found | readonly Found[] | null;
}

export interface PlanRule extends RuleText {
  readonly kind: "plan";
  readonly look: (subject: Subject) => readonly (Found & Required<Pick<Found, "places">>)[];
}

export type Rule = RowRule | PlanRule;

/** A rule that looks at one action at a time. */
export const rowRule = (rule: Omit<RowRule, "kind">): RowRule => ({ kind: "row", ...rule });

/** A rule that looks at the whole plan. */
export const planRule = (rule: Omit<PlanRule, "kind">): PlanRule => ({ kind: "plan", ...rule });

/** The columns of running text, and what an action says in each. */
const texts = {
  outcome: ({ outcome }: Action) => outcome,
  actions: ({ steps }: Action) => steps,
  progress: ({ progress }: Action) => progress,
};
export type TextColumn = keyof typeof texts;

/** A rule of running text, which can be asked about any text as if it stood in an action's column. `By` is what else it looks at. */
export interface TextRule<By extends keyof Subject = "settings"> extends RowRule {
  readonly columns: readonly TextColumn[];
  readonly lookAt: (
    text: string,
    about: { readonly column: TextColumn; readonly action: Action },
    by: Pick<Subject, By>,
  ) => Omit<Found, "places"> | null;
}

/** A rule that looks at running text, cell by cell: a column that serves two meanings is looked at once. */
export const textRule = <By extends keyof Subject = "settings">({
  columns,
  beside,
  look: lookAt,
  ...rule
}: RuleText & {
  readonly columns: readonly [TextColumn, ...TextColumn[]];
  /**
   * Which of the row's other cells are looked at too: all, whatever stands in them (nobody's number is to be published
   * anywhere), or those of running text: further updates, evidence, comments.
   */
  readonly beside?: "all" | "texts";
  readonly look: TextRule<By>["lookAt"];
}): TextRule<By> => ({
  ...rowRule({
    ...rule,
    column: columns[0],
    look: (action, subject) => {
      const seen: number[] = [];
      const all: Found[] = [];
      for (const each of columns) {
        const text = texts[each](action);
        const { column = subject.plan.left } = cellOf(subject, action, each);
        if (text === "" || seen.includes(column)) continue;
        seen.push(column);
        if (each === "outcome" && !hasOwnOutcome(action, subject)) continue;
        const found = lookAt(text, { column: each, action }, subject);
        if (found !== null) all.push({ ...found, places: [cellOf(subject, action, each)] });
      }
      if (beside !== undefined) {
        const { plan, grid } = subject;
        const columns = beside === "all" ? columnsOf(plan) : textColumns(subject);
        for (const row of action.rows) {
          for (const column of columns) {
            if (seen.includes(column)) continue;
            const text = textAt(grid, row, column);
            const isSection = beside === "texts" && folded(text) === action.section;
            const found =
              text === "" || isSection ? null : lookAt(text, { column: "progress", action }, subject);
            if (found !== null) all.push({ ...found, places: [{ sheet: plan.sheet, row, column }] });
          }
        }
      }
      return all.length === 0 ? null : all;
    },
  }),
  columns,
  lookAt,
});

const columnsOf = ({ left, right }: Plan) =>
  Array.from({ length: right - left + 1 }, (_, index) => left + index);

/** How long the texts of a column of running text are in the mean, in characters. */
const runningText = 30;

const notes =
  /\b(?:notes?|comments?|commentary|remarks?|updates?|narrative|progress|position|evidence|impact)\b/i;

const known = new WeakMap<Plan, readonly number[]>();

/**
 * The columns of running text: what was done and found, for each update, and what anybody noted beside it. Who leads,
 * dates and statuses are none, nor what is hoped for or could go wrong.
 */
function textColumns({
  plan,
  grid,
  settings,
}: Pick<Subject, "plan" | "grid" | "settings">): readonly number[] {
  const before = known.get(plan);
  if (before !== undefined) return before;
  const { ref, lead, due, revised, status, progress } = plan.columns;
  const others = new Set([
    ...(ref === subjectColumn(plan) || ref === plan.columns.actions ? [] : [ref]),
    ...[lead, due, revised, status === progress ? null : status],
    ...plan.earlier.status,
    ...plan.rivals.filter(({ meaning }) => meaning === "lead").map(({ column }) => column),
  ]);
  const isText = (column: number) => {
    const heading = textAt(grid, plan.headingRow, column);
    if (others.has(column) || isOther(heading, settings)) return false;
    const filled = plan.actions.map(({ row }) => textAt(grid, row, column)).filter((text) => !isBlank(text));
    const length = filled.reduce((sum, text) => sum + text.length, 0);
    return notes.test(heading) || length >= runningText * Math.max(1, filled.length);
  };
  const found = columnsOf(plan).filter(isText);
  known.set(plan, found);
  return found;
}

/** Whether an action's outcome stands in its own row. What is told once for several actions is asked about once. */
export const hasOwnOutcome = ({ row, outcome }: Action, { plan, grid }: Pick<Subject, "plan" | "grid">) =>
  isBlank(outcome) || !isBlank(textAt(grid, row, subjectColumn(plan)));

/** The cell in which the date in force stands: that of the revised date, where the plan has a column for it and it is filled. */
export function dateCell({ plan, grid }: Pick<Subject, "plan" | "grid">, action: Action): Place {
  const { due, revised } = plan.columns;
  const isRevised = revised !== null && revised !== due && !isBlank(textAt(grid, action.row, revised));
  return cellOf({ plan }, action, isRevised ? "revised" : "due");
}

/**
 * The cell in which a date of an action stands, or words about one: of a column for revised dates and one for the first,
 * that which has the words. What stands in neither as it is read, as a real date does, is told by which of the dates it is.
 */
export function cellOfDate(
  subject: Pick<Subject, "plan" | "grid">,
  action: Action,
  said: Reading | string,
): Place {
  const due = cellOf(subject, action, "due");
  const latest = dateCell(subject, action);
  if (latest.column === due.column) return due;
  const words = typeof said === "string" ? said : said.words;
  const has = ({ row, column = 0 }: Place) => folded(textAt(subject.grid, row ?? 0, column)).includes(words);
  if (has(latest)) return latest;
  return has(due) || said === action.due.original ? due : latest;
}

/**
 * The cell of an action's column in its first row, of several updates that of the one which was read; the plan's first
 * column where it has no such column.
 */
export const cellOf = (
  { plan }: Pick<Subject, "plan">,
  { row, progressColumn }: Pick<Action, "row" | "progressColumn">,
  column: Meaning,
): Place => ({
  sheet: plan.sheet,
  row,
  column:
    column === "outcome"
      ? subjectColumn(plan)
      : ((column === "progress" ? progressColumn : plan.columns[column]) ?? plan.left),
});
