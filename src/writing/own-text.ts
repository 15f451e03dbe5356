import { textAt, type Colour, type Grid, type Own } from "../model/grid";
import { referenceOf } from "../model/own-note";
import { meanings, type Meaning, type Sector } from "../model/plan";

/**
 * What a cell of the Sector column says: the action it belongs to, its sector and, where PlanProof changed its colours,
 * its opening words, the reference by which it is known again, how it looked before and what it was made:
 * "6. LA (“Children are seen”, reference 1A2B-3C4D-0000-7A8B-9C0D: was #00B0F0, made #FFF2CC; text was #000000, made #C00000)".
 */
export interface SectorNote {
  readonly label: string;
  readonly sector: Sector | null;
  /** Null where PlanProof has coloured nothing on the sheet; "lost" where the look before is no longer known. */
  readonly before: Before | "lost" | null;
}

export interface Before {
  readonly words: string;
  /** The fingerprints of the action's texts when this was written: `referencesOf`. */
  readonly reference: string;
  /** By what the cells' columns mean. Null is no fill. */
  readonly fills: Readonly<Partial<Record<Meaning, { readonly was: Colour | null; readonly made: Colour }>>>;
  readonly text: { readonly was: Colour; readonly made: Colour } | null;
}

const sectorWords: Readonly<Record<Sector, string>> = { LA: "LA", NHS: "NHS", joint: "Joint" };
const noSector = "No sector";
const lost = " (look before not known)";
const opens = " (“";
const unchanged = "as it was";
const closes = "”, reference ";

export function writeSectorNote({ label, sector, before }: SectorNote): string {
  const start = `${label}. ${sector === null ? noSector : sectorWords[sector]}`;
  if (before === null) return start;
  if (before === "lost") return start + lost;
  const parts = meanings.flatMap((of) => {
    const fill = before.fills[of];
    if (fill === undefined) return [];
    const was = fill.was === null ? "not filled" : fill.was;
    return [`${of === "outcome" ? "" : `${of} `}was ${was}, made ${fill.made}`];
  });
  if (before.text !== null) parts.push(`text was ${before.text.was}, made ${before.text.made}`);
  if (parts.length === 0) parts.push(unchanged);
  return `${start}${opens}${before.words}${closes}${before.reference}: ${parts.join("; ")})`;
}

/** A cell of the Sector column read back; null where it says something else. */
export function readSectorNote(text: string): SectorNote | null {
  const isLost = text.endsWith(lost);
  const opened = isLost ? text.length - lost.length : text.endsWith(")") ? text.lastIndexOf(opens) : -1;
  const start = opened < 0 ? text : text.slice(0, opened);
  const stop = start.lastIndexOf(". ");
  const words = start.slice(stop + 2);
  const sector = (["LA", "NHS", "joint"] as const).find((each) => sectorWords[each] === words) ?? null;
  if (stop < 1 || (sector === null && words !== noSector)) return null;
  const before = isLost ? "lost" : opened < 0 ? null : readBefore(text.slice(opened + opens.length, -1));
  return before === undefined ? null : { label: start.slice(0, stop), sector, before };
}

const referenced = /^([0-9A-F]{4}(?:-[0-9A-F]{4}){4}): /;
const change = /^(?:(\w+) )?was (?:(not filled)|(#[0-9A-F]{6})), made (#[0-9A-F]{6})$/;

/** Undefined where it is none of PlanProof's. */
function readBefore(text: string): Before | undefined {
  const closed = text.lastIndexOf(closes);
  const rest = text.slice(closed + closes.length);
  const [opening = "", reference] = referenced.exec(rest) ?? [];
  if (closed < 0 || reference === undefined) return undefined;
  const fills: Partial<Record<Meaning, { was: Colour | null; made: Colour }>> = {};
  let ink: Before["text"] = null;
  const told = rest.slice(opening.length);
  for (const part of told === unchanged ? [] : told.split("; ")) {
    const [, named = "outcome", notFilled, was = null, made] = change.exec(part) ?? [];
    const of = meanings.find((meaning) => meaning === named);
    if (made === undefined) return undefined;
    if (of !== undefined) fills[of] = { was, made };
    else if (named === "text" && notFilled === undefined && was !== null) ink = { was, made };
    else return undefined;
  }
  return { words: text.slice(0, closed), reference, fills, text: ink };
}

/**
 * A cell of the Sector column, split after what reads as PlanProof's, where its label may be one: somebody may have
 * written on after it. All of it is somebody's where nothing does.
 */
export function splitSectorNote(
  text: string,
  isLabel: (label: string) => boolean,
): { readonly own: string; readonly theirs: string; readonly note: SectorNote | null } {
  const reference = text.indexOf(closes);
  const ends = [
    text.length,
    reference < 0 ? 0 : text.indexOf(")", reference) + 1,
    text.includes(lost) ? text.indexOf(lost) + lost.length : 0,
    plainNote.exec(text)?.[0].length ?? 0,
  ];
  for (const end of ends) {
    const note = readSectorNote(text.slice(0, end));
    if (note !== null && isLabel(note.label))
      return { own: text.slice(0, end), theirs: text.slice(end), note };
  }
  return { own: "", theirs: text, note: null };
}

const plainNote = /^[^]+?\. (?:LA|NHS|Joint|No sector)(?=\s)/;

/**
 * A cell of the Check column: what is asked about an action, and a reference made of it, by which it is known for
 * PlanProof's own whatever is asked next: "6. Late: was due 31 December 2024. (reference 1A2B3C4D)".
 */
export function writeQuestions(label: string, questions: readonly string[]): string {
  const text = `${label}. ${questions.join(" | ")}`;
  return `${text} (reference ${referenceOf([text])})`;
}

const questionsReference = /\(reference ([0-9A-F]{8})\)/g;
/** A question may quote what looks like a reference; no more of them are looked at. */
const mostReferences = 20;

/** A cell of the Check column, split after PlanProof's reference. All of it is somebody's where there is none that fits. */
export function splitQuestions(text: string): { readonly own: string; readonly theirs: string } {
  let looked = 0;
  for (const { 0: words, 1: reference, index } of text.matchAll(questionsReference)) {
    if (++looked > mostReferences) break;
    const end = index + words.length;
    if (referenceOf([text.slice(0, index)]) === reference)
      return { own: text.slice(0, end), theirs: text.slice(end) };
  }
  return { own: "", theirs: text };
}

/** The notes of a sheet's Sector column, with the rows in which they now stand. */
export function readNotes(
  grid: Grid,
  own: readonly Own[],
): readonly { readonly row: number; readonly note: SectorNote }[] {
  const heading = own.find(({ name, sheet }) => name === "Sector" && sheet === grid.sheet);
  if (heading === undefined) return [];
  const found = [];
  for (let row = heading.row + 1; row < grid.top + grid.values.length; row++) {
    const { note } = splitSectorNote(textAt(grid, row, heading.column), () => true);
    if (note !== null) found.push({ row, note });
  }
  return found;
}
