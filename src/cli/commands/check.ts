import { Option } from "commander";
import { check } from "../../jobs";
import { Refusal } from "../../model/refusal";
import { openWorkbook, readReport, readSettings, workbooksAt } from "../files";
import { reportJson } from "../report-json";
import { csvHead, csvRow, textFoot, textHead, textRow, verdictOf, type Row } from "../report-row";
import { reportText } from "../report-text";
import { version } from "../version";
import {
  addMeeting,
  addPlanOptions,
  complaint,
  exit,
  reasonOf,
  today,
  type AddCommand,
  type PlanOptions,
  type Streams,
} from "./command";

const formats = ["text", "table", "csv", "json"] as const;

interface CheckOptions extends PlanOptions {
  readonly format?: (typeof formats)[number];
  readonly coveringReport?: string;
}

/** `planproof check`: reads plans and prints what was found. */
export const addCheck: AddCommand = (program, streams, ended) => {
  addMeeting(
    addPlanOptions(
      program
        .command("check")
        .description("check plans and print what was found")
        .argument("<file...>", "workbooks, or folders of them"),
    ),
  )
    .addOption(
      new Option(
        "--format <format>",
        "text: all that was found, for a person; table or csv: a line a file; json: one object a file and line (default: text for one file, table for several)",
      ).choices(formats),
    )
    .option(
      "--covering-report <file>",
      "the report that goes with the plan (.docx, .txt or .md): its claims are held against the plan",
    )
    .addHelpText(
      "after",
      '\nExit code: 0 where nothing must be fixed, 1 where something must, 2 where a file could not be checked.\n\nExamples:\n  planproof check "Joint plan.xlsx" --as-at 2013-01-15\n  planproof check "Children’s services" --as-at 2013-01-15 --format csv > plans.csv',
    )
    .action(async (files: string[], options: CheckOptions) =>
      ended(await checkFiles(files, options, streams)),
    );
};

/** Checks one file after the other, so that no more than one of them is in memory. */
async function checkFiles(
  named: readonly string[],
  options: CheckOptions,
  { out, err }: Streams,
): Promise<number> {
  const settings = await readSettings(options.settings);
  const { sheet, meeting } = options;
  const { files, amiss } = await workbooksAt(named);
  const many = files.length + amiss.length > 1;
  if (options.coveringReport !== undefined && many) {
    throw new Refusal("A covering report goes with one plan: name one workbook with --covering-report.");
  }
  const coveringReport =
    options.coveringReport === undefined ? undefined : await readReport(options.coveringReport);
  const wanted = { sheet, asAt: options.asAt ?? meeting ?? today(), meeting, settings, coveringReport };
  const format = options.format ?? (many ? "table" : "text");
  let worst: number = exit.ready;
  let printed = false;
  const tally = new Map<string, number>();
  const tell = (row: Row) => {
    tally.set(verdictOf(row), (tally.get(verdictOf(row)) ?? 0) + 1);
    out(format === "csv" ? csvRow(row) : `${textRow(row)}\n`);
  };
  const fail = (file: string, error: unknown) => {
    worst = exit.notChecked;
    if (format === "table" || format === "csv") tell({ file, why: reasonOf(error) });
    else err(`${complaint(file, error)}\n`);
  };

  if (format === "csv") out(csvHead);
  if (format === "table") out(`${textHead}\n`);
  for (const { file, error } of amiss) fail(file, error);
  for (const file of files) {
    try {
      const checked = await check(await openWorkbook(file), wanted);
      const { report } = checked;
      if (format === "json") out(`${JSON.stringify(reportJson(file, checked, version))}\n`);
      else if (format === "text") out(`${printed ? "\n" : ""}${reportText(file, checked)}\n`);
      else tell({ file, report });
      printed = true;
      if (report.verdict === "must-fix") worst = Math.max(worst, exit.mustFix);
    } catch (error) {
      fail(file, error);
    }
  }
  if (format === "table") out(`\n${textFoot(tally)}\n`);
  return worst;
}
