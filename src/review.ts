import { isDay, type Day } from "./model/day";
import {
  severities,
  type Answer,
  type Counts,
  type Finding,
  type Report,
  type Severity,
  type Verdict,
} from "./model/finding";
import { textAt, type Book, type Detail, type Grid } from "./model/grid";
import { markOf } from "./model/fingerprint";
import type { Place } from "./model/place";
import { daysLate, labelOf, missedFirstDate, type Action, type Plan } from "./model/plan";
import type { Settings } from "./model/settings";
import { Refusal } from "./model/refusal";
import { atOneGo } from "./model/steps";
import { capital, count } from "./model/wording";
import type { Located } from "./reading/located";
import { readPlan } from "./reading/read-plan";
import { catalogue } from "./rules";
import { cellOf, type Found, type PlanRule, type RowRule, type Rule, type Subject } from "./rules/rule";

export { locate } from "./reading/locate";
export type { Located } from "./reading/located";
export { detailFor } from "./reading/detail";

/** What a review goes by, besides the plan. */
export interface Terms {
  readonly asAt: Day;
  readonly settings: Settings;
  readonly answers: readonly Answer[];
}

/**
 * Reads the plan and judges it: the one door to reading and rules. A rule that throws is reported as failed and hides
 * no other. Throws a Refusal where the as-at day is no day or the plan holds no action. It goes in small steps, between
 * which whoever waits may do something else.
 */
export function* reviewInSteps(
  grid: Grid,
  located: Located,
  detail: Detail,
  book: Book,
  terms: Terms,
  rules: readonly Rule[] = catalogue,
): Generator<void, Report> {
  const { asAt, settings, answers } = terms;
  if (!isDay(asAt))
    throw new Refusal(`“${asAt}” is not a day. Give the as-at day as year-month-day, 2013-01-15.`);
  const plan = yield* readPlan(grid, located, detail, settings, asAt);
  if (plan.actions.length === 0) {
    throw new Refusal(
      `The sheet “${plan.sheet}” has the headings of a plan in row ${plan.headingRow + 1}, but no action below them. Check that the rows have not been moved or deleted.`,
    );
  }
  const subject: Subject = { plan, book, grid, detail, asAt, settings };
  const { findings, failedRules } = yield* lookThrough(rules, subject, answers);
  return judged(
    {
      plan,
      asAt,
      findings,
      failedRules,
      notChecked: [...book.notRead, ...detail.notRead, ...turnedOff(rules, settings)],
    },
    settings,
  );
}

const order = ({ severity }: Finding) => severities.indexOf(severity);

/** Findings in their order, and what they come to. */
function judged(report: Omit<Report, "counts" | "reservations" | "verdict">, settings: Settings): Report {
  const findings = report.findings.toSorted(
    (a, b) =>
      order(a) - order(b) ||
      (a.places[0].row ?? -1) - (b.places[0].row ?? -1) ||
      (a.places[0].column ?? -1) - (b.places[0].column ?? -1),
  );
  const counts = countUp(report.plan, report.asAt, findings);
  const reservations = reservationsOf(findings, settings);
  const unchecked = report.failedRules.length + reservations.length;
  return { ...report, findings, counts, reservations, verdict: verdictOf(counts, unchecked) };
}

/** A report with further findings, in its order, counted and judged anew. */
export const withFindings = (report: Report, further: readonly Finding[], settings: Settings): Report =>
  judged({ ...report, findings: [...report.findings, ...further] }, settings);

/** The same, at one go. */
export const review = (...of: Parameters<typeof reviewInSteps>): Report => atOneGo(reviewInSteps(...of));

/** A rule that a council has turned off is said to be: a verdict without it is another verdict. */
const turnedOff = (rules: readonly Rule[], { severities: own }: Settings) =>
  rules
    .filter(({ id }) => own[id] === "off")
    .map(({ id, title }) => ({ what: `“${title}” (${id})`, why: "this rule is turned off in the settings" }));

const noChoices: Finding["choices"] = [];

/** How many actions a rule looks at in one step. */
const actionsAtOnce = 50;

/** A rule at work: what it has found so far, or why it failed. */
interface Run<R extends Rule = Rule> {
  readonly rule: R;
  readonly finding: (found: Found, places: Finding["places"], action: Action | null) => Finding;
  findings: Finding[];
  failed: string | null;
}

const isOfRows = (run: Run): run is Run<RowRule> => run.rule.kind === "row";
const isOfPlan = (run: Run): run is Run<PlanRule> => run.rule.kind === "plan";

/** All that the rules find, in their order. The findings of a rule that fails are not told. */
function* lookThrough(
  rules: readonly Rule[],
  subject: Subject,
  answers: readonly Answer[],
): Generator<void, Pick<Report, "findings" | "failedRules">> {
  const { actions } = subject.plan;
  const runs = rules.flatMap((rule): Run[] => {
    const severity = subject.settings.severities[rule.id];
    return severity === "off"
      ? []
      : [{ rule, finding: findingBy(rule, severity, subject.grid, answers), findings: [], failed: null }];
  });
  const attempt = (run: Run, look: () => void) => {
    if (run.failed !== null) return;
    try {
      look();
    } catch (error) {
      run.failed = error instanceof Error ? error.message : String(error);
    }
  };
  // A few actions before all the rules, not a rule before all the actions: a long plan's texts would be fetched from
  // far memory for every rule.
  for (let from = 0; from < actions.length; from += actionsAtOnce) {
    const few = actions.slice(from, from + actionsAtOnce);
    for (const run of runs.filter(isOfRows)) {
      yield;
      attempt(run, () => lookAtRows(run, few, subject));
    }
  }
  const inRow = new Map<number, Action>();
  for (const action of actions) inRow.set(action.row, action);
  for (const run of runs.filter(isOfPlan)) {
    yield;
    attempt(run, () => lookAtPlan(run, subject, inRow));
  }
  return {
    findings: runs.flatMap(({ findings, failed }) => (failed === null ? findings : [])),
    failedRules: runs.flatMap(({ rule, failed }) =>
      failed === null ? [] : [{ rule: rule.id, why: failed }],
    ),
  };
}

function lookAtRows({ rule, finding, findings }: Run<RowRule>, actions: readonly Action[], subject: Subject) {
  for (const action of actions) {
    const looked = rule.look(action, subject);
    // Most rules find nothing in most actions.
    if (looked === null) continue;
    for (const found of "sentence" in looked ? [looked] : looked) {
      findings.push(finding(found, found.places ?? [cellOf(subject, action, rule.column)], action));
    }
  }
}

function lookAtPlan(run: Run<PlanRule>, subject: Subject, inRow: ReadonlyMap<number, Action>) {
  run.findings = run.rule.look(subject).map((found) => {
    const [place, ...others] = found.places;
    const action = others.length === 0 && place.row !== undefined ? inRow.get(place.row) : undefined;
    return run.finding(found, found.places, action ?? null);
  });
}

/** What makes findings of what a rule found, with the answers that were given. */
function findingBy(
  rule: Rule,
  severity: Severity | undefined,
  grid: Grid,
  answers: readonly Answer[],
): Run["finding"] {
  const given = answers.filter((answer) => answer.rule === rule.id);
  return (found, places, action) => {
    const own = severity ?? found.severity ?? rule.severity;
    const answerable = own === "must-fix" || own === "check";
    const asked = {
      rule: rule.id,
      about: action === null ? null : labelOf(action),
      // A fingerprint costs more than most rules: it is taken when somebody answers, or has answered.
      get words() {
        return wordsAt(grid, places, found);
      },
    };
    const answer = given.find(({ about, words }) => about === asked.about && words === asked.words) ?? null;
    return {
      rule: rule.id,
      // Late with somebody's word why is a fact that members are told.
      severity: answer !== null && rule.id === "overdue" ? "report" : own,
      places,
      ref: action?.ref ?? null,
      sentence: capital(found.sentence),
      flag: capital(found.flag ?? found.sentence),
      suggestion: found.suggestion ?? null,
      choices: found.choices ?? noChoices,
      fix: found.fix ?? null,
      answerable: answerable ? asked : null,
      answer,
    };
  };
}

/** A fingerprint of what a finding is about: its cells' words, or what is said where it stands in no cell of the plan. */
function wordsAt(
  grid: Grid,
  places: readonly Place[],
  { subject = "", sentence, flag = sentence }: Found,
): string {
  const words = places.map(({ sheet, row, column }) =>
    sheet === grid.sheet && row !== undefined && column !== undefined ? textAt(grid, row, column) : flag,
  );
  return markOf([...words, subject].join("\n"));
}

function countUp(plan: Plan, asAt: Day, findings: readonly Finding[]): Counts {
  const { actions } = plan;
  const open = actions.filter(({ status }) => status.value === "open");
  const unanswered = (severity: Severity) =>
    findings.filter(
      (finding) => finding.severity === severity && (finding.answer === null || severity === "report"),
    ).length;
  return {
    actions: actions.length,
    complete: actions.length - open.length,
    completeNoEvidence: actions.filter(({ evidence }) => evidence !== null && evidence.level !== "evidenced")
      .length,
    open: open.length,
    overdue: open.filter((action) => daysLate(action, asAt) > 0).length,
    missedFirstDate: open.filter((action) => missedFirstDate(action, asAt)).length,
    openNoDate: open.filter(({ due }) => due.original === null && due.revisions.length === 0).length,
    findings: {
      "must-fix": unanswered("must-fix"),
      check: unanswered("check"),
      report: unanswered("report"),
      advice: unanswered("advice"),
    },
  };
}

/** What must be known before a plan can be called ready, by the rules that look for it. */
const essential: Readonly<Record<string, string>> = {
  "row-unread": "Whether every row was read",
  "table-unread": "Whether there is a second table",
  "hidden-row": "Whether rows are hidden",
  "hidden-column": "Whether columns are hidden",
  "hidden-sheet": "Whether sheets are hidden",
  "unseen-text": "Whether all text can be seen",
};

/**
 * No plan is ready while something of it is hidden, whoever answered for it, or while nobody looked; neither an answer
 * nor a council's own settings change that.
 */
function reservationsOf(findings: readonly Finding[], { severities: own }: Settings): string[] {
  const unchecked = Object.entries(essential).flatMap(([rule, what]) =>
    own[rule] === "off" ? [`${what} was not checked: the settings turn that off.`] : [],
  );
  // No answer reads a table: it is always said.
  const anotherTable = findings.some(({ rule }) => rule === "table-unread");
  const isPassedOver = ({ rule, severity, answer }: Finding) =>
    rule in essential &&
    rule !== "table-unread" &&
    (rule !== "row-unread"
      ? answer !== null || severity === "report" || severity === "advice"
      : answer === null && (own[rule] === "report" || own[rule] === "advice"));
  const passedOver = findings.filter(isPassedOver);
  const unread = passedOver.filter(({ rule }) => rule === "row-unread").length;
  const unseen = passedOver.filter(({ rule }) => rule === "unseen-text").length;
  const hidden = passedOver.length - unread - unseen;
  return [
    ...unchecked,
    ...(anotherTable ? ["A second table on the sheet was not read."] : []),
    ...(hidden > 0
      ? [`${count(hidden, "row, column or sheet is", "rows, columns or sheets are")} hidden.`]
      : []),
    ...(unseen > 0 ? [`Text of ${count(unseen, "action")} cannot be seen.`] : []),
    ...(unread > 0 ? [`${count(unread, "row was", "rows were")} not read.`] : []),
  ];
}

/** A rule that failed leaves something unchecked: the plan cannot be called ready. So does what is held against it. */
function verdictOf({ findings }: Counts, against: number): Verdict {
  if (findings["must-fix"] > 0) return "must-fix";
  return findings.check > 0 || against > 0 ? "check" : "ready";
}
