import { daysBetween } from "../model/day";
import type { Action } from "../model/plan";
import type { Named, Slip } from "../model/summary";
import { folded } from "../reading/words";

/** "agreed by the Board", "approved at the committee of 4 May". */
const agreed = /\b(?:agreed|approved|granted|authori[sz]ed)\s+(?:by|at|with)\s+([^\n.;,()]{2,80})/i;

/** How an action's date was put back: a line for each revision, and for an extension that names no day. */
export function slipsOf({ due, status }: Pick<Action, "due" | "status">): Omit<Slip, keyof Named>[] {
  const firstDue = due.original?.day ?? null;
  const agreedBy = folded(agreed.exec(due.text)?.[1] ?? "");
  const said = { reason: due.reason ?? "", agreedBy };
  const common = { complete: status.value === "complete", firstDue };
  const dates = due.original === null ? due.revisions : [due.original, ...due.revisions];
  const revised = due.revisions.map(({ day }, index) => {
    const before = dates[dates.length - due.revisions.length + index - 1]?.day;
    const isLatest = index === due.revisions.length - 1;
    return {
      ...common,
      revisedTo: day,
      days: before === undefined ? null : daysBetween(before, day),
      // The plan's one reason belongs to the latest revision.
      ...(isLatest ? said : { reason: "", agreedBy: "" }),
    };
  });
  return due.extended === null ? revised : [...revised, { ...common, revisedTo: null, days: null, ...said }];
}
