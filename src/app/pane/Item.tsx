import { Button, makeStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { dayInWords } from "../../model/day";
import type { Choice, Finding } from "../../model/finding";
import type { Place } from "../../model/place";
import { severityHeadings, whereInWords } from "../../summary/verdict";
import { AnswerForm, type Saying } from "./AnswerForm";
import { LinkButton } from "./LinkButton";
import { Mend, type Mending } from "./Mend";
import { Places } from "./Places";
import { Suggestion } from "./Suggestion";

const useStyles = makeStyles({
  choices: { display: "flex", flexWrap: "wrap", gap: "6px", marginTop: "4px" },
  said: { margin: "4px 0 0", fontStyle: "italic" },
});

/** What can be done with findings. */
export interface Doing extends Mending {
  /** The sheet that needs no naming. */
  readonly home: string;
  readonly onSelect: (place: Place) => void;
  readonly onAnswer: (finding: Finding, saying: Saying) => void;
  readonly onSettle: (choice: Choice) => void;
  /** The name that was given last. */
  readonly by: string;
  readonly busy: boolean;
}

interface ItemProps extends Doing {
  readonly finding: Finding;
  /** What the findings around it say too is not said again. */
  readonly isSaidAbove: boolean;
  readonly showsSeverity: boolean;
}

/** One finding: where it is, what it says, what somebody said about it, and what can be done. */
export function Item({ finding, isSaidAbove, showsSeverity, ...doing }: ItemProps) {
  const styles = useStyles();
  const [answering, setAnswering] = useState(false);
  const opener = useRef<HTMLElement>(null);
  const { sentence, severity, suggestion, fix, answerable, answer } = finding;
  const where = whereInWords(finding, doing.home);
  const about = answerable?.rule === "overdue" ? "late" : "other";
  const label = about === "late" ? "Report as late" : "Answer";
  return (
    <li>
      <Places places={finding.places} home={doing.home} onSelect={doing.onSelect} />{" "}
      {showsSeverity && <strong>{severityHeadings[severity]}: </strong>}
      {isSaidAbove ? "" : sentence}{" "}
      {answerable !== null && answer === null && (
        <LinkButton
          disabledFocusable={doing.busy}
          aria-expanded={answering}
          aria-label={`${label}: ${where}…`}
          onClick={({ currentTarget }) => {
            opener.current = currentTarget;
            setAnswering(!answering);
          }}
        >
          {label}…
        </LinkButton>
      )}{" "}
      {fix !== null && (
        <Mend
          label={fix.looks.length === 0 ? "Add the Sector column" : "Mend"}
          of={where}
          fixes={[fix]}
          busy={doing.busy}
          preview={doing.preview}
          onMend={doing.onMend}
        />
      )}
      {suggestion !== null && <Suggestion text={suggestion} />}
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
