import type { Plan } from "../model/plan";
import { plainWords } from "../reading/words";
import type { Sentence } from "./paragraphs";
import type { Token } from "./tokens";

const namers: ReadonlySet<Token["kind"]> = new Set(["unknown", "otherPlan", "otherTime", "notActions"]);

/** Whether a name stands before "plan" that is not this plan's: "the Youth Justice Plan". */
function isOtherPlan(tokens: readonly Token[], at: number, own: ReadonlySet<string>): boolean {
  for (let index = at - 1; index >= 0; index--) {
    const { kind, text } = tokens[index] as Token;
    const word = plainWords(text).replace(/'s$/, "");
    if (kind === "source" && !own.has(word)) return true;
    if (!namers.has(kind)) {
      if (kind === "source" || kind === "sector" || kind === "body") continue;
      return false;
    }
    if (kind !== "unknown" || !own.has(word)) return true;
  }
  return false;
}

const prepositions = /^(?:in|on|at|within|arising|from|under|of|contained in|arising from|arising out of)$/i;

/** Whether something else than a plan is named as where actions come from: "from the Serious Case Review". */
function isFromElsewhere(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= 0; index--) {
    const { kind, text } = tokens[index] as Token;
    if (prepositions.test(text)) return true;
    if (kind !== "unknown" && kind !== "the" && kind !== "filler" && kind !== "source") return false;
  }
  return false;
}

/** The words of the plan's own names, by which a report may call it. */
export const ownWords = ({ title, sheet }: Plan): ReadonlySet<string> =>
  new Set(
    [...plainWords(title).split(" "), ...plainWords(sheet).split(" ")].filter((word) => word.length > 2),
  );

/** Whether a sentence names another plan, or another document with actions of its own. */
export function isAboutAnother(
  tokens: readonly Token[],
  own: ReadonlySet<string>,
  { actions }: Plan,
): boolean {
  const sources = new Set(actions.flatMap(({ sources: { names } }) => names));
  return tokens.some((token, index) => {
    if (token.kind === "plan") return isOtherPlan(tokens, index, own);
    // Where the plan says whose recommendations it answers, those of others are not in it.
    const isElsewhere =
      token.kind === "source" ? sources.size > 0 && !sources.has(token.name) : token.kind === "documents";
    return isElsewhere && isFromElsewhere(tokens, index);
  });
}

/** What a heading says of the paragraphs below it: about another plan, about this one, or neither. */
export function headingIsAbout(
  tokens: readonly Token[],
  { paragraph }: Sentence,
  own: ReadonlySet<string>,
): "another" | "this" | null {
  const named = tokens.findIndex(({ kind }) => kind === "plan" || kind === "documents");
  if (named >= 0) {
    const text = tokens[named]?.kind;
    const other = text === "plan" ? isOtherPlan(tokens, named, own) : tokens[named - 1]?.kind === "unknown";
    return other ? "another" : "this";
  }
  const opensSection = paragraph !== null && /^\d+$/.test(paragraph);
  return opensSection || tokens.some(({ kind }) => kind === "source") ? "this" : null;
}
