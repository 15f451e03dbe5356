import { defaultSettings } from "../../src/model/settings";
import { fallsShort } from "../../src/rules/falls-short";

const sentenceOf = (text: string) => fallsShort(text, defaultSettings)?.sentence ?? null;

test.each([
  "2 of 40 files had a plan.",
  "Two of the nine visits were on time.",
  "5% of files had an up to date plan.",
  "9 of 40 reviews were held within five days.",
  "One out of 12 reviews met the standard.",
  "None of the visits was on time.",
  "None of the 12 files had a chronology.",
  "No plans were complete.",
  "Six of nine debriefs were not held in time.",
  "30 of 40 files had no chronology.",
  "60% of carers have not yet been told.",
  "Only three of 40 passed.",
  "Only 40% had a second review.",
  "The dip sample was inadequate.",
  "2 of 40 files had a plan (target 95%).",
  "Audit in October 2026 found 3 of 40 files compliant.",
  "Only 2 of 9 teams have gone live.",
  "The monitoring visit of October 2026 found this inadequate.",
  "CQC visited in October 2026 and issued a warning notice.",
  "The minutes of 3 November record that this was not accepted.",
  "The review of September 2026 concluded that the action had no effect.",
  "A visit on 2 October 2026 found that signs had not been replaced in two areas.",
  "A survey was sent out but no replies were received.",
])("“%s” falls short", (sentence) => {
  expect(sentenceOf(sentence)).toBe(sentence);
});

test.each([
  "20 of 40 files had a plan.",
  "38 of 40 files had a plan.",
  "2 of 40 files had no plan.",
  "2 of 40 visits were late.",
  "2 of 40 children had a repeat plan.",
  "3 of 40 reviews were held over a week late.",
  "None of the 12 visits was late.",
  "No visits were on time late at night.",
  "Two of nine debriefs were not held in time.",
  "36 of 40 families were not referred again.",
  "2 of 40 files had a plan before, and 38 of 40 do.",
  "2 of 40 files had a plan, and now 12 do.",
  "Only 2% of files were late.",
  "12 of 40 files were audited: all were good.",
  "The sample was no longer inadequate.",
  "30 of 8 files had a plan.",
  "The warning notice of May was lifted in October.",
  "Of the signs that had not been replaced 90% have been since.",
  "Only 2 of 9 teams had no plan to go live.",
])("“%s” does not", (sentence) => {
  expect(sentenceOf(sentence)).toBeNull();
});

test("A better result told later speaks for the action, and one told before does not", () => {
  expect(sentenceOf("2 of 40 files had a plan in March. In May 38 of 40 do.")).toBeNull();
  expect(sentenceOf("In March 38 of 40 do. In May 2 of 40 files had a plan.")).toBe(
    "In May 2 of 40 files had a plan.",
  );
});

test("It is found where it stands in its sentence", () => {
  expect(fallsShort("Audit of May 2026: only 12% met the standard.", defaultSettings)).toEqual({
    sentence: "Audit of May 2026: only 12% met the standard.",
    at: 19,
  });
});
