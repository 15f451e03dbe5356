import { colourName } from "../model/colour";
import type { Day } from "../model/day";
import type { Colour } from "../model/grid";
import type { Sector } from "../model/plan";
import type { Settings } from "../model/settings";
import { count, listed } from "../model/wording";
import { colourCode, colourDifferences, mendOf, type Difference } from "../rules/colour-code";
import { markPlan } from "./mark";
import type { Source } from "./marking";

/** Cells that would be changed alike, for one reason. */
export interface ColourGroup {
  /** The fill that they would have, or the colour of their text. */
  readonly kind: "fill" | "fontColour";
  readonly colour: Colour;
  /** "Yellow (LA), since Norbury Council leads: rows 7, 8 and 12." */
  readonly sentence: string;
}

/** What applying the colour code would change, before it is done. */
export interface ColourPreview {
  /** How many cells, counted once for the fill and once for the text. */
  readonly changes: number;
  /** The same in a sentence. */
  readonly says: string;
  readonly groups: readonly ColourGroup[];
  /** The cells that have another colour now, a sentence for each colour. */
  readonly recoloured: readonly string[];
  /** Where the colours' meaning comes from, in sentences. */
  readonly key: readonly string[];
  /** What would be left alone, in sentences. */
  readonly leftAlone: readonly string[];
}

export function colourPreview(source: Source, asAt: Day, settings: Settings): ColourPreview {
  const { plan } = source.report;
  const code = colourCode(plan, settings);
  const { change, leftAlone } = markPlan(source, { colours: true }, asAt, settings);
  const mends = colourDifferences(plan, settings).flatMap((difference) => {
    const mend = mendOf(difference, plan);
    return mend === null ? [] : [{ difference, mend }];
  });
  const groups = groupedBy(
    mends,
    ({ difference, mend }) => `${mend.kind}\n${why(difference, code.hues)}`,
  ).map(([key, alike]): ColourGroup => {
    const [kind, reason = ""] = key.split("\n");
    return {
      kind: kind === "fill" ? "fill" : "fontColour",
      colour: alike[0].difference.wanted,
      sentence: `${reason}: ${rowsOf(alike)}.`,
    };
  });
  const other = mends.filter(
    ({ difference, mend }) => mend.kind === "fill" && difference.now !== null && difference.now !== "#FFFFFF",
  );
  const recoloured = groupedBy(other, ({ difference }) => colourName(difference.now ?? "")).map(
    ([name, alike]) =>
      `${capital(rowsOf(alike))} ${alike.length === 1 ? "is" : "are"} ${name} now; PlanProof notes it beside the plan, and brings it back when the colours are taken back.`,
  );
  const changes = change.edits.filter(({ kind }) => kind === "fill" || kind === "fontColour").length;
  return {
    changes,
    says: howMany(changes, leftAlone.length > 0),
    groups,
    recoloured,
    key: keyOf(source, code.hues),
    leftAlone,
  };
}

function howMany(changes: number, isOtherLeft: boolean): string {
  if (changes > 0) return `${count(changes, "cell")} would change. No words of yours are touched.`;
  return isOtherLeft
    ? "No cell would change: what is left alone is listed."
    : "The colours are as they should be: there is nothing to change.";
}

/** Why a cell gets its colour: which organisation decided, or which source. */
function why({ action, kind }: Difference, hues: Readonly<Record<Sector, string>>): string {
  const { sector, decidedBy, sources } = action;
  if (kind === "not red") return "Red text, since it is from CQC alone";
  if (kind === "red") return `Black text, since its source is ${listed(sources.names)}, not CQC`;
  if (sector === null) return "";
  return `${capital(hues[sector])} (${sector}), since ${listed(decidedBy)} ${decidedBy.length === 1 ? "leads" : "lead"}`;
}

function keyOf({ report: { plan } }: Source, hues: Readonly<Record<Sector, string>>): string[] {
  const { legend } = plan;
  const said = (sectors: readonly Sector[]) =>
    listed(sectors.map((sector) => `${hues[sector]} for ${sector}`));
  const all = ["LA", "NHS", "joint"] as const;
  if (legend === null) {
    return [
      `The plan does not say what its colours stand for. PlanProof uses ${said(all)}, and says so in the heading of its Sector column.`,
    ];
  }
  const told = all.filter((sector) => legend.hues[sector] !== undefined);
  const untold = all.filter((sector) => legend.hues[sector] === undefined);
  if (told.length === 0) {
    return [
      `The plan explains its colours, but PlanProof cannot read how. It would use ${said(all)}: check that the plan says the same.`,
    ];
  }
  return [
    `The colours are those of the plan’s own key: ${said(told)}.`,
    ...(untold.length === 0 ? [] : [`The key does not name ${said(untold)}: add it.`]),
  ];
}

type Mend = { readonly difference: Difference };

const rowsOf = (alike: readonly Mend[]) => {
  const rows = [...new Set(alike.map(({ difference }) => difference.action.row + 1))];
  return `${rows.length === 1 ? "row" : "rows"} ${listed(rows.map(String))}`;
};

function groupedBy<T>(items: readonly T[], key: (item: T) => string): [string, [T, ...T[]]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const known = groups.get(key(item));
    if (known === undefined) groups.set(key(item), [item]);
    else known.push(item);
  }
  return [...groups];
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** The preview as lines of text. */
export function previewInWords({ says, groups, recoloured, key, leftAlone }: ColourPreview): string[] {
  return [says, ...key, ...groups.map(({ sentence }) => sentence), ...recoloured, ...leftAlone];
}
