import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Severity } from "../../src/model/finding";
import type { Meaning } from "../../src/model/plan";
import type { Gold, GoldAction, Person } from "../plans/gold";

/** A gold reading of a plan of the shelf: as those in test/plans, with columns that a plan may lack. */
export interface ShelfGold extends Omit<Gold, "columns" | "actions"> {
  readonly columns: Partial<Readonly<Record<Meaning, string | null>>>;
  readonly columnsAcceptable?: Partial<Readonly<Record<Meaning, readonly (string | null)[]>>>;
  readonly actions: readonly ShelfAction[];
  /** What a careful clerk asks as at the first of the days. Where it is left out, nobody has said. */
  readonly findings?: readonly GoldFinding[];
}

/** A question that a clerk asks: by a rule's name where one fits, else in words of its own. */
export interface GoldFinding {
  readonly kind: string;
  /** A1 notation on the plan's sheet, or 'Sheet'!A1. */
  readonly at: string;
  readonly severity: Severity;
  readonly words: string;
}

/** An action may have no number and stand in no section; leads that can be read in several ways name them all. */
export interface ShelfAction extends Omit<GoldAction, "ref" | "section"> {
  readonly ref: string | null;
  readonly section?: string | null;
  readonly sectionAcceptable?: readonly (string | null)[];
  readonly leadsAcceptable?: readonly (readonly Person[])[];
  readonly workingWithAcceptable?: readonly (readonly Person[])[];
}

/** open: its writer had read the reading. blind: its writer had not. samples: the plans that PlanProof comes with. */
export const shelves = ["open", "blind", "samples"] as const;
export type Shelf = (typeof shelves)[number];

const samples = join(__dirname, "../../samples");
const folders: Readonly<Record<Shelf, { gold: string; workbooks: string }>> = {
  open: { gold: join(__dirname, "open"), workbooks: join(__dirname, "open") },
  blind: { gold: join(__dirname, "blind"), workbooks: join(__dirname, "blind") },
  samples: { gold: join(__dirname, "../plans"), workbooks: samples },
};

/** The alternatives that an action of a gold reading may name: one that is not known would be passed over in silence. */
const alternatives = [
  "leadsAcceptable",
  "workingWithAcceptable",
  "sourcesAcceptable",
  "sectorAcceptable",
  "sectionAcceptable",
  "statusAcceptable",
  "evidenceAcceptable",
  "overdueAcceptable",
];

export interface ShelfPlan {
  readonly shelf: Shelf;
  readonly gold: ShelfGold;
  readonly workbook: string;
}

/** Every plan of the shelf. Throws where a gold reading names an alternative that nothing compares. */
export function plansOnShelf(): ShelfPlan[] {
  return shelves.flatMap((shelf) =>
    readdirSync(folders[shelf].gold)
      .filter((file) => file.endsWith(".gold.json"))
      .sort()
      .map((file) => {
        const gold = JSON.parse(readFileSync(join(folders[shelf].gold, file), "utf8")) as ShelfGold;
        const unknown = gold.actions
          .flatMap((action) => Object.keys(action))
          .find((key) => /acceptable/i.test(key) && !alternatives.includes(key));
        if (unknown !== undefined) throw new Error(`${file} names “${unknown}”, which nothing compares.`);
        return { shelf, gold, workbook: join(folders[shelf].workbooks, gold.workbook) };
      }),
  );
}
