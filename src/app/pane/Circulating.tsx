import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Checked } from "../../jobs";
import { dayInWords, isDay, type Day } from "../../model/day";
import type { Circulation } from "../../model/records";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gap: "8px",
    marginTop: "8px",
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    "& p": { margin: 0 },
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  hint: { color: tokens.colorNeutralForeground2, margin: "8px 0 0" },
});

interface CirculatingProps {
  readonly checked: Checked;
  readonly today: Day;
  /** The name that was given last. */
  readonly by: string;
  readonly busy: boolean;
  readonly onRecord: (said: Pick<Circulation, "by" | "on">) => void;
}

/** Records that the plan is circulated as it is, so that later versions can be compared with it. */
export function Circulating(props: CirculatingProps) {
  const { checked, busy, onRecord } = props;
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const section = useRef<HTMLElement>(null);
  const close = () => {
    section.current?.querySelector<HTMLElement>("[aria-expanded=true]")?.focus();
    setOpen(false);
  };
  return (
    <section aria-labelledby="circulating" ref={section}>
      <h3 id="circulating">Circulation</h3>
      <Button aria-expanded={open} disabledFocusable={busy} onClick={() => setOpen(!open)}>
        Record as circulated…
      </Button>
      {!open && (
        <p className={styles.hint}>
          {checked.lastCirculated === null
            ? "PlanProof then says what changed since, and that the sheet was edited."
            : `Last recorded on ${dayInWords(checked.lastCirculated.on)} by ${checked.lastCirculated.by}. A new record takes the place of that one.`}
        </p>
      )}
      {open && (
        <RecordForm
          {...props}
          onRecord={(said) => {
            close();
            onRecord(said);
          }}
          onClose={close}
        />
      )}
    </section>
  );
}

function RecordForm(props: CirculatingProps & { onClose: () => void }) {
  const { checked, today, onRecord, onClose } = props;
  const styles = useStyles();
  const [by, setBy] = useState(props.by);
  const [on, setOn] = useState(today);
  const [tried, setTried] = useState(false);
  const { verdict } = checked.report;
  const noName = tried && by.trim() === "" ? "Please give your name." : null;
  const noDay = tried && !isDay(on) ? "Please give the day." : null;
  return (
    <form
      className={styles.form}
      aria-label="Record as circulated"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (by.trim() !== "" && isDay(on)) onRecord({ by: by.trim(), on });
      }}
    >
      {verdict !== "ready" && (
        <p>
          <strong>The plan is not ready to circulate.</strong> It can be recorded all the same, with that
          verdict.
        </p>
      )}
      <p>
        Your name, the day, the verdict and how each action now stands are kept in this workbook, out of
        sight. A clean copy does not hold them.
      </p>
      <Field label="Your name" required validationMessage={noName}>
        <Input autoFocus autoComplete="name" value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
      <Field
        label="Circulated on"
        required
        validationMessage={noDay}
        {...(isDay(on) ? { hint: dayInWords(on) } : {})}
      >
        <Input type="date" value={on} onChange={(_, { value }) => setOn(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          Record as circulated
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </form>
  );
}
