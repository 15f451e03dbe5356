import { Button, Checkbox, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { colourPreview, type Checked } from "../../jobs";
import { ColourPreview } from "./ColourPreview";
import { TakeBack } from "./TakeBack";
import { amiss, type Kind } from "./words";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  hint: { color: tokens.colorNeutralForeground2, margin: "8px 0 0" },
  amiss: { marginBottom: "8px" },
  body: { whiteSpace: "normal", paddingBlock: "8px", display: "grid", gap: "8px" },
});

/** What the pane was opened for, as the ribbon's buttons say in its address. */
export const jobs = ["check", "colours", "summary"] as const;
export type Job = (typeof jobs)[number];

export interface Writer {
  colours(cells: number): void;
  /** There is nothing that the colours would change: says so. */
  noColours(says: string, leftAlone: readonly string[]): void;
  /** In a column beside the plan, or as comments on its cells. */
  flags(where: "column" | "comments"): void;
  summary(): void;
  /** Writes again what is there already; `done` is what is then said. */
  mend(done: string): void;
  /** Takes back these kinds of what PlanProof wrote; `isAll` where they are all that is there. */
  takeBack(kinds: readonly Kind[], isAll: boolean): void;
}

interface MarkingProps {
  readonly checked: Checked;
  readonly job: Job;
  /** Whether an Undo list is at stake, as it is in Excel. */
  readonly live: boolean;
  readonly busy: boolean;
  readonly writer: Writer;
}

/** The buttons that write: each says first what it would do, where that is not plain. */
export function Marking({ checked, job, live, busy, writer }: MarkingProps) {
  const styles = useStyles();
  const [asking, setAsking] = useState<"colours" | "takeBack" | null>(null);
  const section = useRef<HTMLElement>(null);
  const close = () => {
    section.current?.querySelector<HTMLElement>("[aria-expanded=true]")?.focus();
    setAsking(null);
  };
  const askForColours = () => {
    const { changes, says, leftAlone } = colourPreview(checked);
    if (changes > 0) setAsking("colours");
    else writer.noColours(says, leftAlone);
  };
  const isForColours = useRef(job === "colours");
  useEffect(() => {
    if (isForColours.current) askForColours();
    isForColours.current = false;
  });
  const [choice, setChoice] = useState<boolean | null>(null);
  const cannotNote = checked.book.notRead.some(({ what }) => what === "notes");
  const onCells = !cannotNote && (choice ?? checked.own.there.flags === "comments");
  const hint = useId();
  const { own } = checked.book;
  const first = !own.some(({ name }) => name === "Summary");
  const nothing = !checked.own.isThere;
  const fault = amiss(checked.own);
  return (
    <section aria-labelledby="marking" ref={section}>
      <h3 id="marking">Mark the plan</h3>
      <div role="status">
        {fault !== null && (
          <MessageBar intent="warning" layout="multiline" className={styles.amiss}>
            <MessageBarBody className={styles.body}>
              {fault.sentence}
              <div className={styles.buttons}>
                <Button size="small" disabledFocusable={busy} onClick={() => writer.mend(fault.done)}>
                  {fault.go}
                </Button>
                <Button size="small" disabledFocusable={busy} onClick={() => setAsking("takeBack")}>
                  Take everything back…
                </Button>
              </div>
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      <div className={styles.buttons}>
        <Button
          aria-expanded={asking === "colours"}
          disabledFocusable={busy}
          onClick={() => (asking === "colours" ? setAsking(null) : askForColours())}
        >
          Apply colours…
        </Button>
        <Button disabledFocusable={busy} onClick={() => writer.flags(onCells ? "comments" : "column")}>
          Add flags
        </Button>
        <Button autoFocus={job === "summary"} disabledFocusable={busy} onClick={writer.summary}>
          Write summary
        </Button>
        <Button
          aria-expanded={asking === "takeBack"}
          aria-describedby={hint}
          disabledFocusable={busy || nothing}
          onClick={() => setAsking(asking === "takeBack" ? null : "takeBack")}
        >
          Take everything back…
        </Button>
      </div>
      {!cannotNote && (
        <Checkbox
          label="Flags as comments on the cells, not in a column"
          checked={onCells}
          onChange={(_, { checked: isChosen }) => setChoice(isChosen === true)}
        />
      )}
      <p className={styles.hint} id={hint}>
        Flags are PlanProof’s questions, in a column beside the plan
        {cannotNote
          ? ": this version of Excel does not let an add-in write comments on cells."
          : " or as comments on its cells, which Excel calls notes."}{" "}
        {nothing
          ? "Nothing is written yet, so there is nothing to take back."
          : "All that PlanProof wrote can be taken back."}
      </p>
      {live && first && (
        <p className={styles.hint}>
          Writing the summary for the first time adds a sheet, and Excel may then forget earlier steps that
          could be undone.
        </p>
      )}
      {asking === "colours" && (
        <ColourPreview
          checked={checked}
          onGo={(cells) => {
            close();
            writer.colours(cells);
          }}
          onClose={close}
        />
      )}
      {asking === "takeBack" && (
        <TakeBack
          checked={checked}
          live={live}
          onGo={(kinds, isAll) => {
            close();
            writer.takeBack(kinds, isAll);
          }}
          onClose={close}
        />
      )}
    </section>
  );
}
