import { sharedOutcomes, subjectOf, subjectOfAction } from "../../src/summary/summarise";

const none = sharedOutcomes([]);
const steps = "Train all staff of the front door";

it("calls an action by its outcome or, where that is told once for several actions, by its own steps", () => {
  const outcome = "1. Keep assessments timely";
  expect(subjectOfAction({ outcome, steps }, none)).toBe(outcome);
  expect(subjectOfAction({ outcome: " ", steps }, none)).toBe(steps);
  const shared = sharedOutcomes([{ outcome }, { outcome: `${outcome}\n` }, { outcome: "2. Share plans" }]);
  expect(subjectOfAction({ outcome, steps }, shared)).toBe(steps);
  expect(subjectOfAction({ outcome, steps: "" }, shared)).toBe(outcome);
  expect(subjectOfAction({ outcome: "2. Share plans", steps }, shared)).toBe("2. Share plans");
});

it.each([
  [
    "Improve placement choice for teenagers (Ofsted, 2010)",
    "Improve placement choice for teenagers (Ofsted, 2010)",
  ],
  [
    "Plans are reviewed when a child’s life changes (HMI Probation, 2016, para 4.2)",
    "Plans are reviewed when a child’s life changes …",
  ],
  [
    "The trust must ensure that patients are assessed within 15 minutes of their arrival",
    "The trust must ensure that patients are assessed …",
  ],
  [
    "The timeliness and quality of decisions at the front door, which had slipped in the year",
    "The timeliness and quality of decisions at the front door …",
  ],
  [
    "Norbury NHS Foundation Trust must ensure that there is a nurse on each ward",
    "Norbury NHS Foundation Trust must ensure that there is a nurse …",
  ],
  [
    "Norbury and Norvale NHS Foundation Trust must ensure that there is sufficient staffing capacity to see each child within a day of their arrival",
    "Norbury and Norvale NHS Foundation Trust must ensure that there is sufficient staffing capacity to see each child …",
  ],
  ["x".repeat(80), `${"x".repeat(62)} …`],
])("cuts a subject at a word that says something: %s", (text, subject) => {
  expect(subjectOf(text)).toBe(subject);
});
