import type { Cleaned, Trace } from "../model/clean";
import type { Change, Outcome } from "../model/edit";
import type { Book, Detail, DetailRequest, Grid } from "../model/grid";
import type { Place } from "../model/place";

/** A workbook, wherever it is. It knows nothing of plans. Each method throws a Refusal where it cannot do its work. */
export interface Host {
  book(signal?: AbortSignal): Promise<Book>;
  /** The values of a sheet's used range. */
  grid(sheet: string, signal?: AbortSignal): Promise<Grid>;
  detail(request: DetailRequest, signal?: AbortSignal): Promise<Detail>;
  /** All of the change or, where what was expected no longer stands, none of it. */
  apply(change: Change, signal?: AbortSignal): Promise<Outcome>;
  /** Keeps PlanProof's own records in the workbook, out of sight of its sheets; null removes them. */
  keepRecords(records: string | null): Promise<void>;
}

/** Excel, with somebody at work in it. */
export interface LiveHost extends Host {
  select(place: Place): Promise<void>;
  /** Calls back when somebody (not PlanProof) has changed a cell. Returns a function that ends it. */
  watch(changed: () => void): Promise<() => Promise<void>>;
}

/** A file. */
export interface FileHost extends Host {
  /** The workbook as it now is. Parts that nothing was written to are byte for byte as they were. */
  bytes(): Promise<Uint8Array>;
  /** Whether it bears a digital signature: then nothing is written into it until that is broken. */
  readonly isSigned: boolean;
  /** Takes the signature off, which any change would break. Only where somebody has said that they want that. */
  breakSignature(): Promise<void>;
  /** What a copy for circulation should not hold. Everything is tried, and nothing is kept of it. */
  traces(signal?: AbortSignal): Promise<readonly Trace[]>;
  /** Takes out the traces with these ids, as far as that can be done; the rest stays byte for byte as it was. */
  takeOut(ids: readonly string[], signal?: AbortSignal): Promise<Cleaned>;
}
