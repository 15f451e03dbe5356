/**
 * Writing in steps, each about so many characters on the wire. Where a step ends, a request may end; where writing
 * breaks off, PlanProof's own names tell what is there. The first step of an edit is one thing that Excel does or not.
 */
export type Steps = Generator<number, void>;

/** In characters: what it takes on the wire to set one property of one cell. */
export const sizeOfSetting = 700;

/** In characters: no step is much larger than this. */
export const largestStep = 500_000;
