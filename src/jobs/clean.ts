import type { FileHost, Host } from "../hosts/host";
import type { Trace } from "../model/clean";
import { readRecords } from "../model/records";
import { Refusal } from "../model/refusal";
import { removeMarks } from "../writing/remove-marks";
import { check, type Checked, type Wanted } from "./check";
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

/**
 * Takes the traces with these ids out of a workbook, which becomes the copy, lists what it still holds and checks it
 * again. Answers and readings that the workbook kept still count. Throws a Refusal where it is signed.
 */
export async function clean(
  host: FileHost,
  ids: readonly string[],
  wanted: Wanted,
  signal?: AbortSignal,
): Promise<Cleaning> {
  const records = readRecords((await host.book(signal)).records);
  const { takenOut } = await host.takeOut(ids, signal);
  const stays = await host.traces(signal);
  try {
    return { takenOut, stays, checked: await check(host, { ...wanted, records }, signal), notChecked: null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { takenOut, stays, checked: null, notChecked: error.message };
  }
}

/**
 * Takes PlanProof's columns and records out of a workbook that somebody has open. Colours and the summary stay, and
 * nothing is left by which they could be taken back.
 */
export async function takeOutOwn(host: Host, checked: Checked, signal?: AbortSignal): Promise<Marked> {
  const { change } = removeMarks(checked, checked.settings, { colours: true, flags: true });
  const edits = change.edits.filter(({ kind }) => kind === "forget");
  const marked = await carryOut(host, { change: { ...change, edits }, leftAlone: [] }, signal);
  if (marked.outcome.kind === "done") await host.keepRecords(null);
  return marked;
}
