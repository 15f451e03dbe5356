import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import { ruleTexts } from "../../jobs";
import { dayInWords } from "../../model/day";
import type { Choice, Finding, Report, Severity } from "../../model/finding";
import { placeInWords, type Place } from "../../model/place";
import { severityHeadings, whereInWords } from "../../summary/verdict";
import { AnswerForm, type Saying } from "./AnswerForm";
import { linesOf, type Line } from "./words";

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
  rule: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: "0 8px", marginBottom: "4px" },
  title: { margin: 0, fontSize: "inherit" },
  why: { color: tokens.colorNeutralForeground2, "&[open]": { flexBasis: "100%" } },
  fold: { cursor: "pointer", lineHeight: "24px", width: "fit-content" },
  items: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: "6px" },
  place: { minWidth: 0, fontWeight: tokens.fontWeightRegular, marginInlineEnd: "6px", marginBottom: "2px" },
  choices: { display: "flex", flexWrap: "wrap", gap: "6px", marginTop: "4px" },
  said: { margin: "4px 0 0", fontStyle: "italic" },
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold, paddingBlock: "8px" },
});

interface Doing {
  /** The sheet that needs no naming. */
  readonly home: string;
  readonly onSelect: (place: Place) => void;
  readonly onAnswer: (finding: Finding, saying: Saying) => void;
  readonly onSettle: (choice: Choice) => void;
  /** The name that was given last. */
  readonly by: string;
  readonly busy: boolean;
}

/** The buttons that lead to a finding's cells; many are folded away. */
function Places({ finding, home, onSelect }: Pick<Doing, "home" | "onSelect"> & { finding: Finding }) {
  const styles = useStyles();
  const { places } = finding;
  const buttons = places.map((place, index) => (
    <Button key={index} size="small" className={styles.place} onClick={() => onSelect(place)}>
      {placeInWords(place, home)}
    </Button>
  ));
  if (places.length <= 4) return buttons;
  return (
    <details>
      <summary className={styles.fold}>{whereInWords(finding, home)}</summary>
      {buttons}
    </details>
  );
}

/** One finding: where it is, what it says, what somebody said about it, and a way to say something. */
function Item({ finding, ...doing }: Doing & { finding: Finding }) {
  const styles = useStyles();
  const [answering, setAnswering] = useState(false);
  const opener = useRef<HTMLElement>(null);
  const { sentence, answerable, answer } = finding;
  const where = whereInWords(finding, doing.home);
  const about = answerable?.rule === "overdue" ? "late" : "other";
  const label = about === "late" ? "Report as late" : "Answer";
  return (
    <li>
      <Places finding={finding} home={doing.home} onSelect={doing.onSelect} /> {sentence}{" "}
      {answerable !== null && answer === null && (
        <Link
          inline
          disabledFocusable={doing.busy}
          aria-expanded={answering}
          aria-label={`${label}: ${where}…`}
          onClick={({ currentTarget }) => {
            opener.current = currentTarget;
            setAnswering(!answering);
          }}
        >
          {label}…
        </Link>
      )}
      {finding.choices.length > 0 && (
        <div className={styles.choices} role="group" aria-label={`How it is to be read: ${where}`}>
          {finding.choices.map((choice) => (
            <Button
              key={choice.label}
              size="small"
              disabledFocusable={doing.busy}
              onClick={() => doing.onSettle(choice)}
            >
              {choice.label}
            </Button>
          ))}
        </div>
      )}
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
    </li>
  );
}

/** The findings of one rule: what is wrong, why a clerk should care, and each place. */
function LineOfFindings({ line, severity, ...doing }: Doing & { line: Line; severity: Severity }) {
  const styles = useStyles();
  const title = useId();
  const why = useId();
  const text = ruleTexts.get(line.rule);
  return (
    <li className={mergeClasses(styles.line, styles[severity])}>
      {text !== undefined && (
        <div className={styles.rule}>
          <h4 id={title} className={styles.title}>
            {text.title}
          </h4>
          <details className={styles.why}>
            <summary id={why} aria-labelledby={`${why} ${title}`} className={styles.fold}>
              Why?
            </summary>
            {text.why}
          </details>
        </div>
      )}
      <ul className={styles.items}>
        {line.findings.map((finding, index) => (
          <Item key={index} finding={finding} {...doing} />
        ))}
      </ul>
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
  const title = (severity: Severity) => {
    const answered = report.findings.filter(
      (finding) => finding.severity === severity && finding.answer !== null,
    ).length;
    const left = report.counts.findings[severity];
    return `${severityHeadings[severity]} (${left}${answered > 0 ? `, and ${answered} answered` : ""})`;
  };
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
