import type { TraceKind } from "../../../model/clean";
import type { Spreadsheet } from "../spreadsheet";

/** One thing that was found, before anybody knows whether it can be taken out. */
export interface Found {
  readonly kind: TraceKind;
  /** The sheet that it belongs to, or null. */
  readonly sheet: string | null;
  /** What it is, as somebody would call it. */
  readonly what: string;
  /** The rows, from 0, of which something goes, where whole rows are meant. */
  readonly rows?: readonly number[];
}

/** One kind of things that a copy for circulation should not hold. */
export interface Remover {
  find(spreadsheet: Spreadsheet, signal?: AbortSignal): Promise<readonly Found[]> | readonly Found[];
  /**
   * Takes out what was found on that draft. Gives what that does to the rest, in a sentence, or null. Throws a Refusal
   * where it cannot be done; the draft is then thrown away.
   */
  takeOut(draft: Spreadsheet, found: Found, signal?: AbortSignal): Promise<string | null> | string | null;
}

export const idOf = ({ kind, sheet }: Found) => (sheet === null ? kind : `${kind}:${sheet}`);
