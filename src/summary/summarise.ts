import { dayInWords, daysBetween, later, type Day } from "../model/day";
import type { Report } from "../model/finding";
import {
  daysLate,
  inForce,
  labelOf,
  missedFirstDate,
  namesOf,
  type Action,
  subjectColumn,
} from "../model/plan";
import type { Settings } from "../model/settings";
import type {
  ChangeTold,
  DayFigures,
  Doubtful,
  Named,
  Occasion,
  OpenAction,
  Summary,
  Tally,
} from "../model/summary";
import { listed } from "../model/wording";
import { bodyKey, kindOf, tellingWords } from "../reading/organisations";
import { folded, isBlank, plainWords } from "../reading/words";
import { stillToDo } from "../rules/complete-outstanding";
import { discloses } from "../rules/discloses";
import type { TextColumn } from "../rules/rule";
import { isShortFor, mostCompared } from "../rules/spelt-differently";
import { acronymsOf } from "./acronyms";
import { headline } from "./headline";
import { groupsOf, type Group } from "./since";
import { slipsOf } from "./slips";
import { verdictInWords } from "./verdict";

/** The outcome's opening words that stand for it, in characters: what fits into one line of the summary tab. */
const subjectLength = 62;

const noOccasion: Occasion = { meeting: null, circulated: null, since: null };

/** What stands for a text that tells something about somebody. */
export const leftOut = "Left out here: the words could identify somebody.";

/**
 * What members are told, counted once from a report; where the day of a meeting is given as well, what it makes of
 * the same plan. Text that tells something about somebody is not repeated.
 */
export function summarise(report: Report, settings: Settings, occasion = noOccasion): Summary {
  const { meeting } = occasion;
  const { plan, asAt, counts } = report;
  const { actions } = plan;
  const open = actions.filter(({ status }) => status.value === "open");
  const days = [asAt, ...(meeting === null || meeting === asAt ? [] : [meeting])].map((day) =>
    figuresOn(day, open),
  ) as [DayFigures] | [DayFigures, DayFigures];
  const then = days[1]?.day ?? null;
  const tally = (name: string, of: readonly Action[]): Tally => ({
    name,
    actions: of.length,
    complete: of.filter(({ status }) => status.value === "complete").length,
    completeNoEvidence: of.filter(isUnproven).length,
    open: of.filter(({ status }) => status.value === "open").length,
    overdue: of.filter((action) => daysLate(action, asAt) > 0).length,
    overdueThen: then === null ? null : of.filter((action) => daysLate(action, then) > 0).length,
  });
  /** A line for each name, the first spelling of it, in the order in which they come; what has no name is last. */
  const grouped = (nameOf: (action: Action) => string, order: readonly string[] = []): Tally[] => {
    const groups = new Map<string, Action[]>(order.map((name) => [plainWords(name), []]));
    const names = new Map(order.map((name) => [plainWords(name), name]));
    for (const action of actions) {
      const name = nameOf(action);
      const key = plainWords(name);
      if (!names.has(key)) names.set(key, name);
      groups.set(key, [...(groups.get(key) ?? []), action]);
    }
    const lines = [...groups].filter(([, of]) => of.length > 0);
    return lines.map(([key, of]) => tally(names.get(key) ?? key, of)).sort(unnamedLast);
  };

  const shared = sharedOutcomes(actions);
  const spellings = spellingsIn(actions, settings);
  const named = (action: Action): Named => ({
    place: { sheet: plan.sheet, row: action.row, column: subjectColumn(plan) },
    label: labelOf(action),
    subject: shown(
      subjectOfAction(action, shared),
      isTold(action.outcome, shared) ? "outcome" : "actions",
      action,
    ),
    lead: namesOf(action),
  });
  function shown(text: string, column: TextColumn, action: Action): string {
    return discloses(text, column, action, settings) ? leftOut : text;
  }

  function told({ heading, actions: changed, isBrief }: Group): ChangeTold[] {
    if (isBrief) {
      const numbers = listed(changed.map(({ label }) => label));
      return [{ place: null, label: "", subject: numbers, what: heading, how: "" }];
    }
    return changed.map(({ place, label, outcome, says }) => {
      // What is there no more is judged as if it were the first action's.
      const action = actions.find(({ row }) => row === place?.row) ?? actions[0];
      const safe = (text: string) => (action === undefined ? leftOut : shown(text, "outcome", action));
      return { place, label, subject: safe(subjectOf(outcome)), what: heading, how: safe(says) };
    });
  }

  function openAction(action: Action): OpenAction {
    const { due } = action;
    const nowDue = inForce(due)?.day ?? null;
    return {
      ...named(action),
      firstDue: due.original?.day ?? null,
      nowDue,
      dueWords: shown(due.notADate?.words ?? "", "progress", action),
      daysLate: daysLate(action, asAt),
      daysLateThen: then === null ? null : daysLate(action, then),
      daysToGo: nowDue === null || nowDue < asAt ? null : daysBetween(asAt, nowDue),
      reason: shown(due.reason ?? "", "progress", action),
    };
  }

  function doubtful(action: Action): Doubtful[] {
    const outstanding =
      settings.severities["complete-outstanding"] === "off" ? null : stillToDo(action, settings);
    const noEvidence = isUnproven(action);
    if (!noEvidence && outstanding === null) return [];
    return [
      {
        ...named(action),
        noEvidence,
        says: noEvidence ? shown(action.evidence?.quote ?? "", "progress", action) : "",
        stillToDo: outstanding === null ? null : shown(outstanding, "progress", action),
      },
    ];
  }

  return {
    title: plan.title,
    sheet: plan.sheet,
    asAt,
    bodies: bodiesOf(spellings, settings),
    planDate: plan.date === null ? null : { day: plan.date.day, words: plan.date.words.replace(/[()]/g, "") },
    verdict: verdictInWords(report, settings, occasion),
    headline: headline(counts, days[1] ?? null),
    age:
      plan.date !== null && plan.date.day < asAt
        ? `The plan says “${plan.date.words.replace(/[()]/g, "")}”: the progress is as it was then, not as at ${dayInWords(asAt)}.`
        : null,
    days,
    bySector: grouped(({ sector }) => sectorNames[sector ?? "none"], Object.values(sectorNames)),
    bySection: grouped(({ section }) => section ?? unnamed.section, plan.sections),
    byOrganisation: actions.some(({ leads }) => leads.some(({ organisations }) => organisations.length > 0))
      ? grouped((action) => organisationsOf(action, spellings, settings)).sort(
          (a, b) => unnamedLast(a, b) || b.actions - a.actions,
        )
      : [],
    bySource: actions.some(({ sources }) => sources.names.length > 0)
      ? grouped(({ sources }) => (sources.names.length === 0 ? unnamed.source : listed(sources.names)))
      : [],
    total: tally("Total", actions),
    open: open.map(openAction),
    doubtful: actions.flatMap(doubtful),
    slips: actions.flatMap((action) =>
      slipsOf(action).map((slip) => ({
        ...named(action),
        ...slip,
        reason: shown(slip.reason, "progress", action),
        agreedBy: shown(slip.agreedBy, "progress", action),
      })),
    ),
    acronyms: acronymsOf(plan, settings),
    since: occasion.since,
    changes: occasion.since === null ? [] : groupsOf(occasion.since).flatMap(told),
  };
}

/** What stands for a name where there is none. */
const unnamed = {
  section: "Under no section",
  organisation: "No organisation named",
  source: "No source named",
} as const;
const isUnnamed = ({ name }: Tally) => Object.values<string>(unnamed).includes(name);
const unnamedLast = (one: Tally, other: Tally) => Number(isUnnamed(one)) - Number(isUnnamed(other));

const sectorNames = { LA: "LA", NHS: "NHS", joint: "Joint", none: "No sector" } as const;

const isUnproven = ({ evidence }: Action) => evidence !== null && evidence.level !== "evidenced";

function figuresOn(day: Day, open: readonly Action[]): DayFigures {
  const dueWithin = (days: number) =>
    open.filter(({ due }) => {
      const now = inForce(due)?.day;
      return now !== undefined && now >= day && now <= later(day, { days });
    }).length;
  return {
    day,
    overdue: open.filter((action) => daysLate(action, day) > 0).length,
    missedFirstDate: open.filter((action) => missedFirstDate(action, day)).length,
    dueIn30: dueWithin(30),
    dueIn90: dueWithin(90),
  };
}

/** All the organisations that lead an action, in their first spelling and in one order whichever is named first. */
function organisationsOf(
  { leads }: Action,
  spelling: ReadonlyMap<string, string>,
  settings: Settings,
): string {
  const names = new Set(
    leads
      .flatMap(({ organisations }) => organisations)
      .map((name) => bodyKey(name, settings))
      .map((key) => spelling.get(key) ?? key),
  );
  if (names.size === 0) return unnamed.organisation;
  return listed([...names].sort((a, b) => (bodyKey(a, settings) < bodyKey(b, settings) ? -1 : 1)));
}

/** The organisations that lead, each in its first spelling; in the longer one, where another is short for it alone: "HBC". */
function spellingsIn(actions: readonly Action[], settings: Settings): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const name of actions.flatMap(({ leads }) => leads.flatMap(({ organisations }) => organisations))) {
    const key = bodyKey(name, settings);
    if (!names.has(key)) names.set(key, name);
  }
  if (names.size > mostCompared) return names;
  const telling = new Map([...names].map(([key, name]) => [key, tellingWords(name, settings)]));
  for (const [key, short] of telling) {
    const [long, ...others] = [...telling].filter(
      ([other, words]) => other !== key && isShortFor(short, words),
    );
    if (long !== undefined && others.length === 0) names.set(key, names.get(long[0]) ?? long[0]);
  }
  return names;
}

/** The organisations that lead: councils, then the NHS, then others. */
function bodiesOf(names: ReadonlyMap<string, string>, settings: Settings): string[] {
  const rank = (name: string) => ["LA", "NHS"].indexOf(kindOf(name, settings) ?? "") + 1 || 3;
  return [...new Set(names.values())].sort((a, b) => rank(a) - rank(b));
}

/** Words that say nothing of a subject where it breaks off behind them. */
const weak =
  /[\s,;:–—-]+(?:an?|the|its|their|of|for|to|in|into|on|at|by|with|within|from|as|and|or|so|that|there|which|who|where|when|is|are|be|has|have|can|will|must|any|all|each|\d+)?$/i;
/** In characters: what is shorter says too little. */
const shortest = 24;

/** Where a subject breaks off behind these it names nobody's matter yet, and a second line is given to it. */
const saysLittle =
  /\b(?:ensures?|ensured|improves?|reviews?|develops?|establish|implement|make sure|ensuring)$/i;

/** A text's opening words, cut at a word that says something, and not within brackets. */
export function subjectOf(text: string): string {
  const words = text.replace(/\s+/g, " ").trim();
  if (words.length <= subjectLength) return words;
  const cut = cutWithin(words, subjectLength);
  return `${saysLittle.test(cut) ? cutWithin(words, 2 * subjectLength) : cut} …`;
}

/** The opening words of at most so many characters. */
function cutWithin(words: string, length: number): string {
  if (words.length <= length) return words;
  const end = words.lastIndexOf(" ", length);
  let cut = words.slice(0, end > 0 ? end : length);
  const bracket = cut.lastIndexOf("(");
  if (bracket > cut.lastIndexOf(")")) cut = cut.slice(0, bracket);
  for (let before = ""; before !== cut && cut.length > shortest;) {
    before = cut;
    const shorter = cut.replace(weak, "").trimEnd();
    if (shorter.length >= shortest) cut = shorter;
  }
  return cut.trim();
}

/** The outcomes that stand beside several actions, which tell none of them from another. */
export function sharedOutcomes(actions: readonly Pick<Action, "outcome">[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { outcome } of actions) (seen.has(folded(outcome)) ? shared : seen).add(folded(outcome));
  return shared;
}

const isTold = (outcome: string, shared: ReadonlySet<string>) =>
  !isBlank(outcome) && !shared.has(folded(outcome));

/** An action's opening words: its outcome's or, where a plan has that once for several actions, its steps'. */
export const subjectOfAction = (
  { outcome, steps }: Pick<Action, "outcome" | "steps">,
  shared: ReadonlySet<string>,
): string => subjectOf(isTold(outcome, shared) || isBlank(steps) ? outcome : steps);
