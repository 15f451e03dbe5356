import { makeStyles, mergeClasses, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type DragEvent } from "react";
import type { Day } from "../../model/day";
import { dayInWords } from "../../model/day";
import { FileButton } from "../FileButton";
import { readingFault } from "../pane/words";
import type { Desk } from "./Desk";
import { openChosen, openSample, sample, type Opened } from "./file";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    "@media (max-width: 900px)": { height: "auto", minHeight: "100vh" },
  },
  dropping: { outline: `4px dashed ${tokens.colorBrandStroke1}`, outlineOffset: "-4px" },
  header: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px 16px",
    padding: "8px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  promise: { margin: 0, flex: "1 1 18rem", color: tokens.colorNeutralForeground2 },
  words: { padding: "0 12px" },
  body: { whiteSpace: "normal", paddingBlock: "4px" },
});

/** A workbook on its desk. The desk is loaded with the first workbook, so that the page itself is there sooner. */
interface Shown {
  readonly opened: Opened;
  readonly Desk: typeof Desk;
  /** Which opening it came of, so that nothing of the workbook before is left on the desk. */
  readonly turn: number;
}

/** PlanProof for those who have the plan as a file. It opens on the sample; no file leaves the browser. */
export function Page({ today }: { today: Day }) {
  const styles = useStyles();
  const [shown, setShown] = useState<Shown | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [dropping, setDropping] = useState(false);
  /** Whether something was written, an answer perhaps, that nobody has downloaded yet. */
  const unsaved = useRef(false);
  /** How many openings there were: only the last of them counts, whichever is done first. */
  const openings = useRef(0);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (unsaved.current) event.preventDefault();
    };
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, []);

  /** Shows what was opened or, where it cannot be, says why and leaves what was open. */
  const show = (opening: Promise<Opened>, name: string) => {
    const turn = ++openings.current;
    return Promise.all([opening, import("./Desk")]).then(
      ([opened, { Desk }]) => {
        if (turn !== openings.current) return;
        if (
          unsaved.current &&
          !confirm("The marked copy has not been downloaded. Open another plan and lose what was written?")
        )
          return;
        unsaved.current = false;
        setShown({ opened, Desk, turn });
        setFault(null);
      },
      (error: unknown) => {
        if (turn === openings.current) setFault(`“${name}” was not opened. ${readingFault(error)}`);
      },
    );
  };
  useEffect(() => void show(openSample(), sample.name), []);

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setDropping(false);
    const file = event.dataTransfer.files[0];
    if (file !== undefined) void show(openChosen(file), file.name);
  };

  return (
    <div
      className={mergeClasses(styles.page, dropping && styles.dropping)}
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={() => setDropping(false)}
      onDrop={drop}
    >
      <header className={styles.header}>
        <h1 className={styles.name}>PlanProof</h1>
        <p className={styles.promise}>
          {shown?.opened.asAt == null
            ? "Open an action plan, or drop it here. It stays in this browser: nothing is sent anywhere."
            : `A sample plan, checked as at ${dayInWords(shown.opened.asAt)}, the day of its meeting. Open a plan of your own, or drop it here: nothing is sent anywhere.`}
        </p>
        <FileButton
          appearance="primary"
          label="Open a plan"
          accept=".xlsx,.xlsm,.xltx"
          onFile={(file) => void show(openChosen(file), file.name)}
        />
      </header>
      <div role="alert" className={styles.words}>
        {fault !== null && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody className={styles.body}>{fault}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {shown !== null && (
        <shown.Desk
          key={shown.turn}
          opened={shown.opened}
          today={today}
          onUnsaved={(is) => (unsaved.current = is)}
        />
      )}
      {shown === null && fault === null && <p className={styles.words}>Opening the sample plan…</p>}
    </div>
  );
}
