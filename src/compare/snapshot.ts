import { markOf } from "../model/fingerprint";
import { inForce, labelOf, namesOf, subjectColumn, type Action, type Plan } from "../model/plan";
import type { KeptAction, Snapshot } from "../model/snapshot";
import { folded } from "../reading/words";

/** In characters. */
const stepsOpening = 200;
const longestDue = 80;

/** What is kept of a plan, so that a later version can be compared with it. */
export function snapshotOf(plan: Plan): Snapshot {
  return plan.actions.map((action) => keep(action, plan));
}

function keep(action: Action, plan: Plan): KeptAction {
  const { columns } = plan;
  const reading = inForce(action.due);
  // Steps that stand in the column of the outcome or of the progress are told as those.
  const apart = ![subjectColumn(plan), columns.progress].includes(columns.actions);
  const steps = apart ? folded(action.steps) : "";
  const names = namesOf(action);
  return {
    ref: action.ref,
    label: labelOf(action),
    outcome: folded(action.outcome),
    steps: { opening: steps.slice(0, stepsOpening), mark: markOf(steps) },
    lead: names === "" ? folded(action.leadText) : names,
    status: action.status.value,
    due: {
      day: reading?.day ?? null,
      words: folded(action.due.text).slice(0, longestDue),
      yearless: reading !== null && (reading.how === "no year" || reading.held !== undefined),
    },
    progress: columns.progress !== null ? markOf(folded(action.progress)) : null,
  };
}
