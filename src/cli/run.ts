import { extname } from "node:path";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { Temporal } from "temporal-polyfill";
import { check, mark, type Checked } from "../jobs";
import { isDay, type Day } from "../model/day";
import { ChooseSheet, Refusal } from "../model/refusal";
import { isSameFile, isSomebodysFile, openWorkbook, readSettings, writeWhole } from "./files";
import { reportJson } from "./report-json";
import { reportText, verdictLine } from "./report-text";

/** Filled in by the build from package.json. */
declare const PLANPROOF_VERSION: string;

const exit = { ready: 0, mustFix: 1, notChecked: 2 } as const;

/** Where the words go: the report to `out`, complaints to `err`. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

interface Options {
  readonly sheet?: string;
  readonly asAt?: Day;
  readonly settings?: string;
}

const today = () => Temporal.Now.plainDateISO().toString();

function parseDay(text: string): Day {
  if (!isDay(text)) throw new InvalidArgumentError("Give a day as year-month-day, for example 2013-01-15.");
  return text;
}

/** A sentence for whoever asked. What is no Refusal is a fault of PlanProof's, and said to be. */
function complaint(file: string, error: unknown): string {
  if (error instanceof ChooseSheet) return `${file}: ${error.message} Name it with --sheet.`;
  if (error instanceof Refusal) return `${file}: ${error.message}`;
  const why = error instanceof Error ? error.message : String(error);
  return `${file}: Something went wrong in PlanProof itself (${why}). Nothing was written.`;
}

async function checkFiles(
  files: string[],
  options: Options & { format: "text" | "json" },
  { out, err }: Streams,
): Promise<number> {
  const settings = await readSettings(options.settings);
  const wanted = { sheet: options.sheet, asAt: options.asAt ?? today(), settings };
  let worst: number = exit.ready;
  let printed = false;
  for (const file of files) {
    try {
      const checked = await check(await openWorkbook(file), wanted);
      const blank = printed && options.format === "text" ? "\n" : "";
      out(`${blank}${formatted(file, checked, options.format)}\n`);
      printed = true;
      if (checked.report.verdict === "must-fix") worst = Math.max(worst, exit.mustFix);
    } catch (error) {
      err(`${complaint(file, error)}\n`);
      worst = exit.notChecked;
    }
  }
  return worst;
}

const formatted = (file: string, checked: Checked, format: "text" | "json") =>
  format === "json"
    ? JSON.stringify(reportJson(file, checked, PLANPROOF_VERSION))
    : reportText(file, checked);

async function markFile(
  file: string,
  options: Options & { output?: string; inPlace?: boolean },
  { out, err }: Streams,
): Promise<number> {
  try {
    const output = options.inPlace === true ? file : options.output;
    if (output === undefined) throw new Refusal("Say where the marked copy goes: -o COPY.xlsx.");
    if (extname(output).toLowerCase() !== extname(file).toLowerCase()) {
      throw new Refusal(
        `The copy is a workbook like the original: give -o a name that ends in ${extname(file)}.`,
      );
    }
    if (options.inPlace !== true) {
      if (await isSameFile(file, output)) {
        throw new Refusal(
          "The copy would be written over the original. Give -o another name, or ask for --in-place.",
        );
      }
      if (await isSomebodysFile(output)) {
        throw new Refusal(
          `${output} is there already and is no copy that PlanProof marked. Give -o another name.`,
        );
      }
    }
    const host = await openWorkbook(file);
    const settings = await readSettings(options.settings);
    const wanted = { sheet: options.sheet, asAt: options.asAt ?? today(), settings };
    const marks = { colours: true, flags: true, summary: true };
    const { outcome, leftAlone } = await mark(host, await check(host, wanted), marks, today());
    if (outcome.kind === "refused" || outcome.kind === "partial") throw new Refusal(outcome.why);
    if (outcome.kind === "changed") {
      throw new Refusal("The workbook changed while it was being marked. Try again.");
    }
    await writeWhole(output, await host.bytes());
    // What the copy still needs, now that its colours are right.
    const { summary } = await check(host, wanted);
    const said = [`${output}: marked.`, verdictLine(summary), ...leftAlone];
    out(`${said.join("\n")}\n`);
    return exit.ready;
  } catch (error) {
    err(`${complaint(file, error)}\n`);
    return exit.notChecked;
  }
}

const sheetOption = () =>
  new Option("--sheet <name>", "the sheet that holds the plan, where there are several plans");
const asAtOption = () =>
  new Option(
    "--as-at <day>",
    "the day to check for, such as the meeting’s, as 2013-01-15 (default: today)",
  ).argParser(parseDay);
const settingsOption = () =>
  new Option("--settings <file>", "a council’s own words, colours and thresholds (JSON)");

/**
 * Runs one command line. Resolves to the exit code: 0 where nothing must be fixed, 1 where something must, 2 where a
 * file could not be checked or the command line itself was wrong.
 */
export async function run(args: readonly string[], streams: Streams): Promise<number> {
  let code: number = exit.ready;
  const program = new Command("planproof")
    .description(
      "Proofs a joint inspection action plan before it is circulated: what is late, what is recorded as complete\nwithout evidence, what the colours get wrong. It reads .xlsx and .xlsm workbooks and sends nothing anywhere.",
    )
    .version(PLANPROOF_VERSION, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .exitOverride()
    .configureOutput({ writeOut: streams.out, writeErr: streams.err })
    .showHelpAfterError("(planproof --help tells more)");
  program
    .command("check")
    .description("check plans and print what was found")
    .argument("<file...>", "workbooks")
    .addOption(sheetOption())
    .addOption(asAtOption())
    .addOption(settingsOption())
    .addOption(
      new Option("--format <format>", "for a person, or one JSON object a file and line")
        .choices(["text", "json"])
        .default("text"),
    )
    .addHelpText(
      "after",
      '\nExit code: 0 where nothing must be fixed, 1 where something must, 2 where a file could not be checked.\n\nExample:\n  planproof check "Joint plan.xlsx" --as-at 2013-01-15',
    )
    .action(async (files: string[], options: Options & { format: "text" | "json" }) => {
      code = await checkFiles(files, options, streams);
    });
  program
    .command("mark")
    .description("write a copy with colours, questions beside the plan and a summary tab")
    .argument("<file>", "a workbook, which stays as it is")
    .addOption(new Option("-o, --output <copy>", "where the marked copy goes"))
    .addOption(new Option("--in-place", "mark the file itself instead of a copy").conflicts("output"))
    .addOption(sheetOption())
    .addOption(asAtOption())
    .addOption(settingsOption())
    .addHelpText(
      "after",
      '\nExit code: 0 where the copy was written, 2 where it was not.\n\nExample:\n  planproof mark "Joint plan.xlsx" -o "Joint plan (marked).xlsx" --as-at 2013-01-15',
    )
    .action(async (file: string, options: Options & { output?: string; inPlace?: boolean }) => {
      code = await markFile(file, options, streams);
    });
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    // The command line itself was wrong, and commander has said how; asking for help or the version is no error.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.ready : exit.notChecked;
    streams.err(`${complaint("planproof", error)}\n`);
    return exit.notChecked;
  }
  return code;
}
