import type { Finding } from "../../src/model/finding";
import { a1, columnIndex, type Place } from "../../src/model/place";
import type { Plan } from "../../src/model/plan";
import { plansOnShelf, type GoldFinding, type Shelf } from "./gold";
import { read } from "./measure";

/** What a gold finding's kind is called in the catalogue, where its writer had another name for the same question. */
const named: Readonly<Record<string, readonly string[]>> = {
  "revised-twice": ["revised-again"],
  "due-implausible": ["due-before-inspection", "due-far", "due-before-start"],
  "ref-number": ["ref-as-number"],
  // "CVFT is not spelt out: it is written four ways in this plan."
  "organisation-unknown": ["organisation-unknown", "spelt-differently"],
  // "End of spring term" has no year, and no day either.
  "due-no-year": ["due-no-year", "due-unreadable"],
  "organisation-spelt": ["spelt-differently"],
  acronym: ["acronyms"],
  "as-at": ["plan-older", "as-at-before-plan"],
  "status-missing": ["status-unclear"],
  "due-missing": ["due-missing", "due-unreadable"],
  "due-unreadable": ["due-unreadable", "due-missing"],
  "due-other-date": ["due-other-date", "due-month-first"],
  // A blank latest update, with earlier ones that were read.
  "progress-missing": ["progress-missing", "no-update"],
  misspelling: ["misspelling", "status-misspelt"],
  // Work that is still to be done may have its day.
  "complete-outstanding": ["complete-outstanding", "complete-future", "status-unclear"],
  "percent-as-number": ["status-unclear"],
  // Late, and put back without a date, is one question.
  "revised-no-date": ["revised-no-date", "overdue"],
};
const rulesFor = (kind: string) => named[kind] ?? [kind];

/** What is asked once for the whole plan: wherever a gold finding puts it, it is the same question. */
const ofThePlan: ReadonlySet<string> = new Set([
  ...["acronym", "acronyms", "as-at", "merged-cells", "no-document-title", "author-named"],
  ...["spelt-differently", "due-no-year", "colour-only-carrier", "colour-no-key", "text-contrast"],
]);

/** The findings of one plan against the gold ones, as at the first day that its gold reading names. */
export interface ComparedFindings {
  readonly shelf: Shelf;
  readonly plan: string;
  readonly gold: readonly (GoldFinding & {
    readonly found: Finding | null;
    /** Whether it stands at the gold cell, and not elsewhere in the action's row. */
    readonly atCell: boolean;
    readonly instead: readonly string[];
  })[];
  /** What PlanProof raised and the gold findings do not have. */
  readonly extra: readonly Finding[];
  /** Of the extra ones, those that the gold reading says must stay quiet, and why. */
  readonly unwanted: ReadonlyMap<Finding, string>;
  readonly sheet: string;
}

/** Every plan of the shelf that has gold findings. */
export async function measureFindings(): Promise<ComparedFindings[]> {
  const measured: ComparedFindings[] = [];
  for (const { shelf, gold, workbook } of plansOnShelf()) {
    const [asAt] = gold.asAt;
    if (gold.findings === undefined || asAt === undefined) continue;
    const { report } = await read(workbook, asAt, gold.sheet);
    const { plan } = report;
    const { sheet } = plan;
    const isThere = ({ places }: Finding, at: string) => places.some((place) => covers(place, at, sheet));
    const asks = ({ rule, sentence }: Finding, { kind }: GoldFinding) =>
      rulesFor(kind).includes(rule) ||
      // Which year a hidden one is matters where the action is late by another.
      (kind === "due-hidden-year" && rule === "due-no-year" && /is late if/.test(sentence)) ||
      // Where nothing stands at the latest quarter, the letter of the one before was read.
      (kind === "status-unclear" && rule === "no-update" && sentence.startsWith("The latest status")) ||
      // "Autumn term 2024" is read as the end of its last month, and asked about as no day.
      (kind === "due-unreadable" && rule === "due-month-only" && / term\b/i.test(sentence)) ||
      // "Autumn 2024" has no day to be late by, and is over all the same.
      (kind === "overdue" && rule === "due-unreadable" && / is over,/.test(sentence));
    const answers = (finding: Finding, wanted: GoldFinding) =>
      asks(finding, wanted) &&
      (ofThePlan.has(wanted.kind) || finding.places.some((place) => isInRow(place, wanted.at, plan)));
    const extra = report.findings.filter(
      (finding) => !gold.findings?.some((wanted) => answers(finding, wanted)),
    );
    const lookUp = (wanted: GoldFinding) => {
      const all = report.findings.filter((finding) => answers(finding, wanted));
      const there = all.find((finding) => isThere(finding, wanted.at));
      return { found: there ?? all[0] ?? null, atCell: there !== undefined };
    };
    const unwanted = (gold.notErrors ?? []).flatMap(({ kind, cell, what }) =>
      extra
        .filter((finding) => rulesFor(kind).includes(finding.rule) && isThere(finding, cell))
        .map((finding) => [finding, what] as const),
    );
    measured.push({
      shelf,
      plan: gold.name,
      sheet,
      gold: gold.findings.map((wanted) => ({
        ...wanted,
        ...lookUp(wanted),
        instead: report.findings.filter((finding) => isThere(finding, wanted.at)).map(({ rule }) => rule),
      })),
      extra,
      unwanted: new Map(unwanted),
    });
  }
  return measured;
}

/** Whether a place is that cell, or another one of the action that the cell belongs to. */
function isInRow(place: Place, at: string, { sheet, actions }: Plan): boolean {
  if (covers(place, at, sheet)) return true;
  const row = Number(/^[A-Z]+(\d+)$/.exec(at)?.[1] ?? 0) - 1;
  const own = actions.find(({ rows }) => rows.includes(row));
  return place.sheet === sheet && place.row !== undefined && (own?.rows.includes(place.row) ?? false);
}

/** Whether a place is that cell, or the row or column that it stands in. */
function covers(place: Place, at: string, home: string): boolean {
  if (a1(place, home) === at) return true;
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(at) ?? [];
  if (letters === "" || place.sheet !== home) return false;
  const { column = columnIndex(letters), row: index = Number(row) - 1 } = place;
  const isSheet = place.column === undefined && place.row === undefined;
  return !isSheet && column === columnIndex(letters) && index === Number(row) - 1;
}

const share = (part: number, of: number) =>
  of === 0 ? "–" : `${part}/${of}`.padStart(9) + `${((100 * part) / of).toFixed(1)}%`.padStart(7);

const weighs = ({ severity }: { readonly severity: string }) =>
  severity === "must-fix" || severity === "check";

/**
 * Recall and precision in columns of text, then every miss and every extra. Precision is of what stands in the way:
 * gold findings are not exhaustive for advice.
 */
export function findingsTable(measured: readonly ComparedFindings[]): string {
  const groups = {
    open: measured.filter(({ shelf }) => shelf === "open"),
    blind: measured.filter(({ shelf }) => shelf === "blind"),
    all: measured,
  };
  const line = (name: string, of: (group: readonly ComparedFindings[]) => string) =>
    name.padEnd(33) +
    Object.values(groups)
      .map((group) => of(group).padStart(19))
      .join("");
  const recall = (counts: (wanted: GoldFinding) => boolean) => (group: readonly ComparedFindings[]) => {
    const wanted = group.flatMap(({ gold }) => gold).filter(counts);
    return share(wanted.filter(({ found }) => found !== null).length, wanted.length);
  };
  const precision = (group: readonly ComparedFindings[]) => {
    const right = group
      .flatMap(({ gold }) => gold)
      .flatMap(({ found }) => (found !== null && weighs(found) ? found : []));
    const wrong = group.flatMap(({ extra }) => extra).filter(weighs).length;
    const found = new Set(right).size;
    return share(found, found + wrong);
  };
  const cells = (group: readonly ComparedFindings[]) => {
    const found = group.flatMap(({ gold }) => gold).filter((wanted) => wanted.found !== null);
    return share(found.filter(({ atCell }) => atCell).length, found.length);
  };
  const severity = (group: readonly ComparedFindings[]) => {
    const found = group.flatMap(({ gold }) => gold).filter((wanted) => wanted.found !== null);
    return share(found.filter((wanted) => wanted.found?.severity === wanted.severity).length, found.length);
  };
  return [
    "findings".padEnd(33) +
      Object.keys(groups)
        .map((name) => name.padStart(19))
        .join(""),
    line("recall of must-fix and check", recall(weighs)),
    line(
      "recall of advice",
      recall((wanted) => !weighs(wanted)),
    ),
    line("precision of must-fix and check", precision),
    line("found at the gold cell", cells),
    line("found at the gold severity", severity),
    line(
      "raised, and must stay quiet",
      (group) => `${group.reduce((sum, { unwanted }) => sum + unwanted.size, 0)}`,
    ),
    "",
    ...measured.flatMap(({ shelf, plan, gold, extra, unwanted, sheet }) => [
      ...gold
        .filter(({ found }) => found === null)
        .map(
          ({ kind, at, severity: weight, words, instead }) =>
            `MISSED ${shelf}/${plan} ${at} ${kind} (${weight}): ${words}${instead.length === 0 ? "" : ` It has ${instead.join(", ")}.`}`,
        ),
      ...extra
        .filter((finding) => weighs(finding) || unwanted.has(finding))
        .map((finding) => {
          const { places, rule, severity: weight, sentence } = finding;
          const why = unwanted.get(finding);
          const said = why === undefined ? "" : ` It must stay quiet: ${why}`;
          return `EXTRA  ${shelf}/${plan} ${a1(places[0], sheet)} ${rule} (${weight}): ${sentence}${said}`;
        }),
    ]),
    "",
  ].join("\n");
}
