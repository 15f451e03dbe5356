import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { dayInWords } from "../../model/day";
import type { Finding, Report, Severity } from "../../model/finding";
import { placeInWords, type Place } from "../../model/place";
import { AnswerForm, type Saying } from "./AnswerForm";
import { count, linesOf, type Line } from "./words";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: "12px" },
  line: {
    padding: "8px 12px",
    borderLeft: `4px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
  },
  "must-fix": { borderLeftColor: tokens.colorPaletteRedBorderActive },
  check: { borderLeftColor: tokens.colorPaletteMarigoldBorderActive },
  report: { borderLeftColor: tokens.colorBrandStroke1 },
  advice: { borderLeftColor: tokens.colorNeutralStrokeAccessible },
  item: { "& + &": { marginTop: "10px" } },
  sentence: { margin: "4px 0 0" },
  places: { display: "flex", flexWrap: "wrap", gap: "4px" },
  place: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
  said: { margin: "4px 0 0", fontStyle: "italic" },
  more: { "&[open]": { order: 1, flexBasis: "100%" } },
  fold: { cursor: "pointer", lineHeight: "24px", paddingInline: "4px", width: "fit-content" },
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold, paddingBlock: "8px" },
});

const headings: Record<Severity, string> = {
  "must-fix": "Must fix",
  check: "To check",
  report: "Members should be told",
  advice: "Advice",
};

interface Doing {
  /** The sheet that needs no naming. */
  readonly home: string;
  readonly onSelect: (place: Place) => void;
  readonly onAnswer: (finding: Finding, saying: Saying) => void;
  /** The name that was given last. */
  readonly by: string;
  readonly busy: boolean;
}

/** The buttons that lead to a finding's cells; of many, all but the first are folded away. */
function Places({ places, home, onSelect }: Pick<Doing, "home" | "onSelect"> & Pick<Finding, "places">) {
  const styles = useStyles();
  const buttons = places.map((place, index) => (
    <Button key={index} size="small" className={styles.place} onClick={() => onSelect(place)}>
      {placeInWords(place, home)}
    </Button>
  ));
  if (places.length <= 4) return buttons;
  return (
    <>
      {buttons[0]}
      <details className={styles.more}>
        <summary className={styles.fold}>{count(places.length - 1, "more place")}</summary>
        <div className={styles.places}>{buttons.slice(1)}</div>
      </details>
    </>
  );
}

/** One finding: where it is, what it says, what somebody said about it, and a way to say something. */
function Item({ finding, ...doing }: Doing & { finding: Finding }) {
  const styles = useStyles();
  const [answering, setAnswering] = useState(false);
  const opener = useRef<HTMLElement>(null);
  const { places, sentence, answerable, answer } = finding;
  const where = placeInWords(places[0], doing.home);
  const about = answerable?.rule === "overdue" ? "late" : "other";
  const label = about === "late" ? "Report as late" : "Answer";
  return (
    <div className={styles.item}>
      <div className={styles.places}>
        <Places places={places} home={doing.home} onSelect={doing.onSelect} />
        {answerable !== null && answer === null && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.place}
            disabledFocusable={doing.busy}
            aria-expanded={answering}
            aria-label={`${label}: ${where}…`}
            onClick={({ currentTarget }) => {
              opener.current = currentTarget;
              setAnswering(!answering);
            }}
          >
            {label}…
          </Button>
        )}
      </div>
      <p className={styles.sentence}>{sentence}</p>
      {answer !== null && (
        <p className={styles.said}>
          {answer.by} on {dayInWords(answer.on)}: “{answer.reason}”
        </p>
      )}
      {answering && (
        <AnswerForm
          place={where}
          about={about}
          by={doing.by}
          onSay={(saying) => {
            setAnswering(false);
            doing.onAnswer(finding, saying);
          }}
          onClose={() => {
            setAnswering(false);
            opener.current?.focus();
          }}
        />
      )}
    </div>
  );
}

function LineOfFindings({ line, severity, ...doing }: Doing & { line: Line; severity: Severity }) {
  const styles = useStyles();
  return (
    <li className={mergeClasses(styles.line, styles[severity])}>
      {line.findings.map((finding, index) => (
        <Item key={index} finding={finding} {...doing} />
      ))}
    </li>
  );
}

function Lines({ report, severity, ...doing }: Doing & { report: Report; severity: Severity }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {linesOf(report.findings, severity).map((line) => (
        <LineOfFindings key={line.rule} line={line} severity={severity} {...doing} />
      ))}
    </ul>
  );
}

/** What was found, by severity; advice is folded away. */
export function Findings({ report, ...doing }: Doing & { report: Report }) {
  const styles = useStyles();
  const has = (severity: Severity) => report.findings.some((finding) => finding.severity === severity);
  const title = (severity: Severity) => `${headings[severity]} (${report.counts.findings[severity]})`;
  const open: Severity[] = ["must-fix", "check", "report"];
  return (
    <>
      {open.filter(has).map((severity) => (
        <section key={severity} aria-labelledby={`findings-${severity}`}>
          <h3 id={`findings-${severity}`}>{title(severity)}</h3>
          <Lines report={report} severity={severity} {...doing} />
        </section>
      ))}
      {has("advice") && (
        <details>
          <summary className={styles.summary}>{title("advice")}</summary>
          <Lines report={report} severity="advice" {...doing} />
        </details>
      )}
    </>
  );
}
