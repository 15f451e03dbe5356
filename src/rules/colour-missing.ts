import { count } from "../model/wording";
import { colourDifferences, colourNames, isUncoloured } from "./colour-code";
import { namesOf } from "./lead-names";
import { cellOf, planRule } from "./rule";

/** One finding for the plan where most of it has no colour; else one an action. */
export const colourMissing = planRule({
  id: "colour-missing",
  severity: "must-fix",
  title: "An outcome has no colour.",
  why: "The colour code tells members at a glance who leads; a gap reads as nobody.",
  look: (subject) => {
    const { plan, settings } = subject;
    const missing = colourDifferences(plan, settings).filter(({ kind }) => kind === "missing");
    const places = missing.map(({ action }) => cellOf(subject, action, "outcome"));
    const [first, ...rest] = places;
    if (first === undefined) return [];
    if (isUncoloured(plan)) {
      const all = missing.length === plan.actions.length;
      const none = all ? "no action has one" : `${count(missing.length, "action has", "actions have")} none`;
      return [
        {
          sentence:
            plan.legend === null
              ? `the colours do not show who leads: ${none}. Applying the colour code fills them in.`
              : `the plan explains its colours, but ${none}. Applying the colour code fills them in.`,
          places: [first, ...rest],
          severity: plan.legend === null ? "advice" : "check",
        },
      ];
    }
    return missing.map(({ action }) => ({
      sentence: `there is no colour. Its lead is ${namesOf(action)}, so ${action.sector === null ? "" : colourNames[action.sector]} (${action.sector}) fits.`,
      places: [cellOf(subject, action, "outcome")],
    }));
  },
  fails: [
    { fill: null },
    { fill: "#FFFFFF" },
    {
      rows: [{ fill: null }, { outcome: "2. See children sooner (OFSTED, 2026)", fill: null }],
      headings: { outcome: "Outcome (yellow = LA, blue = NHS, green = joint)" },
    },
  ],
  passes: [
    { fill: "#FFFF00" },
    { fill: "#FFF2CC" },
    { rows: [{ lead: "Insp. Cole\nNorvale Police", fill: null }] },
  ],
});
