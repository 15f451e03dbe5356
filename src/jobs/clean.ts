import type { FileHost, Host } from "../hosts/host";
import type { Trace } from "../model/clean";
import type { Day } from "../model/day";
import { readRecords } from "../model/records";
import { Refusal } from "../model/refusal";
import { expectations } from "../writing/mark";
import { takeBackColumns } from "../writing/own-columns";
import { removeNotes } from "../writing/own-notes";
import { check, type Wanted } from "./check";
import type { Checked } from "./checked";
import { withPlan } from "./clean-effects";
import { mendSummary, oldSummary } from "./clean-summary";
import { carryOut, type Marked } from "./mark";

/** A copy for circulation: what was taken out of it, what it still holds, and how it reads. */
export interface Cleaning {
  readonly takenOut: readonly Trace[];
  /** What the copy itself still holds, listed anew: what was kept, and what could not be taken out. */
  readonly stays: readonly Trace[];
  /** The copy, checked again; null where it could not be. */
  readonly checked: Checked | null;
  /** Why it could not be checked, in a sentence; null where it was. */
  readonly notChecked: string | null;
}

/** What a copy of the workbook for circulation should not hold, and which actions would go with it. */
export async function listTraces(
  host: FileHost,
  wanted: Wanted,
  signal?: AbortSignal,
): Promise<readonly Trace[]> {
  const { checked } = await tryCheck(host, wanted, signal);
  const listed = withPlan(await host.traces(signal), checked, null);
  return [...listed, ...(await oldSummary(host, checked, wanted, signal))];
}

/**
 * Takes the traces with these ids out of a workbook, which becomes the copy, lists what it still holds and checks it
 * again. A summary tab that tells of what was hidden goes with it, or is written anew, as made on the given day; one that says something else than the plan stays.
 * Answers and readings that the workbook kept still count. Throws a Refusal where it is signed.
 */
export async function clean(
  host: FileHost,
  ids: readonly string[],
  wanted: Wanted,
  made: Day,
  signal?: AbortSignal,
): Promise<Cleaning> {
  const records = readRecords((await host.book(signal)).records);
  const known = { ...wanted, records };
  const before = await tryCheck(host, known, signal);
  const { takenOut } = await host.takeOut(ids, signal);
  const after = await tryCheck(host, known, signal);
  const told = withPlan(takenOut, before.checked, after.checked);
  const mended = await mendSummary(host, takenOut, before.checked, known, made, signal);
  const { checked, notChecked } = mended.takenOut.length > 0 ? await tryCheck(host, known, signal) : after;
  const old = mended.left.length > 0 ? [] : await oldSummary(host, checked, known, signal);
  const stays = [...(await host.traces(signal)), ...mended.left, ...old];
  return { takenOut: [...told, ...mended.takenOut], stays, checked, notChecked };
}

/** Checks a workbook that may hold no plan to check: then it says why. */
async function tryCheck(
  host: Host,
  wanted: Wanted,
  signal?: AbortSignal,
): Promise<Pick<Cleaning, "checked" | "notChecked">> {
  try {
    return { checked: await check(host, wanted, signal), notChecked: null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { checked: null, notChecked: error.message };
  }
}

/**
 * Takes PlanProof's columns, its notes on cells and its records out of a workbook that somebody has open. Colours and the summary stay, and
 * nothing is left by which they could be taken back. What somebody wrote in its columns stays, and is listed.
 */
export async function takeOutOwn(host: Host, checked: Checked, signal?: AbortSignal): Promise<Marked> {
  const { edits, leftAlone } = takeBackColumns(checked, () => false);
  const change = { expect: expectations(checked), edits: [...edits, ...removeNotes(checked).edits] };
  const marked = await carryOut(host, { change, leftAlone }, signal);
  if (marked.outcome.kind === "done") await host.keepRecords(null);
  return marked;
}
