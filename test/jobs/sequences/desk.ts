import type { Host } from "../../../src/hosts/host";
import type { Colour } from "../../../src/model/grid";

/** How a cell looks: its fill, null being none, and the colour of its text. */
export interface Shade {
  readonly fill: Colour | null;
  readonly ink: Colour;
}

/** A row of a plan. The progress tells one row from another: nobody changes it. */
export interface PlanRow {
  readonly outcome: string;
  readonly lead: string;
  readonly due: string;
  readonly actions: string;
  readonly progress: string;
  readonly shade: Shade;
}

export const headings = ["Outcome", "Lead person", "Date to be completed", "Actions", "Progress"];
export const fills = [null, "#FFFFFF", "#FFFF00", "#00B0F0", "#92D050", "#FFC0CB", "#FFF2CC"] as const;
export const inks = ["#000000", "#FF0000"] as const;

/** The plan's title is in row 1, its headings in row 2, its body below. */
export const bodyTop = 2;

export const cellsOf = ({ outcome, lead, due, actions, progress }: PlanRow) => [
  outcome,
  lead,
  due,
  actions,
  progress,
];

/** A workbook on somebody's desk: PlanProof works in it by its host, and somebody by hand. Rows count from the body's first. */
export interface Desk {
  /** The workbook as it now is. */
  host(): Promise<Host>;
  type(row: number, column: number, text: string): Promise<void>;
  shade(row: number, shade: Shade): Promise<void>;
  /**
   * Puts the body's rows into another order: each is one that was there, or a new one. Notes go with their cells. Where only the plan's columns
   * move, PlanProof's own stay where they are, as after a careless sort.
   */
  rearrange(order: readonly (number | PlanRow)[], moves: "whole rows" | "the plan's columns"): Promise<void>;
}
