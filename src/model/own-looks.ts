import type { OwnStyle } from "./edit";
import type { Colour } from "./grid";

/** How the cells of the own sheet look, in Excel and in a file alike. */
export interface OwnLook {
  /** Points more than the workbook's own text. */
  readonly larger: number;
  readonly bold: boolean;
  /** Null is the workbook's own. */
  readonly colour: Colour | null;
  readonly fill: Colour | null;
  /** Of a thin line on all sides. */
  readonly border: Colour | null;
  readonly align: "left" | "right";
  readonly vertical: "top" | "bottom";
  /** Whether a long text goes on in a second line. */
  readonly wraps: boolean;
  /** In steps of Excel's, from the cell's edge. */
  readonly indent: number;
}

/** 7:1 on white. */
const quiet = "#595959";
const line = "#BFBFBF";
const grey = "#EDEDED";

const plain: OwnLook = {
  larger: 0,
  bold: false,
  colour: null,
  fill: null,
  border: null,
  align: "left",
  vertical: "top",
  wraps: true,
  indent: 0,
};

/** A cell of a table. */
const celled: OwnLook = { ...plain, border: line, indent: 1 };

export const ownLooks: Readonly<Record<OwnStyle, OwnLook>> = {
  title: { ...plain, larger: 5, bold: true },
  subtitle: { ...plain, colour: quiet },
  lead: { ...plain, larger: 1 },
  heading: { ...plain, larger: 3, bold: true, vertical: "bottom", wraps: false },
  head: { ...celled, bold: true, fill: grey },
  headNumber: { ...celled, bold: true, fill: grey, align: "right" },
  text: celled,
  number: { ...celled, align: "right", wraps: false },
  strong: { ...celled, bold: true },
  strongNumber: { ...celled, bold: true, align: "right", wraps: false },
  note: { ...plain, larger: -2, colour: quiet },
};
