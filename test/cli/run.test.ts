import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { reportSchema, type ReportJson } from "../../src/cli/report-json";
import { run } from "../../src/cli/run";
import { claimRules } from "../../src/claims/rules";
import { catalogue } from "../../src/rules";
import { inlineWorkbook } from "../inline-workbook";

const sample = "samples/joint-action-plan.xlsx";
let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "planproof-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function planproof(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const code = await run(args, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

const headings = ["Outcome", "Lead", "By when", "Actions", "Progress"];
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe("planproof check", () => {
  it("prints what a person reads, and ends with 1 where something must be fixed", async () => {
    const { code, out, err } = await planproof("check", sample, "--as-at", "2025-01-15");
    expect([code, err]).toEqual([1, ""]);
    expect(out).toContain(
      "21 actions read.\nNot ready, as checked for 15 January 2025. 5 late actions have no later date.",
    );
    expect(out).toContain(
      "15 of 21 actions are recorded as complete; for 3 of these the plan quotes no evidence.",
    );
    expect(out).toMatch(
      /Must be fixed \(5\)\n {2}The date has passed.+ \(5\)\n {4}Row \d+, column C: Action \d+ is \d+ days late/,
    );
  });

  it("prints one JSON object a file and line, each held to the published schema", async () => {
    const { code, out } = await planproof(
      "check",
      sample,
      sample,
      "--format",
      "json",
      "--as-at",
      "2025-01-15",
    );
    const lines = out.trimEnd().split("\n");
    expect([code, lines.length]).toEqual([1, 2]);
    const report: ReportJson = reportSchema.parse(JSON.parse(lines[0] ?? ""));
    expect(report).toMatchObject({
      file: sample,
      asAt: "2025-01-15",
      planDate: "2024-08-31",
      verdict: "must-fix",
    });
    expect(report.columns).toMatchObject({ ref: "A", outcome: "A", due: "C", revised: "C", status: "E" });
    for (const { at, places } of report.findings) {
      expect(places[0]).toBe(at);
      expect(at).toMatch(/^(?:'.+'!)?(?:[A-Z]+\d+|\d+:\d+|[A-Z]+:[A-Z]+)$/);
    }
  });

  it("holds a covering report against the plan, and what it gets wrong must be fixed", async () => {
    const report = "3.2 Progress was last updated in August 2024. All but two of the actions are complete.\n";
    const args = [sample, "--as-at", "2025-01-15", "--covering-report", file("report.txt", report)];
    const { code, out } = await planproof("check", ...args);
    expect(code).toBe(1);
    expect(out).toContain("Must be fixed (6)");
    expect(out).toContain(
      "Column E, 6 places: Paragraph 3.2 of the covering report says “All but two of the actions are complete”. The plan shows 6 of 21 actions not complete: 4, 6, 11, 15, 17 and 19.",
    );
    expect(out).toContain(
      "The plan bears out what the covering report says (1)\n  3.2: “Progress was last updated in August 2024.”",
    );
    const json = await planproof("check", ...args, "--format", "json");
    const { findings, claims } = reportSchema.parse(JSON.parse(json.out));
    expect(claims?.map(({ outcome }) => outcome)).toEqual(["borne out", "not borne out"]);
    expect(findings.filter(({ rule }) => rule === "report-claim")).toMatchObject([
      { at: "E10", severity: "must-fix", places: ["E10", "E12", "E18", "E22", "E25", "E27"] },
    ]);
  });

  it("ends with 1 for the covering report’s sake alone", async () => {
    const plan = [
      headings,
      ["1. See children sooner (OFSTED, 2026)", "Norbury Council", "31 March 2027", "Meet", "Begun"],
    ];
    const workbook = file("sound.xlsx", inlineWorkbook({ Plan: plan }));
    const report = file("report.md", "## Progress\n\n**All actions are complete.**\n");
    const { code, out } = await planproof(
      "check",
      workbook,
      "--as-at",
      "2027-01-25",
      "--covering-report",
      report,
    );
    expect(code).toBe(1);
    expect(out).toContain("The plan shows action 1 not complete.");
  });

  it.each([
    ["that is missing", () => join(folder, "gone.docx"), "There is no such file or folder."],
    ["that is empty", () => file("empty.txt", ""), "empty.txt: This is empty: choose the covering report"],
    ["that is a PDF", () => file("report.pdf", "%PDF-1.7"), "This is a PDF"],
  ])("refuses a covering report %s, and checks nothing", async (_, name, words) => {
    const { code, out, err } = await planproof("check", sample, "--covering-report", name());
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(`The covering report ${name()}: `);
    expect(err).toContain(words);
  });

  it("takes one plan with a covering report", async () => {
    const report = file("report.txt", "All actions are complete.");
    const { code, err } = await planproof("check", sample, sample, "--covering-report", report);
    expect(code).toBe(2);
    expect(err).toContain("A covering report goes with one plan");
  });

  it("ends with 0 where nothing must be fixed", async () => {
    const plan = [
      headings,
      ["1. See children sooner (OFSTED, 2026)", "Norbury Council", "31 March 2027", "Meet", "Begun"],
    ];
    const { code, out } = await planproof(
      "check",
      file("sound.xlsx", inlineWorkbook({ Plan: plan })),
      "--as-at",
      "2027-01-25",
    );
    expect(code).toBe(0);
    expect(out).toContain("Ready to circulate, as checked for 25 January 2027.");
  });

  it.each([
    ["a missing file", () => join(folder, "gone.xlsx"), "There is no such file or folder."],
    ["a folder without a workbook", () => folder, "There is no workbook (.xlsx or .xlsm) there."],
    ["an empty file", () => file("empty.xlsx", ""), "empty"],
    ["a text file", () => file("text.xlsx", "Outcome,Lead\n"), ".xlsx"],
    ["an empty sheet", () => file("blank.xlsx", inlineWorkbook({ Sheet1: [] })), "This workbook is empty."],
    [
      "no plan",
      () =>
        file(
          "none.xlsx",
          inlineWorkbook({
            Budget: [
              ["Cost", "Sum"],
              ["Chairs", "12"],
            ],
          }),
        ),
      "no row of headings that PlanProof knows",
    ],
    [
      "headings only",
      () => file("bare.xlsx", inlineWorkbook({ Plan: [headings] })),
      "has the headings of a plan in row 1, but no action below them",
    ],
    [
      "two plans",
      () => {
        const plan = [headings, ["1. See children", "Norbury Council", "31 March 2027", "Meet", "Begun"]];
        return file("two.xlsx", inlineWorkbook({ North: plan, South: plan }));
      },
      "There are 2 plans in this workbook, on the sheets “North” and “South”. Choose the one to check. Name it with --sheet.",
    ],
  ])(
    "says in a sentence of its own that %s cannot be checked, and still checks the others",
    async (_, path, sentence) => {
      const { code, out, err } = await planproof(
        "check",
        path(),
        sample,
        "--as-at",
        "2025-01-15",
        "--format",
        "text",
      );
      expect(code).toBe(2);
      expect(err).toContain(sentence);
      expect(err.trimEnd().split("\n")).toHaveLength(1);
      expect(err).not.toMatch(/ {4}at |Error:|went wrong in PlanProof/);
      expect(out).toContain("21 actions read");
    },
  );

  it("checks the sheet that is named", async () => {
    const plan = [headings, ["1. See children", "Norbury Council", "31 March 2027", "Meet", "Begun"]];
    const two = file("two.xlsx", inlineWorkbook({ North: plan, South: plan }));
    expect((await planproof("check", two, "--sheet", "South")).out).toContain("sheet “South”: 1 action read");
  });

  it.each([
    [["--as-at", "15/01/2025"], "Give a day as year-month-day"],
    [["--as-at", "2025-02-30"], "The calendar has no 2025-02-30. Give a day as year-month-day"],
    [["--as-at", "9999-01-01"], "9999-01-01 is outside the years 1900 to 2200. Give a day"],
    [["--format", "xml"], "text, table, csv, json"],
    [["--sheets", "Plan"], "unknown option"],
  ])("refuses %j and says how to put it", async (args, sentence) => {
    const { code, err } = await planproof("check", sample, ...args);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });

  it("uses a council's settings, and says what is wrong with them", async () => {
    const off = file("off.json", '{"severities":{"overdue":"off"}}');
    const { out } = await planproof("check", sample, "--as-at", "2025-01-15", "--settings", off);
    expect(out).not.toContain("days late");
    expect(out).toContain("(overdue): this rule is turned off in the settings");
    const bad = await planproof(
      "check",
      sample,
      "--settings",
      file("bad.json", '{"colours":{"LA":"yellow"}}'),
    );
    expect([bad.code, bad.err]).toEqual([
      2,
      expect.stringContaining("colours.LA: a colour is written #RRGGBB"),
    ]);
    const faulty = {
      dueSoonDays: "14",
      colour: {},
      severities: { overdue: "must" },
      posts: ["", 3],
      mostLeads: 0,
      inspected: "2012-02-30",
    };
    const { err } = await planproof(
      "check",
      sample,
      "--settings",
      file("faulty.json", JSON.stringify(faulty)),
    );
    for (const fault of [
      'dueSoonDays: it must be a number, and is "14"',
      "the file: PlanProof has no setting “colour”",
      'severities.overdue: it must be "must-fix", "check", "report", "advice" or "off", and is "must"',
      'posts.0: it must not be empty, and is ""',
      "posts.1: it must be a text in quotes, and is 3",
      "mostLeads: it must be more than 0, and is 0",
      'inspected: it must be a day, as "2013-01-15", and is "2012-02-30"',
    ])
      expect(err).toContain(fault);
    const broken = await planproof("check", sample, "--settings", file("broken.json", "{"));
    expect(broken.err).toContain("are not JSON");
    const unknown = file("unknown.json", '\uFEFF{"severities":{"overdew":"off"}}');
    expect((await planproof("check", sample, "--settings", unknown)).err).toContain(
      "name a rule that PlanProof does not have: overdew.",
    );
  });
});

describe("planproof mark", () => {
  const marked = () => join(folder, "marked.xlsx");

  it("writes a marked copy and leaves the original as it is", async () => {
    const before = readFileSync(sample);
    const { code, out } = await planproof("mark", sample, "-o", marked(), "--as-at", "2025-01-15");
    expect([code, out]).toEqual([
      0,
      expect.stringContaining("marked.\nNot ready, as checked for 15 January 2025."),
    ]);
    expect(readFileSync(sample)).toEqual(before);
    expect(readdirSync(folder)).toEqual(["marked.xlsx"]);
    const { out: json } = await planproof("check", marked(), "--as-at", "2025-01-15", "--format", "json");
    expect(JSON.parse(json).counts.actions).toBe(21);
  });

  it("leaves a summary tab of which check says when it is out of date, and never before", async () => {
    await planproof("mark", sample, "-o", marked(), "--as-at", "2025-01-15");
    const [then, later] = await Promise.all(
      ["2025-01-15", "2025-03-20"].map((asAt) => planproof("check", marked(), "--as-at", asAt)),
    );
    expect(then?.out).not.toContain("out of date");
    expect(later?.out).toContain(
      "\nThe summary tab is out of date: it does not say what the plan says as at 20 March 2025. Write it again with planproof mark.\n",
    );
  });

  it("never writes over the original unless asked in words", async () => {
    const own = join(folder, "own.xlsx");
    copyFileSync(sample, own);
    const refused = await planproof("mark", own, "-o", own);
    expect([refused.code, readFileSync(own)]).toEqual([2, readFileSync(sample)]);
    expect(refused.err).toContain("The copy would be written over the original.");
    expect((await planproof("mark", own, "--in-place")).code).toBe(0);
    expect(readFileSync(own)).not.toEqual(readFileSync(sample));
  });

  it("writes over no workbook of somebody else's, but over its own earlier copy", async () => {
    const other = join(folder, "other.xlsx");
    copyFileSync("samples/joint-action-plan-pasted.xlsx", other);
    const refused = await planproof("mark", sample, "-o", other);
    expect([refused.code, refused.err]).toEqual([
      2,
      expect.stringContaining("is no copy that PlanProof marked"),
    ]);
    expect((await planproof("mark", sample, "-o", marked())).code).toBe(0);
    expect((await planproof("mark", sample, "-o", marked())).code).toBe(0);
  });

  it("leaves nothing behind where it cannot write", async () => {
    const nowhere = join(folder, "no such folder", "marked.xlsx");
    const { code, err } = await planproof("mark", sample, "-o", nowhere);
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/could not be written to .*marked\.xlsx\. There is no such file or folder/),
    ]);
    mkdirSync(join(folder, "taken.xlsx"));
    const taken = await planproof("mark", sample, "-o", join(folder, "taken.xlsx"));
    expect(taken.code).toBe(2);
    expect(taken.err).not.toContain("went wrong in PlanProof");
    expect(readdirSync(folder)).toEqual(["taken.xlsx"]);
    expect(existsSync(nowhere)).toBe(false);
  });

  it("writes no workbook under the name of something else", async () => {
    const { code, err } = await planproof("mark", sample, "-o", join(folder, "marked.pdf"));
    expect([code, err]).toEqual([2, expect.stringContaining("give -o a name that ends in .xlsx")]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("says first what a file is that is no workbook", async () => {
    const [text, copy] = [join(folder, "plan.csv"), join(folder, "marked.xlsx")];
    writeFileSync(text, "No.,Outcome\n1,See children sooner\n");
    const { code, err } = await planproof("mark", text, "-o", copy);
    expect([code, err]).toEqual([2, expect.stringContaining("This file is text")]);
    expect(readdirSync(folder)).toEqual(["plan.csv"]);
  });

  it("asks where the copy goes", async () => {
    expect((await planproof("mark", sample)).err).toContain("Say where the marked copy goes: -o COPY.xlsx.");
  });
});

describe("planproof rules", () => {
  it("prints each rule with its weight, what it finds and why a clerk should care", async () => {
    const { code, out, err } = await planproof("rules");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain(
      "plan-older (to check)\n  The plan is older than the day it is checked for.\n  Members will take",
    );
    expect(out.trimEnd().split("\n\n")).toHaveLength(catalogue.length + claimRules.length);
  });

  it("prints the same as JSON", async () => {
    const { code, out } = await planproof("rules", "--format", "json");
    expect(code).toBe(0);
    const rules = [...catalogue, ...claimRules].map(({ id, severity, title, why }) => ({
      id,
      severity,
      title,
      why,
    }));
    expect(JSON.parse(out)).toEqual(rules);
  });
});

it("tells a stranger how it is used, and its version", async () => {
  const help = await planproof("--help");
  expect([help.code, help.out]).toEqual([
    0,
    expect.stringMatching(/check .*<file\.\.\.>[\s\S]*mark .*<file>/),
  ]);
  expect(await planproof("--version")).toEqual({ code: 0, out: "0.0.0-test\n", err: "" });
  expect((await planproof()).code).toBe(2);
  expect((await planproof("chekc")).err).toContain("unknown command 'chekc'");
});

describe("planproof summary", () => {
  it("prints the summary as text, with both days where a meeting is given", async () => {
    const days = ["--as-at", "2024-08-31", "--meeting", "2025-01-15"];
    const { code, out, err } = await planproof("summary", sample, ...days);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("15 of 21 actions are recorded as complete");
    expect(out).toContain("\tOverdue on 31 Aug 2024\tOverdue on 15 Jan 2025\n");
    expect(out).toContain("On 15 January 2025, the day of the meeting, 5 of those not complete are overdue.");
  });

  it("writes a Word document, a page or Markdown by the name’s ending, and never over a file", async () => {
    for (const [name, start] of [
      ["summary.docx", "PK"],
      ["summary.html", "<!doctype html>"],
      ["summary.md", "# "],
    ] as const) {
      const output = join(folder, name);
      const args = ["summary", sample, "--as-at", "2025-01-15", "-o", output];
      expect((await planproof(...args)).code).toBe(0);
      const written = readFileSync(output);
      expect(written.subarray(0, start.length).toString("latin1").toLowerCase()).toBe(start.toLowerCase());
      const again = await planproof(...args);
      expect(again.code).toBe(2);
      expect(again.err).toContain("is there already, and is not written over.");
      expect(readFileSync(output)).toEqual(written);
    }
  });

  it("writes no file whose name does not tell what it is to be", async () => {
    const output = join(folder, "summary.pdf");
    const { code, err } = await planproof("summary", sample, "--as-at", "2025-01-15", "-o", output);
    expect([code, err]).toEqual([
      2,
      expect.stringContaining(
        "ends in .pdf, which PlanProof does not write. Give -o a name that ends in .md, .html, .htm, .docx or .txt",
      ),
    ]);
  });

  it("asks where a Word document is to go", async () => {
    const { code, err } = await planproof("summary", sample, "--format", "docx");
    expect([code, err]).toEqual([
      2,
      `${sample}: A Word document is a file: say where it goes, -o SUMMARY.docx.\n`,
    ]);
  });
});
