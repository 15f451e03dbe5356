import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { clean, cleanReport, listTraces, type Cleaning } from "../../jobs";
import { isHidden, type Trace } from "../../model/clean";
import type { Day } from "../../model/day";
import { defaultSettings } from "../../model/settings";
import { summaryIsOldInWords, verdictLine } from "../../summary/verdict";
import { Slow } from "../pane/Slow";
import type { Asked } from "../pane/use-proof";
import { readingFault } from "../pane/words";
import { circulationName } from "./copy-names";
import { openBytes, save, type Opened } from "./file";

const useStyles = makeStyles({
  panel: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "8px",
    flexBasis: "100%",
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    "& h2": { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
    "& h3": { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
    "& p": { margin: 0 },
    "& ul": { margin: 0, paddingInlineStart: "20px" },
    "& fieldset": { border: "none", margin: 0, padding: 0, minWidth: 0 },
    "& legend": { padding: 0, fontWeight: tokens.fontWeightSemibold },
  },
  hint: { color: tokens.colorNeutralForeground2, paddingInlineStart: "36px", overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface CleanCopyProps {
  readonly opened: Opened;
  /** Any object that is another one when the workbook is to be looked at again. */
  readonly version: object;
  /** What the copy is checked for. */
  readonly asked: Asked;
  readonly today: Day;
  readonly onClose: () => void;
}

/** A copy as it was made. */
interface Made {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly cleaning: Cleaning;
}

const firstCapital = (text: string) => text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());

/** Makes a copy for circulation: asks what is to be taken out of it, and tells what was. */
export function CleanCopy({ opened, version, asked, today, onClose }: CleanCopyProps) {
  const styles = useStyles();
  const { host, name } = opened;
  const { asAt, sheet } = asked;
  const [traces, setTraces] = useState<readonly Trace[] | null>(null);
  const [making, setMaking] = useState<AbortController | null>(null);
  const [made, setMade] = useState<Made | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const looking = useRef<AbortController | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    const stopper = new AbortController();
    looking.current = stopper;
    listTraces(host, { asAt, sheet, settings: defaultSettings }, stopper.signal).then(
      (found) => {
        if (!stopper.signal.aborted) setTraces(found);
      },
      (error: unknown) => {
        if (!stopper.signal.aborted) setFault(readingFault(error));
      },
    );
    return () => stopper.abort();
  }, [host, version, asAt, sheet]);
  useEffect(() => heading.current?.focus(), [made]);

  const make = async (ids: readonly string[]) => {
    const stopper = new AbortController();
    setMaking(stopper);
    setFault(null);
    try {
      const copyName = circulationName(name);
      // The workbook on the desk stays as it is.
      const copy = (await openBytes(await host.bytes(), copyName, null)).host;
      if (copy.isSigned && ids.length > 0) await copy.breakSignature();
      const wanted = { asAt, sheet, settings: defaultSettings };
      const cleaning = await clean(copy, ids, wanted, today, stopper.signal);
      const bytes = await copy.bytes();
      setMade({ name: copyName, bytes, cleaning });
      save(bytes, copyName);
    } catch (error) {
      setFault(stopper.signal.aborted ? "Stopped. No copy was made." : readingFault(error));
    } finally {
      setMaking(null);
    }
  };

  return (
    <section className={styles.panel} aria-labelledby="clean-copy">
      <h2 id="clean-copy" ref={heading} tabIndex={-1}>
        {made === null ? "Clean copy for circulation" : `“${made.name}” is made`}
      </h2>
      {fault !== null && <p role="alert">{fault}</p>}
      {making !== null && <Slow what="Making the copy…" onStop={() => making.abort()} />}
      {made !== null ? (
        <Outcome made={made} onAgain={() => setMade(null)} onClose={onClose} />
      ) : traces === null ? (
        fault === null && (
          <>
            <p>Looking for what a copy should not hold…</p>
            <Slow
              what="Looking for what a copy should not hold…"
              onStop={() => {
                looking.current?.abort();
                onClose();
              }}
            />
          </>
        )
      ) : (
        <Choosing
          // Another list is another question.
          key={traces.map(({ id }) => id).join("\n")}
          traces={traces}
          isSigned={host.isSigned}
          busy={making !== null}
          onMake={(ids) => void make(ids)}
          onClose={onClose}
        />
      )}
    </section>
  );
}

function Choosing(props: {
  traces: readonly Trace[];
  isSigned: boolean;
  busy: boolean;
  onMake: (ids: readonly string[]) => void;
  onClose: () => void;
}) {
  const { traces, isSigned, busy, onMake, onClose } = props;
  const styles = useStyles();
  const possible = traces.filter(({ cannot }) => cannot === null);
  const impossible = traces.filter(({ cannot }) => cannot !== null);
  const usual = () => new Set(possible.filter((trace) => !isHidden(trace)).map(({ id }) => id));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(usual);
  const [breaks, setBreaks] = useState(false);
  const waits = isSigned && !breaks && chosen.size > 0;
  const why = useId();
  const choose = (id: string, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  };

  return (
    <>
      <p>
        {traces.length === 0
          ? "The workbook holds nothing of what PlanProof looks for. Nothing needs to be taken out."
          : "What you tick is taken out of a copy; the rest of the copy is byte for byte as it is, and your own file stays untouched."}
      </p>
      {possible.length > 0 && (
        <fieldset>
          <legend>Take out</legend>
          {possible.map((trace) => (
            <TraceBox
              key={trace.id}
              trace={trace}
              isChosen={chosen.has(trace.id)}
              onChoose={(isChosen) => choose(trace.id, isChosen)}
            />
          ))}
        </fieldset>
      )}
      {impossible.length > 0 && (
        <>
          <h3>PlanProof cannot take these out</h3>
          <ul>
            {impossible.map(({ id, what, cannot }) => (
              <li key={id}>
                {firstCapital(what)}: {cannot}
              </li>
            ))}
          </ul>
        </>
      )}
      {isSigned && (
        <Checkbox
          checked={breaks}
          onChange={(_, { checked }) => setBreaks(checked === true)}
          label="Leave the digital signature off the copy: any change breaks it."
        />
      )}
      <div className={styles.buttons}>
        {traces.length > 0 && (
          <Button
            appearance="primary"
            disabledFocusable={busy || waits || chosen.size === 0}
            aria-describedby={waits ? why : undefined}
            onClick={() => onMake([...chosen])}
          >
            Make the copy and download it
          </Button>
        )}
        <Button disabledFocusable={busy} onClick={onClose}>
          Close
        </Button>
      </div>
      {waits && <p id={why}>Tick the box about the signature first.</p>}
    </>
  );
}

function TraceBox(props: { trace: Trace; isChosen: boolean; onChoose: (isChosen: boolean) => void }) {
  const { trace, isChosen, onChoose } = props;
  const styles = useStyles();
  const hint = useId();
  const hints = [
    ...(isHidden(trace) ? ["Look at it before you decide: it stays unless you tick it."] : []),
    ...(trace.effect === null ? [] : [trace.effect]),
  ];
  return (
    <div>
      <Checkbox
        checked={isChosen}
        onChange={(_, { checked }) => onChoose(checked === true)}
        label={firstCapital(trace.what)}
        input={{ "aria-describedby": hints.length > 0 ? hint : undefined }}
      />
      {hints.length > 0 && (
        <div id={hint} className={styles.hint}>
          {hints.join(" ")}
        </div>
      )}
    </div>
  );
}

/** What became of the copy, as it reads itself. */
function Outcome({ made, onAgain, onClose }: { made: Made; onAgain: () => void; onClose: () => void }) {
  const styles = useStyles();
  const { name, bytes, cleaning } = made;
  const { takenOut, stays, checked, notChecked } = cleaning;
  return (
    <>
      <p>It was downloaded. Your own file is untouched.</p>
      <h3>Taken out ({takenOut.length})</h3>
      <ul>
        {takenOut.map(({ id, what, effect }) => (
          <li key={id}>
            {firstCapital(what)}
            {effect !== null && `. ${effect}`}
          </li>
        ))}
      </ul>
      <h3>Still in the copy ({stays.length})</h3>
      {stays.length === 0 ? (
        <p>Nothing of what PlanProof looks for.</p>
      ) : (
        <ul>
          {stays.map(({ id, what, cannot }) => (
            <li key={id}>
              {firstCapital(what)}: {cannot ?? "you left it in."}
            </li>
          ))}
        </ul>
      )}
      <h3>The copy, checked again</h3>
      <p>
        {checked === null ? `It could not be checked. ${notChecked ?? ""}` : verdictLine(checked.summary)}
      </p>
      {checked?.summaryIsOld === true && <p>{summaryIsOldInWords(checked.summary)}</p>}
      <div className={styles.buttons}>
        <Button
          onClick={() => save(new TextEncoder().encode(`${cleanReport(name, cleaning)}\n`), `${name}.txt`)}
        >
          Download this report
        </Button>
        <Button onClick={() => save(bytes, name)}>Download the copy again</Button>
        <Button onClick={onAgain}>Choose again</Button>
        <Button onClick={onClose}>Close</Button>
      </div>
    </>
  );
}
