import { useCallback, useEffect, useRef, useState } from "react";
import type { Host } from "../../hosts/host";
import { check, type Checked } from "../../jobs";
import type { Earlier } from "../../model/comparison";
import type { Day } from "../../model/day";
import { ChooseSheet } from "../../model/refusal";
import { defaultSettings } from "../../model/settings";
import { readingFault } from "./words";

/** What is to be checked. A new object is a new question, and the sheet is read again. */
export interface Asked {
  readonly asAt: Day;
  /** Whether somebody chose the as-at day; today, unasked, is the wrong one for an old plan. */
  readonly chosen: boolean;
  /** The sheet that somebody chose, where several hold a plan. */
  readonly sheet?: string | undefined;
  /** The day of the meeting, where somebody gave it. */
  readonly meeting?: Day | undefined;
  /** The version that somebody chose to compare with. */
  readonly earlier?: Earlier | undefined;
}

/** What came of reading. */
export type Answered =
  | { readonly kind: "checked"; readonly checked: Checked; readonly asked: Asked }
  | { readonly kind: "choose"; readonly sentence: string; readonly sheets: readonly string[] }
  | { readonly kind: "refused"; readonly sentence: string }
  | { readonly kind: "stopped" };

export interface Proof {
  readonly asked: Asked;
  /** The latest answer, which stays while a newer one is being worked out; null before the first. */
  readonly answered: Answered | null;
  readonly reading: boolean;
  ask(change: Partial<Asked>): void;
  again(): void;
  stop(): void;
}

async function answer(host: Host, asked: Asked, signal: AbortSignal): Promise<Answered> {
  try {
    const { asAt, sheet, meeting, earlier } = asked;
    return {
      kind: "checked",
      checked: await check(host, { asAt, sheet, meeting, earlier, settings: defaultSettings }, signal),
      asked,
    };
  } catch (error) {
    if (error instanceof ChooseSheet) {
      return { kind: "choose", sentence: error.message, sheets: error.sheets };
    }
    return { kind: "refused", sentence: readingFault(error) };
  }
}

/** Checks the plan of a host, at once and whenever something else is asked. */
export function useProof(host: Host, opening: Asked): Proof {
  const [asked, setAsked] = useState(opening);
  const [told, setTold] = useState<{ asked: Asked; answered: Answered } | null>(null);
  const reader = useRef<AbortController | null>(null);

  useEffect(() => {
    const stopper = new AbortController();
    reader.current = stopper;
    void answer(host, asked, stopper.signal).then((answered) => {
      if (!stopper.signal.aborted) setTold({ asked, answered });
    });
    return () => stopper.abort();
  }, [host, asked]);

  const again = useCallback(() => setAsked((before) => ({ ...before })), []);
  return {
    asked,
    answered: told?.answered ?? null,
    reading: told?.asked !== asked,
    ask: (change) => setAsked((before) => ({ ...before, ...change })),
    again,
    stop: () => {
      reader.current?.abort();
      setTold({ asked, answered: { kind: "stopped" } });
    },
  };
}
