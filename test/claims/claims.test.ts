import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { judgeReport } from "../../src/claims";
import { openWorkbook } from "../../src/cli/files";
import { check } from "../../src/jobs";
import type { Plan } from "../../src/model/plan";
import { claimKinds } from "../../src/model/claim";
import { defaultSettings } from "../../src/model/settings";
import { fifthSet, firstSet, fourthSet, heldOut, thirdSet, type Said } from "./covering-reports";

const asAt = "2025-01-15";
let plan: Plan;
beforeAll(async () => {
  const host = await openWorkbook(join(__dirname, "../../samples/joint-action-plan.xlsx"));
  ({ plan } = (await check(host, { asAt, settings: defaultSettings })).report);
});

const judged = (text: string) => judgeReport(text, plan, asAt, defaultSettings).claims;

/** The gravest outcome of a text's claims stands for it. */
function outcomeOf(text: string): Said["outcome"] {
  const outcomes = judged(text).map(({ outcome }) => outcome);
  const [gravest] = (["not borne out", "cannot judge", "borne out"] as const).filter((each) =>
    outcomes.includes(each),
  );
  return gravest ?? "no claim";
}

const table = [...firstSet, ...heldOut, ...thirdSet, ...fourthSet, ...fifthSet];

test.each(table.map((each) => [each.outcome, each.text, each] as const))(
  "%s: %s",
  (outcome, text, { refs }) => {
    expect({ outcome: outcomeOf(text), claims: judged(text) }).toMatchObject({ outcome });
    if (refs !== undefined)
      expect(judged(text).flatMap((claim) => (claim.outcome === outcome ? claim.refs : []))).toEqual(refs);
  },
);

test("the table holds 60 claims and more, half of them false, and what is no claim or cannot be judged", () => {
  const number = (outcome: Said["outcome"]) => table.filter((each) => each.outcome === outcome).length;
  const [borneOut, notBorneOut] = [number("borne out"), number("not borne out")];
  expect(borneOut + notBorneOut).toBeGreaterThanOrEqual(60);
  expect(notBorneOut).toBeGreaterThanOrEqual((borneOut + notBorneOut) / 2);
  expect(number("cannot judge") + number("no claim")).toBeGreaterThanOrEqual(30);
});

test("a sentence is told once, by what is gravest of all that it says", () => {
  for (const { text } of table) {
    const told = judged(text).map(({ words }) => words);
    expect(told).toEqual([...new Set(told)]);
  }
});

test("where nobody can tell, the reason says of which actions and what", () => {
  expect(judged("Three actions have no evidence.")[0]?.reason).toContain(
    "PlanProof cannot tell from the plan whether actions 4, 6, 11, 15, 17 and 19 have evidence quoted.",
  );
  expect(judged("Action 2 was complete by 30 June 2024.")[0]?.reason).toBe(
    "PlanProof cannot tell from the plan whether action 2 is complete as the report says.",
  );
});

test("what will be done by a day is borne out by the action's date, and the reason says so", () => {
  const report = judgeReport(
    "Action 6 will be done by 31 December 2024.",
    plan,
    "2024-10-15",
    defaultSettings,
  );
  expect(report.claims).toMatchObject([
    { outcome: "borne out", reason: "The plan shows action 6 due by 31 December 2024." },
  ]);
});

test("where nothing is said to be complete, the reason names what is", () => {
  expect(judged("Nothing has been completed.")).toMatchObject([
    {
      outcome: "not borne out",
      reason: expect.stringMatching(/^The plan shows 15 of 21 actions complete: 1, 2, 3, 5, /) as string,
    },
  ]);
});

test("each claim is of a kind that is known", () => {
  const kinds = [...table.map(({ text }) => text), "Three actions have fallen due."]
    .flatMap(judged)
    .map(({ kind }) => kind);
  expect(kinds.filter((kind) => !claimKinds.includes(kind))).toEqual([]);
});

test("of the actions due to date, as many are complete as the plan shows", () => {
  const dated = { ...plan, actions: plan.actions.filter(({ ref }) => ref !== "1" && ref !== "15") };
  const outcome = (text: string) => judgeReport(text, dated, asAt, defaultSettings).claims[0]?.outcome;
  expect(outcome("Of the actions due to date, all but five have been completed.")).toBe("borne out");
  expect(outcome("14 of the 19 actions due to date have been completed.")).toBe("borne out");
  expect(outcome("Of the actions due to date, all but one have been completed.")).toBe("not borne out");
});

test.each([
  ["Full compliance has been achieved.", "The plan does not say what “Full compliance” asks for."],
  ["The ICB leads all actions.", "PlanProof does not weigh who leads which action."],
  ["All have been completed.", "PlanProof cannot tell of which actions it says so."],
  ["All actions have their dates met.", "PlanProof cannot tell how “dates” and “met” go together in it."],
  ["Three actions are green.", "It speaks of colours, which PlanProof does not weigh."],
])("%s is for a person, and why is said plainly", (text, reason) => {
  expect(judged(text)).toMatchObject([{ outcome: "cannot judge", reason }]);
});

const further = process.env["PLANPROOF_PLANS"];
if (further !== undefined)
  test("the real report of Medway contradicts its plan for six actions, and gives a date that the plan lacks", async () => {
    const host = await openWorkbook(join(further, "medway-2012-08.xlsx"));
    const { report, coveringReport: said } = await check(host, {
      asAt: "2013-01-15",
      settings: defaultSettings,
      coveringReport: readFileSync(join(further, "covering-report.txt"), "utf8"),
    });
    expect(said?.claims.map(({ paragraph, outcome, refs }) => ({ paragraph, outcome, refs }))).toEqual([
      { paragraph: "3.2", outcome: "borne out", refs: [] },
      { paragraph: "3.2", outcome: "not borne out", refs: ["7", "10", "11", "15", "18", "20"] },
      { paragraph: "4.4", outcome: "cannot judge", refs: [] },
    ]);
    expect(said?.dates.map(({ paragraph, day, refs }) => ({ paragraph, day, refs }))).toEqual([
      { paragraph: "4.4", day: "2013-04-30", refs: ["20"] },
    ]);
    const findings = report.findings.filter(({ rule }) => rule.startsWith("report-"));
    expect(findings.map(({ rule, severity, places }) => [rule, severity, places.length])).toEqual([
      ["report-claim", "must-fix", 6],
      ["report-date", "check", 1],
    ]);
  });

const words = [
  ...[
    "all",
    "no",
    "not",
    "most",
    "all but",
    "of the",
    "the",
    "15",
    "21",
    "six",
    "two thirds",
    "71%",
    "only",
    "over",
  ],
  ...["actions", "action 4", "actions 4, 6 and 11", "the plan", "recommendations", "NHS", "council", "joint"],
  ...[
    "are",
    "complete",
    "outstanding",
    "overdue",
    "on track",
    "have a lead",
    "evidence",
    "will be",
    "by March 2025",
  ],
  ...[
    "in August 2024",
    "and",
    "or",
    "but",
    "which",
    "except",
    "subject to",
    "nearly",
    "remaining",
    "of these",
  ],
  ...[
    ", ",
    ". ",
    "; ",
    ": ",
    "(",
    ")",
    "\n",
    "\n\n",
    "3.2 ",
    "updated",
    "Youth Justice Plan",
    "foster carers",
  ],
];
const sentence = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((some) => some.join(" "));

test("any text is judged, and every claim quotes it", () => {
  fc.assert(
    fc.property(fc.oneof(sentence, fc.string({ maxLength: 400 }), fc.string({ unit: "binary" })), (text) => {
      const report = judgeReport(text, plan, asAt, defaultSettings);
      const folded = text.replace(/\s+/g, " ");
      for (const each of [...report.claims, ...report.dates]) {
        expect(folded.replaceAll(" ", "")).toContain(each.words.replaceAll(" ", ""));
        expect(each.reason).toMatch(/[.?]$/);
      }
    }),
    { numRuns: 500 },
  );
});

test("a word that is not understood is never passed over: no sentence with one is borne out whole", () => {
  const strange = fc.constantFrom(
    "foster",
    "northern",
    "statutory",
    "phase",
    "safeguarding",
    "priority",
    "quux",
  );
  const true_ = heldOut
    .concat(firstSet)
    .filter(({ outcome, text }) => outcome === "borne out" && !text.includes("(see"));
  fc.assert(
    fc.property(fc.constantFrom(...true_), strange, fc.nat(), ({ text }, word, at) => {
      const all = text.split(" ");
      const where = at % all.length;
      const changed = [...all.slice(0, where), word, ...all.slice(where)].join(" ");
      expect({ changed, outcome: outcomeOf(changed) }).not.toMatchObject({ outcome: "borne out" });
    }),
    { numRuns: 1000 },
  );
});

test.each([
  "complete ",
  "15 of the 21 actions are complete, ",
  "(",
  "4, ",
  "All actions are complete.\n",
  "plan in a ",
])("half a million characters of “%s” are judged in their turn", (text) => {
  expect(() => judged(`The actions ${text.repeat(500_000 / text.length)}`)).not.toThrow();
});

test("a sentence that begins with figures is one of its own", () => {
  const text = "Good progress has been made against the plan. 15 of the 21 actions are complete.";
  expect(judged(text).map(({ outcome }) => outcome)).toEqual(["cannot judge", "borne out"]);
});
