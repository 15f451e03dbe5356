import type { Settings } from "../model/settings";
import { listed } from "../model/wording";
import { folded } from "../reading/words";
import { cellOf, planRule } from "./rule";

const initials = /^(?:\p{Lu}\.? ?){2,4}$/u;

/** Whether a lead is called by initials alone: "HM", "J. S."; a department, as "ICT" and "HR" are, is not. */
export const isInitials = (person: string | null, { remits }: Settings) =>
  person !== null && initials.test(folded(person)) && !remits.includes(folded(person).toLowerCase());

/** One finding for the plan, whose leads are all written in one way. Initials that the plan has a key to are names. */
export const leadInitials = planRule({
  id: "lead-initials",
  severity: "check",
  title: "A lead is named by initials alone, and nothing says whose.",
  why: "Members outside the service cannot tell who answers for the action, nor for which body.",
  look: (subject) => {
    const { plan, settings } = subject;
    const named = new Set<string>();
    const without = plan.actions.filter(({ leads }) => {
      const found = leads.flatMap(({ person }) =>
        person !== null && isInitials(person, settings) && !plan.initials.includes(person) ? [person] : [],
      );
      for (const person of found) named.add(person);
      return found.length > 0;
    });
    const [first, ...rest] = without.map((action) => cellOf(subject, action, "lead"));
    if (first === undefined) return [];
    const some = [...named].slice(0, 5).map((person) => `“${person}”`);
    const quoted = listed(named.size > 5 ? [...some, `${named.size - 5} more`] : some);
    return [
      {
        sentence: `${quoted} ${named.size === 1 ? "stands" : "stand"} for a lead without a name. Write the name and the organisation, or put a key to the initials below the plan.`,
        places: [first, ...rest],
      },
    ];
  },
  fails: [
    { lead: "A.M.", fill: null },
    { lead: "HM", fill: null },
    { lead: "HM\nNorbury Council" },
    { rows: [{ lead: "HM and DP" }], title: "HM = Hugo Marsh, Norbury Council" },
    {
      rows: ["HM and DP", "JS and AM", "KL and PQ"].map((lead, index) => ({
        outcome: `${index + 1}. Keep plans (OFSTED, 2026)`,
        lead,
        fill: null,
      })),
    },
  ],
  passes: [
    { lead: "Ann Marlow\nNorbury Council" },
    { rows: [{ lead: "HM" }], title: "HM = Hugo Marsh, Norbury Council" },
    { lead: "A. Marlow\nNorbury Council" },
    { lead: "ICT\nNorbury Council" },
  ],
});
