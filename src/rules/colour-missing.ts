import { namesOf } from "../model/plan";
import { count } from "../model/wording";
import { colourCode, differencesIn, fixOf, isUncoloured, type Difference } from "./colour-code";
import { planRule } from "./rule";

/** One finding for the plan where most of it has no colour; else one an action. */
export const colourMissing = planRule({
  id: "colour-missing",
  severity: "must-fix",
  title: "An outcome has no colour.",
  why: "The colour code tells members at a glance who leads; a gap reads as nobody.",
  look: (subject) => {
    const { plan, settings } = subject;
    const differences = plan.actions.flatMap((action) => differencesIn(action, plan, settings));
    const missing = differences.filter(({ kind }) => kind === "missing");
    const { hues } = colourCode(plan, settings);
    const placeOf = ({ action: { row }, column }: Difference) => ({ sheet: plan.sheet, row, column });
    const places = missing.map(placeOf);
    const [first, ...rest] = places;
    if (first === undefined) return [];
    if (isUncoloured(plan)) {
      const bare = new Set(missing.map(({ action }) => action)).size;
      const all = bare === plan.actions.length;
      const none = all ? "no action has one" : `${count(bare, "action has", "actions have")} none`;
      return [
        {
          sentence:
            plan.legend === null
              ? `the colours do not show who leads: ${none}. Applying the colour code fills them in.`
              : `the plan explains its colours, but ${none}. Applying the colour code fills them in.`,
          places: [first, ...rest],
          // Of such a plan cqc-not-red says nothing.
          fix: fixOf(
            differences.filter(({ kind }) => kind === "missing" || kind === "not red"),
            plan,
          ),
          severity: plan.legend === null ? "advice" : "check",
        },
      ];
    }
    return missing.map((difference) => {
      const { action } = difference;
      const fits = action.sector === null ? "" : hues[action.sector];
      return {
        sentence: `there is no colour. Its lead is ${namesOf(action)}, so ${fits} (${action.sector}) fits.`,
        places: [placeOf(difference)],
        fix: fixOf([difference], plan),
      };
    });
  },
  fails: [
    { fill: null },
    { fill: "#FFFFFF" },
    {
      rows: [{ fill: null }, { outcome: "2. See children sooner (OFSTED, 2026)", fill: null }],
      headings: { outcome: "Outcome (yellow = LA, blue = NHS, green = joint)" },
    },
    {
      rows: [{ textColour: "#C00000" }, { outcome: "2. See children sooner (OFSTED, 2026)", fill: null }],
      also: ["red-not-cqc"],
    },
    {
      rows: [
        { fill: null },
        { outcome: "2. See children sooner (OFSTED, 2026)", lead: "Insp. Cole\nNorvale Police" },
      ],
    },
  ],
  passes: [
    { fill: "#FFFF00" },
    { fill: "#FFF2CC" },
    { rows: [{ lead: "Insp. Cole\nNorvale Police", fill: null }] },
  ],
});
