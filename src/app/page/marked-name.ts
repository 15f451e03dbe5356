/** "plan.xlsx" becomes "plan (PlanProof).xlsx". */
export function markedName(name: string): string {
  return name.replace(/(\.[^.]*)?$/, " (PlanProof)$1");
}
