import { showsError } from "./error-cells";
import { hasOwnOutcome, rowRule } from "./rule";
import { unknownSource } from "./source-unknown";

/** Plans that tag no outcome are not asked for tags. A tag with an unknown name belongs to source-unknown. */
export const sourceMissing = rowRule({
  id: "source-missing",
  column: "outcome",
  severity: "check",
  title: "An outcome does not say whose recommendation it answers.",
  why: "Members and inspectors check that every recommendation has its action.",
  look: (action, subject) =>
    action.sources.text === null &&
    hasOwnOutcome(action, subject) &&
    unknownSource(action) === null &&
    subject.plan.actions.some(({ sources }) => sources.text !== null) &&
    !showsError(subject, action, "outcome")
      ? { sentence: "it does not name the inspectorate and the year, as the other outcomes do." }
      : null,
  fails: [
    { rows: [{}, { outcome: "2. See children sooner" }] },
    { rows: [{}, { outcome: "2. See children sooner (all teams)" }] },
    { rows: [{}, { outcome: "2. See children sooner (2026)" }] },
  ],
  passes: [
    { rows: [{}, { outcome: "2. See children sooner (CQC, 2026)", textColour: "#FF0000" }] },
    { rows: [{ outcome: "1. See children sooner" }, { outcome: "2. Keep plans" }] },
    { rows: [{}, { outcome: "2. See children sooner (Ofsted, 2026)" }] },
    { rows: [{}, { outcome: "2. See children sooner (HSE, 2026)" }], also: ["source-unknown"] },
  ],
});
