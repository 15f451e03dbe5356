import fc from "fast-check";
import { join } from "node:path";
import { openWorkbook } from "../../src/cli/files";
import { check } from "../../src/jobs";
import { defaultSettings } from "../../src/model/settings";
import { daysLate, labelOf, type Action } from "../../src/model/plan";
import type { Report } from "../../src/model/finding";
import { reviewExample } from "../rules/example";
import { plansOnShelf } from "../shelf/gold";
import { goldIn } from "./gold";

const further = process.env["PLANPROOF_PLANS"];
const plans = [
  ...plansOnShelf().map(({ gold, workbook }) => ({ gold, file: workbook })),
  ...(further === undefined
    ? []
    : goldIn(further).map((gold) => ({ gold, file: join(further, gold.workbook) }))),
];

/** The rules that may speak for overdue, each where the day itself is in doubt. */
const ofLateness = new Set([
  "overdue",
  "due-hidden-year",
  "due-far",
  "due-before-inspection",
  "due-before-start",
  "due-other-date",
  "status-unclear",
  "status-misspelt",
  "complete-future",
]);
/** The rules that may speak for complete-no-evidence, each where there is more to ask than that. */
const ofEvidence = new Set([
  "complete-no-evidence",
  "complete-outstanding",
  "complete-future",
  "status-disagrees",
  "promise-unanswered",
]);

/** The actions of a report that count as late, or as complete without evidence, and of which no rule says anything. */
function leftUnsaid({ plan, asAt, findings }: Report): string[] {
  const isUnsaid = ({ rows }: Action, rules: ReadonlySet<string>) =>
    !findings.some(
      ({ rule, places }) =>
        rules.has(rule) && places.some(({ row }) => row !== undefined && rows.includes(row)),
    );
  return plan.actions
    .filter(
      (action) =>
        (daysLate(action, asAt) > 0 && isUnsaid(action, ofLateness)) ||
        (action.evidence !== null && action.evidence.level !== "evidenced" && isUnsaid(action, ofEvidence)),
    )
    .map(labelOf);
}

describe("Rules leave no late or unproven action to each other", () => {
  it.each(plans)("in $gold.name", async ({ gold, file }) => {
    for (const asAt of gold.asAt) {
      const wanted = { sheet: gold.sheet, asAt, settings: defaultSettings };
      const { report } = await check(await openWorkbook(file), wanted);
      expect(leftUnsaid(report)).toEqual([]);
    }
  });

  const day = fc.constantFrom(
    "31 March 2026",
    "30/06/26",
    "Oct 2026",
    "31 May",
    "15 January 2027",
    "Q4 2026/27",
    "May",
  );
  const pieces = fc.constantFrom(
    ...[
      "(revised to",
      "now",
      "because the post was vacant until",
      "extended",
      "review",
      "or",
      ";",
      "-",
      "as homes closed in",
    ],
    ...[
      "from",
      "tbc",
      "not before",
      "was",
      "deferred",
      "to be agreed",
      "reported to the board",
      ")",
      "?",
      "\n",
    ],
  );
  const due = fc.array(fc.oneof(day, pieces), { minLength: 1, maxLength: 7 }).map((words) => words.join(" "));
  const progress = fc.constantFrom(
    "Begun.",
    "",
    "COMPLETE",
    "Not yet complete",
    "Complted",
    "Done in May 2027. COMPLETE",
    "80%",
  );
  const standing = fc.constantFrom(
    "",
    "Complete",
    "In progress",
    "C",
    "Complted",
    "Not started",
    "80%",
    "Open – complete",
  );
  it("whatever stands for their dates and their progress", () => {
    fc.assert(
      fc.property(day, due, progress, standing, (first, more, said, status) => {
        const report = reviewExample({
          due: `${first} ${more}`,
          progress: said,
          ...(status === "" ? {} : { status }),
        });
        expect(leftUnsaid(report)).toEqual([]);
      }),
    );
  });
});
