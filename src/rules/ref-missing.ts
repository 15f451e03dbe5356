import { showsError } from "./error-cells";
import { rowRule } from "./rule";

export const refMissing = rowRule({
  id: "ref-missing",
  column: "ref",
  severity: "check",
  title: "An action has no number, where others have one.",
  why: "Members refer to actions by number, and minutes cannot cite one that has none.",
  look: (action, subject) =>
    action.ref === null &&
    subject.plan.actions.some(({ ref }) => ref !== null) &&
    !showsError(subject, action, "ref")
      ? { sentence: "the action has no number." }
      : null,
  fails: [
    { rows: [{}, { outcome: "See children sooner (OFSTED, 2026)" }] },
    {
      rows: [{ outcome: "See children sooner (OFSTED, 2026)" }, { outcome: "1. Keep plans (OFSTED, 2026)" }],
    },
    { rows: [{}, { outcome: "24 hour cover is kept (OFSTED, 2026)" }] },
  ],
  passes: [
    { rows: [{}, { outcome: "2. See children sooner (OFSTED, 2026)" }] },
    { rows: [{}, { outcome: "2.See children sooner (OFSTED, 2026)" }] },
    { rows: [{ outcome: "See children sooner (OFSTED, 2026)" }, { outcome: "Keep plans (OFSTED, 2026)" }] },
  ],
});
