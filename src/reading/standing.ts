import type { Day } from "../model/day";
import type { Place } from "../model/place";
import type { Action, Status } from "../model/plan";
import type { Settings } from "../model/settings";
import { distinct, type ActionCells } from "./cells";
import { readCompletion, withCompletion } from "./completed";
import { withDropped } from "./dropped";
import type { Calendar } from "./due";
import { readEvidence } from "./evidence";
import type { Located } from "./located";
import { withPercent } from "./percent";
import { statusFromColumn, statusFromProgress, statusOpening } from "./status";
import { statusFromColour } from "./status-colour";
import type { StatusKey } from "./status-key";

/** How an action stands: its latest update, whether it is recorded as complete, and what is quoted for that. */
export function readStanding(
  cells: ActionCells,
  { columns, earlier, completed, statusOpens }: Located,
  plan: {
    readonly key: StatusKey;
    readonly calendar: Calendar;
    readonly headingText: (column: number | null) => string;
  },
  asAt: Day,
  settings: Settings,
): Pick<Action, "progress" | "progressColumn" | "status" | "completion" | "evidence"> {
  const updates = distinct(columns.progress, ...earlier.progress);
  const progressColumn = cells.latestFilled(updates);
  const progress = cells.text(progressColumn);
  const statusColumn = cells.latestFilled(distinct(columns.status, ...earlier.status));
  const statusPlace = cells.place(statusColumn);
  const statusCell = cells.cell(statusColumn);
  const statusText = withPercent(
    statusCell.shown?.text ?? cells.text(statusColumn),
    statusCell.value,
    plan.headingText(statusColumn),
  );
  const ofColumn = statusOpens || columns.status !== columns.progress;
  const byColour = ofColumn
    ? statusFromColour(
        cells.text(columns.status),
        cells.look(columns.status),
        cells.place(columns.status),
        plan.key,
      )
    : null;
  const byWords = () =>
    statusOpens
      ? statusOpening(cells.text(statusColumn), statusPlace, plan.key, settings)
      : ofColumn
        ? settledBy(
            statusFromColumn(statusText, statusPlace, plan.key, settings),
            progress,
            cells.place(progressColumn),
            settings,
          )
        : statusFromProgress(progress, statusPlace, settings);
  const said = byColour ?? byWords();
  const completedCell = cells.cell(completed);
  const completedText = cells.text(completed);
  // What stands in further rows of the action counts too.
  const completion = readCompletion(
    completedText === String(completedCell.value) || cells.rows.length === 1
      ? completedCell
      : { ...completedCell, value: completedText },
    asAt,
    plan.calendar,
    settings,
  );
  const status = withDropped(
    withCompletion(said, completion, progressColumn === completed ? "" : progress, ofColumn, settings),
    progress,
    cells.place(progressColumn),
    settings,
  );
  const told = { progress, progressColumn, status, completion };
  if (status.value !== "complete") return { ...told, evidence: null };
  const texts = distinct(columns.evidence, progressColumn, ...updates)
    .filter((column) => column !== completed)
    .flatMap((column) =>
      cells
        .texts(column)
        .map((text) => ({ ...text, ofEvidence: column === columns.evidence && column !== progressColumn })),
    );
  const outcome = { text: completion?.outcome ?? "", place: cells.place(completed) };
  return {
    ...told,
    evidence: readEvidence([...texts, outcome], status.words, settings, cells.place(columns.evidence)),
  };
}

/** A status column that nobody can read leaves the word to the progress text, and stays doubtful. */
function settledBy(status: Status, progress: string, place: Place, settings: Settings): Status {
  if (status.doubt === null) return status;
  const said = statusFromProgress(progress, place, settings);
  return said.value === "complete" ? { ...said, doubt: status.doubt } : status;
}
