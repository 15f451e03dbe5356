import { rowRule } from "./rule";

/** Leads that are spelt in an unknown way belong to organisation-unknown. */
export const leadMissing = rowRule({
  id: "lead-missing",
  column: "lead",
  severity: "must-fix",
  title: "Nobody is named as the lead.",
  why: "Members will ask who answers for an action, and its colour cannot be told without a lead.",
  look: (action, { plan }) =>
    plan.columns.lead === null || action.leads.length > 0
      ? null
      : { sentence: "no lead is named. Name the person and the organisation." },
  fails: [
    { lead: "", fill: null },
    { lead: "  \n ", fill: null },
    { lead: "-", fill: null },
  ],
  passes: [
    { lead: "Ann Marlow\nNorbury Council" },
    { lead: "Norbury Council" },
    { lead: "Ann Marlow, Norbury Council" },
  ],
});
