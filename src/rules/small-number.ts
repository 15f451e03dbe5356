import { anyOf } from "../reading/words";
import type { Settings } from "../model/settings";
import { listed } from "../model/wording";
import { textRule } from "./rule";

const words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const numbers = new RegExp(`(?<![\\p{L}\\p{N}.,/£$%'’-])(?:\\d{1,2}|${words.join("|")})(?= \\p{L})`, "giu");

/** How far people may stand from their number, in characters. */
const reach = 60;

/** "3 of the young people" in a text, as it stands there, wherever so few people are spoken of. */
export function smallNumbers(text: string, { smallNumbers: few }: Settings): string[] {
  const found: string[] = [];
  for (const match of text.matchAll(numbers)) {
    const [number = ""] = match;
    const value = /^\d/.test(number) ? Number(number) : words.indexOf(number.toLowerCase()) + 1;
    if (value < 1 || value > few.most) continue;
    const before = /([\p{L}]+)[.:]? ?$/u.exec(text.slice(Math.max(0, match.index - 20), match.index))?.[1];
    if (before !== undefined && few.notAfter.includes(before.toLowerCase())) continue;
    const end = match.index + number.length;
    const people = peopleIn(text.slice(end, end + reach), few);
    if (people !== null) found.push(number + people);
  }
  return found;
}

/** The words from a number to the people whom it counts; null where it counts something else. */
function peopleIn(after: string, { people, between, notBefore }: Settings["smallNumbers"]): string | null {
  const match = after.matchAll(anyOf(people)).next().value;
  if (match === undefined) return null;
  const link = after
    .slice(0, match.index)
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word !== "");
  if (!link.every((word) => between.includes(word))) return null;
  const end = match.index + match[0].length;
  const next = /^(?:['’]s?\b|s['’]|['’])|^[\s-]+(\p{L}+)/u.exec(after.slice(end));
  if (next !== null && (next[1] === undefined || notBefore.includes(next[1].toLowerCase()))) return null;
  return after.slice(0, end);
}

/** Numbers that count no people (hours, tiers, staff) are let be. Thresholds differ by data set, so it is a setting. */
export const smallNumber = textRule({
  id: "small-number",
  columns: ["progress"],
  severity: "check",
  title: "So few people are counted that somebody could be identified.",
  why: "Members’ papers are public: a figure of a few children, patients or carers can tell who they are.",
  look: (text, _, { settings }) => {
    const found = [...new Set(smallNumbers(text, settings))];
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
  ],
  passes: [
    { progress: "All referrals are seen within 24 hours, and 4 champions are in post." },
    { progress: "The protocol is for under 5 children and for tier 3 patients." },
    { progress: "9 children and 12 families were visited." },
    { progress: "2 children’s homes and 3 family centres have opened." },
    { progress: "80% of staff have been trained, 5% of patients have not been seen." },
  ],
});
