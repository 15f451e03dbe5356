import { Option } from "commander";
import { check, type Checked } from "../../jobs";
import { Refusal } from "../../model/refusal";
import { openWorkbook, readReport, readSettings } from "../files";
import { reportJson } from "../report-json";
import { reportText } from "../report-text";
import {
  addMeeting,
  addPlanOptions,
  complaint,
  exit,
  today,
  type AddCommand,
  type PlanOptions,
  type Streams,
} from "./command";

/** Filled in by the build from package.json. */
declare const PLANPROOF_VERSION: string;

interface CheckOptions extends PlanOptions {
  readonly format: "text" | "json";
  readonly coveringReport?: string;
}

/** `planproof check`: reads plans and prints what was found. */
export const addCheck: AddCommand = (program, streams, ended) => {
  addMeeting(
    addPlanOptions(
      program
        .command("check")
        .description("check plans and print what was found")
        .argument("<file...>", "workbooks"),
    ),
  )
    .addOption(
      new Option("--format <format>", "for a person, or one JSON object a file and line")
        .choices(["text", "json"])
        .default("text"),
    )
    .option(
      "--covering-report <file>",
      "the report that goes with the plan (.docx, .txt or .md): its claims are held against the plan",
    )
    .addHelpText(
      "after",
      '\nExit code: 0 where nothing must be fixed, 1 where something must, 2 where a file could not be checked.\n\nExample:\n  planproof check "Joint plan.xlsx" --as-at 2013-01-15',
    )
    .action(async (files: string[], options: CheckOptions) =>
      ended(await checkFiles(files, options, streams)),
    );
};

async function checkFiles(files: string[], options: CheckOptions, { out, err }: Streams): Promise<number> {
  const settings = await readSettings(options.settings);
  const { sheet, meeting } = options;
  if (options.coveringReport !== undefined && files.length > 1) {
    throw new Refusal("A covering report goes with one plan: name one workbook with --covering-report.");
  }
  const coveringReport =
    options.coveringReport === undefined ? undefined : await readReport(options.coveringReport);
  const wanted = { sheet, asAt: options.asAt ?? meeting ?? today(), meeting, settings, coveringReport };
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
