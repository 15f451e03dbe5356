import { hasOwnOutcome, rowRule } from "./rule";

export const sourceMalformed = rowRule({
  id: "source-malformed",
  column: "outcome",
  severity: "check",
  title: "The source tag is not as it should be.",
  why: "A tag without its year, or with a name that nobody knows, cannot be traced to a report.",
  look: (action, subject) =>
    action.sources.fault === null || !hasOwnOutcome(action, subject)
      ? null
      : { sentence: `the source tag “${action.sources.text}” needs a look: ${action.sources.fault}.` },
  fails: [
    { outcome: "1. See children sooner (OFSTED)" },
    { outcome: "1. See children sooner (OFSTED, 2026" },
    { outcome: "1. See children sooner (OFSTED and CQQ, 2026)" },
  ],
  passes: [
    { outcome: "1. See children sooner (OFSTED AND CQC, 2026)" },
    { outcome: "1. See children sooner (OFSTED, 2026)" },
    { outcome: "1. See children sooner (Ofsted 2026)." },
    { outcome: "1. See children sooner (OFSTED and CQC, 2026)" },
  ],
});
