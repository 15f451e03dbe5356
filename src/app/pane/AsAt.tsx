import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { dayInWords, isDay, type Day } from "../../model/day";

const useStyles = makeStyles({
  choices: { display: "flex", flexWrap: "wrap", gap: "8px", marginBottom: "12px" },
  other: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: "8px" },
});

/** The day for which the plan is checked. */
export function AsAt({ asAt, onChoose }: { asAt: Day; onChoose: (day: Day) => void }) {
  const [typed, setTyped] = useState(asAt);
  return (
    <Field label="Checked as at">
      <Input
        type="date"
        value={typed}
        onChange={(_, { value }) => {
          setTyped(value);
          // While a year is being typed the box holds years such as 0002.
          if (isDay(value)) onChoose(value);
        }}
      />
    </Field>
  );
}

/** Asks for the as-at day of an old plan, before any verdict: today is the wrong default for it. */
export function AskAsAt(props: {
  plan: { day: Day; words: string };
  today: Day;
  onChoose: (day: Day) => void;
}) {
  const { plan, today, onChoose } = props;
  const styles = useStyles();
  const [other, setOther] = useState("");
  return (
    <section aria-labelledby="ask-as-at">
      <h3 id="ask-as-at">This plan is dated {dayInWords(plan.day)}. As at which day should it be checked?</h3>
      <p>
        It says “{plan.words}”. An action is late when its date is before the day you choose: the day of the
        update and the day of the meeting can give different answers.
      </p>
      <div className={styles.choices}>
        <Button onClick={() => onChoose(plan.day)}>The plan’s own date, {dayInWords(plan.day)}</Button>
        <Button onClick={() => onChoose(today)}>Today, {dayInWords(today)}</Button>
      </div>
      <form
        className={styles.other}
        onSubmit={(event) => {
          event.preventDefault();
          if (isDay(other)) onChoose(other);
        }}
      >
        <Field label="Another day">
          <Input type="date" value={other} onChange={(_, { value }) => setOther(value)} />
        </Field>
        <Button type="submit" disabledFocusable={!isDay(other)}>
          Check for that day
        </Button>
      </form>
    </section>
  );
}
