import { dayInWords, later, type Day } from "../model/day";
import { textAt } from "../model/grid";
import type { Place } from "../model/place";
import { callAction, isSettled, type Action } from "../model/plan";
import { count, listed } from "../model/wording";
import { findDates, mayHoldDate, settle } from "../reading/dates";
import { folded, isBlank, linesOf } from "../reading/words";
import { cellOf, planRule, type Found, type Subject } from "./rule";

/** What may stand before the date of an update: "Update (3 March 2026): …". */
const label =
  /^[\s\p{P}]*(?:(?:last )?updated?|progress|position|as at|as of|at)?(?: on| of| at)?[\s\p{P}]*$/iu;

/** The latest day with which a line of the progress begins, as an update does; null where none does. */
function lastUpdate(progress: string): Day | null {
  let last: Day | null = null;
  for (const line of linesOf(progress)) {
    const start = folded(line.slice(0, 60));
    const found = mayHoldDate(start) ? findDates(start)[0] : undefined;
    if (found === undefined || !label.test(start.slice(0, found.start))) continue;
    if (!/^ ?[:;.,)\]–—-]/.test(start.slice(found.end)) && found.end < start.length) continue;
    const day = settle(found, null)?.day ?? null;
    if (day !== null && (last === null || day > last)) last = day;
  }
  return last;
}

type Asked = Found & Required<Pick<Found, "places">>;

/** The heading of a column, as a sentence quotes it. */
const headed = ({ plan, grid }: Pick<Subject, "plan" | "grid">, column: number | null) =>
  `“${column === null ? "" : folded(textAt(grid, plan.headingRow, column))}”`;

/**
 * Open actions whose latest update is blank, so that an earlier one was read: nobody writes on about what is complete. A
 * column in which nothing stands yet is one question.
 */
function blankUpdates(subject: Subject, asked: ReadonlySet<Action>): Asked[] {
  const { plan } = subject;
  const latest = plan.columns.progress;
  const isOlder = ({ progressColumn }: Action) =>
    progressColumn !== null && plan.earlier.progress.includes(progressColumn);
  const open = plan.actions.filter((action) => !isSettled(action) && isOlder(action) && !asked.has(action));
  const placeOf = ({ row }: Action): Place => ({ sheet: plan.sheet, row, column: latest ?? plan.left });
  const [first, ...rest] = open.map(placeOf);
  if (first === undefined) return [];
  if (rest.length > 0 && plan.actions.every((action) => isOlder(action) || isBlank(action.progress)))
    return [
      {
        sentence: `the latest update, under ${headed(subject, latest)}, is blank throughout, and an earlier one was read. Ask the leads of ${count(open.length, "open action")} where they stand.`,
        places: [first, ...rest],
      },
    ];
  return open.map((action) => ({
    sentence: `the latest update of ${callAction(action)}, under ${headed(subject, latest)}, is blank; what was read is that under ${headed(subject, action.progressColumn)}. Ask its lead where it stands.`,
    places: [placeOf(action)],
  }));
}

/** Actions whose latest status is blank, so that an earlier one was read, complete ones too: one question for the plan. */
function blankStatuses(subject: Subject): { readonly actions: ReadonlySet<Action>; readonly asked: Asked[] } {
  const { plan } = subject;
  const latest = plan.columns.status;
  const older = plan.actions.filter(({ status }) =>
    plan.earlier.status.some((column) => column === status.place?.column),
  );
  const [first, ...rest] = older.map(({ row }): Place => ({
    sheet: plan.sheet,
    row,
    column: latest ?? plan.left,
  }));
  if (first === undefined) return { actions: new Set(), asked: [] };
  const complete = older.filter(({ status }) => status.value === "complete").length;
  const [only] = older;
  const read =
    rest.length === 0
      ? `what was read is “${only?.status.words ?? ""}”, under ${headed(subject, only?.status.place?.column ?? null)}`
      : `an earlier one was read${complete === 0 ? "" : `, and ${count(complete, "of them is", "of them are")} counted as complete by that`}`;
  return {
    actions: new Set(older),
    asked: [
      {
        sentence: `the latest status, under ${headed(subject, latest)}, is blank${rest.length === 0 ? "" : ` at ${count(older.length, "action")}`}; ${read}. Give the latest.`,
        places: [first, ...rest],
      },
    ],
  };
}

/** Columns for times to come, in which nothing stands: what was read instead is worth knowing. */
function timesToCome({ plan, grid }: Subject): Asked[] {
  const isUnused = (column: number) =>
    grid.values
      .slice(plan.headingRow + 1 - grid.top)
      .every((row) => isBlank(String(row[column - grid.left] ?? "")));
  return (["progress", "status"] as const).flatMap((meaning) => {
    const heading = (column: number): Place => ({ sheet: plan.sheet, row: plan.headingRow, column });
    const unused = plan.earlier[meaning].filter(isUnused).sort((a, b) => a - b);
    const [first, ...rest] = unused.map(heading);
    if (first === undefined) return [];
    const named = listed(unused.map((column) => headed({ plan, grid }, column)));
    return [
      {
        sentence: `nothing stands under ${named} yet. The ${meaning} was read from ${headed({ plan, grid }, plan.columns[meaning])} and those before it.`,
        places: [first, ...rest],
        severity: "advice",
      },
    ];
  });
}

/** Only updates that bear their day, or stand in a column of their own, can be told. Where the plan itself is old, plan-older says that. */
export const noUpdate = planRule({
  id: "no-update",
  severity: "check",
  title: "An action’s last update is old, or blank.",
  why: "Members take what stands there for today’s position.",
  look: (subject) => {
    const { plan, asAt, settings } = subject;
    const now = plan.date !== null && plan.date.day < asAt ? plan.date.day : asAt;
    const since = later(now, { days: -settings.noUpdateDays });
    const statuses = blankStatuses(subject);
    const blank = blankUpdates(subject, statuses.actions);
    const asked = new Set(blank.flatMap(({ places }) => places.map(({ row }) => row)));
    const old = plan.actions.flatMap((action) => {
      if (isSettled(action) || !mayHoldDate(action.progress)) return [];
      if (asked.has(action.row)) return [];
      const last = lastUpdate(action.progress);
      return last === null || last >= since
        ? []
        : [
            {
              sentence: `the last update of ${callAction(action)} is of ${dayInWords(last)}. Ask its lead where it stands.`,
              places: [cellOf(subject, action, "progress")] as const,
            },
          ];
    });
    return [...statuses.asked, ...blank, ...timesToCome(subject), ...old];
  },
  fails: [
    { progress: "26/10/2026: training has begun." },
    {
      progress:
        "Update 3 March 2026 – training has begun.\nUpdate 4 May 2026 – half of the staff are trained.",
    },
    { rows: [{ progress: "March 2026: training has begun." }], title: "Progress at November 2026" },
    { progress: "May 2026 – half of the staff are trained.\nMarch 2026 – training has begun." },
    { progress: "26/10/2026" },
    {
      rows: [
        { status: "Half of the staff are trained." },
        { outcome: "2. Keep plans (OFSTED, 2026)", status: "" },
      ],
      headings: { progress: "Progress October 2026" },
      extraHeading: "Progress January 2027",
    },
  ],
  passes: [
    { progress: "27/10/2026: training has begun." },
    { progress: "Training began on 3 March 2026." },
    { progress: "3 March 2026: an audit found no delays.\nCOMPLETE" },
    { progress: "3 March 2026 saw the first training." },
  ],
});
