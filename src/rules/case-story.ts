import { textRule } from "./rule";

const oneAged =
  /\b(?:a|an|the|one|our|his|her) (?:\p{L}+ ){0,2}(?:aged \d{1,3}\b|\d{1,3}[- ]year[- ]old\b)|\b\p{L}+ \(aged \d{1,3}\)/iu;

/** A protocol that speaks of “the young person” tells of nobody in particular; somebody’s age does. */
export const caseStory = textRule({
  id: "case-story",
  columns: ["progress", "actions"],
  severity: "check",
  title: "The text seems to tell of one person’s case.",
  why: "An age and a few circumstances are enough for a neighbour to know who is meant.",
  look: (text) => {
    const match = /\baged |[- ]year[- ]old\b/i.test(text) ? oneAged.exec(text) : null;
    return match === null
      ? null
      : {
          sentence: `“${match[0]}” seems to tell of one person’s case. Take it out or generalise before publishing.`,
          flag: "The text seems to tell of one person’s case.",
        };
  },
  fails: [
    { progress: "A 14-year-old girl waited all night." },
    { progress: "The child aged 4 has moved to relatives." },
    { progress: "Our foster carer aged 61 has retired." },
    { progress: "The girl (aged 12) has moved to relatives." },
    { actions: "Learn from the complaint of a 92 year old patient" },
  ],
  passes: [
    { progress: "The young person will be assessed by a consultant." },
    { progress: "The service is open to anybody aged 14 to 18." },
    { progress: "The plan is 3 years old." },
  ],
});
