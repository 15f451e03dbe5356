import type { FileHost } from "../../hosts/host";
import { check, leaveOutQuestions, type Checked } from "../../jobs";
import type { Day } from "../../model/day";
import { Refusal } from "../../model/refusal";
import type { Summary } from "../../model/summary";
import { markedName, partnersName } from "./copy-names";

/** A workbook that the page has open. */
export interface Opened {
  readonly host: FileHost;
  readonly name: string;
  /** The day to check it for, where that is known beforehand. */
  readonly asAt: Day | null;
}

/** The plan that the page opens on, and the day of its meeting. */
export const sample = {
  address: "samples/joint-action-plan.xlsx",
  name: "joint-action-plan.xlsx",
  asAt: "2025-01-15",
};

/** The reader of files is loaded when the first is opened, so that the page itself is there sooner. */
export async function openBytes(bytes: Uint8Array, name: string, asAt: Day | null): Promise<Opened> {
  const { openFile } = await import("../../hosts/file");
  return { host: await openFile(bytes, name), name, asAt };
}

/** Opens the sample, from the page's own address. */
export async function openSample(): Promise<Opened> {
  const response = await fetch(sample.address);
  if (!response.ok)
    throw new Refusal("The sample plan could not be loaded. You can open a plan of your own.");
  return openBytes(new Uint8Array(await response.arrayBuffer()), sample.name, sample.asAt);
}

/** Opens a file that somebody chose or dropped. It stays in the browser. */
export async function openChosen(file: File): Promise<Opened> {
  return openBytes(new Uint8Array(await file.arrayBuffer()), file.name, null);
}

/** Hands the marked workbook over as a download. The file that was opened is not touched. */
export async function download({ host, name }: Opened): Promise<void> {
  save(await host.bytes(), markedName(name));
}

/** Hands over a copy for partners: marked as it is, without PlanProof's questions. What is open keeps them. */
export async function downloadWithoutQuestions(
  { host, name }: Opened,
  { report, settings }: Checked,
): Promise<void> {
  const copy = (await openBytes(await host.bytes(), name, null)).host;
  const { asAt, plan } = report;
  const { outcome } = await leaveOutQuestions(copy, await check(copy, { asAt, sheet: plan.sheet, settings }));
  if (outcome.kind === "refused" || outcome.kind === "partial") throw new Refusal(outcome.why);
  save(await copy.bytes(), partnersName(name));
}

/** Hands bytes over as a download of that name. */
export function save(bytes: Uint8Array, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  link.download = name;
  link.click();
  // Some browsers fetch it only after the click was handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Hands the summary over as a Word document. The library for that is large, and is loaded for the first one. */
export async function saveAsWord(summary: Summary, name: string): Promise<void> {
  const { wordDocument } = await import("../../export/word");
  save(await wordDocument(summary), `${name.replace(/\.[^.]*$/, "")} (summary).docx`);
}
