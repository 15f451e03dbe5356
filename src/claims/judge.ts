import type { Claim, ClaimKind, ClaimOutcome } from "../model/claim";
import { endOfMonth, partsOf, type Day } from "../model/day";
import { labelOf, subjectColumn, type Action, type Meaning } from "../model/plan";
import type { Place } from "../model/place";
import { capital, count, listed } from "../model/wording";
import { settle, type Found } from "../reading/dates";
import { holdsOf, type Amount } from "./amounts";
import type { State } from "./clauses";
import {
  anyOfThem,
  byDay,
  doubtOf,
  dueOn,
  negated,
  predicateFor,
  slippedAtAll,
  type Ground,
  type Predicate,
} from "./predicates";
import type { Draft, Said } from "./read-clause";
import { everything, type Scope } from "./scopes";
import { agreed, and, between, fits, not, type Tri } from "./tri";

/** What a clause says of which actions, once it was judged: the next one may speak of "these" or of "the rest". */
export interface Spoken {
  readonly scope: Scope;
  readonly predicate: Predicate;
  /** Of all that there are, "there are 21 actions": "the rest" are then not the others. */
  readonly whole?: true;
}

/** What is for a person, whatever is said of it. */
const unweighable: Partial<Record<State, string>> = {
  rag: "it speaks of colours, which PlanProof does not weigh",
  progress: "how good the progress is, the plan does not say",
  updated: "when each action was updated, PlanProof does not weigh",
};

const isThere: Predicate = { ask: () => "yes", column: "status", yes: "", no: "", names: "no" };

export type Verdict = Pick<Claim, "kind" | "outcome" | "reason" | "places" | "refs">;

export interface Judged {
  readonly verdict: Verdict;
  readonly spoken: Spoken | null;
}

const kinds = {
  beyondComplete: "complete",
  missedFirst: "overdue",
  slipped: "overdue",
  onTrack: "on track",
  inProgress: "in progress",
  started: "not started",
  due: "by a day",
  fallenDue: "by a day",
  rag: "progress",
} as const satisfies Partial<Record<State, ClaimKind>>;
export const kindOf = (state: State): ClaimKind => (isMapped(state) ? kinds[state] : state);
const isMapped = (state: State): state is keyof typeof kinds => state in kinds;

const nothing = { places: [], refs: [] } as const;

/** A claim that nobody can judge by the plan, with the reason. */
export const cannot = (kind: ClaimKind, why: string): Judged => ({
  verdict: { kind, outcome: "cannot judge", reason: `${capital(why)}.`, ...nothing },
  spoken: null,
});

/** What the plan bears out, by the answers of all readings. */
const outcomes: Readonly<Record<Tri, ClaimOutcome>> = {
  yes: "borne out",
  no: "not borne out",
  unsure: "cannot judge",
};

/** The days that a date of the report may mean: one without its year is looked for after the plan's date and after today. */
function daysOf(found: Found, { plan, asAt }: Ground): Day[] {
  const bases = [...(plan.date === null ? [] : [plan.date.day]), asAt];
  return [...new Set(bases.flatMap((base) => settle(found, base)?.day ?? []))];
}

const wholeMonth = ({ how, date }: Found) =>
  how === "month" || ("dayOfMonth" in date && date.dayOfMonth === "last");

/** The day at which the plan's state is meant, where the report's date is that of the plan or of the check; else null. */
function stateDay(found: Found, ground: Ground): Day | null {
  const { plan, asAt } = ground;
  const [day, ...others] = daysOf(found, ground);
  if (day === undefined || others.length > 0) return null;
  if (day === asAt || day === plan.date?.day) return day;
  const inMonth = (of: Day) => wholeMonth(found) && of.slice(0, 7) === day.slice(0, 7);
  if (plan.date !== null && inMonth(plan.date.day)) return plan.date.day;
  return inMonth(asAt) ? asAt : null;
}

/** Judges what a clause says. Null where it claims nothing. */
export function judge(draft: Draft, ground: Ground, before: readonly Spoken[]): Judged[] {
  const { states, attributes, amount, problems } = draft;
  const first = states[0]?.[0]?.state ?? attributes[0];
  if (first === undefined && !isTotal(draft)) return [];
  if (draft.aims && amount?.kind !== "number") return [];
  const kind = first === undefined ? "number of actions" : kindOf(first);
  if (first === "updated")
    return [problems.length > 0 ? cannot(kind, problems[0] ?? "") : updated(draft, ground)];
  if (problems.length > 0) return [cannot(kind, problems[0] ?? "")];
  if (draft.past && draft.day === null) return [cannot(kind, "“had” speaks of another time than the plan")];
  const isLate = (state: State) => state === "overdue" || state === "slipped" || state === "missedFirst";
  if (states.length > 1 && states.flat().some(({ state }) => isLate(state)) && first === "complete") {
    return [cannot(kind, "it says that they are complete and late")];
  }
  const unweighed = [...attributes, ...states.flat().map(({ state }) => state)]
    .map((state) => unweighable[state])
    .find((why) => why !== undefined);
  if (unweighed !== undefined) return [cannot(kind, unweighed)];
  if (attributes.includes("due"))
    return [cannot(kind, "PlanProof cannot tell which actions it means as due")];
  const missing = [...draft.refs, ...draft.exceptions].filter(
    (ref) => !ground.plan.actions.some((action) => isCalled(action, ref)),
  );
  if (missing.length > 0) return [cannot(kind, `the plan has no action ${listed(missing)}`)];
  const scopes = scopesOf(draft, ground, before);
  if (typeof scopes === "string") return [cannot(kind, scopes)];
  if (first === undefined) return [judgeTotal(draft, scopes, ground)];
  if (states.length === 0) {
    // "There are no overdue actions": what describes them is what is claimed.
    const [state, ...narrower] = [...attributes].reverse();
    if (state === undefined || amount === null || amount.kind === "all" || amount.kind === "not all")
      return [];
    return [
      judgeState(draft, [{ state, negated: false }], withAttributes(scopes, narrower, ground), ground, true),
    ];
  }
  const about = withAttributes(scopes, attributes, ground);
  const [said, ...more] = states.map((each) => judgeState(draft, each, about, ground, false));
  if (said === undefined || more.length === 0 || amount === null || saysOfEach.has(amount.kind))
    return [said ?? [], more].flat();
  return judgeTogether(draft, said, more, about, ground);
}

/** "All are complete and evidenced" is that all are the one and all the other; of so many that does not follow. */
const saysOfEach: ReadonlySet<Amount["kind"]> = new Set(["all", "none"]);

/** "15 are complete and evidenced": so many are both at once, the second counts among those that are the first. */
function judgeTogether(
  draft: Draft,
  first: Judged,
  others: readonly Judged[],
  scopes: readonly Scope[],
  ground: Ground,
): Judged[] {
  const { kind } = first.verdict;
  const together: Judged[] = [first];
  if (draft.amount?.kind !== "number") {
    if ([first, ...others].some(({ verdict }) => verdict.outcome === "not borne out"))
      return [first, ...others];
    return [cannot(kind, "it does not say whether those that are the one are also the other")];
  }
  for (const said of draft.states.slice(1)) {
    const last = together.at(-1)?.spoken;
    if (last === null || last === undefined) return together;
    const among = scopes.map((scope) => narrowed(scope, holding(last)));
    together.push(judgeState({ ...draft, total: null, share: null }, said, among, ground, false));
  }
  const isLess = first.verdict.outcome === "not borne out";
  const last = together.at(-1);
  if (isLess && draft.contrasts && last?.verdict.outcome === "borne out") return [last];
  return isLess && last?.verdict.outcome !== "not borne out"
    ? [cannot(kind, "it may say so of each, or only of both together")]
    : together;
}

/** Those of which something was said, and holds. */
const holding = ({ scope, predicate }: Spoken): Scope => ({
  belongs: (action) => and(scope.belongs(action), predicate.ask(action)),
  words: [scope.words, predicate.yes].filter((words) => words !== "").join(", "),
});

const narrowed = (scope: Scope, by: Scope): Scope => ({
  belongs: (action) => and(scope.belongs(action), by.belongs(action)),
  words: [scope.words, by.words].filter((words) => words !== "").join(", "),
});

const isTotal = ({ holds, amount, subject, states }: Draft) =>
  holds && amount?.kind === "number" && subject === "actions" && states.length === 0;

const isCalled = (action: Action, ref: string) => action.ref?.toLowerCase() === ref.toLowerCase();

/** The actions that a clause may mean, or why nobody can tell. */
function scopesOf(
  { scopes, amount, rest, ofThese, subject }: Draft,
  ground: Ground,
  before: readonly Spoken[],
) {
  const last = before.at(-1);
  if (ofThese) {
    if (last === undefined) return "PlanProof cannot tell which actions “these” are";
    return scopes.map((scope) => narrowed(scope, holding(last)));
  }
  // Where a clause has no noun of its own it is about what the one before was about.
  const goesOn = subject === "none" && last !== undefined;
  const wider = goesOn ? scopes.map((scope) => narrowed(scope, last.scope)) : scopes;
  // "15 are complete, all on time": all of those, or all that there are.
  if (goesOn && !rest && amount?.kind === "all" && last.whole !== true)
    return [...scopes.map((scope) => narrowed(scope, holding(last))), ...wider];
  if (!rest) return wider;
  const parts = before.filter(({ whole }) => whole !== true);
  const others: Scope = {
    belongs: (action) =>
      parts.length === 0
        ? not(predicateFor("complete", ground, ground.asAt).ask(action))
        : and(
            ...before.map(({ scope, predicate }) => not(and(scope.belongs(action), predicate.ask(action)))),
          ),
    words: parts.length === 0 ? "not complete" : "among the rest",
  };
  return wider.map((scope) => narrowed(scope, others));
}

function withAttributes(scopes: readonly Scope[], attributes: readonly State[], ground: Ground): Scope[] {
  const asked = attributes.map((state) => predicateFor(state, ground, ground.asAt));
  return scopes.map(({ belongs, words }) => ({
    belongs: (action) => and(belongs(action), ...asked.map(({ ask }) => ask(action))),
    words: [words, ...asked.map(({ yes }) => yes)].filter((each) => each !== "").join(", "),
  }));
}

/** What one state of a clause asks of each action, in each reading; or why that cannot be said. */
function predicatesOf(
  { state, negated: isNegated }: Said,
  { day, future, refs, amount }: Draft,
  ground: Ground,
): { readonly predicate: Predicate; readonly lacks?: (action: Action) => boolean }[] | string {
  const { asAt } = ground;
  const turned = (predicate: Predicate) => (isNegated ? negated(predicate) : predicate);
  if (state === "due" || (future && state === "complete")) {
    if (isNegated) return "it says what will not be";
    if (day === null) return "it gives no date by which that will be";
    const days = daysOf(day.found, ground);
    if (days.length === 0) return `“${day.found.words}” has no year`;
    return days.map((each) => {
      if (state === "due")
        return { predicate: dueOn(each, wholeMonth(day.found), day.by && refs.length === 0, asAt) };
      const by = byDay(each, ground);
      return { predicate: by, lacks: by.lacks };
    });
  }
  if (future) return "it says what will be, which the plan’s dates do not tell";
  if (day === null) {
    const isSlipped = state === "slipped" && amount?.kind === "none";
    return [
      { predicate: turned(isSlipped ? slippedAtAll(ground, asAt) : predicateFor(state, ground, asAt)) },
    ];
  }
  const at = day.by ? null : stateDay(day.found, ground);
  if (at !== null) return [{ predicate: turned(predicateFor(state, ground, at)) }];
  if (state !== "complete" || isNegated) return `“${day.found.words}” is another day than the plan’s`;
  // Complete by some day in the past: what is open now was open then; when the others were completed is not said.
  return [{ predicate: predicateFor("beyondComplete", ground, asAt) }];
}

/** Words without a number: "actions are complete" claims it of all; "actions are overdue" may claim it of some. */
function amountsOf({ amount, refs }: Draft, said: readonly Said[]): Amount[] {
  if (amount !== null) return [amount];
  if (refs.length > 0) return [{ kind: "all" }];
  const general: readonly State[] = [
    "complete",
    "beyondComplete",
    "onTrack",
    "lead",
    "date",
    "evidence",
    "due",
  ];
  const isGeneral = said.every(({ state, negated }) => general.includes(state) && !negated);
  return isGeneral ? [{ kind: "all" }] : [{ kind: "all" }, { kind: "some" }];
}

function judgeState(
  draft: Draft,
  said: readonly Said[],
  scopes: readonly Scope[],
  ground: Ground,
  exists: boolean,
): Judged {
  const { actions } = ground.plan;
  const kind = draft.future ? "by a day" : kindOf(said[0]?.state ?? "complete");
  const readings = said.map((each) => predicatesOf(each, draft, ground));
  const problem = readings.find((each) => typeof each === "string");
  if (typeof problem === "string") return cannot(kind, problem);
  const asked = (readings as Exclude<(typeof readings)[number], string>[]).reduce(
    (all, each) =>
      all.flatMap((one) => each.map((other) => ({ one, other }))).map(({ one, other }) => [...one, other]),
    [[]] as { predicate: Predicate; lacks?: (action: Action) => boolean }[][],
  );
  const named = (scope: Scope): Scope =>
    draft.refs.length === 0
      ? scope
      : {
          ...scope,
          belongs: (action) =>
            draft.refs.some((ref) => isCalled(action, ref)) ? scope.belongs(action) : "no",
        };
  const amounts = amountsOf(draft, said);
  const answers: Tri[] = [];
  // Where it is said how many there are, only the readings count of which that may be true.
  const { total } = draft;
  const fitting = scopes.filter(
    ({ belongs }) =>
      total === null || fits(between(actions.map(belongs)), (number) => number === total) !== "no",
  );
  const isRange = amounts.every(({ kind: each }) => each !== "all" && each !== "none" && each !== "not all");
  const meant = fitting.length > 0 ? fitting : scopes.slice(0, 1);
  const alternatives = isRange && meant.length > 1 && !meant.includes(everything) ? meant.slice(0, 1) : meant;
  for (const scope of alternatives) {
    for (const each of asked) {
      const { ask } = anyOfThem(each.map(({ predicate }) => predicate));
      for (const amount of amounts)
        answers.push(answer(draft, amount, scope, named(scope), ask, ground, exists));
    }
  }
  const scope = alternatives[0] ?? everything;
  const predicate = anyOfThem((asked[0] ?? []).map((each) => each.predicate));
  const outcome = agreed(answers);
  const lacking = asked.flat().flatMap(({ lacks }) => (lacks === undefined ? [] : actions.filter(lacks)));
  const told = tell(draft, named(scope), predicate, ground, lacking, outcome);
  if (told === null) return cannot(kind, "the plan does not say");
  return {
    verdict: { kind, outcome: outcomes[outcome], ...told },
    spoken: { scope: named(scope), predicate },
  };
}

/** One reading's answer. */
function answer(
  { share, total, refs, exceptions, attributes }: Draft,
  amount: Amount,
  scope: Scope,
  named: Scope,
  ask: Predicate["ask"],
  { plan: { actions } }: Ground,
  exists: boolean,
): Tri {
  const belongs = actions.map(scope.belongs);
  const holds = actions.map(ask);
  const size = between(belongs);
  const isNumber = (number: number) => fits(size, (each) => each === number);
  const parts: Tri[] = [];
  if (total !== null) parts.push(isNumber(total));
  if (share !== null) parts.push(holdsOf(share, belongs, holds));
  if (refs.length > 0) {
    parts.push(holdsOf({ kind: "all" }, actions.map(named.belongs), holds));
    if (amount.kind === "number") {
      parts.push(amount.number === refs.length ? "yes" : "no", holdsOf(amount, belongs, holds));
    }
    return and(...parts);
  }
  if (exceptions.length > 0) {
    if (amount.kind !== "all") return "unsure";
    // "All except action 19": it is said of all others, and not of that one.
    const isLeftOut = actions.map((action): Tri =>
      exceptions.some((ref) => isCalled(action, ref)) ? "yes" : "no",
    );
    const others = belongs.map((each, index) => and(each, not(isLeftOut[index] ?? "no")));
    return and(...parts, holdsOf(amount, others, holds), holdsOf({ kind: "none" }, isLeftOut, holds));
  }
  const counted = holdsOf(amount, belongs, holds);
  if (amount.kind !== "number" || !amount.definite || total !== null || exists) return and(...parts, counted);
  // "The six outstanding actions are late": so many there are, and all of them are late.
  const allOfThem = and(isNumber(amount.number), holdsOf({ kind: "all" }, belongs, holds));
  const narrowed = attributes.length > 0 || scope.words !== "";
  return and(...parts, narrowed ? allOfThem : agreed([allOfThem, counted]));
}

function judgeTotal({ amount }: Draft, scopes: readonly Scope[], { plan }: Ground): Judged {
  const number = amount?.kind === "number" ? amount : null;
  const [scope] = scopes;
  if (number === null || scope === undefined) return cannot("number of actions", "it gives no number");
  const yes = plan.actions.map(() => "yes" as const);
  const outcome = agreed(scopes.map(({ belongs }) => holdsOf(number, plan.actions.map(belongs), yes)));
  const { least } = between(plan.actions.map(scope.belongs));
  const reason = `The plan has ${count(least, "action")}${scope.words === "" ? "" : ` ${scope.words}`}.`;
  return {
    verdict: { kind: "number of actions", outcome: outcomes[outcome], reason, ...nothing },
    spoken: { scope, predicate: isThere, whole: true },
  };
}

/** When the plan itself says that it was last updated. */
function updated({ day, future }: Draft, ground: Ground): Judged {
  const { plan } = ground;
  if (day === null || future) return cannot("updated", "it does not say when");
  if (plan.date === null) return cannot("updated", "the plan does not say when it was last updated");
  const says = plan.date.words.replace(/[()]/g, "");
  const [said, ...others] = daysOf(day.found, ground);
  if (said === undefined || others.length > 0) return cannot("updated", `“${day.found.words}” has no year`);
  const { year, month } = partsOf(plan.date.day);
  const sameMonth = said.slice(0, 7) === plan.date.day.slice(0, 7);
  // The plan's own date is often a month; then its last day stands for it, and a day in it is as likely as another.
  const isDay = plan.date.day !== endOfMonth(year, month) || /\d{1,2}(?:st|nd|rd|th)?\s+\p{L}/u.test(says);
  const outcome: ClaimOutcome = !sameMonth
    ? "not borne out"
    : wholeMonth(day.found) || said === plan.date.day
      ? "borne out"
      : isDay
        ? "not borne out"
        : "cannot judge";
  return {
    verdict: {
      kind: "updated",
      outcome,
      reason: `The plan says “${says}”.`,
      places: [plan.date.place],
      refs: [],
    },
    spoken: null,
  };
}

/** The reason: how many there are, which they are, and of which nobody can say; null where the plan says nothing of it. */
function tell(
  { total, amount, share }: Draft,
  scope: Scope,
  predicate: Predicate,
  ground: Ground,
  everyLacking: readonly Action[],
  outcome: Tri,
): Pick<Verdict, "reason" | "places" | "refs"> | null {
  const { actions } = ground.plan;
  const lacking = everyLacking.filter((action) => scope.belongs(action) !== "no");
  const meant = actions.filter((action) => scope.belongs(action) === "yes");
  // "Nothing is complete": the complete ones decide.
  const wanted = amount?.kind === "none" ? "yes" : predicate.names;
  const named = meant.filter((action) => predicate.ask(action) === wanted);
  const unsure = actions.filter(
    (action) =>
      scope.belongs(action) !== "no" && predicate.ask(action) === "unsure" && !lacking.includes(action),
  );
  const whole =
    scope.words === "" || scope.words === predicate.yes
      ? count(meant.length, "action")
      : `${count(meant.length, "action")} ${scope.words}`;
  const says: string[] = [];
  const miscounted =
    amount?.kind === "number" && amount.definite && total === null && amount.number !== meant.length;
  if (total !== null && total !== meant.length) says.push(`The plan has ${whole}, not ${total}.`);
  const words = wanted === "yes" ? predicate.yes : predicate.no;
  const labels = named.map(labelOf);
  if (miscounted && scope.words !== "" && meant.length > 0) {
    says.push(`The plan shows ${whole}, not ${amount.number}: ${listed(meant.map(labelOf))}.`);
  } else if (meant.length === 0)
    says.push(`The plan has no action${scope.words === "" ? "" : ` ${scope.words}`}.`);
  else if (named.length > 0) {
    const part =
      meant.length === 1
        ? `action ${labels[0]} ${words}`
        : `${named.length} of ${whole} ${words}: ${listed(labels)}`;
    says.push(`The plan shows ${part}.`);
  } else if (unsure.length === 0 && lacking.length === 0) {
    const opposite = wanted === "yes" ? predicate.no : predicate.yes;
    says.push(
      `The plan shows ${meant.length === 1 ? `action ${labelOf(meant[0] as Action)}` : `all ${whole}`} ${opposite}.`,
    );
  }
  if (amount?.kind === "share" || share !== null) {
    const good = meant.filter((action) => predicate.ask(action) === "yes").length;
    if (meant.length > 0)
      says.push(
        `${good} of ${meant.length} is ${((good / meant.length) * 100).toFixed(1).replace(/\.0$/, "")} per cent.`,
      );
  }
  const short = lacking.filter((action) => scope.belongs(action) === "yes");
  if (short.length > 0) {
    says.push(
      `The plan gives no date to come for ${short.length === 1 ? "action" : "actions"} ${listed(short.map(labelOf))}.`,
    );
  }
  if (unsure.length > 0 && outcome !== "no") {
    const [first] = unsure as [Action];
    const isOne = unsure.length === 1;
    const doubt = doubtOf(first);
    // "With a lead", said of them or denied, is to have one; else they are "complete".
    const had = [predicate.yes, predicate.no].find((words) => /^with (?!no )/.test(words));
    const being =
      had === undefined
        ? `${isOne ? "is" : "are"} ${predicate.yes}`
        : had.replace(/^with/, isOne ? "has" : "have");
    says.push(
      `PlanProof cannot tell from the plan whether ${inWords(unsure)} ${being}${isOne && doubt !== null ? `: ${doubt}` : ""}.`,
    );
  }
  const perhaps = actions.filter((action) => scope.belongs(action) === "unsure");
  if (perhaps.length > 0 && scope.words !== "" && outcome === "unsure") {
    says.push(
      `PlanProof cannot tell from the plan whether ${inWords(perhaps)} ${perhaps.length === 1 ? "is" : "are"} ${scope.words}.`,
    );
  }
  if (says.length === 0) return null;
  const shown = miscounted && scope.words !== "" ? meant : [...named, ...short];
  const placed = shown.length > 0 || outcome === "yes" ? shown : unsure;
  return {
    reason: says.join(" "),
    places: placed.map((action) => placeOf(action, predicate.column, ground)),
    refs: placed.map(labelOf),
  };
}

const inWords = (actions: readonly Action[]) =>
  actions.length > 6
    ? count(actions.length, "action")
    : `${actions.length === 1 ? "action" : "actions"} ${listed(actions.map(labelOf))}`;

function placeOf({ row }: Action, column: Meaning, { plan }: Ground): Place {
  return { sheet: plan.sheet, row, column: plan.columns[column] ?? subjectColumn(plan) };
}
