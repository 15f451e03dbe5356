import type { OwnStyle } from "../model/edit";
import type { Colour } from "../model/grid";

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
};

export const ownLooks: Readonly<Record<OwnStyle, OwnLook>> = {
  title: { ...plain, larger: 7, bold: true },
  subtitle: { ...plain, colour: quiet },
  lead: { ...plain, larger: 1 },
  heading: { ...plain, larger: 3, bold: true, vertical: "bottom", wraps: false },
  head: { ...plain, bold: true, fill: grey, border: line },
  headNumber: { ...plain, bold: true, fill: grey, border: line, align: "right" },
  text: { ...plain, border: line },
  number: { ...plain, border: line, align: "right", wraps: false },
  strong: { ...plain, bold: true, border: line },
  strongNumber: { ...plain, bold: true, border: line, align: "right", wraps: false },
  note: { ...plain, larger: -2, colour: quiet },
};
