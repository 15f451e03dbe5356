/** What stands in a date column and is known to be no date. */
export const notADate = [
  "immediate",
  "immediately",
  "ongoing",
  "on going",
  "on-going",
  "continuous",
  "tbc",
  "tba",
  "to be confirmed",
  "to be agreed",
  "n/a",
  "as required",
  "asap",
];

/** Words that say a date was put back. */
export const revised = [
  "revised",
  "rev",
  "put back",
  "pushed back",
  "extended",
  "extension",
  "slipped",
  "deferred",
  "postponed",
  "moved",
  "amended",
  "rescheduled",
  "re-scheduled",
];

/** Words just before or just after a revision that take it back: a request, a refusal, a possibility. */
export const notRevised = {
  before: [
    "no",
    "not",
    "may be",
    "might be",
    "could be",
    "proposed",
    "request for",
    "requested",
    "if",
    "unless",
    "subject to",
  ],
  after: [
    "refused",
    "rejected",
    "pending",
    "declined",
    "not agreed",
    "subject to",
    "proposed",
    "requested",
    "tbc",
    "if",
    "unless",
    "to be agreed",
  ],
};

/** Words that mark a date as the earlier one: "June 2013 (was March 2012)". */
export const formerly = ["was", "were", "originally", "original", "previously", "formerly"];
