import { listed } from "../model/wording";
import { rowRule } from "./rule";

/** A lead without any organisation is here too: the colour code goes by organisations. */
export const organisationUnknown = rowRule({
  id: "organisation-unknown",
  column: "lead",
  severity: "check",
  title: "The lead’s organisation is not known.",
  why: "The colour code goes by the lead’s organisation; one that is not known is left uncoloured rather than guessed.",
  look: ({ leads, unknownOrganisations }) => {
    if (unknownOrganisations.length > 0) {
      const names = listed(unknownOrganisations.map((name) => `“${name}”`));
      return {
        sentence: `${names} is not known as LA, NHS or other. Add it to the settings, or correct the name.`,
      };
    }
    const names = leads
      .filter(({ organisations }) => organisations.length === 0)
      .map(({ person }) => `“${person}”`);
    return names.length === 0 || names.length < leads.length
      ? null
      : {
          sentence: `${listed(names)} ${names.length === 1 ? "stands" : "stand"} without an organisation. Say whose officer leads.`,
        };
  },
  fails: [
    { lead: "Ann Marlow", fill: null },
    { lead: "Ann Marlow\nNorbury Partners", fill: null },
    { lead: "A.M.", fill: null },
  ],
  passes: [
    { lead: "Ann Marlow\nNorbury Council" },
    { lead: "Ben Okoro\nNorbury NHS Foundation Trust", fill: "#00B0F0" },
    { lead: "Insp. Cole\nNorvale Police", fill: null },
  ],
});
