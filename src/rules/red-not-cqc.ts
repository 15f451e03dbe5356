import { listed } from "../model/wording";
import { differencesIn, fixOf } from "./colour-code";
import { rowRule } from "./rule";

export const redNotCqc = rowRule({
  id: "red-not-cqc",
  column: "outcome",
  severity: "check",
  title: "Red text stands in an outcome that is not CQC’s.",
  why: "The code promises that red is what CQC added; here it credits CQC with another’s words.",
  look: (action, { plan, settings }) => {
    const red = differencesIn(action, plan, settings).find(({ kind }) => kind === "red");
    return red === undefined
      ? null
      : {
          sentence: `it is in red, but its source is ${listed(action.sources.names)} alone.`,
          fix: fixOf([red], plan),
        };
  },
  fails: [
    { rows: [{ textColour: "#FF0000" }], also: ["text-contrast"] },
    { textColour: "#C00000" },
    { outcome: "1. Staff are trained (JTAI, 2026)", textColour: "#C00000" },
  ],
  passes: [
    { textColour: "#000000" },
    { outcome: "1. Staff are trained (CQC, 2026)", textColour: "#FF0000" },
    { outcome: "1. Staff are trained (OFSTED and CQC, 2026)", textColour: "#FF0000" },
    { rows: [{ fill: "#00B0F0" }], also: ["colour-wrong"] },
  ],
});
