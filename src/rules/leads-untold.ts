import { callAction } from "../model/plan";
import { listed } from "../model/wording";
import { cellOf, planRule } from "./rule";

export const leadsUntold = planRule({
  id: "leads-untold",
  severity: "advice",
  title: "Nothing tells who leads from who works with them.",
  why: "The sector comes from the lead alone, so it matters which of two names leads.",
  look: (subject) => {
    if (subject.plan.leadsToldApart) return [];
    const several = subject.plan.actions.filter(
      ({ leads, workingWith }) => leads.length + workingWith.length > 1,
    );
    const [first, ...rest] = several.map((action) => cellOf(subject, action, "lead"));
    if (first === undefined) return [];
    const names = listed(several.map((action) => callAction(action).replace(/^action /, "")));
    return [
      {
        sentence: `the heading speaks of working with, but neither italics nor words tell who leads at ${names}. The first name was read as the lead, and a second one too beside a post that two bodies share.`,
        places: [first, ...rest],
      },
    ];
  },
  fails: [
    {
      rows: [{ lead: "Ann Marlow\nNorbury Council\nDee Pike\nNorbury Council" }],
      headings: { lead: "Lead (working with)" },
    },
    {
      rows: [{ lead: "Ann Marlow Norbury Council Dee Pike Norbury Council" }],
      headings: { lead: "Lead (working with)" },
    },
    {
      rows: [
        {},
        {
          outcome: "2. Keep plans (OFSTED, 2026)",
          lead: "Ann Marlow\nNorbury Council\nDee Pike\nNorbury Council",
        },
      ],
      headings: { lead: "Lead (supported by)" },
    },
  ],
  passes: [
    { rows: [{}], headings: { lead: "Lead (working with)" } },
    {
      rows: [{ lead: "Ann Marlow\nNorbury Council\nworking with Dee Pike\nNorbury Council" }],
      headings: { lead: "Lead (working with)" },
    },
    { rows: [{ lead: "Ann Marlow\nNorbury Council\nDee Pike\nNorbury Council" }] },
  ],
});
