import { isUncoloured } from "./colour-code";
import { cellOf, planRule } from "./rule";
import { sectorInWords } from "./sector-in-words";

/** Of a plan that explains its colours; one that does not belongs to colour-no-key. */
export const colourOnlyCarrier = planRule({
  id: "colour-only-carrier",
  severity: "check",
  title: "Who leads is shown by colour alone.",
  why: "Colour must not be the only carrier (WCAG 2.2, 1.4.1): in black and white, or to the colour-blind, it is lost.",
  look: (subject) => {
    const { plan } = subject;
    if (plan.legend === null || isUncoloured(plan) || sectorInWords(subject)) return [];
    const [first, ...rest] = plan.actions.map((action) => cellOf(subject, action, "outcome"));
    return first === undefined
      ? []
      : [
          {
            sentence:
              "who leads is shown only by colour. Printed in black and white, it is lost. Add the Sector column.",
            places: [first, ...rest],
            fix: { looks: [] },
          },
        ];
  },
  fails: [
    { rows: [{}], headings: { outcome: "Outcome (yellow = LA, blue = NHS, green = joint)" }, unmarked: true },
    { rows: [{}], headings: { outcome: "Objective (code: yellow = LA, blue = NHS)" }, unmarked: true },
    {
      rows: [{}, { outcome: "2. See children sooner (OFSTED, 2026)" }],
      headings: { outcome: "Outcome (yellow = LA; blue = NHS; green = joint)" },
      unmarked: true,
    },
  ],
  passes: [
    { rows: [{}], headings: { outcome: "Outcome (yellow = LA, blue = NHS, green = joint)" } },
    {
      rows: [{}],
      headings: { outcome: "Outcome (yellow = LA, blue = NHS, green = joint)" },
      extraHeading: "Sector",
      unmarked: true,
    },
    {
      rows: [{ lead: "Insp. Cole\nNorvale Police", fill: null }],
      unmarked: true,
    },
  ],
});
