import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ListItem, PhrasingContent, RootContent } from "mdast";
import { toMarkdown } from "mdast-util-to-markdown";
import { dayInWords } from "../../src/model/day";
import { a1 } from "../../src/model/place";
import { claimRules } from "../../src/claims/rules";
import { catalogue } from "../../src/rules";
import type { Example, ExampleRow, Rule } from "../../src/rules/rule";
import { severityHeadings, whereInWords } from "../../src/summary/verdict";
import { reviewExample, sound, soundDay } from "./example";
import { exampleInWords } from "./example-in-words";

/** Where the page is kept. */
export const pageFile = join(__dirname, "../../docs/rules.md");
export const committedPage = () => readFileSync(pageFile, "utf8");

const text = (value: string) => ({ type: "text", value }) as const;
const code = (value: string) => ({ type: "inlineCode", value }) as const;
const heading = (depth: 1 | 2, value: string): RootContent => ({
  type: "heading",
  depth,
  children: [text(value)],
});
const paragraph = (...children: PhrasingContent[]) => ({ type: "paragraph", children }) as const;
const list = (children: ListItem[]) => ({ type: "list", ordered: false, spread: false, children }) as const;
const item = (words: string, ...more: ReturnType<typeof list>[]): ListItem => ({
  type: "listItem",
  spread: false,
  children: [paragraph(text(words)), ...more],
});

/** The page of rules, docs/rules.md: made from the catalogue, with what PlanProof says of each failing example. */
export function rulesPage(): string {
  return toMarkdown(
    {
      type: "root",
      children: [
        heading(1, "The rules"),
        paragraph(
          text("Made from the catalogue in "),
          code("src/rules"),
          text(" by "),
          code("npm run rules"),
          text(
            `: do not edit it here. Each example is a plan that is sound but for what is named, checked as at ${dayInWords(soundDay)}. In a sound plan, the outcome is “${sound.outcome}”, the lead “${sound.lead.replace("\n", " / ")}”, the date “${sound.due}”, the actions “${sound.actions}” and the progress “${sound.progress}”; the outcome is filled yellow, for the council that leads.`,
          ),
        ),
        paragraph(
          text("A rule is turned off, or given another severity ("),
          code("must-fix"),
          text(", "),
          code("check"),
          text(", "),
          code("report"),
          text(" or "),
          code("advice"),
          text("), in the settings, by its name: "),
          code('{ "severities": { "due-month-only": "off" } }'),
          text(". A report without it says that it was turned off."),
        ),
        ...catalogue.flatMap(section),
        paragraph(
          text("The last two are of a covering report, where one is held against the plan ("),
          code("--covering-report"),
          text(")."),
        ),
        ...claimRules.flatMap((rule) => [heading(2, rule.id), inShort(rule), turningOff(rule)]),
      ],
    },
    { bullet: "-" },
  );
}

/** What the page has of one rule. */
export const sectionOf = (rule: Rule) =>
  toMarkdown({ type: "root", children: section(rule) }, { bullet: "-" });

const inShort = ({ title, severity, why }: Pick<Rule, "title" | "severity" | "why">) =>
  paragraph({ type: "strong", children: [text(title)] }, text(` ${severityHeadings[severity]}. ${why}`));
const turningOff = ({ id }: Pick<Rule, "id">) =>
  paragraph(text("To turn it off: "), code(JSON.stringify({ severities: { [id]: "off" } })));

function section(rule: Rule): RootContent[] {
  return [
    heading(2, rule.id),
    inShort(rule),
    paragraph(text("It is raised by:")),
    list(rule.fails.map((example) => item(exampleInWords(example), list(said(rule, example))))),
    paragraph(text("It is not raised by:")),
    list(rule.passes.map((example) => item(exampleInWords(example)))),
    turningOff(rule),
  ];
}

/** What the rule says of an example, and where; what it calls it where that is not its own severity. */
function said(rule: Rule, example: ExampleRow | Example): ListItem[] {
  const { severity: own } = rule;
  const { findings, failedRules, plan } = reviewExample(example, [rule]);
  for (const { why } of failedRules) throw new Error(`${rule.id} fails: ${why}`);
  return findings.map(({ severity, sentence, suggestion, choices, fix, flag, ...finding }) =>
    item(
      [
        `${finding.places.length === 1 ? a1(finding.places[0], plan.sheet) : whereInWords(finding, plan.sheet)}: ${sentence}`,
        ...(severity === own ? [] : [`(${severityHeadings[severity]}.)`]),
        ...(flag === sentence ? [] : [`In the Check column: ${flag}`]),
        ...(fix === null ? [] : ["(PlanProof can mend this.)"]),
        ...(choices.length === 0
          ? []
          : [`To choose from: ${choices.map(({ label }) => `“${label}”`).join(", ")}.`]),
        ...(suggestion === null ? [] : [`To copy: “${suggestion}”.`]),
      ].join(" "),
    ),
  );
}
