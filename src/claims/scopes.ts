import type { Action, Sector } from "../model/plan";
import { isState } from "./clauses";
import type { Token } from "./tokens";
import { or, type Tri } from "./tri";

/** Which actions are meant, and how they are called in a reason; the words are empty for all of the plan's. */
export interface Scope {
  readonly belongs: (action: Action) => Tri;
  readonly words: string;
}

export const everything: Scope = { belongs: () => "yes", words: "" };

const sectorWords: Readonly<Record<Sector, string>> = {
  LA: "led by the council alone",
  NHS: "led by the NHS alone",
  joint: "led jointly",
};

const bySector = (sector: Sector): Scope => ({
  belongs: (action) => (action.sector === sector ? "yes" : action.sector === null ? "unsure" : "no"),
  words: sectorWords[sector],
});

const tri = (is: boolean): Tri => (is ? "yes" : "no");
const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** The actions that a word may mean, the narrower reading first: the NHS's alone, or also those that it leads jointly. */
function readingsOf(token: Token): Scope[] {
  switch (token.kind) {
    case "sector": {
      const own = bySector(token.sector);
      const joint = bySector("joint");
      if (token.sector === "joint") return [own];
      return [
        own,
        {
          belongs: (action) => or(own.belongs(action), joint.belongs(action)),
          words: `led by the ${token.text}`,
        },
      ];
    }
    case "body": {
      const leads = ({ leads }: Action) => leads.flatMap(({ organisations }) => organisations);
      const { organisation } = token;
      return [
        {
          belongs: (action) =>
            tri(leads(action).length > 0 && leads(action).every((each) => isSame(each, organisation))),
          words: `led by ${organisation} alone`,
        },
        {
          belongs: (action) => tri(leads(action).some((each) => isSame(each, organisation))),
          words: `led by ${organisation}`,
        },
      ];
    }
    case "source": {
      const { name } = token;
      return [
        { belongs: ({ sources }) => tri(sources.names.includes(name)), words: `from ${name}` },
        {
          belongs: ({ sources }) => tri(sources.names.length === 1 && sources.names[0] === name),
          words: `from ${name} alone`,
        },
      ];
    }
    case "section":
      return [
        { belongs: (action) => tri(action.section === token.section), words: `under “${token.section}”` },
      ];
    default:
      return [];
  }
}

const passedOver: ReadonlySet<Token["kind"]> = new Set(["filler", "the", "and"]);
const isScope = ({ kind }: Token) =>
  kind === "sector" || kind === "body" || kind === "source" || kind === "section";

/**
 * What a clause's words narrow it to: readings of which each may be meant, and a word that says why nobody can tell.
 * Words that stand elsewhere than at their noun may name who did it, not whose it is: then both are possible.
 */
export function readScopes(
  tokens: readonly Token[],
  used: Set<number>,
): { readings: Scope[]; problem: string | null } {
  const found: { index: number; readings: Scope[]; token: Token }[] = [];
  const said = tokens.findLastIndex(
    ({ kind }, index) => kind === "that" && tokens.slice(index + 1).some((each) => each.kind === "actions"),
  );
  tokens.forEach((token, index) => {
    // "Assigned to a named officer" says that there is a lead, not who it is.
    if (token.kind === "ledBy" && tokens.slice(index + 1).some(({ kind }) => kind === "lead"))
      used.add(index);
    if (!isScope(token)) return;
    used.add(index);
    const next = tokens.slice(index + 1).find((each) => !passedOver.has(each.kind) && !isScope(each));
    // "The Council's action plan", and "the Council can report that": this narrows nothing.
    if (next?.kind === "plan" || index < said) return;
    const noun = tokens
      .slice(index + 1)
      .find((each) => !passedOver.has(each.kind) && !isScope(each) && !isState(each) && each.kind !== "rest");
    const before = tokens.slice(0, index).findLast(({ kind }) => !passedOver.has(kind));
    const owns = before?.kind === "ledBy" || before?.kind === "on";
    if (before?.kind === "ledBy") used.add(tokens.indexOf(before));
    const own = noun?.kind === "actions" || owns;
    found.push({ index, token, readings: own ? readingsOf(token) : [...readingsOf(token), everything] });
  });
  const [first, ...others] = found;
  if (first === undefined) return { readings: [everything], problem: null };
  if (others.length === 0) return { readings: first.readings, problem: null };
  if (found.every(({ token }) => token.kind === "source")) {
    const both = found.map(({ readings }) => readings[0] ?? everything);
    const either: Scope = {
      belongs: (action) => or(...both.map(({ belongs }) => belongs(action))),
      words: both.map(({ words }) => words).join(" or "),
    };
    return { readings: [either, everything], problem: null };
  }
  return { readings: [everything], problem: found.map(({ token }) => token.text).join("” and “") };
}
