import type { CoveringReport } from "../model/claim";
import type { Earlier } from "../model/comparison";
import type { Day } from "../model/day";
import type { Records } from "../model/records";
import type { Settings } from "../model/settings";
import type { Source } from "../writing/marking";
import type { OwnState } from "../writing/own-state";

/** How a sheet was last recorded as circulated, and as what that version is compared with. */
export interface LastCirculated {
  readonly by: string;
  readonly on: Day;
  readonly isChanged: boolean;
  readonly earlier: Earlier;
}

/** A plan as it was read and judged, what it was judged by, and what it was read from. */
export interface Checked extends Source {
  readonly records: Records;
  readonly settings: Settings;
  /** How the plan was last recorded as circulated; null where it was not. */
  readonly lastCirculated: LastCirculated | null;
  /** What the covering report says of the plan; null where there was none. */
  readonly coveringReport: CoveringReport | null;
  /** Whether there is a summary tab that no longer says what this summary says. */
  readonly summaryIsOld: boolean;
  readonly own: OwnState;
}
