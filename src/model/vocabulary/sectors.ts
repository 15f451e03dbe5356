/** The words by which a plan's own key of colours calls the sectors. */
export const sectors = {
  LA: [
    "la",
    "local authority",
    "council",
    "borough",
    "county",
    "children's services",
    "children's social care",
    "social care",
  ],
  NHS: ["nhs", "health", "pct", "primary care trust", "ccg", "icb", "trust", "hospital", "hospitals"],
  joint: ["joint", "jointly", "both", "shared", "multi-agency"],
};
