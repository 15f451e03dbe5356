import type { Trace } from "../model/clean";
import { callAction, callWithStatus, type Plan } from "../model/plan";
import { count, listed } from "../model/wording";
import { ownColumnPlaces, theirCells } from "../writing/own-cells";
import type { Checked } from "./checked";

/** How many actions are named one by one. */
const most = 12;

/**
 * What is taken out, or would be, with what of the plan goes with it. `before` is the plan with all that is hidden,
 * `after` the copy's, where there is one.
 */
export function withPlan(
  traces: readonly Trace[],
  before: Checked | null,
  after: Checked | null,
): readonly Trace[] {
  if (before === null) return traces;
  const { plan } = before.report;
  return traces.map((trace) => {
    const sentence = trace.id.endsWith(`:${plan.sheet}`) ? effectOf(trace, before, after) : null;
    if (sentence === null) return trace;
    return { ...trace, effect: trace.effect === null ? sentence : `${sentence} ${trace.effect}` };
  });
}

function effectOf({ kind, rows = [] }: Trace, before: Checked, after: Checked | null): string | null {
  const { plan, asAt } = before.report;
  if (kind === "hidden-sheet") return `It holds the plan with its ${count(plan.actions.length, "action")}.`;
  if (kind === "sector-column" || kind === "check-column") return wordsIn(kind, before);
  if (kind === "hidden-rows") return actionsIn(new Set(rows), plan, asAt);
  const was = before.summary.headline.join(" ");
  const isOther = after !== null && after.summary.headline.join(" ") !== was;
  return kind === "hidden-columns" && isOther ? `With all that was hidden, the plan read: ${was}` : null;
}

/** In characters, how much of what somebody wrote is quoted. */
const longest = 80;

/** What somebody wrote in a column of PlanProof's, which goes with it. */
function wordsIn(kind: "sector-column" | "check-column", { book, grid, report }: Checked): string | null {
  const place = ownColumnPlaces(book, report.plan).find(({ name }) => kind === columnKinds[name]);
  const cells = place === undefined ? [] : theirCells(grid, report.plan, place);
  if (cells.length === 0) return null;
  const quoted = cells.slice(0, most).map(({ row, theirs }) => {
    const words = theirs.trim();
    return `row ${row + 1} “${words.length > longest ? `${words.slice(0, longest).trimEnd()}…` : words}”`;
  });
  const more = cells.length - quoted.length;
  const all = more === 0 ? quoted : [...quoted, count(more, "other cell")];
  return `What somebody wrote there is not in the copy: ${listed(all)}.`;
}

const columnKinds = { Sector: "sector-column", Check: "check-column" } as const;

function actionsIn(
  gone: ReadonlySet<number>,
  { actions }: Plan,
  asAt: Checked["report"]["asAt"],
): string | null {
  const held = actions.filter(({ rows }) => rows.some((row) => gone.has(row)));
  if (held.length === 0) return null;
  const named = held
    .slice(0, most)
    .map((action) =>
      action.rows.every((row) => gone.has(row))
        ? callWithStatus(action, asAt)
        : `part of ${callAction(action)}`,
    );
  if (held.length === 1) return `It holds ${named.join("")}.`;
  const more = held.length - named.length;
  const all = more === 0 ? named : [...named, `${more} more`];
  return `They hold ${count(held.length, "action")}: ${listed(all)}.`;
}
