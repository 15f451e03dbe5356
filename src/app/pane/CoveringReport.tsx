import { Button, Field, makeStyles, mergeClasses, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useId, useState } from "react";
import { readCoveringReport, type Checked } from "../../jobs";
import type { Claim, CoveringReport as Said } from "../../model/claim";
import type { Place } from "../../model/place";
import { count } from "../../model/wording";
import { Places } from "./Places";
import { readingFault } from "./words";

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold, paddingBlock: "8px" },
  form: { display: "grid", justifyItems: "start", gap: "8px", "& > *": { width: "100%" } },
  go: { width: "auto" },
  items: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: "8px" },
  item: {
    padding: "8px 12px",
    borderLeft: `4px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
    "& p": { margin: "0 0 4px" },
  },
  wrong: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  ask: { borderLeftColor: tokens.colorPaletteMarigoldBorderActive },
});

interface CoveringReportProps {
  readonly checked: Checked;
  readonly onSelect: (place: Place) => void;
}

interface Group {
  readonly title: string;
  readonly look: "wrong" | "ask" | null;
  readonly items: readonly Pick<Claim, "words" | "paragraph" | "reason" | "places">[];
}

/** What the report says, the gravest first. */
function groupsOf({ claims, dates }: Said): Group[] {
  const having = (outcome: Claim["outcome"]) => claims.filter((claim) => claim.outcome === outcome);
  const groups: Group[] = [
    { title: "The plan does not bear this out", look: "wrong", items: having("not borne out") },
    { title: "A date that the plan lacks", look: "ask", items: dates },
    { title: "For you to judge", look: "ask", items: having("cannot judge") },
    { title: "The plan bears this out", look: null, items: having("borne out") },
  ];
  return groups.filter(({ items }) => items.length > 0);
}

/** In a sentence, for whoever cannot see the list that has come. */
function outcomeInWords({ claims, dates }: Said): string {
  if (claims.length === 0 && dates.length === 0) {
    return "It says nothing of the plan that PlanProof can weigh.";
  }
  const wrong = claims.filter(({ outcome }) => outcome === "not borne out").length;
  return `${count(claims.length, "statement")} that may be about the plan; ${wrong === 0 ? "none" : wrong} that the plan does not bear out.`;
}

function Claims({ group, home, onSelect }: { group: Group; home: string; onSelect: (place: Place) => void }) {
  const styles = useStyles();
  const title = useId();
  return (
    <section aria-labelledby={title}>
      <h4 id={title}>
        {group.title} ({group.items.length})
      </h4>
      <ul className={styles.items}>
        {group.items.map(({ words, paragraph, reason, places: [first, ...others] }, index) => (
          <li key={index} className={mergeClasses(styles.item, group.look !== null && styles[group.look])}>
            <p>
              {paragraph !== null && `${paragraph}: `}“{words}”
            </p>
            <p>{reason}</p>
            {first !== undefined && <Places places={[first, ...others]} home={home} onSelect={onSelect} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Takes the words of the covering report and says which of its claims the plan bears out. They are kept nowhere. */
export function CoveringReport({ checked, onSelect }: CoveringReportProps) {
  const styles = useStyles();
  const [text, setText] = useState("");
  const [asked, setAsked] = useState<string | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => {
    if (asked === null) return;
    let isOver = false;
    readCoveringReport(checked, asked).then(
      (found) => {
        if (isOver) return;
        setSaid(found);
        setFault(null);
      },
      (error: unknown) => {
        if (!isOver) setFault(readingFault(error));
      },
    );
    return () => {
      isOver = true;
    };
  }, [checked, asked]);
  return (
    <details>
      <summary className={styles.summary}>Check the covering report</summary>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== "") setAsked(text);
        }}
      >
        <Field
          label="What the report says of the plan"
          hint="Paste the paragraphs, or all of it. It is kept nowhere."
        >
          <Textarea rows={5} resize="vertical" value={text} onChange={(_, { value }) => setText(value)} />
        </Field>
        <Button type="submit" className={styles.go} disabledFocusable={text.trim() === ""}>
          Hold it against the plan
        </Button>
      </form>
      <p role="status">{fault ?? (said === null ? "" : outcomeInWords(said))}</p>
      {said !== null &&
        fault === null &&
        groupsOf(said).map((group) => (
          <Claims key={group.title} group={group} home={checked.report.plan.sheet} onSelect={onSelect} />
        ))}
    </details>
  );
}
