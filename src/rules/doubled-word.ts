import { textRule } from "./rule";

/**
 * The outcome is the inspectors’ text, and a doubled word is worth a look at the report even there. An abbreviation may
 * end one sentence and begin the next where a pasted page has lost its line breaks.
 */
export const doubledWord = textRule({
  id: "doubled-word",
  columns: ["outcome", "actions", "progress"],
  severity: "advice",
  title: "A word stands twice.",
  why: "It is read out in public, and is easily mended.",
  look: (text, { column }, { settings }) => {
    const found = [...text.matchAll(/(?<!\p{L})(\p{L}{2,}) +\1(?![\p{L}’'-])/giu)].find(
      ([, word = ""]) => !settings.rightlyDoubled.includes(word.toLowerCase()) && word !== word.toUpperCase(),
    );
    if (found === undefined) return null;
    const [words, word = ""] = found;
    const mend = column === "outcome" ? "Check it against the inspection report." : "Take one out.";
    return { sentence: `“${words}” stands there. ${mend}`, suggestion: word };
  },
  fails: [
    { progress: "Training has has begun." },
    { progress: "Training has  has begun." },
    { outcome: "1. Ensure that that plan is kept (OFSTED, 2026)" },
    { actions: "Train all all staff" },
  ],
  passes: [
    { progress: "Staff who had had training have left." },
    { progress: "It is very very early." },
    { progress: "The team has met. Met Police were there." },
    { rows: [{ actions: "Assess the health of LAC LAC are seen sooner" }], also: ["acronyms"] },
  ],
});
