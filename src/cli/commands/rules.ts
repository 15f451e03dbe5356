import { Option } from "commander";
import { ruleTexts } from "../../jobs";
import { severityHeadings } from "../../summary/verdict";
import { exit, type AddCommand } from "./command";

/** `planproof rules`: prints the catalogue. */
export const addRules: AddCommand = (program, { out }, ended) => {
  program
    .command("rules")
    .description("print what is checked, and why")
    .addOption(
      new Option("--format <format>", "for a person, or one JSON array")
        .choices(["text", "json"])
        .default("text"),
    )
    .addHelpText(
      "after",
      '\nA rule is turned off in the settings by its name: {"severities":{"due-month-only":"off"}}.\ndocs/rules.md has examples of each.',
    )
    .action(({ format }: { readonly format: "text" | "json" }) => {
      const rules = [...ruleTexts.values()];
      const texts = rules.map(
        ({ id, severity, title, why }) =>
          `${id} (${severityHeadings[severity].toLowerCase()})\n  ${title}\n  ${why}`,
      );
      out(format === "json" ? `${JSON.stringify(rules)}\n` : `${texts.join("\n\n")}\n`);
      ended(exit.ready);
    });
};
