import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { htmlPart, plainText, questionsForLeads } from "../../export";
import type { Checked } from "../../jobs";
import { dayInWords, isDay } from "../../model/day";
import { count } from "../../model/wording";
import { summaryIsOldInWords } from "../../summary/verdict";
import { copy, type Copied } from "./copy";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  form: { display: "grid", gap: "8px", marginTop: "8px" },
  body: { whiteSpace: "normal", paddingBlock: "4px" },
  old: { marginBottom: "8px" },
  preview: {
    maxHeight: "16rem",
    overflow: "auto",
    marginTop: "8px",
    padding: "8px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
});

/** What came of copying: null before it, and for a preview what is to be selected. */
type Came = { readonly said: string; readonly preview: Copied | null } | null;

const byHand = "This frame may not write to the clipboard. Select what stands below, and press Ctrl and C.";

/** The questions for one lead or for all, to be sent to them. */
function Questions({
  checked,
  onCopy,
}: {
  checked: Checked;
  onCopy: (copied: Copied, said: string) => void;
}) {
  const styles = useStyles();
  const [lead, setLead] = useState("all");
  const [reply, setReply] = useState("");
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector("select")?.focus();
  }, []);
  const messages = questionsForLeads(checked.report, isDay(reply) ? reply : null);
  const chosen = messages.filter((_, index) => lead === "all" || lead === String(index));
  const text = chosen.map((message) => message.text).join("\n\n\n");
  if (messages.length === 0) return <p>There are no questions for the leads.</p>;
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label="Questions for the leads"
      onSubmit={(event) => {
        event.preventDefault();
        onCopy({ text }, "The questions are copied. Paste them into a message.");
      }}
    >
      <Field label="For whom">
        <Select value={lead} onChange={(_, { value }) => setLead(value)}>
          <option value="all">All leads, a message each ({messages.length})</option>
          {messages.map((message, index) => (
            <option key={message.lead ?? ""} value={index}>
              {message.lead ?? "Nobody named"} ({count(message.questions, "question")})
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Reply by (optional)" hint={isDay(reply) ? dayInWords(reply) : ""}>
        <Input type="date" value={reply} onChange={(_, { value }) => setReply(value)} />
      </Field>
      <Field label="The questions">
        <Textarea readOnly rows={6} value={text} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit">Copy the questions</Button>
      </div>
    </form>
  );
}

interface SharingProps {
  readonly checked: Checked;
  readonly busy: boolean;
  readonly onWriteSummary: () => void;
}

/** What goes out: the summary for a report, and the questions for the leads. */
export function Sharing({ checked, busy, onWriteSummary }: SharingProps) {
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const [came, setCame] = useState<Came>(null);
  const put = (copied: Copied, said: string) =>
    void copy(copied).then((isDone) =>
      setCame(isDone ? { said, preview: null } : { said: byHand, preview: copied }),
    );
  const { summary } = checked;
  return (
    <section aria-labelledby="sharing">
      <h3 id="sharing">For the report and the leads</h3>
      <div role="status">
        {checked.summaryIsOld && (
          <MessageBar intent="warning" layout="multiline" className={styles.old}>
            <MessageBarBody className={styles.body}>
              {summaryIsOldInWords(summary)}{" "}
              <Button size="small" disabledFocusable={busy} onClick={onWriteSummary}>
                Write it again
              </Button>
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      <div className={styles.buttons}>
        <Button
          onClick={() =>
            put(
              { text: plainText(summary), html: htmlPart(summary) },
              "The summary is copied: the headline, the tables and the lists. Paste it into the report.",
            )
          }
        >
          Copy for the report
        </Button>
        <Button aria-expanded={asking} onClick={() => setAsking(!asking)}>
          Questions for the leads…
        </Button>
      </div>
      {asking && <Questions checked={checked} onCopy={put} />}
      <p role="status">{came?.said ?? ""}</p>
      {came?.preview != null && (
        <div className={styles.preview} role="group" aria-label="To be copied" tabIndex={0}>
          {came.preview.html === undefined ? (
            <pre>{came.preview.text}</pre>
          ) : (
            // The writer of this HTML takes every word of the plan for text.
            <div dangerouslySetInnerHTML={{ __html: came.preview.html }} />
          )}
        </div>
      )}
    </section>
  );
}
