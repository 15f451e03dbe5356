import type { FileHost } from "../../hosts/host";
import type { Day } from "../../model/day";
import { Refusal } from "../../model/refusal";
import { markedName } from "./marked-name";

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
async function open(bytes: ArrayBuffer, name: string, asAt: Day | null): Promise<Opened> {
  const { openFile } = await import("../../hosts/file");
  return { host: await openFile(new Uint8Array(bytes), name), name, asAt };
}

/** Opens the sample, from the page's own address. */
export async function openSample(): Promise<Opened> {
  const response = await fetch(sample.address);
  if (!response.ok)
    throw new Refusal("The sample plan could not be loaded. You can open a plan of your own.");
  return open(await response.arrayBuffer(), sample.name, sample.asAt);
}

/** Opens a file that somebody chose or dropped. It stays in the browser. */
export async function openChosen(file: File): Promise<Opened> {
  return open(await file.arrayBuffer(), file.name, null);
}

/** Hands the workbook over as a download. The file that was opened is not touched. */
export async function download({ host, name }: Opened): Promise<void> {
  const bytes = await host.bytes();
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  link.download = markedName(name);
  link.click();
  // Some browsers fetch it only after the click was handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
