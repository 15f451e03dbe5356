import type { Claim, CoveringReport } from "../model/claim";
import type { Day } from "../model/day";
import type { Plan } from "../model/plan";
import type { Settings } from "../model/settings";
import { headingIsAbout, isAboutAnother, ownWords } from "./about";
import { clausesOf, isAmount, isState, isSubject, opensWithOf } from "./clauses";
import { cannot, judge, kindOf, type Judged, type Spoken, type Verdict } from "./judge";
import { sentencesIn, type Sentence } from "./paragraphs";
import type { Ground } from "./predicates";
import { readClause, type Draft } from "./read-clause";
import { reportDates } from "./report-dates";
import { dictionaryFor, tokensOf, type Token } from "./tokens";

export { claimFindings } from "./findings";

/** No sentence of a report has so many words; one that has is not taken apart. */
const mostTokens = 300;

/** A claim with so many words that are not understood, and nothing that counts, is about something else. */
const foreignWords = 5;

const ofWhich = "PlanProof cannot tell of which actions it says so";

/** What a statement of completion, lateness or achievement is made of. */
const grave: ReadonlySet<Token["kind"]> = new Set([
  ...(["complete", "beyondComplete", "overdue", "missedFirst", "slipped", "onTrack", "compliance"] as const),
  ...(["everything", "nothing"] as const),
]);

/**
 * Whether words speak of completion, lateness, achievement or compliance, or of who leads which actions: such a statement
 * is never left unmentioned, whatever it may be about.
 */
function speaksOfState(tokens: readonly Token[]): boolean {
  // "The Board met" says nothing of the kind; "the targets were met" does.
  const isMeeting = (index: number) =>
    /^met$/i.test(tokens[index]?.text ?? "") &&
    !/\b(?:be|been|being|is|are|was|were|all|fully|not|never)$/i.test(tokens[index - 1]?.text ?? "");
  if (tokens.some(({ kind }, index) => grave.has(kind) && !isMeeting(index))) return true;
  if (tokens.some(isAmount) && tokens.some(({ kind }) => kind === "open")) return true;
  return tokens.some(isSubject) && tokens.some(({ kind }) => kind === "ledBy" || kind === "lead");
}

/** A statement that is not weighed, and why. */
function unweighed(tokens: readonly Token[], problem: string | undefined): Judged {
  const state = tokens.find((token) => isState(token) && grave.has(token.kind));
  if (state !== undefined && isState(state)) return cannot(kindOf(state.kind), problem ?? ofWhich);
  const isOfLeads = tokens.some(({ kind }) => kind === "ledBy" || kind === "lead");
  return isOfLeads
    ? cannot("lead", "PlanProof does not weigh who leads which action")
    : cannot("complete", problem ?? ofWhich);
}

/**
 * Whether a clause is about the plan: it names its actions or the plan, or goes on from one that did. `goesOn` is how
 * many words it may then have that are not understood; -1 where nothing went before.
 */
function isAboutPlan(
  { subject, amount, rest, ofThese, ofProgress, unknown, refs, states }: Draft,
  goesOn: number,
  isAmongStrangers: boolean,
): boolean {
  // "Progress was last updated in August" names neither the plan nor its actions.
  if (states[0]?.[0]?.state === "updated" && (unknown === 0 || ofProgress)) return true;
  if (subject === "everything") {
    const said = states.flat().every(({ state }) => grave.has(state) || state === "open");
    return said && unknown === 0 && !isAmongStrangers;
  }
  if (subject === "none") return unknown <= goesOn && (amount !== null || rest || ofThese);
  return amount !== null || refs.length > 0 || rest || unknown < foreignWords;
}

/** The claims of a sentence, and what it spoke of. Words before or behind a claim that may limit it are not passed over. */
function judgeSentence(
  tokens: readonly Token[],
  isQuestion: boolean,
  ground: Ground,
  before: readonly Spoken[],
  isAmongStrangers: boolean,
): Judged[] {
  // A question claims nothing.
  if (isQuestion) return [];
  if (tokens.length > mostTokens) {
    return speaksOfState(tokens) ? [unweighed(tokens, "it is too long a sentence to be weighed")] : [];
  }
  const clauses = clausesOf(tokens).map((clause) => ({ clause, draft: readClause(clause) }));
  const judged: Judged[] = [];
  const spoken: Spoken[] = [];
  let frame: Draft | null = null;
  let stray: string | null = null;
  let aside: string | null = null;
  let misread: string | null = null;
  const [unread] = clauses.flatMap(({ draft }) => draft.problems);
  const said = clauses.map(({ clause, draft }) => {
    const goesOn = judged.length > 0 || frame !== null ? 2 : before.length > 0 ? 0 : -1;
    const about = isAboutPlan(draft, goesOn, isAmongStrangers);
    const framed = goingOn(frame === null ? draft : inFrame(draft, frame), misread);
    const isFrame = opensWithOf(clause.tokens) && draft.states.length === 0;
    const claims = about && !isFrame ? judge(framed, ground, spoken.length > 0 ? spoken : before) : [];
    if (claims.length === 0) {
      // "Of the 21 actions, …" and "As at August 2024, …" hold for what comes after them.
      const holdsOn = isFrame || draft.total !== null || draft.day !== null || draft.exceptions.length > 0;
      if (holdsOn && draft.states.length === 0 && judged.length === 0) {
        frame = frame === null ? draft : inFrame(draft, frame);
        return claims;
      }
      const problem =
        draft.problems[0] ?? (draft.limits ? "PlanProof cannot tell what it leaves out" : undefined);
      // What comes before a claim may say where or when it holds; what comes behind it, only where it limits.
      if (problem !== undefined && (judged.length === 0 || draft.limits)) stray ??= problem;
      aside ??= problem ?? (speaksOfState(clause.tokens) ? ofWhich : null);
      if (problem !== undefined && draft.amount !== null) misread ??= problem;
      return claims;
    }
    misread ??= framed.problems[0] ?? null;
    judged.push(...claims);
    for (const claim of claims) if (claim.spoken !== null) spoken.push(claim.spoken);
    return claims;
  });
  const all = said.flat();
  const [first] = all;
  if (first === undefined) return speaksOfState(tokens) ? [unweighed(tokens, unread)] : [];
  if (aside === null) return all;
  // What else it says the plan cannot bear out, whatever becomes of its claims.
  const other = cannot(first.verdict.kind, aside);
  if (stray === null) return [...all, other];
  const why: string = stray;
  const doubted = all.map((claim) =>
    claim.verdict.kind === "updated" ? claim : { ...cannot(claim.verdict.kind, why), spoken: claim.spoken },
  );
  return [...doubted, other];
}

/** A clause without a noun is about what the one before was about: where that was not understood, nor is this. */
const goingOn = (draft: Draft, misread: string | null): Draft =>
  misread === null || draft.subject !== "none" ? draft : { ...draft, problems: [misread, ...draft.problems] };

/** "Of the 21 actions, 15 are complete": the second clause is of those 21. */
const inFrame = (draft: Draft, frame: Draft): Draft => ({
  ...draft,
  total: draft.total ?? (draft.rest || draft.ofThese ? null : frame.total),
  exceptions: [...frame.exceptions, ...draft.exceptions],
  attributes: draft.states.length > 0 ? [...frame.attributes, ...draft.attributes] : draft.attributes,
  day: draft.day ?? frame.day,
  scopes: draft.scopes.length === 1 ? frame.scopes : draft.scopes,
  problems: [...frame.problems, ...draft.problems],
});

/** From the gravest. */
const outcomes = ["not borne out", "cannot judge", "borne out"] as const;

/**
 * What a sentence comes to, with the reasons of the parts that decide; null where it claims nothing. It is borne out only
 * where each of its parts is: members read it whole.
 */
function wholeOf(verdicts: readonly Verdict[]): Verdict | null {
  const outcome = outcomes.find((each) => verdicts.some((verdict) => verdict.outcome === each));
  const deciding = verdicts.filter((verdict) => verdict.outcome === outcome);
  const [first] = deciding;
  if (first === undefined) return null;
  const places = deciding.flatMap((verdict) => verdict.places);
  return {
    ...first,
    reason: [...new Set(deciding.map(({ reason }) => reason))].join(" "),
    places: [
      ...new Map(places.map((place) => [`${place.sheet} ${place.row} ${place.column}`, place])).values(),
    ],
    refs: [...new Set(deciding.flatMap(({ refs }) => refs))],
  };
}

/**
 * Holds a covering report against the plan, as at a day. A claim is borne out, or not, only where each of its words was
 * understood, and a sentence is one claim; whatever could mean two things is judged where both come to the same. Text of any length in linear time.
 */
export function judgeReport(text: string, plan: Plan, asAt: Day, settings: Settings): CoveringReport {
  const ground: Ground = { plan, asAt, settings };
  const dictionary = dictionaryFor(plan, settings);
  const own = ownWords(plan);
  const sentences = sentencesIn(text);
  const claims: Claim[] = [];
  const add = ({ words, paragraph }: Sentence, verdict: Verdict) =>
    claims.push({ words, paragraph, ...verdict });
  let section: "another" | "this" = "this";
  let paragraph: "another" | "this" = "this";
  let before: readonly Spoken[] = [];
  // Whether what was last spoken of in the paragraph is not the plan: "nothing is late" may then be said of that.
  let isAmongStrangers = false;
  for (const sentence of sentences) {
    const tokens = tokensOf(sentence.words, dictionary);
    const isQuestion = sentence.words.endsWith("?");
    if (sentence.first) {
      paragraph = "this";
      before = [];
      isAmongStrangers = false;
    }
    if (sentence.isHeading && sentence.first) section = headingIsAbout(tokens, sentence, own) ?? section;
    if (isAboutAnother(tokens, own, plan)) {
      paragraph = "another";
      before = [];
      if (!isQuestion && speaksOfState(tokens))
        add(sentence, unweighed(tokens, "it may speak of another plan or document").verdict);
      continue;
    }
    const judged = judgeSentence(tokens, isQuestion, ground, before, isAmongStrangers);
    if (tokens.some(isSubject)) isAmongStrangers = false;
    else if (tokens.some(({ kind }) => kind === "unknown")) isAmongStrangers = true;
    before = judged.flatMap(({ spoken }) => spoken ?? []);
    const verdict = wholeOf(judged.map((each) => each.verdict));
    if (verdict === null) continue;
    const elsewhere = section === "another" || paragraph === "another";
    const { verdict: doubtful } = cannot(verdict.kind, "What stands before it speaks of another plan");
    add(sentence, elsewhere ? doubtful : verdict);
  }
  return { claims, dates: reportDates(sentences, ground) };
}
