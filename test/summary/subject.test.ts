import { subjectOfAction } from "../../src/summary/summarise";

it("calls an action by its outcome or, where that is told once for several actions, by its own steps", () => {
  const steps = "Train all staff of the front door";
  expect(subjectOfAction({ outcome: "1. Keep assessments timely", steps })).toBe(
    "1. Keep assessments timely",
  );
  expect(subjectOfAction({ outcome: " ", steps })).toBe(steps);
});
