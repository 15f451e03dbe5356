import { basename } from "node:path";
import { Option } from "commander";
import { check, earlierOf, type Checked } from "../../jobs";
import type { Earlier } from "../../model/comparison";
import { Refusal } from "../../model/refusal";
import { comparisonJson } from "../comparison-json";
import { comparisonText } from "../comparison-text";
import { openWorkbook, readSettings } from "../files";
import { version } from "../version";
import {
  addPlanOptions,
  complaining,
  exit,
  today,
  type AddCommand,
  type PlanOptions,
  type Streams,
} from "./command";

interface CompareOptions extends PlanOptions {
  readonly oldSheet?: string;
  readonly format: "text" | "json";
}

/** `planproof compare`: says what changed between two versions of a plan. */
export const addCompare: AddCommand = (program, streams, ended) => {
  addPlanOptions(
    program
      .command("compare")
      .description("say what changed since an earlier version of a plan")
      .argument("<old>", "a workbook with the earlier version or, alone, the workbook to compare with itself")
      .argument("[new]", "the workbook with the plan as it is now"),
  )
    .option("--old-sheet <name>", "the sheet that holds the earlier version")
    .addOption(
      new Option("--format <format>", "for a person, or one JSON object")
        .choices(["text", "json"])
        .default("text"),
    )
    .addHelpText(
      "after",
      '\nOne workbook alone is compared with its sheet --old-sheet or, without that, with what was last recorded in it as\ncirculated.\n\nExit code: 0 where the two were compared, 2 where they were not.\n\nExamples:\n  planproof compare "Plan August.xlsx" "Plan January.xlsx"\n  planproof compare "Joint plan.xlsx" --sheet January --old-sheet August',
    )
    .action(async (old: string, file: string | undefined, options: CompareOptions) =>
      ended(await complaining(file ?? old, streams, () => compareFiles(old, file, options, streams))),
    );
};

async function compareFiles(
  old: string,
  now: string | undefined,
  options: CompareOptions,
  { out }: Streams,
): Promise<number> {
  const file = now ?? old;
  const settings = await readSettings(options.settings);
  const asAt = options.asAt ?? today();
  const isRecord = now === undefined && options.oldSheet === undefined;
  const earlier = isRecord ? undefined : await readEarlier(old, options.oldSheet, { asAt, settings });
  const checked = await check(await openWorkbook(file), { sheet: options.sheet, asAt, settings, earlier });
  const { since } = checked.summary;
  if (since === null) {
    throw new Refusal(
      "The plan was not recorded as circulated. Name an earlier version: planproof compare OLD NEW.",
    );
  }
  out(
    options.format === "json"
      ? `${JSON.stringify(comparisonJson(file, checked, since, version))}\n`
      : `${comparisonText(file, checked, since)}\n`,
  );
  return exit.ready;
}

/** The earlier version in a file. What cannot be read of it is said with its own name. */
async function readEarlier(
  old: string,
  sheet: string | undefined,
  wanted: Pick<Parameters<typeof check>[1], "asAt" | "settings">,
): Promise<Earlier> {
  let checked: Checked;
  try {
    checked = await check(await openWorkbook(old), { ...wanted, sheet });
  } catch (error) {
    throw error instanceof Refusal
      ? new Refusal(
          `The earlier version, ${old}: ${error.message.replace("Choose the one to check.", "Name one with --old-sheet.")}`,
        )
      : error;
  }
  return earlierOf(
    checked,
    sheet === undefined ? `“${basename(old)}”` : `the sheet “${sheet}” of “${basename(old)}”`,
  );
}
