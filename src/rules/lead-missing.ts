import { textAt } from "../model/grid";
import type { Action } from "../model/plan";
import { folded, isBlank } from "../reading/words";
import { rowRule } from "./rule";

const isVacant = (leadText: string) => /\bvacant(?! *\p{L})/iu.test(leadText);

/** "All workstream leads", "various partners": everybody, and so nobody in particular. */
const everybody =
  /^(?:all|various|everyone|everybody|all (?:head ?teachers|principals|governors|carers|providers|schools|colleges|practices|trusts|wards)|(?:all|various|each|every)(?: of)?(?: the)?(?: [\p{L}’'-]+){0,3} (?:leads?|heads?|managers?|directors?|partners?|agenc(?:y|ies)|organisations?|services?|staff|teams?|members?|officers?|practitioners?|professionals?|settings?|bod(?:y|ies)|heads of service))$/iu;
const isEverybody = ({ leads }: Action) =>
  leads.length > 0 &&
  leads.every(({ person, organisations }) =>
    [...(person === null ? [] : [person]), ...organisations].every((name) => everybody.test(folded(name))),
  );

/** Whether somebody other than a person in post is named as the lead; whose organisation that is need not be asked. */
export const hasNoName = (action: Action) => isVacant(action.leadText) || isEverybody(action);

/** Leads that are spelt in an unknown way belong to organisation-unknown. */
export const leadMissing = rowRule({
  id: "lead-missing",
  column: "lead",
  severity: "must-fix",
  title: "Nobody is named as the lead.",
  why: "Members will ask who answers for an action, and its colour cannot be told without a lead.",
  look: (action, { plan, grid }) => {
    if (plan.columns.lead === null) return null;
    // Under "LA lead" and "NHS lead" one of them leads; column-rival asks of the column that was not read.
    const rivals = plan.rivals.filter(({ meaning }) => meaning === "lead");
    if (rivals.some(({ column }) => !isBlank(textAt(grid, action.row, column)))) return null;
    if (action.leads.length === 0)
      return { sentence: "no lead is named. Name the person and the organisation." };
    if (isVacant(action.leadText))
      return {
        sentence: "the lead’s post is vacant. Say who answers for the action meanwhile.",
        severity: "check",
      };
    return isEverybody(action)
      ? {
          sentence: `“${folded(action.leadText)}” names nobody who can be asked. Name one person who answers for the action.`,
          severity: "check",
        }
      : null;
  },
  fails: [
    { lead: "", fill: null },
    { lead: "  \n ", fill: null },
    { lead: "-", fill: null },
    { lead: "Head of SEND (vacant)\nNorbury Council" },
    { lead: "All workstream leads", fill: null },
    { lead: "All Heads of Service", fill: null },
    { lead: "All headteachers", fill: null },
  ],
  passes: [
    {
      rows: [{}, { outcome: "2. See children sooner (OFSTED, 2026)", lead: "" }],
      merges: [{ sheet: "Plan", top: 2, left: 1, height: 2, width: 1 }],
      also: ["merged-cells"],
    },
    { lead: "Ann Marlow\nNorbury Council" },
    { lead: "Norbury Council" },
    { lead: "Vacant Homes Manager\nNorbury Council" },
    { rows: [{ fill: null }], headings: { lead: "Champion" }, also: ["column-missing"] },
    { lead: "Ann Marlow, Norbury Council" },
    { lead: "All Saints School", fill: null },
    {
      rows: [{ lead: "", fill: null, status: "Ben Okoro" }],
      headings: { lead: "LA lead" },
      extraHeading: "NHS lead",
      also: ["column-rival"],
    },
  ],
});
