import type { FileHost } from "../hosts/host";
import { isHidden, type Trace } from "../model/clean";
import { dayInWords, type Day } from "../model/day";
import { textAt } from "../model/grid";
import { Refusal } from "../model/refusal";
import { daysOf } from "../summary/introduction";
import { sealRow } from "../writing/summary-seal";
import { removeTabs } from "../writing/summary-tab";
import { summarySheet } from "../writing/summary-sheet";
import type { Records } from "../model/records";
import { check, type Wanted } from "./check";
import type { Checked } from "./checked";
import { mark } from "./mark";

/** What became of summary tabs that told of what was hidden. */
interface Mended {
  readonly takenOut: readonly Trace[];
  readonly left: readonly Trace[];
}

/**
 * PlanProof's summary tab tells of every action, hidden ones too. Where what was hidden is taken out and the plan then
 * reads otherwise, the tab is written anew from the copy or, where that holds no plan, taken out. One that is not all
 * PlanProof's is left, and said to be. `before` is the plan with all that was hidden, where it could be checked.
 */
export async function mendSummary(
  host: FileHost,
  takenOut: readonly Trace[],
  before: Checked | null,
  wanted: Wanted & { readonly records: Records },
  made: Day,
  signal?: AbortSignal,
): Promise<Mended> {
  const nothing = { takenOut: [], left: [] };
  const tabs = await tabsOf(host, signal);
  if (tabs.length === 0 || !takenOut.some(isHidden)) return nothing;
  // What was circulated before tells of what was hidden then: the copy is not compared with it.
  const plain = { ...wanted, earlier: undefined, records: { ...wanted.records, circulated: [] } };
  const after = await check(host, plain, signal).catch((error: unknown) => {
    if (error instanceof Refusal) return null;
    throw error;
  });
  const isSame = before !== null && after !== null && wordsOf(before) === wordsOf(after);
  if (isSame && !takenOut.some((trace) => isSource(trace, after))) return nothing;
  if (before === null && after !== null && tabs.length === 1 && !after.summaryIsOld) return nothing;
  const done: Trace[] = [];
  let why = theirs;
  const [tab = ""] = tabs;
  if (after === null) {
    const { gone, refusal } = await takeOutTabs(host, before, signal);
    done.push(...gone);
    why = refusal ?? theirs;
  } else if (tabs.length === 1 && after.tab !== null && after.tab.rows !== null) {
    const { outcome } = await mark(host, after, { summary: true }, made, signal);
    const isKept = (await tabsOf(host, signal)).includes(tab);
    // Where somebody's additions could not be kept in place, the tab is left to them, and another is there.
    if (outcome.kind === "done" && isKept) {
      const effect = `The summary was written anew from the copy, as at ${dayInWords(wanted.asAt)}.`;
      done.push(traceOf(tab, { what: `what was hidden, from PlanProof’s summary on “${tab}”`, effect }));
    } else if (outcome.kind === "refused" || outcome.kind === "partial") why = outcome.why;
  }
  const gone = done.map(({ id }) => id);
  const left = tabs.filter((each) => !gone.includes(idOf(each)));
  // A workbook that Excel saved keeps the texts of what it no longer shows.
  const texts = done.length > 0 ? (await host.takeOut(["left-texts"], signal)).takenOut : [];
  return {
    takenOut: [...done, ...texts],
    left: left.map((each) =>
      traceOf(each, {
        what: `PlanProof’s summary on “${each}”, which may tell of what was hidden`,
        cannot: why,
      }),
    ),
  };
}

/**
 * The summary tab as something that stays in a copy, where it does not say what the plan says; nothing where it does, or
 * did as at its own days.
 */
export async function oldSummary(
  host: FileHost,
  checked: Checked | null,
  wanted: Wanted,
  signal?: AbortSignal,
): Promise<readonly Trace[]> {
  const tab = checked?.summaryIsOld === true ? checked.tab : null;
  if (tab === null) return [];
  if (tab.rows === null) {
    const what = `the summary on “${tab.sheet}”, of which it cannot be told whether it agrees with the plan`;
    return [traceOf(tab.sheet, { what, cannot: theirs })];
  }
  const [asAt, meeting] = daysOf(textAt(tab.grid, sealRow + 1, 0));
  if (asAt !== undefined && !(await check(host, { ...wanted, asAt, meeting }, signal)).summaryIsOld)
    return [];
  return [
    traceOf(tab.sheet, {
      what: `PlanProof’s summary on “${tab.sheet}”, which no longer agrees with the plan`,
      cannot: "Write it anew from the plan, with Write summary or planproof mark, and make the copy then.",
    }),
  ];
}

const theirs =
  "It holds words that are not known to be PlanProof’s, so it is left as it is: look at it, and delete in Excel what should not be read.";

const idOf = (sheet: string) => `summary:${sheet}`;

const traceOf = (sheet: string, said: Pick<Trace, "what"> & Partial<Trace>): Trace => ({
  id: idOf(sheet),
  kind: "summary",
  effect: null,
  cannot: null,
  ...said,
});

async function tabsOf(host: FileHost, signal?: AbortSignal): Promise<string[]> {
  return (await host.book(signal)).own.flatMap(({ name, sheet }) => (name === "Summary" ? [sheet] : []));
}

/** Whether a summary tab was written from a sheet that is taken out. */
const isSource = ({ kind, id }: Trace, { tab }: Checked) =>
  kind === "hidden-sheet" &&
  tab !== null &&
  textAt(tab.grid, sealRow, 0).includes(`“${id.slice(`${kind}:`.length)}”`);

/** All that a summary tab says of a plan, whatever it was compared with. */
const wordsOf = ({ summary }: Checked) =>
  JSON.stringify(summarySheet({ ...summary, since: null }, summary.asAt).rows);

/** Takes out the summary tabs that hold nothing but PlanProof's own words. Where the host will not, it says why. */
async function takeOutTabs(
  host: FileHost,
  before: Checked | null,
  signal?: AbortSignal,
): Promise<{ readonly gone: readonly Trace[]; readonly refusal: string | null }> {
  if (before === null) return { gone: [], refusal: null };
  const { edits, expect } = removeTabs({ ...before, book: await host.book(signal) }, before.report.plan);
  const forget = edits.filter((edit) => edit.kind === "forget");
  if (forget.length === 0) return { gone: [], refusal: null };
  const outcome = await host.apply({ expect, edits: forget }, signal);
  if (outcome.kind !== "done") return { gone: [], refusal: outcome.kind === "changed" ? null : outcome.why };
  const effect = "It told of what was hidden.";
  return {
    gone: forget.map(({ sheet }) => traceOf(sheet, { what: `PlanProof’s summary on “${sheet}”`, effect })),
    refusal: null,
  };
}
