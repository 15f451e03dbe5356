import { extname } from "node:path";
import { Option } from "commander";
import { htmlPage, markdown, plainText } from "../../export";
import { check } from "../../jobs";
import { Refusal } from "../../model/refusal";
import type { Summary } from "../../model/summary";
import { isThere, openWorkbook, readSettings, writeWhole } from "../files";
import {
  addMeeting,
  addPlanOptions,
  complaining,
  exit,
  today,
  type AddCommand,
  type PlanOptions,
  type Streams,
} from "./command";

const formats = ["text", "markdown", "html", "docx"] as const;
type Format = (typeof formats)[number];

const endings: Readonly<Record<string, Format>> = {
  ".md": "markdown",
  ".html": "html",
  ".htm": "html",
  ".docx": "docx",
  ".txt": "text",
};

/** What a file is to be, by the ending of its name. Throws a Refusal where that tells nothing. */
function formatFor(output: string): Format {
  const ending = extname(output).toLowerCase();
  const format = endings[ending];
  if (format !== undefined) return format;
  const said = ending === "" ? "has no ending" : `ends in ${ending}`;
  throw new Refusal(
    `${output} ${said}, which PlanProof does not write. Give -o a name that ends in ${alternatives.format(Object.keys(endings))}, or say what it is to be with --format.`,
  );
}

const alternatives = new Intl.ListFormat("en-GB", { type: "disjunction" });

interface SummaryOptions extends PlanOptions {
  readonly format?: Format;
  readonly output?: string;
}

/** `planproof summary`: the summary for a report, as text, Markdown, HTML or a Word document. */
export const addSummary: AddCommand = (program, streams, ended) => {
  addMeeting(
    addPlanOptions(
      program
        .command("summary")
        .description("print the summary for a report to members, or write it to a file")
        .argument("<file>", "a workbook, which stays as it is"),
    ),
  )
    .addOption(
      new Option("--format <format>", "as what (default: by the name’s ending after -o, else text)").choices(
        formats,
      ),
    )
    .option("-o, --output <file>", "where it goes; a Word document needs a file")
    .addHelpText(
      "after",
      '\nExit code: 0 where the summary was made, 2 where it was not.\n\nExample:\n  planproof summary "Joint plan.xlsx" --as-at 2012-08-31 --meeting 2013-01-15 -o "Summary.docx"',
    )
    .action(async (file: string, options: SummaryOptions) =>
      ended(await complaining(file, streams, () => summariseFile(file, options, streams))),
    );
};

async function summariseFile(file: string, options: SummaryOptions, { out }: Streams): Promise<number> {
  const { output } = options;
  const format = options.format ?? (output === undefined ? "text" : formatFor(output));
  if (format === "docx" && output === undefined) {
    throw new Refusal("A Word document is a file: say where it goes, -o SUMMARY.docx.");
  }
  if (output !== undefined && (await isThere(output))) {
    throw new Refusal(`${output} is there already, and is not written over. Give -o another name.`);
  }
  const settings = await readSettings(options.settings);
  const { sheet, meeting } = options;
  const wanted = { sheet, asAt: options.asAt ?? meeting ?? today(), meeting, settings };
  const { summary } = await check(await openWorkbook(file), wanted);
  const made = await written(summary, format);
  if (output === undefined) out(new TextDecoder().decode(made));
  else {
    await writeWhole(output, made);
    out(`${output}: written.\n`);
  }
  return exit.ready;
}

async function written(summary: Summary, format: Format): Promise<Uint8Array> {
  // The library for Word documents is large: it is loaded where one is wanted.
  if (format === "docx") return (await import("../../export/word")).wordDocument(summary);
  const text = { text: plainText, markdown, html: htmlPage }[format](summary);
  return new TextEncoder().encode(text);
}
