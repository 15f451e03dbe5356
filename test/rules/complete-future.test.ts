import { completeFuture } from "../../src/rules/complete-future";
import { reviewExample } from "./example";

/** What is quoted of a complete action, as at 25 January 2027. */
const found = (progress: string, title?: string) =>
  /“(.*)” speaks/.exec(
    reviewExample(
      { rows: [{ progress: `${progress}\nCOMPLETE` }], ...(title === undefined ? {} : { title }) },
      [completeFuture],
    ).findings[0]?.sentence ?? "",
  )?.[1];

test.each([
  "The last team will be trained by 31 March 2027.",
  "The last team will be trained by 26 January 2027.",
  "Training in May 2026 went well. The last team will be trained by 31 March 2027.",
  "Work in May 2026 and by the last team, due to be trained on 31 March 2027.",
])("%j is still to come", (progress) => {
  expect(found(progress)).toContain("2027");
});

test.each([
  "The last team was trained by 25 January 2027.",
  "The lease of 31 March 2029 was signed.",
  "The next review will be in March 2027.",
  "The next review of the form by all of the partners, at the second of their two meetings of the year in Norbury, will be in March 2027.",
])("%j is not", (progress) => {
  expect(found(progress)).toBeUndefined();
});

test("A promise counts for the date right behind it, and not for one a sentence further on", () => {
  expect(found("The team is expected to be trained. It holds a lease of 31 March 2029.")).toBeUndefined();
  expect(
    found(
      "It is expected that all the teams in Norbury and Norvale and in the villages around them meet in the hall until 31 March 2029.",
    ),
  ).toBeUndefined();
});

test("What was to come when the plan was dated is not asked about again", () => {
  const text = "The last team will be trained by 31 March 2027.";
  expect(found(text, "Joint action plan, updated 30 March 2027")).toContain("31 March 2027");
  expect(found(text, "Joint action plan, updated 31 March 2027")).toBeUndefined();
});

test("A long sentence is quoted around its date, in whole words", () => {
  const quote = found(
    "All the teams in Norbury and in Norvale and in each of the villages around the two of them have been trained, and the last team of all will be trained by 31 March 2027, as the new hall in Norvale opens to the public in that month.",
  );
  expect(quote).toBe(
    "…been trained, and the last team of all will be trained by 31 March 2027, as the new hall in Norvale opens to the public…",
  );
});
