import { Option } from "commander";
import { allMarks, check, remove } from "../../jobs";
import { Refusal } from "../../model/refusal";
import { openWorkbook, readSettings, writeWhole } from "../files";
import {
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

type Kind = keyof typeof allMarks;

interface RemoveOptions extends PlanOptions, OutputOptions, SignatureOption {
  readonly only?: readonly Kind[];
}

/** `planproof remove`: takes back what PlanProof wrote into a workbook. */
export const addRemove: AddCommand = (program, streams, ended) => {
  const command = program
    .command("remove")
    .description(
      "write a copy from which what PlanProof wrote is taken back, and the looks before it restored",
    )
    .argument("<file>", "a workbook that PlanProof marked, which stays as it is");
  addSignatureOption(addPlanOptions(addOutputOptions(command, "restored")))
    .addOption(new Option("--only <kind...>", "take back some of it, not all").choices(Object.keys(allMarks)))
    .addHelpText(
      "after",
      '\nWhatever somebody changed since is left alone, and listed.\n\nExit code: 0 where the copy was written, 2 where it was not.\n\nExample:\n  planproof remove "Joint plan (marked).xlsx" -o "Joint plan.xlsx"\n  planproof remove "Joint plan (marked).xlsx" -o "Joint plan.xlsx" --only flags',
    )
    .action(async (file: string, options: RemoveOptions) =>
      ended(await complaining(file, streams, () => removeFrom(file, options, streams))),
    );
};

async function removeFrom(file: string, options: RemoveOptions, { out }: Streams): Promise<number> {
  const output = await outputFor(file, options, "restored");
  const host = await openWorkbook(file);
  await settleSignature(host, options);
  const settings = await readSettings(options.settings);
  const checked = await check(host, { sheet: options.sheet, asAt: options.asAt ?? today(), settings });
  if (!checked.own.isThere) throw new Refusal("PlanProof wrote nothing into it. No copy was made.");
  const { only } = options;
  const kinds = only === undefined ? allMarks : Object.fromEntries(only.map((kind) => [kind, true]));
  const { outcome, leftAlone } = await remove(host, checked, kinds);
  insistOn(outcome);
  await writeWhole(output, await host.bytes());
  const what = only === undefined ? "what PlanProof wrote is" : `PlanProof’s ${only.join(" and ")} are`;
  out(`${[`${output}: ${what} taken back.`, ...leftAlone].join("\n")}\n`);
  return exit.ready;
}
