import type { Settings } from "../model/settings";
import { anyOf, hasAny, sentencesOf } from "../reading/words";
import { textRule } from "./rule";

const oneAged =
  /\b(?:a|an|the|one|our|his|her) (?:\p{L}+,? ){0,2}(?:aged \d{1,3}\b|\d{1,3}[- ]year[- ]old\b)|\b\p{L}+ \(aged \d{1,3}\)/iu;
const anyAge = /\baged |[- ]year[- ]old\b/i;

/** Who is one person, and nobody in general: "One was …", "she", "her carer", "the child was …". */
const onePerson =
  /(?<!\p{L})(?:(?:(?:one|another|(?:a|the) (?:second|third))|(?:an?|one|the) (?:girl|boy|baby|infant|teenager|child|pupil|patient|mother|father|young person)) (?:was|has|had)|she|he|her|his|him|twins?|(?:his|her|their) (?:mother|father|parents?|carers?))(?!\p{L})/iu;
/** What is said of anybody to whom it happens tells of nobody. */
const inGeneral =
  /(?<!\p{L})(?:when|whenever|where|if|any|every|each|all|should|must|he or she|she or he|his or her|her or his|he\/she|she\/he|his\/her|her\/his)(?!\p{L})/iu;

/** Sentences that tell what happened to one person, as far as they can be quoted. */
function storyIn(text: string, { circumstances }: Settings): string | null {
  if (!hasAny(text, circumstances)) return null;
  for (const sentence of sentencesOf(text)) {
    if (!hasAny(sentence, circumstances) || inGeneral.test(sentence)) continue;
    const who = onePerson.exec(sentence);
    if (who === null) continue;
    const [what] = sentence.matchAll(anyOf(circumstances));
    const [from, to] = [who.index, (what?.index ?? 0) + (what?.[0].length ?? 0)];
    return sentence.slice(Math.min(from, what?.index ?? from), Math.max(to, from + who[0].length));
  }
  return null;
}

/** A protocol that speaks of “the young person” tells of nobody in particular; somebody’s age or arrest does. */
export const caseStory = textRule({
  id: "case-story",
  columns: ["progress", "actions", "outcome"],
  beside: "texts",
  severity: "must-fix",
  title: "The text seems to tell of one person’s case.",
  why: "An age and a few circumstances are enough for a neighbour to know who is meant.",
  look: (text, { column }, { settings }) => {
    const aged = anyAge.test(text) ? oneAged.exec(text)?.[0] : undefined;
    // What will be done speaks of whom it may concern; what was done, of those whom it did.
    const story = aged ?? (column === "progress" ? storyIn(text, settings) : null);
    return story === null
      ? null
      : {
          sentence: `“${story}” seems to tell of one person’s case. Take it out or generalise before publishing.`,
          flag: "The text seems to tell of one person’s case.",
        };
  },
  fails: [
    { progress: "A 14-year-old girl waited all night." },
    { progress: "The child aged 4 has moved to relatives." },
    { progress: "Our foster carer aged 61 has retired." },
    { progress: "The girl (aged 12) has moved to relatives." },
    { progress: "A nurse could not come, as her own son, aged 7, was ill." },
    { actions: "Learn from the complaint of a 92 year old patient" },
    { progress: "The group meets on Tuesdays. One was recently arrested for wounding her carer." },
    { progress: "Places are short because her foster placement broke down after an allegation." },
  ],
  passes: [
    { progress: "The young person will be assessed by a consultant." },
    { progress: "The service is open to anybody aged 14 to 18." },
    { progress: "The plan is 3 years old." },
    { progress: "Every child is seen after his or her arrest. The custody sergeant has told all officers." },
    { progress: "When a child is arrested, she is seen by a nurse." },
    { actions: "See that a child who was arrested tells her story to a nurse" },
  ],
});
