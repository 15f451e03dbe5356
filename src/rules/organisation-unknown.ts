import type { Action } from "../model/plan";
import { listed } from "../model/wording";
import { isInitials } from "./lead-initials";
import { cellOf, planRule } from "./rule";

/** The leads of an action of whom nothing says whose they are; none where another lead or a post's own name tells. */
function withoutBody({ leads, sector }: Action): string[] {
  const alone = leads.filter(({ organisations }) => organisations.length === 0);
  return sector !== null || alone.length < leads.length
    ? []
    : alone.flatMap(({ person }) => (person === null || isInitials(person) ? [] : [person]));
}

/**
 * A lead without any organisation is here too: the colour code goes by organisations. Initials belong to lead-initials.
 * In a plan of one body nobody's organisation is named: that is one finding for the plan.
 */
export const organisationUnknown = planRule({
  id: "organisation-unknown",
  severity: "check",
  title: "The lead’s organisation is not known.",
  why: "The colour code goes by the lead’s organisation; one that is not known is left uncoloured rather than guessed.",
  look: (subject) => {
    const { actions } = subject.plan;
    const alone = actions.filter((action) => withoutBody(action).length > 0);
    const mostly = alone.length > 2 && alone.length * 2 > actions.length;
    const [first, ...rest] = alone.map((action) => cellOf(subject, action, "lead"));
    return [
      ...actions
        .filter(({ unknownOrganisations }) => unknownOrganisations.length > 0)
        .map((action) => ({
          sentence: `${listed(action.unknownOrganisations.map((name) => `“${name}”`))} is not known as LA, NHS or other. Add it to the settings, or correct the name.`,
          places: [cellOf(subject, action, "lead")] as const,
        })),
      ...(mostly && first !== undefined
        ? [
            {
              sentence: `${alone.length} of ${actions.length} actions name a lead without an organisation, so their colours cannot be told. If one body leads them all, nothing is wrong.`,
              places: [first, ...rest] as const,
              severity: "advice" as const,
            },
          ]
        : alone
            .filter(({ unknownOrganisations }) => unknownOrganisations.length === 0)
            .map((action) => {
              const names = withoutBody(action).map((name) => `“${name}”`);
              return {
                sentence: `${listed(names)} ${names.length === 1 ? "stands" : "stand"} without an organisation. Say whose officer leads.`,
                places: [cellOf(subject, action, "lead")] as const,
              };
            })),
    ];
  },
  fails: [
    { lead: "Ann Marlow", fill: null },
    { lead: "Ann Marlow\nNorbury Partners", fill: null },
    {
      rows: [
        { lead: "Ann Marlow", fill: null },
        { outcome: "2. See children sooner (OFSTED, 2026)", lead: "Dee Pike", fill: null },
        { outcome: "3. Keep plans (OFSTED, 2026)", lead: "Chief Nurse", fill: null },
      ],
    },
  ],
  passes: [
    { lead: "Ann Marlow\nNorbury Council" },
    { lead: "Ben Okoro\nNorbury NHS Foundation Trust", fill: "#00B0F0" },
    { lead: "Insp. Cole\nNorvale Police", fill: null },
    { lead: "Director of Children’s Services" },
  ],
});
