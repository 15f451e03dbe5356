const named = (name: string, what: string) => name.replace(/(\.[^.]*)?$/, ` (${what})$1`);

/** "plan.xlsx" becomes "plan (PlanProof).xlsx". */
export const markedName = (name: string): string => named(name, "PlanProof");

/** "plan.xlsx" becomes "plan (for circulation).xlsx". */
export const circulationName = (name: string): string => named(name, "for circulation");

/** "plan.xlsx" becomes "plan (without questions).xlsx". */
export const partnersName = (name: string): string => named(name, "without questions");
