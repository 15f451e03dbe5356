import { Option } from "commander";
import { allMarks, check, colourPreview, leaveOutQuestions, mark, previewInWords } from "../../jobs";
import { openWorkbook, readSettings, writeWhole } from "../files";
import { verdictLine } from "../../summary/verdict";
import {
  addMeeting,
  addOutputOptions,
  addPlanOptions,
  addSignatureOption,
  complaining,
  exit,
  insistOn,
  outputFor,
  settleSignature,
  today,
  type AddCommand,
  type OutputOptions,
  type PlanOptions,
  type SignatureOption,
  type Streams,
} from "./command";

interface MarkOptions extends PlanOptions, OutputOptions, SignatureOption {
  readonly flags: boolean;
  readonly comments?: boolean;
  readonly dryRun?: boolean;
}

/** `planproof mark`: writes a copy with colours, questions and a summary tab. */
export const addMark: AddCommand = (program, streams, ended) => {
  const command = program
    .command("mark")
    .description("write a copy with colours, questions beside the plan and a summary tab")
    .argument("<file>", "a workbook, which stays as it is");
  addSignatureOption(addMeeting(addPlanOptions(addOutputOptions(command, "marked"))))
    .option("--no-flags", "leave PlanProof’s questions out: a copy for partners")
    .addOption(
      new Option(
        "--comments",
        "put the questions on the cells that they are about, as comments (Excel calls them notes), not in a column",
      ).conflicts("flags"),
    )
    .addOption(
      new Option("--dry-run", "only say which cells would be coloured, and why; write nothing").conflicts([
        "output",
        "inPlace",
      ]),
    )
    .addHelpText(
      "after",
      '\nExit code: 0 where the copy was written, 2 where it was not.\n\nExample:\n  planproof mark "Joint plan.xlsx" --dry-run\n  planproof mark "Joint plan.xlsx" -o "Joint plan (marked).xlsx" --as-at 2013-01-15',
    )
    .action(async (file: string, options: MarkOptions) =>
      ended(await complaining(file, streams, () => markFile(file, options, streams))),
    );
};

async function markFile(file: string, options: MarkOptions, { out }: Streams): Promise<number> {
  const settings = await readSettings(options.settings);
  const { sheet, meeting } = options;
  const wanted = { sheet, asAt: options.asAt ?? meeting ?? today(), meeting, settings };
  if (options.dryRun === true) {
    const checked = await check(await openWorkbook(file), wanted);
    out(`${[`${file}: nothing was written.`, ...previewInWords(colourPreview(checked))].join("\n")}\n`);
    return exit.ready;
  }
  const output = await outputFor(file, options, "marked");
  const host = await openWorkbook(file);
  await settleSignature(host, options);
  const marks = { ...allMarks, flags: options.comments === true ? ("comments" as const) : options.flags };
  const written = await mark(host, await check(host, wanted), marks, today());
  insistOn(written.outcome);
  const leftAlone = [...written.leftAlone];
  if (!options.flags) {
    const left = await leaveOutQuestions(host, await check(host, wanted));
    insistOn(left.outcome);
    leftAlone.push(...left.leftAlone);
  }
  await writeWhole(output, await host.bytes());
  // What the copy still needs, now that its colours are right.
  const { summary } = await check(host, wanted);
  const marked = options.flags ? "marked." : "marked, without PlanProof’s questions.";
  const said = [`${output}: ${marked}`, verdictLine(summary), ...leftAlone];
  out(`${said.join("\n")}\n`);
  return exit.ready;
}
