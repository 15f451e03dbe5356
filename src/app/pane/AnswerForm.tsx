import { Button, Field, Input, makeStyles, Textarea } from "@fluentui/react-components";
import { useId, useState } from "react";

const useStyles = makeStyles({
  form: { display: "grid", gap: "8px", paddingBlock: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Who answers a finding, and why. */
export interface Saying {
  readonly by: string;
  readonly reason: string;
}

/** The words of the form: of an action that is late, and of any other question. */
const words = {
  late: {
    about: (place: string) => `${place}: report it as late, so that members are told why.`,
    reason: "Why it is late",
    missing: "Please say why it is late.",
    send: "Report as late",
  },
  other: {
    about: (place: string) => `${place}: say why it may stand as it is.`,
    reason: "Your answer",
    missing: "Please give your answer.",
    send: "Keep this answer",
  },
};

interface AnswerFormProps {
  readonly place: string;
  readonly about: keyof typeof words;
  readonly by: string;
  readonly onSay: (saying: Saying) => void;
  readonly onClose: () => void;
}

/** Takes somebody's word on a finding: why an action is late, or why something may stand as it is. */
export function AnswerForm({ place, about, by: known, onSay, onClose }: AnswerFormProps) {
  const styles = useStyles();
  const said = words[about];
  const heading = useId();
  const [by, setBy] = useState(known);
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const missing = (text: string, what: string) => (tried && text.trim() === "" ? what : null);

  return (
    <form
      className={styles.form}
      aria-labelledby={heading}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (by.trim() !== "" && reason.trim() !== "") onSay({ by: by.trim(), reason: reason.trim() });
      }}
    >
      <span id={heading}>{said.about(place)} Your name and your words are kept in this workbook.</span>
      <Field label="Your name" required validationMessage={missing(by, "Please give your name.")}>
        <Input
          autoFocus={known === ""}
          autoComplete="name"
          value={by}
          onChange={(_, { value }) => setBy(value)}
        />
      </Field>
      <Field label={said.reason} required validationMessage={missing(reason, said.missing)}>
        <Textarea autoFocus={known !== ""} value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {said.send}
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </form>
  );
}
