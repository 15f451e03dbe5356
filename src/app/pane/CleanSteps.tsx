import { Button, Link, makeStyles } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Checked } from "../../jobs";
import { holdsInWords } from "./clean-steps";

const useStyles = makeStyles({
  steps: { display: "grid", gap: "8px", paddingInlineStart: "20px", marginBlock: "8px" },
  holds: { paddingInlineStart: "16px" },
});

interface CleanStepsProps {
  readonly checked: Checked;
  readonly busy: boolean;
  readonly onTakeOut: () => void;
}

/** A clean copy in Excel, where an add-in cannot make a copy: in steps, with what is left to do by hand. */
export function CleanSteps({ checked, busy, onTakeOut }: CleanStepsProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const steps = useId();
  const { there } = checked.own;
  const { records } = checked.book;
  const isThere = there.fixes !== undefined || there.flags !== false;
  return (
    <section>
      <Button
        aria-expanded={isOpen}
        aria-controls={isOpen ? steps : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        Clean copy for circulation…
      </Button>
      {isOpen && (
        <div id={steps}>
          <p>
            An add-in cannot make a copy of a workbook, nor see all that is in it.{" "}
            <Link inline href="index.html" target="_blank" rel="noopener">
              PlanProof’s page
            </Link>{" "}
            takes everything out of a saved file in one go. In Excel it takes these steps:
          </p>
          <ol className={styles.steps}>
            <li>
              Choose File &gt; Save a Copy, and open the copy. Go on there, so that your own file stays as it
              is.
            </li>
            <li>
              Take out PlanProof’s Sector and Check columns, its comments on cells, and the answers and
              choices that it keeps. Its colours and its summary stay, and can then no longer be taken back in
              that copy.
              <div>
                <Button disabledFocusable={busy || (!isThere && records === null)} onClick={onTakeOut}>
                  {isThere || records !== null
                    ? "Take them out of this workbook"
                    : "They are not in this workbook"}
                </Button>
              </div>
            </li>
            <li>
              What PlanProof sees in this workbook, for you to look at:
              <ul className={styles.holds}>
                {holdsInWords(checked).map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </li>
            <li>
              Choose File &gt; Info &gt; Check for Issues &gt; Inspect Document, which also finds what no
              add-in sees, and save.
            </li>
            <li>Check the copy again here.</li>
          </ol>
        </div>
      )}
    </section>
  );
}
