import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useRef, useState, type ReactNode } from "react";
import type { Host } from "../../hosts/host";
import {
  allMarks,
  answer,
  circulate,
  fixPreview,
  mark,
  remove,
  settle,
  takeOutOwn,
  type Checked,
  type Marked,
  type Marks,
} from "../../jobs";
import { dayInWords, daysBetween, type Day } from "../../model/day";
import type { Choice, Finding, Fix } from "../../model/finding";
import type { Place } from "../../model/place";
import type { Circulation } from "../../model/records";
import { defaultSettings } from "../../model/settings";
import { count } from "../../model/wording";
import { AsAt, AskAsAt, Meeting } from "./AsAt";
import { Circulating } from "./Circulating";
import { CleanSteps } from "./CleanSteps";
import { CoveringReport } from "./CoveringReport";
import { Findings } from "./Findings";
import type { Saying } from "./AnswerForm";
import { closeOnEscape } from "./closing";
import { SaidBar } from "./SaidBar";
import { SinceLastTime } from "./SinceLastTime";
import { Slow } from "./Slow";
import type { Asked, Proof } from "./use-proof";
import { NotCovered, Verdict } from "./Verdict";
import { Marking, type Job, type Writer } from "./Marking";
import { kindsInWords, outcomeInWords, writingFault, type Said } from "./words";

/** The writers of a report are loaded when the verdict is there, so that it is there sooner. */
const Sharing = lazy(async () => ({ default: (await import("./Sharing")).Sharing }));

const useStyles = makeStyles({
  pane: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "12px",
    padding: "12px",
    "& h2": { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, margin: 0 },
    "& h3": { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, margin: "4px 0 8px" },
  },
  title: { margin: 0, color: tokens.colorNeutralForeground2 },
  choices: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface PaneProps {
  readonly host: Host;
  readonly proof: Proof;
  readonly today: Day;
  readonly job: Job;
  readonly live: boolean;
  /** What can be had of a file: it stands behind the verdict. */
  readonly copies?: ReactNode;
  readonly onSelect: (place: Place) => Promise<void>;
  /** Called when something may have been written. */
  readonly onWritten?: () => void;
}

/** What is going on besides reading. */
interface Doing {
  readonly what: string;
  readonly stopper: AbortController;
}

const stopped: Said = { intent: "warning", sentence: "Stopped. Nothing was written.", more: [] };

/** Why there is no verdict, and a way on where there is one: a file does not change by itself. */
function Stuck({ sentence, onAgain }: { sentence: string; onAgain: (() => void) | null }) {
  return (
    <div role="alert">
      <p>{sentence}</p>
      {onAgain !== null && <Button onClick={onAgain}>Check again</Button>}
    </div>
  );
}

/** What was read, and the day it is checked for: asked for where the plan is old, and then nothing else is shown. */
function Read(props: {
  checked: Checked;
  asked: Asked;
  today: Day;
  live: boolean;
  onAsk: (asked: Partial<Asked>) => void;
  onChange: (asked: Partial<Asked>) => void;
  children: ReactNode;
}) {
  const { checked, asked, today, live, onAsk, onChange, children } = props;
  const styles = useStyles();
  const { plan, asAt } = checked.report;
  const old = plan.date !== null && daysBetween(plan.date.day, today) > defaultSettings.planOlderThanDays;
  return (
    <>
      <div>
        <h2>{count(plan.actions.length, "action")} read</h2>
        <p className={styles.title}>
          Sheet “{plan.sheet}”. {plan.title}
        </p>
        <div className={styles.choices}>
          {live && (
            <Button size="small" onClick={() => onChange({})}>
              Check again
            </Button>
          )}
          {asked.sheet !== undefined && (
            <Button size="small" onClick={() => onAsk({ sheet: undefined })}>
              Choose another plan…
            </Button>
          )}
        </div>
      </div>
      {plan.date !== null && old && !asked.chosen ? (
        <AskAsAt plan={plan.date} today={today} onChoose={(day) => onAsk({ asAt: day, chosen: true })} />
      ) : (
        <>
          <AsAt asAt={asAt} plan={plan.date} onChoose={(day) => onChange({ asAt: day, chosen: true })} />
          <Meeting onChoose={(meeting) => onChange({ meeting })} />
          {children}
        </>
      )}
    </>
  );
}

/** The pane of either face: what was read, the verdict, what can be written, and what was found. */
export function Pane({ host, proof, today, job, live, copies, onSelect, onWritten }: PaneProps) {
  const styles = useStyles();
  const [doing, setDoing] = useState<Doing | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const [by, setBy] = useState("");
  const verdict = useRef<HTMLElement>(null);
  const toVerdict = useRef(false);

  /** Does something to the workbook, says what came of it, and reads the sheet again unless nothing came of it. */
  const run = async (
    what: string,
    done: Pick<Said, "sentence" | "shows">,
    work: (signal: AbortSignal) => Promise<Marked>,
  ) => {
    if (doing !== null) return;
    const stopper = new AbortController();
    setDoing({ what, stopper });
    setSaid(null);
    try {
      const { outcome, leftAlone } = await work(stopper.signal);
      setSaid(outcomeInWords(outcome, leftAlone, done));
      if (outcome.kind === "done" || outcome.kind === "partial") onWritten?.();
      if (outcome.kind !== "refused") proof.again();
    } catch (error) {
      setSaid(stopper.signal.aborted ? stopped : writingFault(error));
      proof.again();
    } finally {
      setDoing(null);
    }
  };

  const select = (place: Place) => {
    onSelect(place).catch((error: unknown) => setSaid(writingFault(error)));
  };

  const writerFor = (checked: Checked): Writer => {
    const write = (what: string, marks: Marks, sentence: string, shows?: Said["shows"]) =>
      void run(what, { sentence, shows }, (signal) => mark(host, checked, marks, today, signal));
    return {
      colours: (cells) =>
        write(
          "Applying the colours…",
          { colours: true },
          `The colours are applied: ${count(cells, "cell")} changed. The sectors stand in words in PlanProof’s own column, to the right of the plan.`,
          "Sector",
        ),
      noColours: (sentence, more) => setSaid({ intent: "success", sentence, more }),
      flags: (where) =>
        where === "comments"
          ? write(
              "Adding the flags…",
              { flags: "comments" },
              "The flags are on the cells that they are about, as comments, which Excel calls notes.",
            )
          : write(
              "Adding the flags…",
              { flags: true },
              "The flags are added, in PlanProof’s own columns to the right of the plan.",
              "Check",
            ),
      summary: () =>
        write(
          "Writing the summary…",
          { summary: true },
          "The summary is written, on a sheet of its own.",
          "Summary",
        ),
      mend: (done) => {
        // The button goes with what was amiss.
        verdict.current?.focus();
        write("Putting what PlanProof wrote right…", checked.own.there, done, "Sector");
      },
      takeBack: (kinds, isAll) =>
        void run(
          `Taking back ${kindsInWords(kinds)}…`,
          {
            sentence: isAll
              ? "Everything that PlanProof wrote is taken back."
              : `PlanProof has taken back ${kindsInWords(kinds)}.`,
          },
          (signal) =>
            remove(
              host,
              checked,
              isAll ? allMarks : Object.fromEntries(kinds.map((kind) => [kind, true])),
              signal,
            ),
        ),
    };
  };

  const takeOutOf = (checked: Checked) => () => {
    const sentence = "PlanProof’s columns, its comments and what it kept are taken out of this workbook.";
    void run("Taking PlanProof’s columns and comments out…", { sentence }, (signal) =>
      takeOutOwn(host, checked, signal),
    );
  };

  const answerFor = (checked: Checked) => (finding: Finding, saying: Saying) => {
    setBy(saying.by);
    verdict.current?.focus();
    const sentence = "Your name and your words are kept in the workbook.";
    void run("Keeping your answer…", { sentence }, async () => {
      await answer(host, checked, finding, { ...saying, on: today });
      return { outcome: { kind: "done" }, leftAlone: [] };
    });
  };

  const recordFor = (checked: Checked) => (record: Pick<Circulation, "by" | "on">) => {
    setBy(record.by);
    const sentence = `Recorded as circulated on ${dayInWords(record.on)}. The record is kept in the workbook.`;
    void run("Recording…", { sentence }, async () => {
      await circulate(host, checked, record);
      return { outcome: { kind: "done" }, leftAlone: [] };
    });
  };

  const settleFor = (checked: Checked) => (choice: Choice) => {
    verdict.current?.focus();
    const sentence = `“${choice.label}”: this is kept in the workbook, and the plan is read by it.`;
    void run("Keeping how it is to be read…", { sentence }, async () => {
      await settle(host, checked, choice);
      return { outcome: { kind: "done" }, leftAlone: [] };
    });
  };

  const mendFor = (checked: Checked) => (fixes: readonly Fix[]) => {
    verdict.current?.focus();
    const cells = fixes.flatMap(({ looks }) => looks).length;
    const sentence =
      cells === 0
        ? "The Sector column is added, to the right of the plan."
        : `${count(cells, "cell")} changed. The Sector column, to the right of the plan, notes what was there before.`;
    void run("Mending…", { sentence, shows: "Sector" }, (signal) =>
      mark(host, checked, { fixes }, today, signal),
    );
  };

  /** Asks by a button that goes with its question: the focus then belongs to the verdict, when that is there. */
  const ask = (change: Partial<Asked>) => {
    toVerdict.current = true;
    proof.ask(change);
  };
  const verdictShown = (heading: HTMLElement | null) => {
    verdict.current = heading;
    if (heading === null || !toVerdict.current || proof.reading) return;
    toVerdict.current = false;
    heading.focus();
  };

  const { answered } = proof;
  const busy = doing !== null || proof.reading;
  return (
    <div className={styles.pane} aria-busy={busy} onKeyDown={closeOnEscape}>
      <SaidBar
        said={said}
        checked={answered?.kind === "checked" ? answered.checked : null}
        onSelect={select}
      />
      {doing !== null && <Slow what={doing.what} onStop={() => doing.stopper.abort()} />}
      {doing === null && proof.reading && <Slow what="Reading the sheet…" onStop={proof.stop} />}
      {answered === null && <p>Reading the sheet…</p>}
      {answered?.kind === "stopped" && (
        <Stuck sentence="Stopped. Nothing was written." onAgain={() => ask({})} />
      )}
      {answered?.kind === "refused" && (
        <Stuck sentence={answered.sentence} onAgain={live ? () => ask({}) : null} />
      )}
      {answered?.kind === "choose" && (
        <section aria-label="Which plan">
          <p ref={verdictShown} tabIndex={-1}>
            {answered.sentence}
          </p>
          <div className={styles.choices}>
            {answered.sheets.map((sheet) => (
              <Button key={sheet} onClick={() => ask({ sheet })}>
                {sheet}
              </Button>
            ))}
          </div>
        </section>
      )}
      {answered?.kind === "checked" && (
        <Read
          checked={answered.checked}
          asked={answered.asked}
          today={today}
          live={live}
          onAsk={ask}
          onChange={proof.ask}
        >
          <Verdict
            report={answered.checked.report}
            summary={answered.checked.summary}
            heading={verdictShown}
          />
          <NotCovered report={answered.checked.report} />
          <Marking
            checked={answered.checked}
            job={job}
            live={live}
            busy={busy}
            writer={writerFor(answered.checked)}
          />
          {copies}
          {live && (
            <CleanSteps checked={answered.checked} busy={busy} onTakeOut={takeOutOf(answered.checked)} />
          )}
          <SinceLastTime
            host={host}
            checked={answered.checked}
            chosen={answered.asked.earlier}
            busy={busy}
            onSelect={select}
            onCompare={(earlier) => proof.ask({ earlier })}
          />
          <Suspense>
            <Sharing
              checked={answered.checked}
              busy={busy}
              onWriteSummary={() => {
                // The button goes with what was out of date.
                verdict.current?.focus();
                writerFor(answered.checked).summary();
              }}
            />
          </Suspense>
          <Findings
            report={answered.checked.report}
            home={answered.checked.report.plan.sheet}
            by={by}
            busy={busy}
            onSelect={select}
            onAnswer={answerFor(answered.checked)}
            onSettle={settleFor(answered.checked)}
            preview={(fixes) => fixPreview(answered.checked, fixes)}
            onMend={mendFor(answered.checked)}
          />
          <Circulating
            checked={answered.checked}
            today={today}
            by={by}
            busy={busy}
            onRecord={recordFor(answered.checked)}
          />
          <CoveringReport checked={answered.checked} onSelect={select} />
        </Read>
      )}
      {answered !== null && answered.kind !== "checked" && copies}
    </div>
  );
}
