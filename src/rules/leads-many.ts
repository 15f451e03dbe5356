import { count } from "../model/wording";
import { namesOf } from "../model/plan";
import { rowRule } from "./rule";

/** Two leads of partner bodies are the rule in a joint plan. */
export const leadsMany = rowRule({
  id: "leads-many",
  column: "lead",
  severity: "advice",
  title: "Many people lead one action.",
  why: "Where everybody leads, nobody does: members will ask whom to ask.",
  look: (action, { settings }) =>
    action.leads.length <= settings.mostLeads
      ? null
      : {
          sentence: `${count(action.leads.length, "person leads", "people lead")} it: ${namesOf(action)}. Say who answers for it, and who works with them.`,
        },
  fails: [
    {
      rows: [{ lead: "Ann Marlow\nBea Lunt\nCal Orr\nDee Pike\nNorbury Council" }],
      also: ["organisation-unknown"],
    },
    {
      lead: "Ann Marlow, Norbury Council; Bea Lunt, Norbury Council; Cal Orr, Norbury Council; Dee Pike, Norbury Council",
    },
    {
      lead: "Ann Marlow\nNorbury Council\nBea Lunt\nNorbury Council\nCal Orr\nNorbury Council\nDee Pike\nNorbury Council\nEd Ray\nNorbury Council",
    },
  ],
  passes: [
    { lead: "Ann Marlow\nNorbury Council\nBen Okoro\nNorbury NHS Foundation Trust", fill: "#92D050" },
    { lead: "Ann Marlow\nBea Lunt\nCal Orr\nNorbury Council" },
    { lead: "Ann Marlow\nNorbury Council\nworking with Bea Lunt, Cal Orr, Dee Pike and Ed Ray" },
  ],
});
