import type { ReportDate } from "../model/claim";
import { dayInWords, type Day } from "../model/day";
import { callAction, inForce, labelOf, type Action } from "../model/plan";
import { findDates, settle } from "../reading/dates";
import { plainWords } from "../reading/words";
import type { Sentence } from "./paragraphs";
import type { Ground } from "./predicates";

/** Words that make no term of two: too short, or in every paper. */
const common = new Set([
  ..."this that with from will have been were which their they them then than into when also more most such".split(
    " ",
  ),
  ..."each other under over after before between during about against through within where there these those".split(
    " ",
  ),
  ..."progress action actions plan plans report council children child young people services service social".split(
    " ",
  ),
  ..."care health staff work working team teams meeting review reviews place being made full fully all and".split(
    " ",
  ),
  ..."for the are was not has its new year years month months date dates".split(" "),
]);
const isTelling = (word: string) => word.length >= 4 && !/^\d/.test(word) && !common.has(word);
const wordsOf = (text: string) => plainWords(text).replaceAll("'s", "").split(" ");

/** The pairs of telling words that stand side by side in a text: "recording system". */
function termsOf(text: string): Set<string> {
  const words = wordsOf(text);
  const terms = new Set<string>();
  words.forEach((word, index) => {
    const next = words[index + 1];
    if (next !== undefined && isTelling(word) && isTelling(next)) terms.add(`${word} ${next}`);
  });
  return terms;
}

const textOf = ({ outcome, steps, progress }: Action) => [outcome, steps, progress].join("\n");

/** The terms that only one action of the plan has, by that action. */
function rareTerms(actions: readonly Action[]): Map<string, Action> {
  const found = new Map<string, Action | null>();
  for (const action of actions) {
    for (const term of termsOf(textOf(action))) found.set(term, found.has(term) ? null : action);
  }
  return new Map([...found].flatMap(([term, action]) => (action === null ? [] : [[term, action] as const])));
}

/** Whether the plan gives that month for the action, be it in its date or in its words. */
function hasMonth(action: Action, day: Day, ground: Ground): boolean {
  return findDates([action.due.text, textOf(action)].join(" . ")).some(
    (found) => settle(found, ground.plan.base?.day ?? ground.asAt)?.day.slice(0, 7) === day.slice(0, 7),
  );
}

/**
 * The dates of a report that the plan lacks: later than the date in force of an open action, or where that has none,
 * in a sentence that shares with this action, and no other, a term of two words. A guess by a shared term is no more
 * than a question for a person.
 */
export function reportDates(sentences: readonly Sentence[], ground: Ground): ReportDate[] {
  const { actions } = ground.plan;
  const rare = rareTerms(actions);
  return sentences.flatMap(({ words, paragraph }) => {
    const dates = findDates(words).flatMap((found) => {
      const reading = "day" in found.date ? settle(found, null) : null;
      return reading === null ? [] : [reading];
    });
    const [date, ...others] = dates;
    if (date === undefined || others.length > 0) return [];
    const [term] = [...termsOf(words)].filter((each) => rare.get(each)?.status.value === "open");
    const action = term === undefined ? undefined : rare.get(term);
    if (term === undefined || action === undefined) return [];
    const reading = inForce(action.due);
    if ((reading !== null && reading.day >= date.day) || hasMonth(action, date.day, ground)) return [];
    const given = reading === null ? "has no date" : `has no date after ${dayInWords(reading.day)}`;
    const { plan } = ground;
    return [
      {
        words,
        paragraph,
        day: date.day,
        reason: `It gives “${date.words.replace(/^(?:by|during|in|until|end of) /i, "")}”, and shares the words “${term}” with ${callAction(action)}, which ${given}. Should the plan give that date?`,
        places: [{ sheet: plan.sheet, row: action.row, column: plan.columns.due ?? plan.left }] as const,
        refs: [labelOf(action)],
      },
    ];
  });
}
