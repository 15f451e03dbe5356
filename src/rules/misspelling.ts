import type { Settings } from "../model/settings";
import { anyOf } from "../reading/words";
import { textRule } from "./rule";

/** The word that was meant, with its capital; undefined where the word is right. */
function meant(word: string, { misspellings, misspeltPosts }: Settings): string | undefined {
  const first = word.charAt(0);
  const small = word.toLowerCase();
  const right = misspellings[small] ?? (first === first.toUpperCase() ? misspeltPosts[small] : undefined);
  return right === undefined || first !== first.toUpperCase()
    ? right
    : right.charAt(0).toUpperCase() + right.slice(1);
}

const lists = new WeakMap<Settings, RegExp>();
function pattern(settings: Settings): RegExp {
  const known =
    lists.get(settings) ?? anyOf(Object.keys({ ...settings.misspellings, ...settings.misspeltPosts }));
  lists.set(settings, known);
  return known;
}

/** The outcome is the inspectors’ text: nobody else mends it. */
export const misspelling = textRule({
  id: "misspelling",
  columns: ["actions", "progress"],
  severity: "advice",
  title: "A word is probably misspelt.",
  why: "It is read out in public, and is easily mended.",
  look: (text, _, { settings }) => {
    const misspelt = pattern(settings);
    if (text.search(misspelt) < 0) return null;
    for (const { 0: word, index } of text.matchAll(misspelt)) {
      const right = meant(word, settings);
      if (right === undefined) continue;
      const before = /\p{Lu}[\p{L}]* $/u.exec(text.slice(Math.max(0, index - 30), index))?.[0] ?? "";
      return {
        sentence: `“${before}${word}” should probably read “${before}${right}”.`,
        suggestion: before + right,
      };
    }
    return null;
  },
  fails: [
    { progress: "The Team Manger has observed visits." },
    { progress: "Assesments are timely." },
    { actions: "Recieve all referals on one form" },
  ],
  passes: [
    { progress: "The nativity had a manger." },
    { progress: "Assessments are timely." },
    { outcome: "1. Recieve all referrals on one form (OFSTED, 2026)" },
  ],
});
