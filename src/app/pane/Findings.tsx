import { Field, makeStyles, mergeClasses, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { ruleTexts } from "../../jobs";
import type { Finding, Report, Severity } from "../../model/finding";
import { count } from "../../model/wording";
import { linesOf, type Line } from "../../summary/lines";
import { severityHeading } from "../../summary/verdict";
import { Item, type Doing } from "./Item";
import { Mend } from "./Mend";
import { byAction, mostOf } from "./words";

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
  sentence: { margin: "0 0 4px" },
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold, paddingBlock: "8px" },
});

/** Findings that are listed one by one before they are folded into a line that counts them. */
const mostListed = 6;

function Items({
  findings,
  isSaidAbove,
  showsSeverity,
  ...doing
}: Doing & { findings: readonly Finding[]; isSaidAbove: boolean; showsSeverity: boolean }) {
  const styles = useStyles();
  const items = (
    <ul className={styles.items}>
      {findings.map((finding, index) => (
        <Item
          key={index}
          finding={finding}
          isSaidAbove={isSaidAbove}
          showsSeverity={showsSeverity}
          {...doing}
        />
      ))}
    </ul>
  );
  if (findings.length <= mostListed || showsSeverity) return items;
  return (
    <details>
      <summary className={styles.fold}>{count(findings.length, "place")}</summary>
      {items}
    </details>
  );
}

/** The findings of one rule: what is wrong, why a clerk should care, and each place. */
function LineOfFindings({ line, severity, ...doing }: Doing & { line: Line; severity: Severity }) {
  const styles = useStyles();
  const title = useId();
  const why = useId();
  const text = ruleTexts.get(line.rule);
  const { sentence, findings } = line;
  const fixes = findings.flatMap(({ fix }) => fix ?? []);
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
          {fixes.length > 1 && (
            <Mend label={`Mend all ${fixes.length}`} of={text.title} fixes={fixes} {...doing} />
          )}
        </div>
      )}
      {sentence !== null && <p className={styles.sentence}>{sentence}</p>}
      <Items findings={findings} isSaidAbove={sentence !== null} showsSeverity={false} {...doing} />
    </li>
  );
}

function Lines({
  findings,
  severity,
  ...doing
}: Doing & { findings: readonly Finding[]; severity: Severity }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {linesOf(findings, severity).map((line) => (
        <LineOfFindings key={line.rule} line={line} severity={severity} {...doing} />
      ))}
    </ul>
  );
}

/** All but the advice, an action at a time, in the order of the sheet. */
function Actions({ report, ...doing }: Doing & { report: Report }) {
  const styles = useStyles();
  const asked = report.findings.filter(({ severity }) => severity !== "advice");
  return (
    <ul className={styles.list}>
      {byAction(asked, report.plan).map(({ title, findings }) => (
        <li key={title} className={mergeClasses(styles.line, styles[mostOf(findings)])}>
          <div className={styles.rule}>
            <h4 className={styles.title}>{title}</h4>
          </div>
          <Items findings={findings} isSaidAbove={false} showsSeverity {...doing} />
        </li>
      ))}
    </ul>
  );
}

/** What was found, by severity and rule, or by action; advice is folded away. */
export function Findings({ report, ...doing }: Doing & { report: Report }) {
  const styles = useStyles();
  const [grouping, setGrouping] = useState<"rule" | "action">("rule");
  const has = (severity: Severity) => report.findings.some((finding) => finding.severity === severity);
  const open = (["must-fix", "check", "report"] as const).filter(has);
  return (
    <>
      {open.length > 0 && (
        <Field label="What was found">
          <RadioGroup
            layout="horizontal"
            value={grouping}
            onChange={(_, { value }) => setGrouping(value === "action" ? "action" : "rule")}
          >
            <Radio value="rule" label="by question" />
            <Radio value="action" label="by action" />
          </RadioGroup>
        </Field>
      )}
      {grouping === "action" && open.length > 0 && (
        <section aria-labelledby="findings-by-action">
          <h3 id="findings-by-action">
            {open.map((severity) => severityHeading(severity, report)).join("; ")}
          </h3>
          <Actions report={report} {...doing} />
        </section>
      )}
      {grouping === "rule" &&
        open.map((severity) => (
          <section key={severity} aria-labelledby={`findings-${severity}`}>
            <h3 id={`findings-${severity}`}>{severityHeading(severity, report)}</h3>
            <Lines findings={report.findings} severity={severity} {...doing} />
          </section>
        ))}
      {has("advice") && (
        <details>
          <summary className={styles.summary}>{severityHeading("advice", report)}</summary>
          <Lines findings={report.findings} severity="advice" {...doing} />
        </details>
      )}
    </>
  );
}
