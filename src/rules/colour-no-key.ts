import { isUncoloured } from "./colour-code";
import { cellOf, planRule } from "./rule";
import { sectorInWords } from "./sector-in-words";

export const colourNoKey = planRule({
  id: "colour-no-key",
  severity: "advice",
  title: "The colours are nowhere explained.",
  why: "A member who has not seen the plan before cannot know what yellow, blue and green stand for.",
  look: (subject) => {
    const { plan } = subject;
    const coloured = plan.actions.filter(({ look }) => look?.fill.kind === "solid");
    const [first, ...rest] = coloured.map((action) => cellOf(subject, action, "outcome"));
    return first === undefined || plan.legend !== null || isUncoloured(plan) || sectorInWords(subject)
      ? []
      : [
          {
            sentence:
              "the colours are nowhere explained. Say in the heading what they stand for, or add the Sector column.",
            places: [first, ...rest],
            fix: { looks: [] },
          },
        ];
  },
  fails: [
    { rows: [{}], unmarked: true },
    { rows: [{}, { outcome: "2. See children sooner (OFSTED, 2026)" }], unmarked: true },
    { rows: [{ lead: "Ben Okoro\nNorbury NHS Foundation Trust", fill: "#DDEBF7" }], unmarked: true },
  ],
  passes: [
    { rows: [{}] },
    { rows: [{}], extraHeading: "LA/NHS", unmarked: true },
    {
      rows: [{}],
      headings: { outcome: "Outcome (yellow = LA, blue = NHS, green = joint)" },
      unmarked: true,
    },
    { rows: [{ lead: "Insp. Cole\nNorvale Police", fill: null }], unmarked: true },
  ],
});
