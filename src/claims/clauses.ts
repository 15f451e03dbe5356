import type { Token } from "./tokens";

/** A stretch of a sentence that says one thing. */
export interface Clause {
  readonly tokens: readonly Token[];
}

const amounts: ReadonlySet<Token["kind"]> = new Set([
  ...(["number", "percent", "share", "all", "no", "allBut", "most", "nearlyAll", "some", "vague"] as const),
  ...(["atLeast", "moreThan", "fewerThan", "atMost", "about", "nearly", "only"] as const),
  ...(["everything", "nothing"] as const),
]);
const subjects: ReadonlySet<Token["kind"]> = new Set(["actions", "plan", "refs"]);
export const states = [
  ...([
    "complete",
    "beyondComplete",
    "open",
    "overdue",
    "missedFirst",
    "slipped",
    "onTrack",
    "inProgress",
    "started",
  ] as const),
  ...(["lead", "date", "evidence", "revised", "updated", "progress", "due", "fallenDue", "rag"] as const),
] as const;
export type State = (typeof states)[number];
const stateKinds: ReadonlySet<string> = new Set(states);

export const isAmount = ({ kind }: Token) => amounts.has(kind);
export const isSubject = ({ kind }: Token) => subjects.has(kind);
export const isState = (token: Token): token is Token & { kind: State } => stateKinds.has(token.kind);
const begins = (token: Token) =>
  isAmount(token) ||
  isSubject(token) ||
  token.kind === "ofThese" ||
  token.kind === "these" ||
  token.kind === "rest";
const says = (token: Token) => isState(token) || token.kind === "rest";
const empty: ReadonlySet<Token["kind"]> = new Set(["filler", "the", "and", "of", "holds"]);

/** A sentence cut where its marks stand, and before "and", "while" and the like where a new statement begins. */
function pieces(tokens: readonly Token[]): Token[][] {
  const found: Token[][] = [[]];
  tokens.forEach((token, index) => {
    const last = found.at(-1) as Token[];
    if (token.kind === "mark" && token.text !== "/") found.push([]);
    else {
      const next = tokens.slice(index + 1, index + 5).find(({ kind }) => kind !== "filler" && kind !== "the");
      const joins = token.kind === "and" || token.kind === "splitting";
      // "Complete but have no evidence" goes on about the same actions.
      const lacks = next?.kind === "no" && /^(?:have|has|had|with)$/i.test(tokens[index + 1]?.text ?? "");
      if (joins && next !== undefined && begins(next) && !lacks && last.some(says)) found.push([token]);
      else last.push(token);
    }
  });
  return found.filter((piece) => piece.length > 0);
}

/** Of which so many, "Of the 21 actions, …": what the statements after it are about. */
const isFrame = (piece: readonly Token[]) => opensWithOf(piece) && !piece.some(says);

export const opensWithOf = (tokens: readonly Token[]) =>
  tokens.find(({ kind }) => kind !== "filler" && kind !== "and")?.kind === "of";

/**
 * The statements of a sentence. What stands between marks and says nothing of itself goes with its neighbour: "15 of
 * the actions (71%) are complete", "complete, evidenced and signed off".
 */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const clauses: Token[][] = [];
  let waiting: Token[] | null = null;
  for (const piece of pieces(tokens)) {
    const hasBeginning = piece.some(begins);
    const hasState = piece.some(says);
    const last = clauses.at(-1);
    const leavesOut = piece.some(({ kind }) => kind === "except") && !hasState;
    if (leavesOut && waiting === null && last?.some(says) === true) last.push(...piece);
    else if (isFrame(piece)) clauses.push([...(waiting ?? []), ...piece]);
    else if (waiting !== null) {
      const joined: Token[] = [...waiting, ...piece];
      if (hasState) {
        clauses.push(joined);
        waiting = null;
      } else waiting = joined;
    } else if (hasState && !hasBeginning && last !== undefined && last.some(says)) {
      last.push({ kind: "and", text: "," }, ...piece);
    } else if (
      !hasState &&
      hasBeginning &&
      piece.some(isAmount) &&
      !piece.some(({ kind }) => kind === "holds")
    ) {
      waiting = piece;
    } else if (!hasState && !hasBeginning && piece.every(({ kind }) => empty.has(kind))) continue;
    else clauses.push(piece);
  }
  if (waiting !== null) {
    const last = clauses.at(-1);
    // "(71%)" or "(actions 4 and 6)" behind a statement belongs to it.
    if (last?.some(says) === true) last.push(...waiting);
    else clauses.push(waiting);
  }
  return clauses.map((each) => ({ tokens: each }));
}
