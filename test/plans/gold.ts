import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Evidence, Meaning, Sector, Status } from "../../src/model/plan";

/** A gold reading: what a careful person makes of each action of a plan, set down by hand. Rows count from 1. */
export interface Gold {
  readonly name: string;
  /** The file's name, beside the other sample plans. */
  readonly workbook: string;
  /** The days at which the plan is judged: the update's, and the meeting's. */
  readonly asAt: readonly string[];
  readonly sheet: string;
  /** The letters of the columns by what they mean. */
  readonly columns: Readonly<Record<Meaning, string>>;
  readonly actions: readonly GoldAction[];
  /** Errors put into the workbook on purpose. */
  readonly planted?: readonly Planted[];
  /** What looks like an error and is none. */
  readonly notErrors?: readonly Planted[];
}

export interface Person {
  readonly person: string | null;
  readonly organisations: readonly string[];
}

/** Where more than one answer is right, an `…Acceptable` names all of them. */
export interface GoldAction {
  readonly ref: string;
  readonly row: number;
  readonly lastRow: number;
  readonly section: string;
  readonly sources: readonly string[];
  readonly sourcesAcceptable?: readonly (readonly string[])[];
  readonly leads: readonly Person[];
  readonly workingWith: readonly Person[];
  readonly sector: Sector | null;
  readonly sectorAcceptable?: readonly (Sector | null)[];
  readonly due: GoldDates & { readonly acceptable?: readonly (readonly [string | null, string | null])[] };
  readonly dueReason?: string;
  readonly status: Status["value"];
  readonly statusAcceptable?: readonly Status["value"][];
  readonly evidence: Evidence["level"] | null;
  readonly evidenceAcceptable?: readonly (Evidence["level"] | null)[];
  /** The words of the progress that decide the evidence. */
  readonly evidenceQuote?: string;
  readonly overdue: Readonly<Record<string, boolean>>;
  readonly overdueAcceptable?: Readonly<Record<string, readonly (boolean | null)[]>>;
}

interface GoldDates {
  readonly original: string | null;
  readonly revised: string | null;
}

export interface Planted {
  readonly kind: string;
  /** A1 notation, with the sheet where it is not the plan's. */
  readonly cell: string;
  readonly ref: string | null;
  readonly what: string;
}

/** The gold readings of a folder, in the order of their names. */
export function goldIn(folder: string): Gold[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".gold.json"))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Gold);
}
