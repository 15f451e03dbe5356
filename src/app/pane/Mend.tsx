import { useRef, useState } from "react";
import type { Fix } from "../../model/finding";
import { count } from "../../model/wording";
import { Asking } from "./Asking";
import { LinkButton } from "./LinkButton";

/** Mends findings, once it was shown what that changes. */
export interface Mending {
  readonly preview: (fixes: readonly Fix[]) => readonly string[];
  readonly onMend: (fixes: readonly Fix[]) => void;
}

interface MendProps extends Mending {
  readonly label: string;
  /** What it mends, for those who do not see where the link stands. */
  readonly of: string;
  readonly fixes: readonly Fix[];
  readonly busy: boolean;
}

/** What PlanProof can do about findings: shown first, done when that is confirmed. */
export function Mend({ label, of, fixes, busy, preview, onMend }: MendProps) {
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLElement>(null);
  const cells = fixes.flatMap(({ looks }) => looks).length;
  return (
    <>
      <LinkButton
        disabledFocusable={busy}
        aria-expanded={asking}
        aria-label={`${label}: ${of}…`}
        onClick={({ currentTarget }) => {
          opener.current = currentTarget;
          setAsking(!asking);
        }}
      >
        {label}…
      </LinkButton>
      {asking && (
        <Asking
          go={cells === 0 ? "Add the Sector column" : `Change ${count(cells, "cell")}`}
          onGo={() => {
            setAsking(false);
            onMend(fixes);
          }}
          onClose={() => {
            setAsking(false);
            opener.current?.focus();
          }}
        >
          {preview(fixes).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p>No words of yours are touched, and it can be taken back.</p>
        </Asking>
      )}
    </>
  );
}
