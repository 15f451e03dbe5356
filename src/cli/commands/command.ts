import { InvalidArgumentError, Option, type Command } from "commander";
import { Temporal } from "temporal-polyfill";
import type { FileHost } from "../../hosts/host";
import { faultOfDay, type Day } from "../../model/day";
import type { Outcome } from "../../model/edit";
import { ChooseSheet, Refusal } from "../../model/refusal";
import { refuseOutput } from "../files";

/** 0 where nothing must be fixed, 1 where something must, 2 where a file could not be checked or nothing was written. */
export const exit = { ready: 0, mustFix: 1, notChecked: 2 } as const;

/** Where the words go: the report to `out`, complaints to `err`. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Adds a command to the program; what it ends with is told to `ended`. */
export type AddCommand = (program: Command, streams: Streams, ended: (code: number) => void) => void;

/** What every command that checks a plan takes. */
export interface PlanOptions {
  readonly sheet?: string;
  readonly asAt?: Day;
  readonly settings?: string;
  readonly meeting?: Day;
}

export const today = (): Day => Temporal.Now.plainDateISO().toString();

export function parseDay(text: string): Day {
  const fault = faultOfDay(text);
  if (fault !== null) throw new InvalidArgumentError(fault);
  return text;
}

/** Why something failed, in a sentence. What is no Refusal is a fault of PlanProof's, and said to be. */
export function reasonOf(error: unknown): string {
  if (error instanceof ChooseSheet) return `${error.message} Name it with --sheet.`;
  if (error instanceof Refusal) return error.message;
  const why = error instanceof Error ? error.message : String(error);
  return `Something went wrong in PlanProof itself (${why}). Nothing was written.`;
}

/** The same with the file that it is about, for whoever asked. */
export const complaint = (file: string, error: unknown) => `${file}: ${reasonOf(error)}`;

/** Does a command's work on a file, and resolves to its exit code. Where it fails, the reason is told. */
export async function complaining(
  file: string,
  { err }: Streams,
  work: () => Promise<number>,
): Promise<number> {
  try {
    return await work();
  } catch (error) {
    err(`${complaint(file, error)}\n`);
    return exit.notChecked;
  }
}

/** The option for the day of the meeting. */
export function addMeeting(command: Command): Command {
  return command.addOption(
    new Option(
      "--meeting <day>",
      "the day of the meeting, as 2013-01-15: says by when the plan is to be published, and a summary shows it beside --as-at",
    ).argParser(parseDay),
  );
}

/** Where a command that changes a workbook puts it. */
export interface OutputOptions {
  readonly output?: string;
  readonly inPlace?: boolean;
}

/** The options of OutputOptions, for the copy that the command makes. */
export function addOutputOptions(command: Command, copy: string): Command {
  return command
    .option("-o, --output <copy>", `where the ${copy} copy goes`)
    .addOption(new Option("--in-place", "change the file itself instead of a copy").conflicts("output"));
}

/** The place that the options name. Throws a Refusal where they name none, or one that must not be written over. */
export async function outputFor(
  file: string,
  { output, inPlace }: OutputOptions,
  copy: string,
): Promise<string> {
  if (inPlace === true) return file;
  if (output === undefined) throw new Refusal(`Say where the ${copy} copy goes: -o COPY.xlsx.`);
  await refuseOutput(file, output);
  return output;
}

/** Throws a Refusal with the reason where a change was not carried out. */
export function insistOn(outcome: Outcome): void {
  if (outcome.kind === "refused" || outcome.kind === "partial") throw new Refusal(outcome.why);
  if (outcome.kind === "changed") throw new Refusal("The workbook changed meanwhile. Try again.");
}

/** The options of PlanOptions. */
export function addPlanOptions(command: Command): Command {
  return command
    .option("--sheet <name>", "the sheet that holds the plan, where there are several plans")
    .addOption(
      new Option(
        "--as-at <day>",
        "the day to check for, such as the meeting’s, as 2013-01-15 (default: today)",
      ).argParser(parseDay),
    )
    .option("--settings <file>", "a council’s own words, colours and thresholds (JSON)");
}

/** What every command that writes a workbook takes. */
export interface SignatureOption {
  readonly breakSignature?: boolean;
}

export function addSignatureOption(command: Command): Command {
  return command.option(
    "--break-signature",
    "take the digital signature off the copy, which any change breaks",
  );
}

/** Takes a signature off where somebody wants that. Throws a Refusal where nobody has said so. */
export async function settleSignature(host: FileHost, { breakSignature }: SignatureOption): Promise<void> {
  if (!host.isSigned) return;
  if (breakSignature !== true) {
    throw new Refusal(
      "This workbook is digitally signed, and any change breaks the signature. Give --break-signature to have a copy without it.",
    );
  }
  await host.breakSignature();
}
