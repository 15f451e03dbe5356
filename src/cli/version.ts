/** Filled in by the build from package.json. */
declare const PLANPROOF_VERSION: string;

/** The version of PlanProof that is running. */
export const version = PLANPROOF_VERSION;
