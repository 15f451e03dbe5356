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
  "to be determined",
  "tbd",
  "as required",
  "when required",
  "as soon as possible",
  "daily",
  "weekly",
  "monthly",
  "quarterly",
  "termly",
  "annually",
  "annual",
  "rolling",
  "rolling programme",
  "permanent",
  "business as usual",
  "in place",
  "not applicable",
  "complete",
  "completed",
  "done",
  "achieved",
  "asap",
];

/** What stands alone in a column for revised dates and says that the first date holds. */
export const sameDate: readonly string[] = [
  ..."n/a, na, not applicable, none, nil, no, no change, no changes, unchanged, not changed, not revised".split(
    ", ",
  ),
  ..."no revision, not extended, no extension, as original, as planned, as before".split(", "),
  ..."original date, original date stands, same, same date, -, –, —".split(", "),
];

/** Words that say a date was put back, or brought forward. */
export const revised = [
  "revised",
  "rev",
  "put back",
  "pushed back",
  "brought forward",
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
    "will be",
    "to be",
    "would be",
    "should be",
    "proposal",
    "suggested",
    "part",
    "partly",
  ],
  after: [
    "refused",
    "rejected",
    "pending",
    "declined",
    "not agreed",
    "not yet agreed",
    "not approved",
    "not yet approved",
    "to be approved",
    "awaiting approval",
    "awaiting agreement",
    "subject to",
    "proposed",
    "requested",
    "tbc",
    "if",
    "unless",
    "to be agreed",
  ],
  /** Wherever they stand behind the new date, up to the next one's words: "but the Board refused this". */
  behind: [
    ..."refused, refuses, rejected, rejects, declined, withdrawn, reverted, overturned, turned down".split(
      ", ",
    ),
    ..."not agreed, not approved, not accepted, not supported, not granted, awaiting approval".split(", "),
    ..."awaiting agreement, pending approval, to be approved, to be agreed, original date stands".split(", "),
  ],
  /** Behind the new date, where it is one of a part of the action: "in respect of GPs". */
  ofPart: ["in respect of", "element"],
};

/** Words just before or just after a date that leave it open. */
export const provisional = {
  before: [
    ..."circa, approx, approximately, around, about, roughly, provisional, provisionally, estimated, est".split(
      ", ",
    ),
    ..."tentative, tentatively, likely, possibly, probably, hopefully, maybe, aim for, aiming for".split(
      ", ",
    ),
  ],
  after: [
    ..."tbc, tba, to be confirmed, to be agreed, provisional, provisionally, approx, approximately".split(
      ", ",
    ),
    ..."estimated, estimate, est, tentative, or later, or thereabouts, if possible".split(", "),
  ],
};

/** Words that mark a date as the earlier one: "June 2013 (was March 2012)". */
export const formerly = ["was", "were", "originally", "original", "previously", "formerly"];

/** What says no more of a date that was put back than that more time is wanted. */
export const noReason: readonly string[] = [
  ..."to, in order to, ensure, ensures, allow, allows, allowing, enable, make sure, for, of, the, this, that, it".split(
    ", ",
  ),
  ..."is, be, being, been, has, have, can, was, are, and, so, by, as, with, all, fully, full, properly".split(
    ", ",
  ),
  ..."implement, implemented, implementation, implementing, met, complete, completed, completion, completing".split(
    ", ",
  ),
  ..."embedded, embedding, embed, achieved, achieve, achievement, delivered, deliver, delivery, done".split(
    ", ",
  ),
  ..."finished, finish, finishing, more, further, additional, extra, longer, time, needed, required".split(
    ", ",
  ),
  ..."slippage, slipped, delay, delays, delayed, late, overdue, ongoing, not, yet, action, actions, work".split(
    ", ",
  ),
  ..."task, deadline, date, timescale, timescales, target, revised, extended, extension, new, n/a, tbc".split(
    ", ",
  ),
];

/** Words with which a progress text gives the reason why something takes longer. */
export const reasons: readonly string[] = [
  ..."due to, because, owing to, as a result of, delay, delayed, delays, awaiting, waiting for, pending".split(
    ", ",
  ),
  ..."dependent on, depends on, subject to, vacancy, vacancies, vacant, capacity, shortage, sickness".split(
    ", ",
  ),
  ..."could not start, could not be, could not begin, ran late, running late, withdrew, withdrawn, fell through".split(
    ", ",
  ),
  ..."unable to, negotiated, negotiation, negotiations, funding, resource, resources, procurement".split(
    ", ",
  ),
];

/** Words that make a promise of the date behind them: "due to start in October". */
export const promises: readonly string[] = [
  ..."will, to be, is to, are to, due to start, due to begin, due to be, due to finish, due to complete".split(
    ", ",
  ),
  ..."due to commence, due to go, due to open, due to launch, due to report, due to take, due to meet".split(
    ", ",
  ),
  ..."due to visit, due to come, due to arrive, due to attend, due to move, due to run, due to close".split(
    ", ",
  ),
  ..."due to present, due to issue, due to sign, due to train, due to hold, due to return, due to see".split(
    ", ",
  ),
  ..."due to join, due to end, due for, due in, due by, due on, planned for, planned to, scheduled for".split(
    ", ",
  ),
  ..."scheduled to, expected to, expected in, expected by, is expected, are expected, aim to, aims to".split(
    ", ",
  ),
  ..."to verify, to decide, to consider, to approve, to publish, to launch, to sign, to go live, to go to".split(
    ", ",
  ),
  ..."begins, begin on, begin in, starts on, starts in, opens, closes, goes live, goes to, comes into force".split(
    ", ",
  ),
  ..."booked for, aiming to, intend to, intends to, hope to, hopes to, anticipated, on course to".split(", "),
  ..."to start, to begin".split(", "),
];

/** Words just before a promise, or between it and its date, that make something else of it. */
export const notPromises = {
  before: ["was", "were", "had", "been", "if", "not"],
  after: ["longer than", "beyond", "after", "since", "than", "not", "as of", "in line with", "from the"],
};

/** Words with which a progress text expects an action to miss its date. */
export const takesLonger: readonly string[] = [
  ..."take longer, takes longer, run beyond, go beyond, not be met, will be missed, will not be finished".split(
    ", ",
  ),
  ..."will not be complete, will not be completed, expected to slip, likely to slip, will slip".split(", "),
];

/** Words before the day on which something is now to be done: "now expected in June", "revised date of 30 June". */
export const nowExpected: readonly string[] = [
  ..."now expected, expected to complete, expected to be complete, expected to be completed".split(", "),
  ..."expected to finish, expected to be finished, expected to be delivered, expected to be implemented".split(
    ", ",
  ),
  ..."expected to be met, revised date, revised deadline, revised timescale, new date, new deadline".split(
    ", ",
  ),
  ..."new timescale, delayed until, delayed to, deferred until, deferred to, postponed until".split(", "),
  ..."postponed to, put back until, put back to".split(", "),
];

/** Words that make history of the date behind them: "commenced in September 2011". */
export const history: readonly string[] = [
  ..."since, commenced, began, begun, started, launched, introduced, published, issued, dated, inspection".split(
    ", ",
  ),
  ..."inspected, report, reports, reported, letter, guidance, policy, strategy, protocol, plan, act".split(
    ", ",
  ),
  ..."following, identified, found, completed, approved, agreed, reviewed, was, were, previous, last".split(
    ", ",
  ),
];
