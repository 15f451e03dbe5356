import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { copy } from "../copy";

const useStyles = makeStyles({
  suggestion: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px", marginTop: "4px" },
  words: { fontWeight: tokens.fontWeightSemibold },
});

/** Wording that a finding suggests: PlanProof changes no words itself, so it is there to be copied. */
export function Suggestion({ text }: { text: string }) {
  const styles = useStyles();
  const [isCopied, setCopied] = useState<boolean | null>(null);
  return (
    <div className={styles.suggestion}>
      <span>
        Suggested: <span className={styles.words}>{text}</span>
      </span>
      <Button
        size="small"
        aria-label={`Copy “${text}”`}
        onClick={() => void copy({ "text/plain": text }).then(setCopied)}
      >
        Copy
      </Button>
      <span role="status">{isCopied === true ? "Copied." : ""}</span>
      {isCopied === false && (
        <Field label="Copying is not allowed here. Press Ctrl+C, or Cmd+C on a Mac:">
          <Input readOnly autoFocus value={text} onFocus={({ target }) => target.select()} />
        </Field>
      )}
    </div>
  );
}
