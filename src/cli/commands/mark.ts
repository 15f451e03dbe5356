import { Option } from "commander";
import { check, mark } from "../../jobs";
import { Refusal } from "../../model/refusal";
import { openWorkbook, readSettings, refuseOutput, writeWhole } from "../files";
import { verdictLine } from "../../summary/verdict";
import {
  addMeeting,
  addPlanOptions,
  addSignatureOption,
  complaint,
  exit,
  settleSignature,
  today,
  type AddCommand,
  type PlanOptions,
  type SignatureOption,
  type Streams,
} from "./command";

interface MarkOptions extends PlanOptions, SignatureOption {
  readonly output?: string;
  readonly inPlace?: boolean;
}

/** `planproof mark`: writes a copy with colours, questions and a summary tab. */
export const addMark: AddCommand = (program, streams, ended) => {
  addSignatureOption(
    addMeeting(
      addPlanOptions(
        program
          .command("mark")
          .description("write a copy with colours, questions beside the plan and a summary tab")
          .argument("<file>", "a workbook, which stays as it is")
          .option("-o, --output <copy>", "where the marked copy goes")
          .addOption(new Option("--in-place", "mark the file itself instead of a copy").conflicts("output")),
      ),
    ),
  )
    .addHelpText(
      "after",
      '\nExit code: 0 where the copy was written, 2 where it was not.\n\nExample:\n  planproof mark "Joint plan.xlsx" -o "Joint plan (marked).xlsx" --as-at 2013-01-15',
    )
    .action(async (file: string, options: MarkOptions) => ended(await markFile(file, options, streams)));
};

async function markFile(file: string, options: MarkOptions, { out, err }: Streams): Promise<number> {
  try {
    const output = options.inPlace === true ? file : options.output;
    if (output === undefined) throw new Refusal("Say where the marked copy goes: -o COPY.xlsx.");
    if (options.inPlace !== true) await refuseOutput(file, output);
    const host = await openWorkbook(file);
    await settleSignature(host, options);
    const settings = await readSettings(options.settings);
    const { sheet, meeting } = options;
    const wanted = { sheet, asAt: options.asAt ?? meeting ?? today(), meeting, settings };
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
