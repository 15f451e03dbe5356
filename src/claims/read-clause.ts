import type { Found } from "../reading/dates";
import type { Amount, How } from "./amounts";
import { dateNouns } from "../model/vocabulary/claims";
import { isAmount, isState, opensWithOf, type Clause, type State } from "./clauses";
import { readScopes, type Scope } from "./scopes";
import type { Token } from "./tokens";

/** A state that something is said to be in, or not. */
export interface Said {
  readonly state: State;
  readonly negated: boolean;
}

/** What a clause says, as far as it was understood. */
export interface Draft {
  readonly amount: Amount | null;
  /** A part of the whole that is given beside a number: "15 of the actions (71%)". */
  readonly share: Amount | null;
  /** Of how many, where that is said. */
  readonly total: number | null;
  /** Numbers of actions that it names, and of those that it leaves out. */
  readonly refs: readonly string[];
  readonly exceptions: readonly string[];
  /** Readings of which actions it is about. */
  readonly scopes: readonly Scope[];
  /** "Outstanding" in "six outstanding actions". */
  readonly attributes: readonly State[];
  /** What is said, each of the first list; of the second list any one will do. */
  readonly states: readonly (readonly Said[])[];
  readonly future: boolean;
  /** "Had been": at another time, unless a day is given. */
  readonly past: boolean;
  readonly day: { readonly found: Found; readonly by: boolean } | null;
  readonly rest: boolean;
  readonly ofThese: boolean;
  /** "Complete but not evidenced": so many are both at once. */
  readonly contrasts: boolean;
  readonly holds: boolean;
  /** "Progress was updated": whatever else it says, it is about the plan's progress. */
  readonly ofProgress: boolean;
  /** About the plan as a whole, about all that there is ("nothing is late", "no slippage"), or with no noun of its own. */
  readonly subject: "actions" | "plan" | "everything" | "none";
  readonly aims: boolean;
  /** Whether it may take back what another clause says. */
  readonly limits: boolean;
  /** Why it cannot be judged, as sentences; none where each word was understood. */
  readonly problems: readonly string[];
  readonly unknown: number;
}

const passedOver: ReadonlySet<Token["kind"]> = new Set(["filler", "the"]);
const silent: ReadonlySet<Token["kind"]> = new Set([
  ...([
    "filler",
    "the",
    "of",
    "and",
    "atDay",
    "on",
    "holds",
    "that",
    "splitting",
    "moreThan",
    "fewerThan",
  ] as const),
  ...(["plan", "actions", "rest", "ofThese", "mark", "progress", "past"] as const),
]);
const limiting: ReadonlySet<Token["kind"]> = new Set([
  ...(["except", "doubt", "not", "no", "otherTime", "past", "hedge", "nearly", "about", "number"] as const),
]);
const comparisons: Partial<Record<Token["kind"], How>> = {
  atLeast: "at least",
  moreThan: "more than",
  fewerThan: "fewer than",
  atMost: "at most",
  about: "about",
  nearly: "about",
  some: "about",
  only: "exactly",
};

/** What stands before or behind, fillers passed over. */
function beside(
  tokens: readonly Token[],
  index: number,
  step: 1 | -1,
): { token: Token; index: number } | null {
  for (let at = index + step; at >= 0 && at < tokens.length; at += step) {
    const token = tokens[at] as Token;
    if (!passedOver.has(token.kind)) return { token, index: at };
  }
  return null;
}

interface Amounts {
  amount: Amount | null;
  share: Amount | null;
  total: number | null;
  at: number | null;
  problem: string | null;
}

/** The words of a clause that say how many. */
function readAmounts(tokens: readonly Token[], subjectAt: number | null, used: Set<number>): Amounts {
  const found: Amounts = { amount: null, share: null, total: null, at: null, problem: null };
  const take = (amount: Amount, index: number) => {
    const sameNumber =
      found.amount?.kind === "number" && amount.kind === "number" && found.amount.number === amount.number;
    if (sameNumber) return;
    if (found.amount === null) {
      found.amount = amount;
      found.at = index;
    } else if (found.share === null && found.amount.kind === "number" && amount.kind === "share") {
      found.share = amount;
    } else if (found.share === null && found.amount.kind === "share" && amount.kind === "number") {
      found.share = found.amount;
      found.amount = amount;
    } else found.problem = "it gives more than one number";
  };
  tokens.forEach((token, index) => {
    const before = beside(tokens, index, -1);
    const howBefore = before === null ? undefined : comparisons[before.token.kind];
    const after = beside(tokens, index, 1)?.token;
    const how = howBefore ?? "exactly";
    switch (token.kind) {
      case "number": {
        used.add(index);
        if (howBefore !== undefined && before !== null) used.add(before.index);
        const prior = before?.token;
        const isOf =
          prior?.kind === "of" || (prior !== undefined && isAmount(prior) && / of$/.test(prior.text));
        if (isOf || (prior?.kind === "mark" && prior.text === "/")) found.total ??= token.value;
        else if (prior?.kind === "all" && found.amount?.kind === "all") found.total ??= token.value;
        else if (prior?.kind === "except" && before !== null && found.amount?.kind !== "number") {
          used.add(before.index);
          found.amount = { kind: "all but", number: token.value };
        } else if (prior?.kind === "allBut") take({ kind: "all but", number: token.value }, index);
        else {
          const article = tokens[index - 1]?.kind === "the" || prior?.kind === "rest";
          take({ kind: "number", number: token.value, how, definite: article }, index);
        }
        return;
      }
      case "percent":
      case "share": {
        used.add(index);
        if (howBefore !== undefined && before !== null) used.add(before.index);
        const isPercent = token.kind === "percent";
        const share = isPercent ? token.value / 100 : token.value;
        const rounding = isPercent ? 0.5 / 100 / 10 ** token.decimals + 1e-9 : 0.005;
        take({ kind: "share", share, how, rounding, near: isPercent ? rounding * 2 : 0.05 }, index);
        return;
      }
      case "everything":
      case "all": {
        used.add(index);
        if (before?.token.kind === "not" && (subjectAt === null || index < subjectAt)) {
          used.add(before.index);
          take({ kind: "not all" }, index);
        } else if (found.amount === null) take({ kind: "all" }, index);
        return;
      }
      case "nothing":
      case "no":
        // "Actions with no lead": there it takes back what follows.
        if (subjectAt !== null && index > subjectAt && after !== undefined && isState(after)) return;
        used.add(index);
        take({ kind: "none" }, index);
        return;
      case "allBut":
      case "most":
      case "nearlyAll":
      case "vague":
      case "some": {
        used.add(index);
        if (after?.kind === "number") return;
        if (token.kind === "allBut") found.problem = `PlanProof cannot count what “${token.text}” leaves out`;
        else take({ kind: token.kind === "nearlyAll" ? "nearly all" : token.kind }, index);
        return;
      }
      default:
    }
  });
  return found;
}

/** Whether only words that describe a noun stand between. */
function isAtNoun(tokens: readonly Token[], from: number, noun: number): boolean {
  return tokens
    .slice(from + 1, noun)
    .every(
      (token) =>
        isState(token) ||
        ["sector", "source", "body", "section", "filler", "and", "rest"].includes(token.kind),
    );
}

interface States {
  attributes: State[];
  states: Said[][];
  problem: string | null;
}

/** The states that a clause speaks of: those of its noun ("outstanding actions") and those that it states. */
function readStates(
  tokens: readonly Token[],
  subjectAt: number | null,
  amountAt: number | null,
  used: Set<number>,
): States {
  const found: States = { attributes: [], states: [], problem: null };
  const start = subjectAt ?? amountAt ?? -1;
  let lastAt = -1;
  tokens.forEach((token, index) => {
    if (!isState(token)) return;
    const next = beside(tokens, index, 1)?.token;
    const isNoun = subjectAt !== null && index < subjectAt;
    if (isNoun && isAtNoun(tokens, index, subjectAt) && tokens[subjectAt]?.kind === "actions") {
      used.add(index);
      found.attributes.push(token.kind);
      return;
    }
    // "All actions due to date have been completed".
    const isAfterNoun =
      token.kind === "fallenDue" &&
      subjectAt !== null &&
      tokens.slice(subjectAt + 1, index).every(({ kind }) => passedOver.has(kind) || kind === "that") &&
      tokens.slice(index + 1).some(isState);
    if (isAfterNoun) {
      used.add(index);
      found.attributes.push(token.kind);
      return;
    }
    const isWhole = token.kind === "updated" || token.kind === "progress";
    if (index < start && !isWhole) {
      // "Leads are in place for all actions"; "the partners have completed all actions".
      const leadsIn = tokens.slice(index + 1, start).find(({ kind }) => kind === "on" || kind === "atDay");
      const governs =
        leadsIn !== undefined &&
        tokens
          .slice(tokens.indexOf(leadsIn) + 1, start + 1)
          .every(
            (each) =>
              passedOver.has(each.kind) ||
              isAmount(each) ||
              isState(each) ||
              each.kind === "actions" ||
              each.kind === "of",
          );
      const isVerb =
        token.kind === "complete" &&
        next !== undefined &&
        (isAmount(next) || tokens.slice(index + 1, start).every(({ kind }) => passedOver.has(kind)));
      if (!governs && !isVerb) return;
    }
    used.add(index);
    const nots = tokens
      .map((each, at) => ({ each, at }))
      .filter(
        ({ each, at }) =>
          at > lastAt && at < index && (each.kind === "not" || each.kind === "no") && !used.has(at),
      );
    if (nots.length > 1) found.problem = "it says “not” more than once";
    for (const { at } of nots) used.add(at);
    const being = tokens.findIndex(({ kind }, at) => kind === "being" && at > lastAt && at < index);
    if (being >= 0) used.add(being);
    const said: Said = {
      state: being >= 0 && token.kind === "complete" ? "inProgress" : token.kind,
      negated: nots.length === 1,
    };
    const link = tokens.slice(lastAt + 1, index);
    const last = found.states.at(-1);
    if (last === undefined) found.states.push([said]);
    else if (link.some(({ kind }) => kind === "or")) {
      for (const [at, each] of tokens.entries()) if (each.kind === "or") used.add(at);
      last.push(said);
    } else if (link.some(({ kind }) => kind === "and" || kind === "splitting")) found.states.push([said]);
    else if (last.every(({ state }) => state === said.state)) lastAt = index;
    else
      found.problem = `PlanProof cannot tell how “${tokens[lastAt]?.text ?? ""}” and “${token.text}” go together in it`;
    lastAt = index;
  });
  return found;
}

const reasons: Partial<Record<Token["kind"], (words: string) => string>> = {
  doubt: (words) => `“${words}” makes it conditional or only possible`,
  aim: (words) => `“${words}” says what is meant to be, not what is`,
  hedge: (words) => `“${words}” does not say how far`,
  about: (words) => `“${words}” does not say how far`,
  nearly: (words) => `“${words}” does not say how far`,
  otherTime: (words) => `“${words}” speaks of another time than the plan`,
  compliance: (words) => `the plan does not say what “${words}” asks for`,
  except: (words) => `PlanProof cannot tell what “${words}” leaves out`,
  these: (words) => `PlanProof cannot tell which actions “${words}” means`,
};

/** What stands in the way of judging: words that were not understood, each stretch of them once. */
function problemsIn(tokens: readonly Token[], used: ReadonlySet<number>): string[] {
  const problems: string[] = [];
  let stretch: string[] = [];
  const end = () => {
    if (stretch.length > 0) {
      problems.push(`PlanProof does not know what “${stretch.join(" ")}” changes in it`);
    }
    stretch = [];
  };
  tokens.forEach((token, index) => {
    const next = tokens[index + 1]?.kind;
    // "An update to the plan"; "to complete" is an aim.
    const isToNoun = token.text === "to" && (next === "the" || next === "plan" || next === "actions");
    if (used.has(index) || silent.has(token.kind) || isToNoun) {
      // The words between two unknown ones belong to them: "children in care".
      if (token.kind !== "filler" && token.kind !== "the" && token.kind !== "of") end();
      return;
    }
    const reason = reasons[token.kind];
    if (reason === undefined) stretch.push(token.text);
    else {
      end();
      problems.push(reason(token.text));
    }
  });
  end();
  return problems;
}

/** "Nothing is late", "there has been no slippage", "all deadlines have been met": of whatever there is. */
const isOfEverything = (tokens: readonly Token[]) =>
  tokens.some((token, index) => {
    if (token.kind === "everything" || token.kind === "nothing") return true;
    const next = beside(tokens, index, 1)?.token;
    if (token.kind === "no") return /^no$/i.test(token.text) && next?.kind === "slipped";
    const isOfDates = dateNouns.some((noun) => next?.text.toLowerCase().startsWith(noun));
    return token.kind === "all" && isOfDates && next?.kind === "onTrack";
  });

const needsNumber = /^(?:action|recommendation|outcome)$/i;

/** Reads one clause. */
export function readClause({ tokens: given }: Clause): Draft {
  // A lone "action" is a word like any other: "action is being taken".
  const tokens = given.map((token, index): Token => {
    if (token.kind === "these" && /^this$/i.test(token.text) && given[index + 1]?.kind === "plan")
      return { kind: "the", text: token.text };
    if (token.kind !== "actions" || !needsNumber.test(token.text)) return token;
    const counted = given.slice(0, index).some(isAmount) || given[index + 1]?.kind === "refs";
    return counted ? token : { kind: "unknown", text: token.text };
  });
  const used = new Set<number>();
  const refs: string[] = [];
  const exceptions: string[] = [];
  const excepted = new Set<number>();
  let firstRefs: number | null = null;
  tokens.forEach((token, index) => {
    if (token.kind !== "refs") return;
    used.add(index);
    const before = tokens
      .slice(0, index)
      .findLastIndex(({ kind }) => kind !== "actions" && !passedOver.has(kind));
    if (tokens[before]?.kind === "except") {
      used.add(before);
      excepted.add(index - 1);
      exceptions.push(...token.refs);
    } else {
      firstRefs ??= index;
      refs.push(...token.refs);
    }
  });
  const nounAt = tokens.findIndex(({ kind }, index) => kind === "actions" && !excepted.has(index));
  const planAt = tokens.findIndex(({ kind }) => kind === "plan");
  const subjectAt = nounAt >= 0 ? nounAt : planAt >= 0 ? planAt : firstRefs;
  const { amount, share, total, at, problem } = readAmounts(tokens, subjectAt, used);
  const scopes = readScopes(tokens, used);
  const states = readStates(tokens, subjectAt, at, used);
  const dated = readDay(tokens, used);
  const rest = readRest(tokens, subjectAt ?? at, states, used);
  const will = tokens.findIndex(({ kind }) => kind === "will");
  if (will >= 0) used.add(will);
  tokens.forEach(({ kind }, index) => {
    if (kind === "only" && beside(tokens, index, 1)?.token.kind === "number") used.add(index);
  });
  // "Of the actions due to date, …": which are meant.
  const framed = opensWithOf(tokens) && amount === null && nounAt >= 0 ? states.states : [];
  const isPlain = framed.every(([said, ...others]) => others.length === 0 && said?.negated === false);
  const problems = [
    ...(isPlain ? [] : ["PlanProof cannot tell of which actions it says so"]),
    ...(problem === null ? [] : [problem]),
    ...(scopes.problem === null ? [] : [`PlanProof cannot tell which actions “${scopes.problem}” means`]),
    ...(states.problem === null ? [] : [states.problem]),
    ...(dated.problem === null ? [] : [dated.problem]),
    ...problemsIn(tokens, used),
  ];
  return {
    amount,
    share,
    total,
    refs,
    exceptions,
    scopes: scopes.readings,
    attributes: [...states.attributes, ...framed.flatMap((said) => said.map(({ state }) => state))],
    states: framed.length > 0 ? [] : states.states,
    future: will >= 0,
    past: tokens.some(({ kind }) => kind === "past"),
    day: dated.day,
    rest,
    ofThese: tokens.some(({ kind }) => kind === "ofThese"),
    contrasts: tokens.some(({ text }) => /^but$/i.test(text)),
    holds: tokens.some(({ kind }) => kind === "holds"),
    ofProgress: /^progress\b/i.test(tokens.find(({ kind }) => kind !== "the")?.text ?? ""),
    subject:
      nounAt >= 0 || refs.length > 0
        ? "actions"
        : planAt >= 0
          ? "plan"
          : isOfEverything(tokens)
            ? "everything"
            : "none",
    aims: tokens.some(({ kind }) => kind === "aim"),
    limits: refs.length > 0 || exceptions.length > 0 || tokens.some(({ kind }) => limiting.has(kind)),
    problems,
    unknown: tokens.filter(({ kind }, index) => kind === "unknown" && !used.has(index)).length,
  };
}

function readDay(tokens: readonly Token[], used: Set<number>): { day: Draft["day"]; problem: string | null } {
  const days = tokens.flatMap((token, index) => (token.kind === "day" ? [{ token, index }] : []));
  const [first, ...others] = days;
  if (first === undefined) return { day: null, problem: null };
  const before = beside(tokens, first.index, -1);
  const by = before?.token.kind === "byDay" || /^(?:by|until)\b/i.test(first.token.text);
  if (before?.token.kind === "byDay") used.add(before.index);
  for (const { index } of days) used.add(index);
  return {
    day: { found: first.token.found, by },
    problem: others.length > 0 ? "it gives more than one date" : null,
  };
}

/** "The remaining six": those not spoken of yet. "Six remain": six are open. */
function readRest(
  tokens: readonly Token[],
  start: number | null,
  states: States,
  used: Set<number>,
): boolean {
  const index = tokens.findIndex(({ kind }) => kind === "rest");
  if (index < 0) return false;
  used.add(index);
  const isVerb =
    start !== null && index > start && /^(?:remain(?:s|ed)?|left)$/i.test(tokens[index]?.text ?? "");
  if (!isVerb) return true;
  if (states.states.length === 0 && states.attributes.length === 0) {
    const nots = tokens.findIndex(({ kind }, at) => kind === "not" && at < index && !used.has(at));
    states.states.push([{ state: "open", negated: nots >= 0 }]);
    if (nots >= 0) used.add(nots);
  }
  return false;
}
