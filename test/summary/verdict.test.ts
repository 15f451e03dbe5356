import type { Answer, Report } from "../../src/model/finding";
import { defaultSettings, settingsSchema } from "../../src/model/settings";
import { catalogue } from "../../src/rules";
import type { Example, ExampleRow } from "../../src/rules/rule";
import { summarise } from "../../src/summary/summarise";
import { reviewExample } from "../rules/example";

const say = (report: Report) => {
  const { title, says } = summarise(report, defaultSettings).verdict;
  return [title, ...says].join(" ");
};
const reviewWith = (example: Example | ExampleRow, severities: Record<string, string>) =>
  reviewExample(example, catalogue, { settings: settingsSchema.parse({ severities }) });

/** A review after a named person has answered whatever can be answered. */
function answered(example: Example | ExampleRow): Report {
  const answers = reviewExample(example).findings.flatMap(({ answerable }): Answer[] =>
    answerable === null ? [] : [{ ...answerable, by: "A. Clerk", reason: "As agreed.", on: "2027-01-20" }],
  );
  return reviewExample(example, catalogue, { answers });
}

it("says what is late and what else must be fixed apart, and how much there is to check", () => {
  const late = { due: "24/01/2027" };
  expect(
    say(reviewExample({ rows: [late, { ...late, outcome: "2. Be seen sooner (OFSTED, 2026)" }] })),
  ).toMatch(/^Not ready, as checked for 25 January 2027\. 2 late actions have no later date\./);
  expect(say(reviewExample({ rows: [late], hiddenSheet: "Notes" }))).toContain(
    "1 late action has no later date. 1 other thing must be fixed.",
  );
});

it("calls a plan ready that tells members what is late, in somebody's name", () => {
  expect(say(answered({ due: "24/01/2027" }))).toBe(
    "Ready to circulate, as checked for 25 January 2027. It tells members that 1 action is late. 1 point answered by A. Clerk.",
  );
});

it.each([
  ["a sheet", { rows: [{}], hiddenSheet: "Notes" }],
  ["a column", { rows: [{}], hiddenColumn: "progress" }],
  ["a row", { rows: [{ hidden: true }] }],
] as const)("calls no plan ready while %s is hidden, whoever answered for it", (_what, example) => {
  const report = answered(example);
  expect(report.verdict).toBe("check");
  expect(say(report)).toContain("1 row, column or sheet is hidden.");
});

it("calls no plan ready whose text cannot be seen, whoever answered for it", () => {
  const report = answered({ unseen: ["progress"] });
  expect(report.verdict).toBe("check");
  expect(say(report)).toContain("Text of 1 action cannot be seen.");
});

it.each(["row-unread", "table-unread", "hidden-row", "hidden-column", "hidden-sheet", "unseen-text"])(
  "calls no plan ready where the rule %s is turned off",
  (rule) => {
    const report = reviewWith({}, { [rule]: "off" });
    expect(report.verdict).toBe("check");
    expect(say(report)).toContain("was not checked: the settings turn that off.");
  },
);

it("calls no plan ready below which a second table stands unread, whoever answered for it or whatever the settings say", () => {
  const headings = { outcome: "Issue", lead: "Lead officer", due: "Review date", actions: "Target date" };
  const example = { rows: [{}, { ...headings, progress: "Progress" }, {}] };
  for (const report of [answered(example), reviewWith(example, { "table-unread": "advice" })]) {
    expect(report.verdict).toBe("check");
    expect(say(report)).toContain("A second table on the sheet was not read.");
  }
});

it("calls no plan ready whose unread rows the settings take for advice, unless they are notes below it", () => {
  const rows = { outcome: "", lead: "", due: "", actions: "Train all staff", progress: "" };
  const advice = { "row-unread": "advice" };
  const unread = reviewWith({ rows: [rows, {}] }, advice);
  expect([unread.verdict, say(unread).includes("1 row was not read.")]).toEqual(["check", true]);
  expect(reviewExample({}).verdict).toBe("ready");
});

it("says in a ready verdict how much could not be checked", () => {
  const report = reviewExample({});
  const notChecked = [{ what: "notes", why: "this version of Excel does not tell" }];
  expect(say({ ...report, notChecked })).toContain("1 thing could not be checked.");
});
