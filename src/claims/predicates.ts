import { dayInWords, type Day } from "../model/day";
import { daysLate, inForce, isOpenDay, type Action, type Meaning, type Plan } from "../model/plan";
import type { Settings } from "../model/settings";
import { claimWords } from "../model/vocabulary/claims";
import { hasAny, plainWords } from "../reading/words";
import type { State } from "./clauses";
import { agreed, not, or, type Tri } from "./tri";

/** Due by a day, as far as nobody moved the date beyond it. */
function hasFallenDue({ due }: Action, day: Day): Tri {
  const reading = inForce(due);
  if (reading === null || reading.held !== undefined || isOpenDay(reading)) return "unsure";
  if (reading.day <= day) return "yes";
  return due.original !== null && due.original.day <= day ? "unsure" : "no";
}

/** Something that can be said of an action. */
export interface Predicate {
  readonly ask: (action: Action) => Tri;
  /** The column that shows it. */
  readonly column: Meaning;
  /** What is said of the actions for which it holds, and of those for which it does not. */
  readonly yes: string;
  readonly no: string;
  /** Whether those for which it holds are the ones to name: the late ones, not the others. */
  readonly names: "yes" | "no";
}

/** What the answers go by. */
export interface Ground {
  readonly plan: Plan;
  readonly asAt: Day;
  readonly settings: Settings;
}

const isComplete = ({ status }: Action): Tri =>
  status.doubt !== null ? "unsure" : status.value === "complete" ? "yes" : "no";
const isOpen = (action: Action) => not(isComplete(action));

/** Late by the date in force, where that is a date that nobody has to confirm. */
function isOverdue(action: Action, day: Day): Tri {
  const complete = isComplete(action);
  if (complete !== "no") return complete === "yes" ? "no" : "unsure";
  const reading = inForce(action.due);
  if (reading === null || reading.held !== undefined) return "unsure";
  const late = daysLate(action, day) > 0;
  return late && isOpenDay(reading) ? "unsure" : late ? "yes" : "no";
}

const wasRevised = ({ due }: Action): Tri =>
  due.revisedUnsaid ? "unsure" : due.revisions.length > 0 || due.extended !== null ? "yes" : "no";

function missedFirstDate(action: Action, day: Day): Tri {
  const complete = isComplete(action);
  const { original } = action.due;
  if (original === null) return "unsure";
  // When a complete action was completed the plan does not say.
  if (complete !== "no") return "unsure";
  return original.day < day ? "yes" : "no";
}

/** What the plan says in words of an open action: "In progress", "Not started". */
function inItsStatus(action: Action, words: readonly string[]): Tri {
  return action.status.words !== null && hasAny(action.status.words, words) ? "yes" : "unsure";
}

/** What stands in a column decides; where there is none, nobody can say. */
const ifColumn = (column: number | null, answer: Tri): Tri => (column === null ? "unsure" : answer);

/** What a state of a claim asks of each action, as at a day. */
export function predicateFor(state: State, { plan, settings }: Ground, day: Day): Predicate {
  const inProgress = settings.claims.inProgress ?? claimWords.inProgress;
  const asAt = dayInWords(day);
  switch (state) {
    case "complete":
      return { ask: isComplete, column: "status", yes: "complete", no: "not complete", names: "no" };
    case "beyondComplete":
      return {
        ask: (action) => (isComplete(action) === "no" ? "no" : "unsure"),
        column: "status",
        yes: "complete as the report says",
        no: "not complete",
        names: "no",
      };
    case "open":
      return { ask: isOpen, column: "status", yes: "not complete", no: "complete", names: "yes" };
    case "overdue":
      return {
        ask: (action) => isOverdue(action, day),
        column: "due",
        yes: `overdue as at ${asAt}`,
        no: `not overdue as at ${asAt}`,
        names: "yes",
      };
    case "missedFirst":
      return {
        ask: (action) => missedFirstDate(action, day),
        column: "due",
        yes: "past the first date",
        no: "not past the first date",
        names: "yes",
      };
    case "slipped":
      return {
        ask: (action) => agreed([isOverdue(action, day), wasRevised(action), missedFirstDate(action, day)]),
        column: "due",
        yes: `overdue as at ${asAt}, and revised or extended before`,
        no: "neither overdue, revised nor extended",
        names: "yes",
      };
    case "fallenDue":
      return {
        ask: (action) => hasFallenDue(action, day),
        column: "due",
        yes: `due by ${asAt}`,
        no: `not due by ${asAt}`,
        names: "yes",
      };
    case "onTrack":
      return {
        ask: (action) => {
          const late = isOverdue(action, day);
          return late === "yes" ? "no" : "unsure";
        },
        column: "due",
        yes: "on track",
        no: `overdue as at ${asAt}`,
        names: "no",
      };
    case "inProgress":
      return {
        ask: (action) => (isComplete(action) === "yes" ? "no" : inItsStatus(action, inProgress)),
        column: "status",
        yes: "in progress",
        no: "complete",
        names: "no",
      };
    case "started":
      return {
        ask: (action) =>
          isComplete(action) === "yes"
            ? "yes"
            : inItsStatus(action, inProgress) === "yes"
              ? "yes"
              : not(inItsStatus(action, ["not started", "not yet started"])),
        column: "status",
        yes: "begun",
        no: "not started",
        names: "no",
      };
    case "lead":
      return {
        ask: ({ leads, leadText }) =>
          ifColumn(
            plan.columns.lead,
            plainWords(leadText) === "" || settings.nobody.includes(plainWords(leadText))
              ? "no"
              : leads.length > 0
                ? "yes"
                : "unsure",
          ),
        column: "lead",
        yes: "with a lead",
        no: "with no lead",
        names: "no",
      };
    case "date":
      return {
        ask: ({ due }) =>
          ifColumn(
            plan.columns.due,
            inForce(due) !== null ? "yes" : due.text.trim() === "" ? "no" : "unsure",
          ),
        column: "due",
        yes: "with a date",
        no: "with no date",
        names: "no",
      };
    case "evidence":
      return {
        // Of what is still to do, nobody expects evidence yet.
        ask: ({ evidence }) => (evidence === null ? "unsure" : evidence.level === "evidenced" ? "yes" : "no"),
        column: "evidence",
        yes: "with evidence quoted",
        no: "recorded as complete with no evidence quoted",
        names: "no",
      };
    case "revised":
      return {
        ask: wasRevised,
        column: "due",
        yes: "with a date that was revised or extended",
        no: "with a date that was not revised",
        names: "yes",
      };
    default:
      return { ask: () => "unsure", column: "status", yes: "so", no: "not so", names: "no" };
  }
}

/** Why the answer for an action is open, as the end of a sentence; null where the plan just does not say. */
export function doubtOf(action: Action): string | null {
  const reading = inForce(action.due);
  if (action.status.doubt !== null) return "its status is in doubt";
  if (action.status.value === "open" && reading === null) {
    return action.due.notADate === null ? "it has no date" : `“${action.due.notADate.words}” is no date`;
  }
  if (reading !== null && (isOpenDay(reading) || reading.held !== undefined))
    return "its date should be confirmed first";
  return null;
}

/** That an action is or will be complete by a day: what the plan's date in force says of it. */
export function byDay(
  day: Day,
  { asAt }: Ground,
): Predicate & { readonly lacks: (action: Action) => boolean } {
  const lacks = (action: Action) => {
    const reading = inForce(action.due);
    if (isComplete(action) === "yes" || day < asAt) return false;
    return reading === null || action.due.extended !== null || reading.day < asAt;
  };
  return {
    ask: (action) => {
      if (isComplete(action) !== "no") return isComplete(action);
      const reading = inForce(action.due);
      if (day < asAt) return "no";
      if (reading !== null && reading.held === undefined && reading.day > day) return "no";
      if (reading === null || lacks(action)) return "unsure";
      return isOpenDay(reading) || reading.held !== undefined ? "unsure" : "yes";
    },
    lacks,
    column: "due",
    yes: `due by ${dayInWords(day)}`,
    no: day < asAt ? `not complete, though ${dayInWords(day)} has passed` : `due after ${dayInWords(day)}`,
    names: "no",
  };
}

/** That an action is due on a day, in a month where only that is said, or by then where several are meant. */
export function dueOn(day: Day, wholeMonth: boolean, by: boolean, asAt: Day): Predicate {
  const isThen = (one: Day) => (wholeMonth ? one.slice(0, 7) === day.slice(0, 7) : one === day);
  return {
    ask: (action) => {
      const reading = inForce(action.due);
      if (reading === null || reading.held !== undefined || action.due.extended !== null) return "unsure";
      // The end of a period may not be the day that is meant; before it nothing of that kind is due.
      if (isOpenDay(reading)) return reading.day > day ? "no" : "unsure";
      if (!by) return isThen(reading.day) ? "yes" : "no";
      return reading.day > day ? "no" : reading.day < asAt && isComplete(action) !== "yes" ? "unsure" : "yes";
    },
    column: "due",
    yes: "due then",
    no: by ? "due later" : "due on another day",
    names: "no",
  };
}

export const anyOfThem = (all: readonly Predicate[]): Predicate => {
  const [first] = all as readonly [Predicate];
  return {
    ...first,
    ask: (action) => or(...all.map(({ ask }) => ask(action))),
    yes: all.map(({ yes }) => yes).join(" or "),
    no: all.map(({ no }) => no).join(" and "),
  };
};

/** "No slippage": what is late has slipped, whether or not it was ever given another date. */
export function slippedAtAll(ground: Ground, day: Day): Predicate {
  const late = predicateFor("overdue", ground, day);
  const slipped = predicateFor("slipped", ground, day);
  return {
    ...slipped,
    ask: (action) => (late.ask(action) === "yes" ? "yes" : slipped.ask(action)),
    yes: late.yes,
  };
}

export const negated = ({ ask, yes, no, names, column }: Predicate): Predicate => ({
  ask: (action) => not(ask(action)),
  column,
  yes: no,
  no: yes,
  names: names === "yes" ? "no" : "yes",
});
