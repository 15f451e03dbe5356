import type { z } from "zod";

type Issue = z.ZodError["issues"][number];

const alternatives = new Intl.ListFormat("en-GB", { type: "disjunction" });

/** What a value of JSON must be, in the words of who writes it. */
const kinds: Readonly<Record<string, string>> = {
  string: "a text in quotes",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list in square brackets",
  object: "a group of settings in curly brackets",
  record: "a group of settings in curly brackets",
};

const longest = 40;

/** The value that stands at a path, as it was written; "" where nothing does. */
function given(path: Issue["path"], json: unknown): string {
  let value = json;
  for (const key of path)
    value =
      typeof value === "object" && value !== null
        ? (value as Readonly<Record<PropertyKey, unknown>>)[key]
        : undefined;
  const text = value === undefined ? "" : JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** What is allowed instead; the schema's own sentence where it has one. */
function allowed(issue: Issue): string {
  switch (issue.code) {
    case "unrecognized_keys":
      return `PlanProof has no setting ${alternatives.format(issue.keys.map((key) => `“${key}”`))}`;
    case "invalid_type":
      return `it must be ${kinds[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      return `it must be ${alternatives.format(issue.values.map((value) => JSON.stringify(value)))}`;
    case "invalid_format":
      return issue.format === "date" ? 'it must be a day, as "2013-01-15"' : issue.message;
    case "too_small":
      return issue.origin === "string"
        ? "it must not be empty"
        : issue.origin === "array"
          ? "it must hold at least one"
          : `it must be ${issue.inclusive === true ? `${issue.minimum} or more` : `more than ${issue.minimum}`}`;
    default:
      return issue.message;
  }
}

/** What is wrong with settings, each as a clause that names the key, what is allowed there and what was given. */
export function settingsFaults(error: z.ZodError, json: unknown): string[] {
  return error.issues.map((issue) => {
    const where = issue.path.length === 0 ? "the file" : issue.path.map(String).join(".");
    const was = issue.code === "unrecognized_keys" || issue.code === "custom" ? "" : given(issue.path, json);
    return `${where}: ${allowed(issue)}${was === "" ? "" : `, and is ${was}`}`;
  });
}
