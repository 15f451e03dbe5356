import type { Settings } from "../model/settings";
import { closeness, scoresOf, wordsOf, type Heading, type Scored } from "./headings";
import { hasAny, plainWords } from "./words";

/** What headings could mean, the best first, and what was settled of it. */
interface Naming {
  readonly scores: readonly Scored[];
  readonly found: Map<Heading, Scored>;
}

/** The columns that headings name, from left to right: each meaning the column that fits it best, each column one meaning. */
export function columnsOf(headings: ReadonlyMap<number, string>, settings: Settings): Map<Heading, number> {
  const scores = [...headings].flatMap(([column, heading]) => scoresOf(heading, column, settings));
  scores.sort((a, b) => b.score - a.score);
  const naming: Naming = { scores, found: new Map() };
  const { found } = naming;
  for (const each of scores)
    if (!found.has(each.meaning) && isFree(naming, each)) found.set(each.meaning, each);
  completionAsDeadline(naming);
  takenAsProgress(naming);
  withoutMeasures(naming, settings);
  whatAsAction(naming);
  return new Map([...found].map(([meaning, { column }]) => [meaning, column]));
}

/** Whether a column has no meaning yet. */
const isFree = ({ found }: Naming, { column }: Scored) =>
  ![...found.values()].some((each) => each.column === column);

/** A column before another that could mean what that means, and by more than a word within its heading. */
const freeBefore = (naming: Naming, { meaning, column }: Scored) =>
  naming.scores.find(
    (each) =>
      each.meaning === meaning && each.column < column && closeness(each.score) > 1 && isFree(naming, each),
  );

/** "Completion date" is the deadline where no other column is, and where the other is only what it was at first. */
function completionAsDeadline({ scores, found }: Naming): void {
  const [completed, deadline] = [found.get("completed"), found.get("due")];
  const completion = scores.find(({ meaning, column }) => meaning === "due" && column === completed?.column);
  if (completion === undefined) return;
  if (deadline !== undefined && !/\b(?:original|target$)/.test(plainWords(deadline.heading))) return;
  found.delete("completed");
  found.set("due", completion);
}

/** "What has been done" under "Action taken" is the progress of the actions beside it; "Action to be taken" is none. */
function takenAsProgress(naming: Naming): void {
  const { scores, found } = naming;
  const [done, progress] = [found.get("actions"), found.get("progress")];
  if (done === undefined || !/(?<!\bbe )taken\b/i.test(done.heading)) return;
  const planned = freeBefore(naming, done);
  if (planned === undefined) return;
  found.set("actions", planned);
  const better = scores.find(
    ({ meaning, column }) =>
      meaning === "progress" && (column === done.column || column === progress?.column),
  );
  found.set("progress", better ?? done);
}

/** "What difference this will make", behind what is done, is how success is to be measured; what was asked for is no measure. */
function withoutMeasures({ found }: Naming, { askedFor }: Settings): void {
  const [aim, done] = [found.get("outcome"), found.get("actions")];
  if (
    aim !== undefined &&
    done !== undefined &&
    aim.column > done.column &&
    closeness(aim.score) < 3 &&
    !hasAny(aim.heading, askedFor)
  )
    found.delete("outcome");
}

/** Of "Recommendation" and "What?", the second says what is done about the first. */
function whatAsAction(naming: Naming): void {
  const { scores, found } = naming;
  const what = found.get("outcome");
  if (what === undefined) return;
  const outcome = (wordsOf(what.heading) === "what" ? freeBefore(naming, what) : undefined) ?? what;
  found.set("outcome", outcome);
  if (found.has("actions")) return;
  const second = scores.find(
    (each) =>
      each.meaning === "outcome" &&
      each.column > outcome.column &&
      closeness(each.score) === 3 &&
      isFree(naming, each),
  );
  if (second !== undefined) found.set("actions", second);
}
