import { Option } from "commander";
import type { FileHost } from "../../hosts/host";
import { clean, cleanReport, listTraces, type Wanted } from "../../jobs";
import { isHidden, traceKinds, type Trace, type TraceKind } from "../../model/clean";
import { Refusal } from "../../model/refusal";
import { cleaningJson, tracesJson } from "../clean-json";
import { openWorkbook, readSettings, refuseOutput, writeWhole } from "../files";
import { version } from "../version";
import {
  addPlanOptions,
  addSignatureOption,
  complaining,
  exit,
  settleSignature,
  today,
  type AddCommand,
  type PlanOptions,
  type SignatureOption,
  type Streams,
} from "./command";

interface CleanOptions extends PlanOptions, SignatureOption {
  readonly output?: string;
  readonly list?: boolean;
  readonly hidden?: boolean;
  readonly keep?: readonly TraceKind[];
  readonly format: "text" | "json";
}

/** `planproof clean`: writes a copy for circulation, and says what was taken out of it and what is left. */
export const addClean: AddCommand = (program, streams, ended) => {
  addSignatureOption(
    addPlanOptions(
      program
        .command("clean")
        .description("write a copy for circulation, without comments, names, hidden parts and other traces")
        .argument("<file>", "a workbook, which stays as it is")
        .option("-o, --output <copy>", "where the copy goes")
        .addOption(
          new Option("--list", "only list what the workbook holds, and write nothing").conflicts("output"),
        )
        .option("--hidden", "take out what hidden rows, columns and sheets hold")
        .addOption(
          new Option("--keep <kind...>", "leave these in: the kinds are named in square brackets").choices(
            traceKinds,
          ),
        )
        .addOption(
          new Option("--format <format>", "for a person, or one JSON object")
            .choices(["text", "json"])
            .default("text"),
        ),
    ),
  )
    .addHelpText(
      "after",
      '\nEverything that is listed goes, save what is hidden: that goes only with --hidden, once you have looked at it.\n\nExit code: 0 where the copy holds nothing but what you chose to keep, 1 where something else is still in it or it\ncould not be checked again, 2 where no copy was written.\n\nExample:\n  planproof clean "Joint plan.xlsx" --list\n  planproof clean "Joint plan.xlsx" -o "Joint plan (clean).xlsx" --hidden --as-at 2013-01-15',
    )
    .action(async (file: string, options: CleanOptions) =>
      ended(await complaining(file, streams, () => cleanFile(file, options, streams))),
    );
};

async function cleanFile(file: string, options: CleanOptions, streams: Streams): Promise<number> {
  return options.list === true
    ? await printTraces(file, options, streams)
    : await writeCopy(file, options, streams);
}

async function printTraces(file: string, options: CleanOptions, { out }: Streams): Promise<number> {
  const { format } = options;
  const traces = await listTraces(await openWorkbook(file), await wantedOf(options));
  if (format === "json") {
    out(`${JSON.stringify(tracesJson(file, traces, version))}\n`);
    return exit.ready;
  }
  const lines = traces.flatMap(({ kind, what, effect, cannot }) => [
    `  ${what} [${kind}]`,
    ...[effect, cannot].flatMap((sentence) => (sentence === null ? [] : [`    ${sentence}`])),
  ]);
  const first =
    traces.length === 0
      ? "nothing that a copy for circulation should not hold."
      : "a copy for circulation should not hold:";
  out(`${[`${file}: ${first}`, ...lines].join("\n")}\n`);
  return exit.ready;
}

const wantedOf = async ({ sheet, asAt, settings }: CleanOptions): Promise<Wanted> => ({
  sheet,
  asAt: asAt ?? today(),
  settings: await readSettings(settings),
});

async function writeCopy(file: string, options: CleanOptions, { out }: Streams): Promise<number> {
  const { output, hidden = false, keep = [], format } = options;
  if (output === undefined) throw new Refusal("Say where the copy goes: -o COPY.xlsx.");
  await refuseOutput(file, output);
  const host: FileHost = await openWorkbook(file);
  await settleSignature(host, options);
  const wanted = await wantedOf(options);
  const isChosen = (trace: Trace) => !keep.includes(trace.kind) && (hidden || !isHidden(trace));
  const chosen = (await host.traces()).filter(isChosen).map(({ id }) => id);
  const cleaning = await clean(host, chosen, wanted, today());
  await writeWhole(output, await host.bytes());
  if (format === "json") {
    out(`${JSON.stringify(cleaningJson(file, output, cleaning, version))}\n`);
  } else {
    const undecided = cleaning.stays.some(
      (trace) => isHidden(trace) && !keep.includes(trace.kind) && !hidden,
    );
    const hint = undecided
      ? "\n\nWhat is hidden is still in the copy. Look at it in Excel; then give --hidden to take it out, or --keep hidden-sheet (hidden-rows, hidden-columns) to leave it in."
      : "";
    out(`${cleanReport(output, cleaning)}${hint}\n`);
  }
  const isLeft = cleaning.stays.some(({ kind }) => !keep.includes(kind));
  return isLeft || cleaning.checked === null ? exit.mustFix : exit.ready;
}
