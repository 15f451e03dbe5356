import {
  differenceKinds,
  type Compared,
  type Comparison,
  type Difference,
  type DifferenceKind,
  type Stretch,
} from "../model/comparison";
import { dayInWords, type Day } from "../model/day";
import { count, listed } from "../model/wording";

/** What changed in one way: the actions, and of each how, where there is more to say. */
export interface Group {
  readonly heading: string;
  readonly actions: readonly (Compared & { readonly says: string; readonly words?: readonly Stretch[] })[];
  /** Whether the actions' numbers say it all. */
  readonly isBrief: boolean;
}

const headings: Readonly<Record<DifferenceKind, string>> = {
  reopened: "Recorded as complete before, and not now",
  completed: "Recorded as complete since",
  new: "New",
  removed: "No longer in the plan",
  split: "Split",
  date: "Date moved",
  lead: "Lead changed",
  wording: "Outcome reworded",
  steps: "Actions reworded",
  progress: "Progress updated",
  renumbered: "Renumbered",
};
const brief: ReadonlySet<DifferenceKind> = new Set(["steps", "progress"]);

/** What changed, in groups: what members ask for first comes first, and last what nobody touched. */
export function groupsOf({ differences, notUpdated }: Comparison): Group[] {
  const groups = differenceKinds.map((kind) => ({
    heading: headings[kind],
    actions: differences
      .filter((difference) => difference.kind === kind)
      .map((difference) => ({
        ...difference,
        says: differenceInWords(difference),
        ...(difference.kind === "wording" ? { words: difference.words } : {}),
      })),
    isBrief: brief.has(kind),
  }));
  const stale = {
    heading: "Not complete, and the progress is word for word as it was",
    actions: notUpdated.map((action) => ({ ...action, says: "" })),
    isBrief: true,
  };
  return [...groups, stale].filter(({ actions }) => actions.length > 0);
}

/** The comparison in sentences that a member can read out. */
export function sinceInWords(comparison: Comparison): string {
  const { name, differences, notUpdated } = comparison;
  const of = (...kinds: DifferenceKind[]) => differences.filter(({ kind }) => kinds.includes(kind)).length;
  const figures = [
    [of("reopened"), "action was reopened", "actions were reopened"],
    [of("completed"), "action is recorded as complete since", "actions are recorded as complete since"],
    [of("new"), "is new", "are new"],
    [of("removed"), "is no longer in the plan", "are no longer in the plan"],
    [of("split"), "was split", "were split"],
    [of("date"), "date moved", "dates moved"],
    [of("lead"), "lead changed", "leads changed"],
    [of("wording", "steps"), "text was reworded", "texts were reworded"],
    [of("progress"), "has new progress", "have new progress"],
  ] as const;
  const changed = figures.flatMap(([number, one, many]) => (number === 0 ? [] : [count(number, one, many)]));
  const said =
    changed.length > 0
      ? `Compared with ${name}: ${listed(changed)}.`
      : `Compared with ${name}, no difference was found in the actions, their wording, leads, dates, status and progress.`;
  const stale = notUpdated.length;
  const untouched =
    stale === 0
      ? ""
      : ` The progress of ${count(stale, "action")} that ${stale === 1 ? "is" : "are"} not complete stands word for word as it did.`;
  return said + untouched;
}

const statusInWords = { complete: "recorded as complete", open: "not complete" } as const;

function differenceInWords(difference: Difference): string {
  switch (difference.kind) {
    case "new":
      return `It is ${statusInWords[difference.status]}.`;
    case "removed":
      return `It was ${statusInWords[difference.status]}.`;
    case "split": {
      const parts = difference.into.map(({ label, status }) => `${label} (${statusInWords[status]})`);
      return `${difference.from} is now ${listed(parts)}.`;
    }
    case "date": {
      const { from, to, days } = difference;
      const by = days === null ? "" : `, ${count(Math.abs(days), "day")} ${days > 0 ? "later" : "earlier"}`;
      return `From ${dueInWords(from)} to ${dueInWords(to)}${by}.`;
    }
    case "lead":
      return `From ${difference.from || "nobody"} to ${difference.to || "nobody"}.`;
    case "wording":
      return wordsInBrief(difference.words);
    case "renumbered":
      return `It was ${difference.from}.`;
    default:
      return "";
  }
}

const dueInWords = ({ day, words }: { readonly day: Day | null; readonly words: string }) =>
  day === null ? (words === "" ? "no date" : `“${words}”`) : dayInWords(day);

/** Of words that both versions have, so many stand around a change. */
const around = 4;

/** "… within [was: ten] [is: five] days of a referral …": marks in words, since colour alone tells too little. */
function wordsInBrief(words: readonly Stretch[]): string {
  return words
    .map(({ text, kind }, index) => {
      if (kind === "added") return `[is: ${text.trim()}]`;
      if (kind === "taken out") return `[was: ${text.trim()}]`;
      const all = text.split(" ").filter((word) => word !== "");
      const isFirst = index === 0;
      const isLast = index === words.length - 1;
      if (all.length <= around * (isFirst || isLast ? 1 : 2) + 1) return all.join(" ");
      const start = isFirst ? [] : all.slice(0, around);
      const end = isLast ? [] : all.slice(-around);
      return [...start, "…", ...end].join(" ");
    })
    .join(" ");
}
