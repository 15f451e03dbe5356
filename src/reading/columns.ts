import type { Settings } from "../model/settings";
import { scoresOf, wordsOf, type Heading, type Scored } from "./headings";
import { plainWords } from "./words";

/** What headings could mean, the best first, and what was settled of it. */
interface Naming {
  readonly headings: ReadonlyMap<number, string>;
  readonly scores: readonly Scored[];
  readonly found: Map<Heading, number>;
  readonly taken: Set<number>;
}

/** The columns that headings name: each meaning the column that fits it best, each column one meaning. */
export function columnsOf(headings: ReadonlyMap<number, string>, settings: Settings): Map<Heading, number> {
  const scores = [...headings].flatMap(([column, heading]) => scoresOf(heading, column, settings));
  scores.sort((a, b) => b.score - a.score || a.column - b.column);
  const naming: Naming = { headings, scores, found: new Map(), taken: new Set() };
  const { found, taken } = naming;
  for (const { meaning, column } of scores) {
    if (found.has(meaning) || taken.has(column)) continue;
    found.set(meaning, column);
    taken.add(column);
  }
  completionAsDeadline(naming);
  takenAsProgress(naming);
  withoutMeasures(naming);
  whatAsAction(naming);
  return found;
}

/** "Completion date" is the deadline where no other column is, and where the other is only what it was at first. */
function completionAsDeadline({ headings, scores, found }: Naming): void {
  const completion = found.get("completed");
  const deadline = found.get("due");
  if (
    completion !== undefined &&
    (deadline === undefined || /\b(?:original|target$)/.test(plainWords(headings.get(deadline) ?? ""))) &&
    scores.some(({ meaning, column }) => meaning === "due" && column === completion)
  ) {
    found.delete("completed");
    found.set("due", completion);
  }
}

/** "What has been done" under "Action taken" is the progress of the actions beside it. */
function takenAsProgress({ headings, scores, found, taken }: Naming): void {
  const done = found.get("actions");
  if (done === undefined || !/\btaken\b/i.test(headings.get(done) ?? "")) return;
  const planned = scores.find(
    ({ meaning, column, score }) => meaning === "actions" && column < done && score > 1 && !taken.has(column),
  );
  if (planned === undefined) return;
  found.set("actions", planned.column);
  taken.add(planned.column);
  const scoreOf = (column: number) =>
    scores.find((each) => each.meaning === "progress" && each.column === column)?.score ?? 0;
  const progress = found.get("progress");
  if (progress === undefined || scoreOf(progress) < scoreOf(done)) found.set("progress", done);
}

/** What somebody asked for, and no measure of it, wherever it stands: "Ofsted recommendation", "What CQC found". */
const askedFor =
  /\b(?:recommend(?:s|ed|ations?)?|findings?|found|require(?:s|d|ments?)?|says?|said|told|asks?|asked|identified|must|concerns?)\b/i;

/** "What difference this will make", behind what is done, is how success is to be measured. */
function withoutMeasures({ headings, scores, found }: Naming): void {
  const [aim, done] = [found.get("outcome"), found.get("actions")];
  if (askedFor.test(headings.get(aim ?? -1) ?? "")) return;
  const isLoose = scores.some(
    ({ meaning, column, score }) => meaning === "outcome" && column === aim && Math.ceil(score) < 3,
  );
  if (aim !== undefined && done !== undefined && aim > done && isLoose) found.delete("outcome");
}

/** Of "Recommendation" and "What?", the second says what is done about the first. */
function whatAsAction({ headings, scores, found, taken }: Naming): void {
  const what = found.get("outcome");
  if (what !== undefined && wordsOf(headings.get(what) ?? "") === "what") {
    const before = scores.find(
      ({ meaning, column, score }) =>
        meaning === "outcome" && column < what && score > 1 && !taken.has(column),
    );
    if (before !== undefined) {
      found.set("outcome", before.column);
      taken.add(before.column);
      taken.delete(what);
    }
  }
  const outcome = found.get("outcome");
  if (outcome === undefined || found.has("actions")) return;
  const second = scores.find(
    ({ meaning, column, score }) =>
      meaning === "outcome" && column > outcome && !taken.has(column) && Math.ceil(score) === 3,
  );
  if (second !== undefined) found.set("actions", second.column);
}
