import type { Action } from "../model/plan";
import { anyOf, hasAny } from "../reading/words";
import type { Settings } from "../model/settings";
import { listed } from "../model/wording";
import { textRule } from "./rule";

const words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const numbers = new RegExp(`(?<![\\p{L}\\p{N}.,/£$%'’-])(?:\\d{1,2}|${words.join("|")})(?= \\p{L})`, "giu");

/** How far people may stand from their number, in characters. */
const reach = 60;

/** Behind a number with no noun: it counts what the action is about. "Two since September." */
const soFar =
  /^ (?:since(?: \p{L}+)?|so far|to date|at present|currently|this (?:term|year|quarter|month|financial year))(?!\p{L})/iu;
/** Spans of time and posts are no people. */
const notSomebody = /^ (?:\p{L}+ )?(?:days?|weeks?|months?|years?|hours?|posts?|sessions?)\b/iu;

/**
 * "3 of the young people" in a text, as it stands there, wherever so few people are spoken of, or so few of anybody in
 * circumstances that are their own affair. What a number alone counts, its action tells.
 */
function smallNumbers(
  text: string,
  { steps, outcome }: Pick<Action, "steps" | "outcome">,
  { smallNumbers: few }: Settings,
): string[] {
  const found: string[] = [];
  for (const match of text.matchAll(numbers)) {
    const [number = ""] = match;
    const value = /^\d/.test(number) ? Number(number) : words.indexOf(number.toLowerCase()) + 1;
    if (value < 1 || value > few.most) continue;
    const ahead = text.slice(Math.max(0, match.index - 20), match.index);
    // A stop ends a sentence, unless a short form stands before it: "para. 3".
    const before = /(\p{L}+):? ?$|(?<!\p{L})(\p{L}{1,4})\. ?$/u.exec(ahead)?.slice(1).find(Boolean);
    if (before !== undefined && few.notAfter.includes(before.toLowerCase())) continue;
    const end = match.index + number.length;
    const after = text.slice(end, end + reach);
    const people = peopleIn(after, few) ?? affectedIn(after, few);
    if (people !== null) found.push(number + people);
    else if (soFar.test(after) && [steps, outcome].some((said) => hasAny(said, few.people)))
      found.push(number + (soFar.exec(after)?.[0] ?? ""));
  }
  return found;
}

/** The words from a number to what has befallen those whom it counts, within a clause: "2 midwives on sick leave". */
function affectedIn(after: string, { affairs }: Settings["smallNumbers"]): string | null {
  const match = after.matchAll(anyOf(affairs)).next().value;
  if (match === undefined || notSomebody.test(after)) return null;
  const between = after.slice(0, match.index);
  return /[\d.,;:!?\n]/.test(between) ? null : between + match[0];
}

/** "looked after", "privately fostered", "newly arrived": what is said of people between their number and them. */
const isSaid = (word: string) => word.length > 4 && /(?:ly|ed)$/.test(word);

/** The words from a number to the people whom it counts; null where it counts something else. */
function peopleIn(after: string, { people, between, notBefore }: Settings["smallNumbers"]): string | null {
  const match = after.matchAll(anyOf(people)).next().value;
  if (match === undefined) return null;
  const link = after
    .slice(0, match.index)
    .toLowerCase()
    .split(/[\s-]/)
    .filter((word) => word !== "");
  if (!link.every((word) => between.includes(word) || isSaid(word))) return null;
  const end = match.index + match[0].length;
  const next = /^s?['’]|^[\s-]+(\p{L}+)/u.exec(after.slice(end));
  if (next !== null && (next[1] === undefined || notBefore.includes(next[1].toLowerCase()))) return null;
  return after.slice(0, end);
}

/** Numbers that count no people (hours, tiers, staff) are let be. Thresholds differ by data set, so it is a setting. */
export const smallNumber = textRule({
  id: "small-number",
  columns: ["progress", "actions", "outcome"],
  beside: "texts",
  severity: "check",
  title: "So few people are counted that somebody could be identified.",
  why: "Members’ papers are public: a figure of a few children, patients or carers can tell who they are.",
  look: (text, { action }, { settings }) => {
    const found = [...new Set(smallNumbers(text, action, settings))];
    if (found.length === 0) return null;
    const quoted = listed(found.map((few) => `“${few}”`));
    return {
      sentence: `${quoted} could identify somebody. Take it out, or say “a small number”, before publishing.`,
      flag: "A small number of people is given: could anybody be identified?",
    };
  },
  fails: [
    { progress: "The clinic saw 3 young people in May." },
    { progress: "The team holds 1 plan, supporting 1 child." },
    { progress: "Two disabled children have moved." },
    { progress: "Five of the families were visited." },
    { progress: "We now know of 5 privately fostered children." },
    { progress: "84% in the quarter. 2 midwives on long term sick leave." },
    { actions: "Review every exclusion of a pupil with a plan", progress: "Two since September." },
  ],
  passes: [
    { progress: "All referrals are seen within 24 hours, and 4 champions are in post." },
    { progress: "The protocol is for under 5 children and for tier 3 patients." },
    { progress: "9 children and 12 families were visited." },
    { progress: "2 children’s homes and 3 family centres have opened." },
    { progress: "80% of staff have been trained, 5% of patients have not been seen." },
    { progress: "Three weeks were lost to sick leave, and 2 posts cover maternity leave." },
    { progress: "Two since September." },
  ],
});
