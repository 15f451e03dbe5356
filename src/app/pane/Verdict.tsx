import { makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Ref } from "react";
import type { Report, Verdict as VerdictKind } from "../../model/finding";
import type { Summary } from "../../model/summary";

const useStyles = makeStyles({
  bar: { paddingBlock: "8px", minHeight: 0 },
  title: { "&&": { margin: 0 } },
  body: { whiteSpace: "normal" },
  headline: { margin: "8px 0", paddingLeft: "20px", display: "grid", gap: "4px" },
});

const intents: Record<VerdictKind, "error" | "warning" | "success"> = {
  "must-fix": "error",
  check: "warning",
  ready: "success",
};

/** The verdict in words, and the sentences that a member can read out. `heading` takes the focus after an answer. */
export function Verdict(props: { report: Report; summary: Summary; heading: Ref<HTMLHeadingElement> }) {
  const { report, summary, heading } = props;
  const styles = useStyles();
  return (
    <section aria-label="Verdict">
      <MessageBar intent={intents[report.verdict]} layout="multiline" className={styles.bar}>
        <MessageBarBody className={styles.body}>
          <h3 ref={heading} tabIndex={-1} className={styles.title}>
            {summary.verdict.title}
          </h3>
          {summary.verdict.says.join(" ")}
        </MessageBarBody>
      </MessageBar>
      <ul className={styles.headline}>
        {summary.headline.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {summary.age !== null && <li>{summary.age}</li>}
      </ul>
    </section>
  );
}

/** What could not be checked, and which rules failed: what the verdict does not cover. */
export function NotCovered({ report }: { report: Report }) {
  if (report.notChecked.length === 0 && report.failedRules.length === 0) return null;
  return (
    <section aria-labelledby="not-covered">
      <h3 id="not-covered">What the verdict does not cover</h3>
      <ul>
        {report.notChecked.map(({ what, why }) => (
          <li key={`${what} ${why}`}>
            Could not be checked: {what}: {why}.
          </li>
        ))}
        {report.failedRules.map(({ rule, why }) => (
          <li key={rule}>
            The rule “{rule}” failed and checked nothing ({why}). This is a fault in PlanProof.
          </li>
        ))}
      </ul>
    </section>
  );
}
