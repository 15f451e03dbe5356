/** What the covering report gets wrong, in the shape of the plan's own rules: settings name them alike. */
export const claimRules = [
  {
    id: "report-claim",
    severity: "must-fix",
    title: "The covering report says what the plan does not bear out.",
    why: "Members read the report first, and a wrong “all achieved” is believed.",
  },
  {
    id: "report-date",
    severity: "check",
    title: "The covering report gives a date that the plan lacks.",
    why: "Members should find the same date in the plan as in the report.",
  },
] as const;
