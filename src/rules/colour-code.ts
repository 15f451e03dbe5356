import {
  contrastOf,
  hueOf,
  hues,
  isRed,
  isSeenOn,
  leastContrast,
  paleFills,
  type Hue,
} from "../model/colour";
import type { Colour, Fill } from "../model/grid";
import type { LookEdit } from "../model/edit";
import type { Fix } from "../model/finding";
import { columnOf, subjectColumn, type Action, type Meaning, type Plan, type Sector } from "../model/plan";
import type { Settings } from "../model/settings";

const sectors = ["LA", "NHS", "joint"] as const;

/** What the colours of a plan stand for. */
export interface ColourCode {
  /** The hue of each sector: as the plan's own key says, else as the settings have it. */
  readonly hues: Readonly<Record<Sector, Hue>>;
  /** The fill that PlanProof gives to a sector's cells. */
  readonly fills: Readonly<Record<Sector, Colour>>;
}

const codes = new WeakMap<
  Pick<Plan, "legend">,
  { readonly colours: Settings["colours"]; readonly code: ColourCode }
>();

/** The plan's own key comes first: blue for the council is right where the plan says so. Rules ask it of each finding. */
export function colourCode(plan: Pick<Plan, "legend">, { colours }: Settings): ColourCode {
  const known = codes.get(plan);
  if (known?.colours === colours) return known.code;
  const code = codeOf(plan, colours);
  codes.set(plan, { colours, code });
  return code;
}

function codeOf({ legend }: Pick<Plan, "legend">, colours: Settings["colours"]): ColourCode {
  const own = legend?.hues ?? {};
  const taken = new Set(Object.values(own));
  const palette = new Map(sectors.map((sector) => [hueOf(colours[sector]), colours[sector]]));
  const hueFor = (sector: Sector): Hue => {
    const told = own[sector];
    if (told !== undefined) return told;
    // A key may give a sector's usual colour to another sector, and none to this one.
    const wanted = [hueOf(colours[sector]), ...palette.keys(), ...hues];
    const free = wanted.find((hue) => hue !== null && !taken.has(hue)) ?? "pink";
    taken.add(free);
    return free;
  };
  const found = { LA: hueFor("LA"), NHS: hueFor("NHS"), joint: hueFor("joint") };
  const fillFor = (hue: Hue) => palette.get(hue) ?? paleFills[hue];
  return {
    hues: found,
    fills: { LA: fillFor(found.LA), NHS: fillFor(found.NHS), joint: fillFor(found.joint) },
  };
}

/** The sector that a fill stands for: every clear yellow, blue or green counts, whatever its shade. */
export function sectorOfFill(colour: Colour, { hues: own }: Pick<ColourCode, "hues">): Sector | null {
  const hue = hueOf(colour);
  return hue === null ? null : (sectors.find((sector) => own[sector] === hue) ?? null);
}

/** White says nothing about a sector; Excel itself can hardly tell it from no fill. */
const isBlank = (fill: Fill) => fill.kind === "none" || (fill.kind === "solid" && fill.colour === "#FFFFFF");

/** Whether an outcome comes from CQC alone, which makes it wholly red. */
export const isCqcOnly = ({ sources }: Pick<Action, "sources">) =>
  sources.names.length > 0 && sources.names.every((name) => name === "CQC");

/** One cell whose colour differs from the code, and what it should be. */
export interface Difference {
  readonly action: Action;
  /** What the cell's column means, and which it is, from 0. */
  readonly of: Meaning;
  readonly column: number;
  readonly kind: "missing" | "wrong" | "not red" | "red" | "faint";
  /** What the cell shows now: a colour, or null for no fill. */
  readonly now: Colour | null;
  readonly wanted: Colour;
  /** False where PlanProof may not change it: a fill of another meaning, or text of several colours. */
  readonly mendable: boolean;
}

const hasKey = ({ legend }: Plan) => Object.keys(legend?.hues ?? {}).length > 0;

/** Everything in which the plan's colours differ from its colour code: what the findings say and the edits mend. */
export function colourDifferences(plan: Plan, settings: Settings): Difference[] {
  const { colours } = settings;
  const code = colourCode(plan, settings);
  const differences: Difference[] = [];
  // A key that explains the shading, and says nothing of red, promises none.
  const promisesRed = !hasKey(plan) || /\bred\b/i.test(plan.legend?.text ?? "");
  for (const action of plan.actions) {
    const { look, sector, sources } = action;
    for (const { of, fill } of action.fills) {
      const column = columnOf(plan, of);
      if (sector === null || column === null) continue;
      const about = { action, of, column, wanted: code.fills[sector] };
      if (isBlank(fill)) {
        const now = fill.kind === "solid" ? fill.colour : null;
        differences.push({ ...about, kind: "missing", now, mendable: true });
      } else if (fill.kind === "solid" && sectorOfFill(fill.colour, code) !== sector) {
        const mendable = sectorOfFill(fill.colour, code) !== null;
        differences.push({ ...about, kind: "wrong", now: fill.colour, mendable });
      }
    }
    if (look === null) continue;
    const { colour } = look;
    const about = { action, of: "outcome", column: subjectColumn(plan) } as const;
    const mendable = colour !== "mixed";
    const now = mendable ? colour : null;
    const anyRed = colour === "mixed" ? (look.runs ?? []).some((run) => isRed(run.colour)) : isRed(colour);
    if (promisesRed && isCqcOnly(action) && (colour === "mixed" ? !allRed(look.runs) : !isRed(colour))) {
      differences.push({ ...about, kind: "not red", now, wanted: colours.cqcText, mendable });
    } else if (anyRed && sources.names.length > 0 && !sources.names.includes("CQC")) {
      differences.push({ ...about, kind: "red", now, wanted: colours.plainText, mendable });
    }
  }
  return differences;
}

/**
 * Texts of one colour that are too faint on their fill, and that a darker one would mend: black, and the code's own red
 * for what is rightly red. What the colour code changes anyhow is none of them. They are mended only where that is asked.
 */
export function faintTexts(plan: Plan, settings: Settings): Difference[] {
  const { cqcText, plainText } = settings.colours;
  const changed = new Set(
    colourDifferences(plan, settings)
      .filter(({ kind }) => kind === "red" || kind === "not red")
      .map(({ action }) => action),
  );
  return plan.actions.flatMap((action): Difference[] => {
    const { look, sources } = action;
    if (look === null || look.colour === "mixed" || look.fill.kind === "other" || changed.has(action))
      return [];
    const ground = look.fill.kind === "solid" ? look.fill.colour : "#FFFFFF";
    if (contrastOf(look.colour, ground) >= leastContrast || !isSeenOn(look.colour, ground)) return [];
    const wanted = isRed(look.colour) && sources.names.includes("CQC") ? cqcText : plainText;
    if (contrastOf(wanted, ground) < leastContrast) return [];
    const cell = { of: "outcome", column: subjectColumn(plan), now: look.colour } as const;
    return [{ action, ...cell, kind: "faint", wanted, mendable: true }];
  });
}

const byAction = new WeakMap<Plan, ReadonlyMap<Action, readonly Difference[]>>();

/** What differs in one action. Row rules ask it of each action: the plan is gone through once. */
export function differencesIn(action: Action, plan: Plan, settings: Settings): readonly Difference[] {
  let known = byAction.get(plan);
  if (known === undefined) {
    const found = new Map<Action, Difference[]>();
    for (const difference of colourDifferences(plan, settings)) {
      const own = found.get(difference.action);
      if (own === undefined) found.set(difference.action, [difference]);
      else own.push(difference);
    }
    known = found;
    byAction.set(plan, known);
  }
  return known.get(action) ?? [];
}

/** The edit that mends a difference; null where PlanProof may not make it. */
export function mendOf({ action, column, kind, wanted, mendable }: Difference, plan: Plan): LookEdit | null {
  if (!mendable) return null;
  const cell = { sheet: plan.sheet, row: action.row, column, colour: wanted };
  return { kind: kind === "missing" || kind === "wrong" ? "fill" : "fontColour", ...cell };
}

/** The fix that mends differences, as far as PlanProof may; null where it may mend none. */
export function fixOf(differences: readonly Difference[], plan: Plan): Fix | null {
  const looks = differences.flatMap((difference) => mendOf(difference, plan) ?? []);
  return looks.length === 0 ? null : { looks };
}

const allRed = (runs: readonly { readonly text: string; readonly colour: Colour }[] | null) =>
  runs === null || runs.filter(({ text }) => text.trim() !== "").every((run) => isRed(run.colour));

/** Whether most of the plan has no colour at all: that is one thing to say of the plan, not one of each action. */
export function isUncoloured(plan: Plan): boolean {
  const known = uncoloured.get(plan);
  if (known !== undefined) return known;
  const read = plan.actions.filter(({ fills, sector }) => fills.length > 0 && sector !== null);
  const blank = read.filter(({ fills }) => fills.every(({ fill }) => isBlank(fill)));
  const found = blank.length * 2 > read.length;
  uncoloured.set(plan, found);
  return found;
}

/** Row rules ask it of each action: it is counted once for each plan. */
const uncoloured = new WeakMap<Plan, boolean>();
