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
  /** What stands behind the name of a colour in a key: "Blue for health", "Green shading". */
  behindColours: [
    ...["for", "is", "are", "mean", "means", "show", "shows", "denote", "denotes", "indicate", "indicates"],
    ...["shading", "shaded", "fill", "text", "cell", "cells", "row", "rows"],
  ],
  /** Words that say no more of a sector than its colour does. */
  fillers: [
    ...["led", "lead", "leads", "leading", "by", "for", "of", "the", "and", "with", "both", "only", "agency"],
    ...["action", "actions", "outcome", "outcomes", "organisation", "services", "partners", "responsible"],
  ],
};
