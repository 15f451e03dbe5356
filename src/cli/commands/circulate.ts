import { Option } from "commander";
import { check, circulate } from "../../jobs";
import { dayInWords, type Day } from "../../model/day";
import { Refusal } from "../../model/refusal";
import { verdictLine } from "../../summary/verdict";
import { openWorkbook, readSettings, refuseOutput, writeWhole } from "../files";
import {
  addPlanOptions,
  addSignatureOption,
  complaining,
  exit,
  parseDay,
  settleSignature,
  today,
  type AddCommand,
  type PlanOptions,
  type SignatureOption,
  type Streams,
} from "./command";

interface CirculateOptions extends PlanOptions, SignatureOption {
  readonly output?: string;
  readonly inPlace?: boolean;
  readonly by: string;
  readonly on?: Day;
}

/** `planproof circulate`: records in a copy that the plan is circulated as it is. */
export const addCirculate: AddCommand = (program, streams, ended) => {
  addSignatureOption(
    addPlanOptions(
      program
        .command("circulate")
        .description("record in a copy that the plan is circulated as it is, to compare later versions with")
        .argument("<file>", "a workbook, which stays as it is")
        .option("-o, --output <copy>", "where the copy with the record goes")
        .addOption(
          new Option("--in-place", "keep the record in the file itself instead of a copy").conflicts(
            "output",
          ),
        ),
    ),
  )
    .requiredOption("--by <name>", "who records it")
    .addOption(
      new Option("--on <day>", "the day on which it is circulated, as 2013-01-07 (default: today)").argParser(
        parseDay,
      ),
    )
    .addHelpText(
      "after",
      '\nThe record is kept out of sight in the workbook. It does not go out with a clean copy.\n\nExit code: 0 where the record was kept, 2 where it was not.\n\nExample:\n  planproof circulate "Joint plan.xlsx" --in-place --by "A. Clerk" --as-at 2013-01-15',
    )
    .action(async (file: string, options: CirculateOptions) =>
      ended(await complaining(file, streams, () => circulateFile(file, options, streams))),
    );
};

async function circulateFile(file: string, options: CirculateOptions, { out }: Streams): Promise<number> {
  const by = options.by.trim();
  if (by === "") throw new Refusal("Say who records it: --by NAME.");
  const on = options.on ?? today();
  const output = options.inPlace === true ? file : options.output;
  if (output === undefined) throw new Refusal("Say where the copy with the record goes: -o COPY.xlsx.");
  if (options.inPlace !== true) await refuseOutput(file, output);
  const host = await openWorkbook(file);
  await settleSignature(host, options);
  const settings = await readSettings(options.settings);
  const wanted = { sheet: options.sheet, asAt: options.asAt ?? today(), settings };
  const checked = await check(host, wanted);
  await circulate(host, checked, { by, on });
  await writeWhole(output, await host.bytes());
  const { verdict } = checked.report;
  const said = [
    `${output}: recorded as circulated on ${dayInWords(on)} by ${by}${verdict === "ready" ? "" : ", although it is not ready"}.`,
    verdictLine(checked.summary),
  ];
  out(`${said.join("\n")}\n`);
  return exit.ready;
}
