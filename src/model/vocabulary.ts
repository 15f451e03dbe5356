/**
 * The word lists that PlanProof starts from. A council may replace any of them in its settings.
 * Words are compared without regard to case, punctuation and white space.
 */

/** Headings seen in published plans, by what the column means. */
export const headings = {
  ref: ["no", "no.", "nos", "ref", "ref no", "reference", "number", "item", "ofsted para", "rec no"],
  outcome: [
    "outcome",
    "area for improvement",
    "recommendation",
    "objective",
    "what",
    "what do we want to achieve",
    "priority",
    "finding",
    "issue",
  ],
  lead: [
    "lead",
    "lead person",
    "lead officer",
    "lead officer agency",
    "lead agency",
    "who",
    "by whom",
    "responsibility",
    "responsible",
    "responsible officer",
    "person responsible",
    "owner",
  ],
  due: [
    "date to be completed",
    "by when",
    "when",
    "timescale",
    "timescales",
    "due date",
    "target date",
    "completion date",
    "planned completion date",
    "deadline",
    "deadline for completion",
    "start rev end",
  ],
  revised: ["revised date", "revised deadline", "revised completion date", "revised timescale", "new date"],
  actions: [
    "action",
    "actions",
    "action required",
    "actions required",
    "key actions",
    "how",
    "steps",
    "tasks",
    "what will we do",
  ],
  progress: [
    "progress",
    "progress and impact",
    "progress update",
    "progress to date",
    "update",
    "latest update",
    "current position",
  ],
  status: ["status", "current status", "rag", "brag", "r a g", "rag rating", "rag status"],
  evidence: [
    "evidence",
    "evidence of completion",
    "monitoring and evaluation",
    "success measures",
    "success criteria",
  ],
};

/** Columns with a date that is no deadline. */
export const notDeadlines = ["committee date", "start date", "date added", "date raised", "date of update"];

/**
 * Kinds of organisation by the words that their names contain, the more telling first: councils and their services
 * are LA; trusts, commissioners and practices are NHS; "other" leads, but has no sector in the colour code.
 */
export const organisations: { words: string; sector: "LA" | "NHS" | "other" }[] = [
  ...[
    "academy trust",
    "multi academy trust",
    "safeguarding children board",
    "safeguarding children partnership",
    "safeguarding adults board",
    "safeguarding board",
    "safeguarding partnership",
    "police",
    "constabulary",
    "fire and rescue",
    "probation service",
    "youth offending team",
    "college",
    "school",
    "schools",
    "academy",
    "charity",
    "healthwatch",
    "voluntary sector",
  ].map((words) => ({ words, sector: "other" as const })),
  ...[
    "nhs foundation trust",
    "nhs trust",
    "foundation trust",
    "partnership trust",
    "hospitals trust",
    "hospital trust",
    "ambulance service",
    "primary care trust",
    "pct",
    "clinical commissioning group",
    "ccg",
    "integrated care board",
    "icb",
    "health authority",
    "community healthcare",
    "gp practice",
    "gp practices",
    "medical centre",
    "surgery",
    "nhs",
  ].map((words) => ({ words, sector: "NHS" as const })),
  ...[
    "county council",
    "borough council",
    "city council",
    "district council",
    "metropolitan borough council",
    "council",
    "london borough",
    "local authority",
    "children's services",
    "children's social care",
    "adult social care",
    "social services",
  ].map((words) => ({ words, sector: "LA" as const })),
];

/** Words that mark who works with the lead, at the start of a name. */
export const workingWith = ["working with", "supported by", "in partnership with", "with"];

/** Inspectorates and reviews that a source tag names. */
export const inspectorates = ["OFSTED", "CQC", "HMICFRS", "HMIC", "HMI PROBATION", "JTAI", "SEND"];

export const status = {
  complete: ["complete", "completed", "achieved", "done", "closed"],
  open: [
    "not started",
    "in progress",
    "on track",
    "ongoing",
    "open",
    "started",
    "delayed",
    "overdue",
    "not complete",
  ],
  /** Words before or after the status word that take it back. */
  reservations: [
    "not",
    "not yet",
    "nearly",
    "almost",
    "partly",
    "partially",
    "to be",
    "will be",
    "when",
    "once",
    "until",
    "subject to",
    "except",
    "pending",
    "awaiting",
  ],
};

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

/**
 * Words that name how something is known, after the six categories of evidence in CQC's assessment framework:
 * people's experience, feedback from staff and leaders, feedback from partners, observation, processes, outcomes.
 */
export const evidence = [
  "audit",
  "audits",
  "audited",
  "auditing",
  "case review",
  "dip sample",
  "dip sampling",
  "site visit",
  "visit",
  "inspection",
  "observation",
  "observations",
  "observed",
  "survey",
  "surveys",
  "questionnaire results",
  "feedback",
  "focus group",
  "focus groups",
  "consultation",
  "monitoring",
  "performance digest",
  "performance report",
  "performance data",
  "data shows",
  "data show",
  "figures show",
  "statistics",
  "scorecard",
  "dashboard",
  "evidenced",
  "evidences",
  "minutes",
  "signed off",
  "policy",
  "policies",
  "protocol",
  "protocols",
];

/** Words close to one of the above that make it a plan, not a proof. */
export const notYetEvidence = [
  "to be",
  "will be",
  "will",
  "planned",
  "no",
  "not",
  "not yet",
  "awaiting",
  "await",
  "due to",
  "subject to",
  "needs",
  "need",
];
