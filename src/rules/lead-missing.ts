import { rowRule } from "./rule";

/** Leads that are spelt in an unknown way belong to organisation-unknown. */
export const leadMissing = rowRule({
  id: "lead-missing",
  column: "lead",
  severity: "must-fix",
  title: "Nobody is named as the lead.",
  why: "Members will ask who answers for an action, and its colour cannot be told without a lead.",
  look: (action, { plan }) => {
    if (plan.columns.lead === null) return null;
    if (action.leads.length === 0)
      return { sentence: "no lead is named. Name the person and the organisation." };
    return /\bvacant(?! *\p{L})/iu.test(action.leadText)
      ? {
          sentence: "the lead’s post is vacant. Say who answers for the action meanwhile.",
          severity: "check",
        }
      : null;
  },
  fails: [
    { lead: "", fill: null },
    { lead: "  \n ", fill: null },
    { lead: "-", fill: null },
    { lead: "Head of SEND (vacant)\nNorbury Council" },
  ],
  passes: [
    { lead: "Ann Marlow\nNorbury Council" },
    { lead: "Norbury Council" },
    { lead: "Vacant Homes Manager\nNorbury Council" },
    { rows: [{ fill: null }], headings: { lead: "Champion" }, also: ["column-missing"] },
    { lead: "Ann Marlow, Norbury Council" },
  ],
});
