import type { KeptAction, Snapshot } from "../model/snapshot";
import { plainWords } from "../reading/words";

/** An earlier action and what it is now: one action, or several where it was split. Indexes, in the order of the plan. */
export interface Match {
  readonly earlier: number;
  readonly later: readonly [number, ...number[]];
}

/** How many actions each is held against, besides those with its number. */
const mostCandidates = 40;

/** Words are compared by their beginnings, so that "training" and "trained" are one. In characters. */
const stemLength = 5;

interface Worded {
  readonly kept: KeptAction;
  readonly text: string;
  readonly stems: ReadonlySet<string>;
  /** How much they tell together. */
  readonly weight: number;
}

/** An earlier and a later action that may be the same. `alike` is from 0 (no word in common) to 1 (all of them). */
interface Pair {
  readonly earlier: number;
  readonly later: number;
  readonly one: Worded;
  readonly other: Worded;
  readonly alike: number;
  readonly score: number;
}

/**
 * Finds the actions of a later version in an earlier one, by number and by words together: an action is found again
 * when it was renumbered, reworded, moved or split. What many actions say weighs little, what few say weighs much.
 * The work grows with the number of actions, not with its square.
 */
export function matchActions(before: Snapshot, now: Snapshot): Match[] {
  const worded = [...before, ...now].map(wordsOf);
  const weigh = weights(worded);
  const weighed = worded.map((each): Worded => ({ ...each, weight: weigh(each.stems) }));
  const earlier = weighed.slice(0, before.length);
  const later = weighed.slice(before.length);
  const pairs = candidates(earlier, later, weigh);
  // Of pairs that are equally close, the one that keeps its place in the plan.
  const moved = (pair: Pair) => Math.abs(pair.earlier - pair.later);
  pairs.sort((a, b) => b.score - a.score || moved(a) - moved(b) || a.later - b.later);

  const found = new Map<number, [number, ...number[]]>();
  const taken = new Set<number>();
  for (const pair of pairs) {
    if (found.has(pair.earlier) || taken.has(pair.later) || !isSame(pair)) continue;
    found.set(pair.earlier, [pair.later]);
    taken.add(pair.later);
  }
  for (const pair of pairs) {
    const parts = found.get(pair.earlier);
    const first = parts === undefined ? undefined : later[parts[0]];
    if (parts === undefined || first === undefined || taken.has(pair.later)) continue;
    if (!isPart(pair, first, weigh)) continue;
    parts.push(pair.later);
    taken.add(pair.later);
  }
  for (const parts of found.values()) parts.sort((a, b) => a - b);
  return [...found].map(([index, parts]) => ({ earlier: index, later: parts }));
}

function wordsOf(kept: KeptAction): Omit<Worded, "weight"> {
  const text = plainWords(`${kept.outcome} ${kept.steps.opening}`);
  const words = text.split(" ").filter((word) => word.length > 2 || /\d/.test(word));
  return { kept, text, stems: new Set(words.map((word) => word.slice(0, stemLength))) };
}

/** How much words tell of an action: the fewer actions have them, the more. */
type Weigh = (stems: Iterable<string>) => number;

function weights(all: readonly Pick<Worded, "stems">[]): Weigh {
  const actions = new Map<string, number>();
  for (const { stems } of all) for (const each of stems) actions.set(each, (actions.get(each) ?? 0) + 1);
  const weight = new Map([...actions].map(([each, having]) => [each, Math.log(1 + all.length / having)]));
  return (stems) => {
    let sum = 0;
    for (const each of stems) sum += weight.get(each) ?? 0;
    return sum;
  };
}

/** The pairs worth a look: the same number, the same text, or the rarest words in common. */
function candidates(earlier: readonly Worded[], later: readonly Worded[], weigh: Weigh): Pair[] {
  const byNumber = indexed(earlier, ({ kept: { ref } }) => (ref === null ? [] : [plainNumber(ref)]));
  const byText = indexed(earlier, ({ text }) => [text]);
  const byStem = indexed(earlier, ({ stems }) => stems);
  const seen = new Map<string, number>();
  return later.flatMap((other, index) => {
    const { kept, text, stems } = other;
    const found = new Set<number>();
    if (kept.ref !== null) {
      const number = plainNumber(kept.ref);
      for (const each of [number, wholeOf(number)])
        for (const same of byNumber.get(each) ?? []) found.add(same);
    }
    // Of texts that stand in the plan several times, the first is held against the first, and so on.
    const nth = seen.get(text) ?? 0;
    seen.set(text, nth + 1);
    const same = byText.get(text)?.[nth];
    if (same !== undefined) found.add(same);
    const most = found.size + mostCandidates;
    const sharing = [...stems].map((each) => byStem.get(each) ?? []).sort((a, b) => a.length - b.length);
    for (const indexes of sharing) {
      for (const each of indexes.slice(0, most - found.size)) found.add(each);
    }
    return [...found].flatMap((each) => {
      const one = earlier[each];
      return one === undefined ? [] : [pairOf(each, index, one, other, weigh)];
    });
  });
}

function indexed(all: readonly Worded[], keysOf: (each: Worded) => Iterable<string>): Map<string, number[]> {
  const found = new Map<string, number[]>();
  all.forEach((each, index) => {
    for (const key of keysOf(each)) {
      const known = found.get(key);
      if (known === undefined) found.set(key, [index]);
      else known.push(index);
    }
  });
  return found;
}

function pairOf(earlier: number, later: number, one: Worded, other: Worded, weigh: Weigh): Pair {
  const both = weigh(shared(one.stems, other.stems));
  const all = one.weight + other.weight;
  const alike = one.text === other.text ? 1 : all === 0 ? 0 : (2 * both) / all;
  const { ref, lead, due } = other.kept;
  const number = isSameNumber(one, other) ? 0.3 : ref !== null && isOfNumber(one, other) ? 0.2 : 0;
  const signs = (lead === one.kept.lead ? 0.05 : 0) + (due.words === one.kept.due.words ? 0.05 : 0);
  return { earlier, later, one, other, alike, score: alike + number + signs };
}

/** Whether they are the same action: by its words alone, or by its number and some of its words. */
function isSame({ one, other, alike, score }: Pair): boolean {
  if (isSameNumber(one, other)) return alike >= 0.35 || (alike >= 0.1 && score >= alike + 0.4);
  return alike >= (isOfNumber(one, other) ? 0.4 : 0.5);
}

/**
 * Whether the later action of a pair is a further part of the earlier one, beside the part that was found first: it has
 * that one's number with a letter, the very same outcome, or words that the first part gave up.
 */
function isPart({ one, other }: Pair, first: Worded, weigh: Weigh): boolean {
  const both = shared(one.stems, other.stems);
  const within = other.weight === 0 ? 0 : weigh(both) / other.weight;
  if (isOfNumber(one, other) && within >= 0.5) return true;
  const givenUp = [...both].filter((each) => !first.stems.has(each));
  return within >= 0.6 && weigh(givenUp) >= 0.25 * other.weight;
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): string[] {
  return [...one].filter((each) => other.has(each));
}

const plainNumber = (ref: string) => ref.toLowerCase().replace(/\s+/g, "");

/** The number that a part's number begins with: 5 for 5a and for 5.1, 5.1 for 5.1b. Itself where there is none. */
const wholeOf = (number: string) => /^(.*\d)(?:[a-z]|\.\d+)$/.exec(number)?.[1] ?? number;

const isSameNumber = ({ kept: one }: Worded, { kept: other }: Worded) =>
  one.ref !== null && other.ref !== null && plainNumber(one.ref) === plainNumber(other.ref);

const isOfNumber = ({ kept: one }: Worded, { kept: other }: Worded) =>
  one.ref !== null && other.ref !== null && plainNumber(one.ref) === wholeOf(plainNumber(other.ref));
