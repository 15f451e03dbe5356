import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "../../src/cli/files";
import { check } from "../../src/jobs";
import type { Finding, Severity } from "../../src/model/finding";
import { a1, columnIndex, type Place } from "../../src/model/place";
import { defaultSettings } from "../../src/model/settings";

/** What a careful clerk would want to be asked of a plan, and what would make them stop reading. Cells are in A1 notation. */
interface WantedFindings {
  readonly plan: string;
  readonly asAt: string;
  readonly findings: readonly Wanted[];
  readonly extraOnOtherWorkbooks: Readonly<Record<string, readonly Wanted[]>>;
  readonly unwanted: readonly Unwanted[];
}
interface Wanted {
  readonly cell: string;
  readonly severity: Severity;
  readonly kind: string;
  readonly words: string;
}
interface Unwanted {
  readonly cell: string;
  readonly kind: string;
  readonly why: string;
}

/** The rule that answers for each kind of wanted finding. */
const ruleOf: Readonly<Record<string, string>> = {
  "late-no-later-date": "overdue",
  "plan-older-than-meeting": "plan-older",
  "revised-to-an-activity": "due-activity",
  "promise-has-passed": "promise-passed",
  "complete-no-evidence-quoted": "complete-no-evidence",
  "complete-work-outstanding": "complete-outstanding",
  "small-number": "small-number",
  "text-contrast": "text-contrast",
  "colour-is-only-carrier": "colour-only-carrier",
  "no-year-shown": "due-no-year",
  "month-and-year-date": "due-month-only",
  "not-a-date": "due-unreadable",
  "reason-is-no-reason": "revised-no-reason",
  "narrower-than-promised": "narrower-than-promised",
  "date-before-inspection": "step-before-inspection",
  acronyms: "acronyms",
  "merged-cells": "merged-cells",
  "doubled-word": "doubled-word",
  misspelling: "misspelling",
  "organisation-spelt-differently": "spelt-differently",
  "no-document-title": "no-document-title",
  "hidden-row": "hidden-row",
  "hidden-year": "due-hidden-year",
  "colour-wrong": "colour-wrong",
  "colour-missing": "colour-missing",
  "cqc-not-red": "cqc-not-red",
  "red-not-cqc": "red-not-cqc",
  "hidden-sheet": "hidden-sheet",
  note: "remark",
  "repeated-headers": "heading-repeated",
};

/** The rules that could raise each kind of unwanted finding; none where no rule speaks of such a thing. */
const rulesOf: Readonly<Record<string, readonly string[]>> = {
  "colour-*": ["colour-missing", "colour-wrong", "cqc-not-red", "red-not-cqc", "colour-no-key"],
  "colour-off-palette": ["colour-wrong"],
  weekend: [],
  "same-date": [],
  "overdue + extended-without-date together": ["revised-no-date"],
  "overdue since 18 February": ["revised-again"],
  overdue: ["overdue"],
  "complete-no-evidence": ["complete-no-evidence"],
  "work-outstanding": ["complete-outstanding"],
  "complete-no-evidence / work-outstanding": ["complete-no-evidence", "complete-outstanding"],
  "status-contradiction": ["status-disagrees", "status-unclear"],
  "status-unclear": ["status-unclear"],
  "status-missing": ["status-unclear", "status-misspelt", "progress-missing"],
  "case-story": ["case-story"],
  "personal-name": ["personal-name"],
  "too-many-leads": ["leads-many"],
  "lead-differs-from-outcome": [],
  "sector-unknown": ["organisation-unknown"],
  "organisation-not-in-lead": ["organisation-unknown"],
  "date-before-inspection": ["step-before-inspection"],
  "promise-has-passed": ["promise-passed"],
  "number-format": ["ref-missing", "source-malformed"],
  "outcome wording": ["misspelling"],
  spelling: ["misspelling"],
  "blank-cells": ["outcome-missing", "action-missing", "progress-missing", "due-missing", "lead-missing"],
  author: ["author-named"],
  "data-validation": [],
  "unnumbered-action": ["ref-missing", "row-unread"],
  "long-cell / readability score": [],
};

/** Kinds that are one line for the plan, wherever they stand. */
const once: Readonly<Record<string, string>> = {
  "no-year (per cell)": "due-no-year",
  "acronym per cell": "acronyms",
};

/** Whether a place is, or lies in, any of the cells: "C13", "A7:A29", "A7,A9", "A33,A39…". */
function isIn(place: Place, cells: string): boolean {
  const [, row, column] = [place.sheet, place.row, place.column];
  return cells.split(",").some((each) => {
    const match = /^([A-Z]+)(\d+)(?:(?::|\.\.)([A-Z]+)(\d+))?/.exec(each.trim());
    // "workbook", "sheet", "any", "properties": the whole of it.
    if (match === null) return true;
    const [, left = "", top = "", right = left, bottom = top] = match;
    return (
      (row === undefined || (row + 1 >= Number(top) && row + 1 <= Number(bottom))) &&
      (column === undefined || (column >= columnIndex(left) && column <= columnIndex(right)))
    );
  });
}

const read = (file: string) => JSON.parse(readFileSync(file, "utf8")) as WantedFindings;

/** The sample plan; and a folder of further plans, where one is named. */
const further = process.env["PLANPROOF_PLANS"];
const plans = [
  { folder: join(__dirname, "../../samples"), file: join(__dirname, "joint-action-plan.wanted.json") },
  ...(further === undefined ? [] : [{ folder: further, file: join(further, "wanted-findings.json") }]),
].map(({ folder, file }) => {
  const wanted = read(file);
  return { name: wanted.plan, folder, wanted };
});

const checked = new Map<string, Promise<readonly Finding[]>>();

/** Each workbook is checked once. */
function findingsIn(folder: string, workbook: string, asAt: string): Promise<readonly Finding[]> {
  const file = join(folder, workbook);
  const found =
    checked.get(file) ??
    openWorkbook(file)
      .then((opened) => check(opened, { asAt, settings: defaultSettings }))
      .then(({ report }) => report.findings);
  checked.set(file, found);
  return found;
}

const answers = (finding: Finding, { kind, cell, severity }: Wanted) =>
  finding.rule === ruleOf[kind] &&
  finding.severity === severity &&
  finding.places.some((place) => isIn(place, cell) || place.sheet === cell);

const missing = (findings: readonly Finding[], all: readonly Wanted[]) =>
  all
    .filter((each) => !findings.some((finding) => answers(finding, each)))
    .map(({ kind, cell, severity }) => `${severity} ${kind} at ${cell}`);

const shown = ({ rule, places, sentence }: Finding) => `${rule} at ${a1(places[0], "")}: ${sentence}`;

describe.each(plans)("$name", ({ folder, wanted }) => {
  test("what must be fixed and checked is all found, at its place and with its severity", async () => {
    const findings = await findingsIn(folder, wanted.plan, wanted.asAt);
    const blocking = wanted.findings.filter(({ severity }) => severity !== "advice");
    expect(missing(findings, blocking)).toEqual([]);
  });

  test("nine in ten pieces of the wanted advice are given", async () => {
    const findings = await findingsIn(folder, wanted.plan, wanted.asAt);
    const advice = wanted.findings.filter(({ severity }) => severity === "advice");
    expect(missing(findings, advice).length).toBeLessThanOrEqual(advice.length / 10);
  });

  test("what is planted in the other workbooks is all found", async () => {
    for (const [workbook, all] of Object.entries(wanted.extraOnOtherWorkbooks)) {
      const findings = await findingsIn(folder, workbook, wanted.asAt);
      expect({ workbook, missing: missing(findings, all) }).toEqual({ workbook, missing: [] });
    }
  });

  test("nothing is raised that would make a clerk stop reading", async () => {
    const others = Object.keys(wanted.extraOnOtherWorkbooks);
    const raised: string[] = [];
    for (const { cell, kind, why } of wanted.unwanted) {
      const named = /\((\w+)\)/.exec(cell)?.[1];
      const workbook = others.find((name) => named !== undefined && name.includes(named)) ?? wanted.plan;
      const findings = await findingsIn(folder, workbook, wanted.asAt);
      const single = once[kind];
      if (single !== undefined) {
        if (findings.filter(({ rule }) => rule === single).length > 1) raised.push(`${kind}, more than once`);
        continue;
      }
      if (kind === "blank-row") {
        const blank = findings.filter(({ places }) =>
          places.some(({ row, column }) => row === 3 && column === undefined),
        );
        raised.push(...blank.map(shown));
        continue;
      }
      if (kind === "small-number") {
        // A cell may hold a small number and others that count nobody: what is quoted there may not be named.
        const quoted = [...why.matchAll(/'([^']+)'/g)].map(([, words = ""]) => words);
        const here = findings.filter(
          ({ rule, places }) => rule === kind && places.some((place) => isIn(place, cell)),
        );
        const isWanted = wanted.findings.some((each) => each.kind === kind && each.cell === cell);
        raised.push(
          ...here
            .filter(({ sentence }) => !isWanted || quoted.some((words) => sentence.includes(words)))
            .map(shown),
        );
        continue;
      }
      const rules = rulesOf[kind];
      if (rules === undefined) throw new Error(`No rule is named for the unwanted “${kind}”.`);
      const here = findings.filter(
        ({ rule, places }) => rules.includes(rule) && places.some((place) => isIn(place, cell)),
      );
      raised.push(...here.map(shown));
    }
    expect(raised).toEqual([]);
  }, 120_000);

  test("there are no more than three other lines, and about twenty in all", async () => {
    const findings = await findingsIn(folder, wanted.plan, wanted.asAt);
    const others = findings.filter((finding) => !wanted.findings.some((each) => answers(finding, each)));
    expect(new Set(others.map(({ rule }) => rule)).size).toBeLessThanOrEqual(3);
    expect(new Set(findings.map(({ rule }) => rule)).size).toBeLessThanOrEqual(24);
  });

  test("no sentence is harder on a partner than the words that are wanted", async () => {
    const findings = await findingsIn(folder, wanted.plan, wanted.asAt);
    const hard =
      /\b(?:unevidenced|without evidence|fail(?:ed|s|ure)?|non-complian\w*|must|wrong|invalid|error)\b/i;
    expect(wanted.findings.map(({ words }) => words).filter((words) => hard.test(words))).toEqual([]);
    expect(findings.map(({ sentence }) => sentence).filter((sentence) => hard.test(sentence))).toEqual([]);
  });
});
