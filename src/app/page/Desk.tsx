import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Day } from "../../model/day";
import type { Place } from "../../model/place";
import { Pane } from "../pane/Pane";
import { useProof } from "../pane/use-proof";
import { readingFault } from "../pane/words";
import { CleanCopy } from "./CleanCopy";
import { download, downloadWithoutQuestions, saveAsWord, type Opened } from "./file";
import { markedName } from "./copy-names";
import { SheetView } from "./SheetView";
import { Signature } from "./Signature";

const useStyles = makeStyles({
  desk: {
    flexGrow: 1,
    minHeight: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 27rem",
    gridTemplateRows: "minmax(0, 1fr)",
    "@media (max-width: 900px)": { gridTemplateColumns: "minmax(0, 1fr)", gridTemplateRows: "55vh auto" },
  },
  side: {
    overflowY: "auto",
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    "@media (max-width: 900px)": { overflowY: "visible", borderLeft: "none" },
  },
  file: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    "& h3": { flexBasis: "100%" },
  },
  name: { margin: "12px 12px 0", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  note: { margin: 0, flexBasis: "100%", color: tokens.colorNeutralForeground2 },
});

/** A workbook on the desk: its sheet, and the pane beside it. */
export function Desk(props: { opened: Opened; today: Day; onUnsaved: (unsaved: boolean) => void }) {
  const { opened, today, onUnsaved } = props;
  const styles = useStyles();
  const { host, name } = opened;
  const proof = useProof(host, { asAt: opened.asAt ?? today, chosen: opened.asAt !== null });
  const [selected, setSelected] = useState<Place | null>(null);
  const [turnedTo, setTurnedTo] = useState<string | null>(null);
  const [written, setWritten] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const [cleaning, setCleaning] = useState(false);
  const file = useRef<HTMLElement>(null);

  const { answered } = proof;
  const checked = answered?.kind === "checked" ? answered.checked : null;
  const plan = checked?.report.plan ?? null;
  const copies = (
    <section aria-labelledby="copies" className={styles.file} ref={file}>
      <h3 id="copies">Copies</h3>
      <Button
        disabledFocusable={!written}
        onClick={() =>
          void download(opened).then(
            () => onUnsaved(false),
            (error: unknown) => setFault(readingFault(error)),
          )
        }
      >
        Download the marked copy
      </Button>
      <p className={styles.note}>
        {written
          ? `It will be called “${markedName(name)}”. Your own file is untouched.`
          : "Mark the plan first. Your own file stays untouched: you download a copy."}
      </p>
      <Button
        disabledFocusable={checked?.own.isThere !== true}
        onClick={() => {
          if (checked === null) return;
          downloadWithoutQuestions(opened, checked).catch((error: unknown) => setFault(readingFault(error)));
        }}
      >
        Download without the questions
      </Button>
      <Button
        aria-expanded={cleaning}
        disabledFocusable={answered === null}
        onClick={() => setCleaning(!cleaning)}
      >
        Clean copy for circulation…
      </Button>
      <Button
        disabledFocusable={answered?.kind !== "checked"}
        onClick={() => {
          if (answered?.kind !== "checked") return;
          saveAsWord(answered.checked.summary, name).catch((error: unknown) => setFault(readingFault(error)));
        }}
      >
        Summary as a Word document
      </Button>
      {fault !== null && <p role="alert">{fault}</p>}
      {cleaning && answered !== null && (
        <CleanCopy
          opened={opened}
          version={answered}
          asked={proof.asked}
          today={today}
          onClose={() => {
            setCleaning(false);
            file.current?.querySelector<HTMLElement>("[aria-expanded]")?.focus();
          }}
        />
      )}
    </section>
  );
  return (
    <div className={styles.desk}>
      <section aria-label="The sheet">
        {answered !== null && (
          <SheetView
            host={host}
            sheet={turnedTo}
            home={plan?.sheet ?? null}
            version={answered}
            selected={selected}
            onTurn={setTurnedTo}
          />
        )}
      </section>
      <main className={styles.side}>
        <p className={styles.name}>{name}</p>
        <Signature host={host} onFault={(error) => setFault(readingFault(error))} />
        <Pane
          host={host}
          proof={proof}
          today={today}
          job="check"
          live={false}
          copies={copies}
          onSelect={(place) => {
            // A new object, so that a place that was scrolled away is shown again.
            setSelected({ ...place });
            setTurnedTo(place.sheet);
            return Promise.resolve();
          }}
          onWritten={() => {
            setWritten(true);
            onUnsaved(true);
          }}
        />
      </main>
    </div>
  );
}
