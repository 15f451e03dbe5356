/** Inspectorates and reviews that a source tag names. */
export const inspectorates = [
  "OFSTED",
  "CQC",
  "HMICFRS",
  "HMIC",
  "HMI PROBATION",
  "HMIP",
  "JTAI",
  "SEND",
  "PEER REVIEW",
  "LGA",
  "INTERNAL AUDIT",
];
