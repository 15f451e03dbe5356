import { differencesIn, fixOf, isUncoloured } from "./colour-code";
import { rowRule } from "./rule";

/** Where most of the plan has no colour at all, colour-missing says so once. */
export const cqcNotRed = rowRule({
  id: "cqc-not-red",
  column: "outcome",
  severity: "check",
  title: "An outcome from CQC alone is not in red.",
  why: "The code promises that what CQC added is in red; a reader who trusts it will not find this one.",
  look: (action, { plan, settings }) => {
    const notRed = differencesIn(action, plan, settings).find(({ kind }) => kind === "not red");
    return notRed === undefined || isUncoloured(plan)
      ? null
      : { sentence: "it is from CQC alone, but it is not in red.", fix: fixOf([notRed], plan) };
  },
  fails: [
    { outcome: "1. Staff are trained (CQC, 2026)" },
    { outcome: "1. Staff are trained (CQC, 2026)", textColour: "#0000FF" },
    { outcome: "1. Staff are trained (CQC, 2026)", textColour: "#333333" },
  ],
  passes: [
    { outcome: "1. Staff are trained (CQC, 2026)", textColour: "#FF0000" },
    { outcome: "1. Staff are trained (CQC, 2026)", textColour: "#C00000" },
    { outcome: "1. Staff are trained (OFSTED and CQC, 2026)" },
    { rows: [{ fill: "#00B0F0" }], also: ["colour-wrong"] },
    {
      rows: [{ outcome: "1. Staff are trained [CQC 2026]" }],
      headings: { outcome: "Outcome (yellow = LA, blue = NHS, green = joint)" },
    },
  ],
});
