import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { comparisonSchema } from "../../src/cli/comparison-json";
import { run } from "../../src/cli/run";
import { inlineWorkbook } from "../inline-workbook";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "planproof-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function planproof(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const code = await run(args, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out: out.replaceAll(`${folder}/`, ""), err: err.replaceAll(`${folder}/`, "") };
}

const file = (name: string, sheets: Parameters<typeof inlineWorkbook>[0]) => {
  writeFileSync(join(folder, name), inlineWorkbook(sheets));
  return join(folder, name);
};

const headings = ["Outcome", "Lead", "By when", "Actions", "Progress"];
const august = [
  headings,
  [
    "1. See children within ten days of a referral (OFSTED, 2011)",
    "Norbury Council",
    "31 March 2012",
    "Meet",
    "Begun",
  ],
  [
    "2. Train every foster carer in first aid (OFSTED, 2011)",
    "Norbury Council",
    "31 May 2012",
    "Book",
    "COMPLETE",
  ],
  ["3. Write to parents in plain words (CQC, 2011)", "Norbury NHS Trust", "30 June 2012", "Draft", "Drafted"],
  ["4. Open the second clinic at Haven Street (CQC, 2011)", "Norbury NHS Trust", "TBC", "Build", "Waiting"],
];
const january = [
  headings,
  [
    "1. See children within five days of a referral (OFSTED, 2011)",
    "Norbury Council",
    "31 March 2012 (Revised to 30 November 2012 due to vacancies)",
    "Meet",
    "Begun",
  ],
  [
    "2. Train every foster carer in first aid (OFSTED, 2011)",
    "Ann Marlow, Norbury Council",
    "31 May 2012",
    "Book",
    "Two carers are still to come",
  ],
  [
    "3. Listen to young carers before each review (OFSTED, 2011)",
    "Norbury Council",
    "31 March 2013",
    "Ask",
    "Begun",
  ],
  [
    "4. Write to parents in plain words (CQC, 2011)",
    "Norbury NHS Trust",
    "30 June 2012",
    "Draft",
    "COMPLETE",
  ],
];
const asAt = ["--as-at", "2013-01-15"];

describe("planproof compare", () => {
  it("says what members ask for first, each with its row, and last what nobody touched", async () => {
    const { code, out, err } = await planproof(
      "compare",
      file("August.xlsx", { Plan: august }),
      file("January.xlsx", { Plan: january }),
      ...asAt,
    );
    expect([code, err]).toEqual([0, ""]);
    expect(out).toBe(`January.xlsx, sheet “Plan”.
Compared with “August.xlsx”: 1 action was reopened, 1 action is recorded as complete since, 1 is new, 1 is no longer in the plan, 1 date moved, 1 lead changed, 1 text was reworded and 2 have new progress. The progress of 1 action that is not complete stands word for word as it did.

Recorded as complete before, and not now (1)
  Row 3: 2, “Train every foster carer in first aid (OFSTED, 2011)”

Recorded as complete since (1)
  Row 5: 4, “Write to parents in plain words (CQC, 2011)”

New (1)
  Row 4: 3, “Listen to young carers before each review (OFSTED, 2011)”. It is not complete.

No longer in the plan (1)
  4, “Open the second clinic at Haven Street (CQC, 2011)”. It was not complete.

Date moved (1)
  Row 2: 1, “See children within five days of a referral (OFSTED, 2011)”. From 31 March 2012 to 30 November 2012, 244 days later.

Lead changed (1)
  Row 3: 2, “Train every foster carer in first aid (OFSTED, 2011)”. From Norbury Council to Ann Marlow, Norbury Council.

Outcome reworded (1)
  Row 2: 1, “See children within five days of a referral (OFSTED, 2011)”. See children within [was: ten] [is: five] days of a referral …

Progress updated (2)
  2 and 4

Renumbered (1)
  Row 5: 4, “Write to parents in plain words (CQC, 2011)”. It was 3.

Not complete, and the progress is word for word as it was (1)
  1
`);
  });

  it("prints one JSON object, held to the published schema", async () => {
    const { out } = await planproof(
      "compare",
      file("August.xlsx", { Plan: august }),
      file("January.xlsx", { Plan: january }),
      ...["--format", "json"],
    );
    const { differences, counts, notUpdated } = comparisonSchema.parse(JSON.parse(out));
    expect(counts).toMatchObject({ completed: 1, reopened: 1, new: 1, removed: 1, date: 1, renumbered: 1 });
    expect(differences).toContainEqual(
      expect.objectContaining({ kind: "date", label: "1", at: "A2", days: 244 }),
    );
    expect(notUpdated).toMatchObject([{ label: "1", at: "A2" }]);
  });

  it("compares two sheets of one workbook", async () => {
    const both = file("Plan.xlsx", { August: august, January: january });
    const { out } = await planproof("compare", both, "--sheet", "January", "--old-sheet", "August", ...asAt);
    expect(out).toContain("Compared with the sheet “August” of “Plan.xlsx”: 1 action was reopened,");
  });

  it("says that nothing changed in no more than what was compared", async () => {
    const { out } = await planproof(
      "compare",
      file("August.xlsx", { Plan: august }),
      file("copy.xlsx", { Plan: august }),
    );
    expect(out).toContain(
      "no difference was found in the actions, their wording, leads, dates, status and progress. The progress of 3 actions",
    );
  });

  it.each([
    [
      "an earlier version that cannot be read",
      () => [join(folder, "gone.xlsx"), file("a.xlsx", { Plan: august })],
      "The earlier version, gone.xlsx: There is no such file",
    ],
    [
      "an earlier version of two plans",
      () => [file("two.xlsx", { A: august, B: january }), file("a.xlsx", { Plan: august })],
      "Name one with --old-sheet.",
    ],
    [
      "a plan that was never circulated",
      () => [file("a.xlsx", { Plan: august })],
      "The plan was not recorded as circulated.",
    ],
  ])("ends with 2 for %s, and says why", async (_what, files, why) => {
    const { code, out, err } = await planproof("compare", ...files());
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(why);
  });
});

describe("planproof circulate", () => {
  it("records in a copy how the plan stands, and what changed since is said from then on", async () => {
    const original = file("August.xlsx", { Plan: august });
    const bytes = readFileSync(original);
    const recorded = join(folder, "recorded.xlsx");
    const kept = await planproof(
      "circulate",
      original,
      "-o",
      recorded,
      "--by",
      "A. Clerk",
      "--on",
      "2012-08-31",
      ...asAt,
    );
    expect(kept).toMatchObject({ code: 0, err: "" });
    expect(kept.out).toMatch(
      /^recorded.xlsx: recorded as circulated on 31 August 2012 by A. Clerk, although it is not ready.\nNot ready/,
    );
    expect(readFileSync(original)).toEqual(bytes);
    const { out } = await planproof("check", recorded, ...asAt);
    expect(out).toContain("It is as it was recorded as circulated on 31 August 2012 by A. Clerk.");
    expect((await planproof("compare", recorded, ...asAt)).out).toContain(
      "Compared with the version that A. Clerk recorded as circulated on 31 August 2012, no difference was found",
    );
  });

  it.each([
    [[], "required option '--by <name>' not specified"],
    [["--by", " "], "Say who records it: --by NAME."],
    [["--by", "A. Clerk"], "Say where the copy with the record goes: -o COPY.xlsx."],
    [["--by", "A. Clerk", "--on", "today"], "Give a day as year-month-day"],
  ])("does nothing with %j, and says what is missing", async (options, why) => {
    const original = file("August.xlsx", { Plan: august });
    const bytes = readFileSync(original);
    const { code, err } = await planproof("circulate", original, ...options);
    expect(code).toBe(2);
    expect(err).toContain(why);
    expect(readFileSync(original)).toEqual(bytes);
  });
});

it("planproof check says by when the plan of a meeting is to be published", async () => {
  const { out } = await planproof("check", file("a.xlsx", { Plan: august }), "--meeting", "2013-01-15");
  expect(out).toContain("as checked for 15 January 2013.");
  expect(out).toContain(
    "For the meeting on 15 January 2013 it is to be published by Monday 7 January 2013: five clear working days before. Bank holidays were not taken into account: if one falls on that day, or between it and the meeting, publish a working day earlier for each.",
  );
  expect(out).not.toContain("may fall there");
});

it("planproof check says where Christmas and New Year may bring bank holidays before a meeting", async () => {
  const { out } = await planproof("check", file("a.xlsx", { Plan: august }), "--meeting", "2027-01-05");
  expect(out).toContain(
    "Those of Christmas and New Year may fall there: please look them up before you rely on that day.",
  );
});

it("planproof check asks about a meeting before the day that is checked for", async () => {
  const plan = file("a.xlsx", { Plan: august });
  const { out } = await planproof("check", plan, "--as-at", "2013-01-16", "--meeting", "2013-01-15");
  expect(out).toContain(
    "The meeting on 15 January 2013 is before the day for which the plan was checked, 16 January 2013. Please check both days.",
  );
  expect(out).not.toContain("to be published by");
});
