import { converter } from "culori";
import type { Colour, Fill } from "../model/grid";
import type { Action, Plan, Sector } from "../model/plan";
import type { Settings } from "../model/settings";

const toOklch = converter("oklch");
const seen = new Map<Colour, { readonly chroma: number; readonly hue: number | undefined }>();

/** Chroma and hue of a colour. A plan has few colours: each is converted once. */
function seenAs(colour: Colour): { readonly chroma: number; readonly hue: number | undefined } {
  const known = seen.get(colour);
  if (known !== undefined) return known;
  const { c = 0, h } = toOklch(colour) ?? {};
  const found = { chroma: c, hue: h };
  seen.set(colour, found);
  return found;
}

/** Chroma below which a person sees white or grey, and hues in degrees of OKLCH. */
const faintest = 0.015;
const hues = { yellow: [80, 116], green: [116, 172], blue: [200, 282] } as const;

/** The sector that a fill stands for: every clear yellow, blue or green counts, whatever its shade. */
export function sectorOfFill(colour: Colour): Sector | null {
  const { chroma, hue } = seenAs(colour);
  if (hue === undefined || chroma < faintest) return null;
  const within = ([from, to]: readonly [number, number]) => hue >= from && hue < to;
  if (within(hues.yellow)) return "LA";
  if (within(hues.green)) return "joint";
  return within(hues.blue) ? "NHS" : null;
}

/** Whether a person would call the text red. */
export function isRed(colour: Colour): boolean {
  const { chroma, hue } = seenAs(colour);
  return hue !== undefined && chroma > 0.1 && hue >= 10 && hue < 45;
}

/** White says nothing about a sector; Excel itself can hardly tell it from no fill. */
const isBlank = (fill: Fill) => fill.kind === "none" || (fill.kind === "solid" && fill.colour === "#FFFFFF");

/** Whether an outcome comes from CQC alone, which makes it wholly red. */
const isCqcOnly = ({ sources }: Action) =>
  sources.names.length > 0 && sources.names.every((name) => name === "CQC");

/** One cell whose colour differs from the code, and what it should be. */
export interface Difference {
  readonly action: Action;
  readonly kind: "missing" | "wrong" | "not red" | "red";
  /** What the cell shows now: a colour, or null for no fill. */
  readonly now: Colour | null;
  readonly wanted: Colour;
  /** False where PlanProof may not change it: a fill of another meaning, or text of several colours. */
  readonly mendable: boolean;
}

/** Everything in which the plan's colours differ from its colour code: what the findings say and the edits mend. */
export function colourDifferences({ actions }: Plan, { colours }: Settings): Difference[] {
  const differences: Difference[] = [];
  for (const action of actions) {
    const { look, sector, sources } = action;
    if (look === null) continue;
    const { fill, colour } = look;
    if (sector !== null) {
      const wanted = colours[sector];
      if (isBlank(fill)) {
        const now = fill.kind === "solid" ? fill.colour : null;
        differences.push({ action, kind: "missing", now, wanted, mendable: true });
      } else if (fill.kind === "solid" && sectorOfFill(fill.colour) !== sector) {
        const mendable = sectorOfFill(fill.colour) !== null;
        differences.push({ action, kind: "wrong", now: fill.colour, wanted, mendable });
      }
    }
    const anyRed = colour === "mixed" ? (look.runs ?? []).some((run) => isRed(run.colour)) : isRed(colour);
    if (isCqcOnly(action) && (colour === "mixed" ? !allRed(look.runs) : !isRed(colour))) {
      const now = colour === "mixed" ? null : colour;
      differences.push({
        action,
        kind: "not red",
        now,
        wanted: colours.cqcText,
        mendable: colour !== "mixed",
      });
    } else if (anyRed && sources.names.length > 0 && !sources.names.includes("CQC")) {
      const now = colour === "mixed" ? null : colour;
      differences.push({ action, kind: "red", now, wanted: colours.plainText, mendable: colour !== "mixed" });
    }
  }
  return differences;
}

const allRed = (runs: readonly { readonly text: string; readonly colour: Colour }[] | null) =>
  runs === null || runs.filter(({ text }) => text.trim() !== "").every((run) => isRed(run.colour));

/** Whether most of the plan has no colour at all: that is one thing to say of the plan, not one of each action. */
export function isUncoloured(plan: Plan): boolean {
  const known = uncoloured.get(plan);
  if (known !== undefined) return known;
  const { actions } = plan;
  const read = actions.filter(({ look, sector }) => look !== null && sector !== null);
  const blank = read.filter(({ look }) => look !== null && isBlank(look.fill));
  const found = blank.length * 2 > read.length;
  uncoloured.set(plan, found);
  return found;
}

/** Row rules ask it of each action: it is counted once for each plan. */
const uncoloured = new WeakMap<Plan, boolean>();

/** A sector's colour, as the legend names it. */
export const colourNames: Readonly<Record<Sector, string>> = { LA: "yellow", NHS: "blue", joint: "green" };

/** What a person calls a colour; its code where it has no plain name. */
export function colourName(colour: Colour): string {
  const { chroma } = seenAs(colour);
  if (isRed(colour)) return "red";
  if (chroma < faintest) return colour === "#FFFFFF" ? "white" : colour === "#000000" ? "black" : "grey";
  const sector = sectorOfFill(colour);
  return sector === null ? colour : colourNames[sector];
}
