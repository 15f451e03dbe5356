import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { dayInWords, isDay, type Day } from "../../model/day";
import type { Plan } from "../../model/plan";

const useStyles = makeStyles({
  choices: { display: "flex", flexWrap: "wrap", gap: "8px", marginBottom: "12px" },
  day: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 12px" },
  other: { display: "grid", justifyItems: "start", gap: "8px" },
  words: { fontWeight: tokens.fontWeightSemibold },
});

interface DayFieldProps {
  readonly label: string;
  /** As it stands in the box: not always a day. */
  readonly typed: string;
  /** The day that is meant, in words. The box itself shows it in the order of the browser's own country. */
  readonly words: string;
  readonly plan: Plan["date"];
  readonly onType: (typed: string) => void;
}

function DayField({ label, typed, words, plan, onType }: DayFieldProps) {
  const styles = useStyles();
  const early = plan !== null && isDay(typed) && typed < plan.day;
  return (
    <Field
      label={label}
      {...(early
        ? {
            validationState: "warning",
            validationMessage: `This is before the plan’s own date, ${dayInWords(plan.day)}.`,
          }
        : {})}
    >
      {(field) => (
        <div className={styles.day}>
          <Input {...field} type="date" value={typed} onChange={(_, { value }) => onType(value)} />
          <span className={styles.words}>{words}</span>
        </div>
      )}
    </Field>
  );
}

/** The day for which the plan is checked. */
export function AsAt(props: { asAt: Day; plan: Plan["date"]; onChoose: (day: Day) => void }) {
  const { asAt, plan, onChoose } = props;
  const [typed, setTyped] = useState(asAt);
  return (
    <DayField
      label="Checked as at"
      typed={typed}
      words={dayInWords(asAt)}
      plan={plan}
      onType={(value) => {
        setTyped(value);
        // While a year is being typed the box holds years such as 0002.
        if (isDay(value)) onChoose(value);
      }}
    />
  );
}

/** The day of the meeting, which may be left blank: the verdict then says by when the paper is to be published. */
export function Meeting({ onChoose }: { onChoose: (day: Day | undefined) => void }) {
  const [typed, setTyped] = useState("");
  return (
    <DayField
      label="Day of the meeting, if there is one"
      typed={typed}
      words={isDay(typed) ? dayInWords(typed) : ""}
      plan={null}
      onType={(value) => {
        setTyped(value);
        if (isDay(value) || value === "") onChoose(value === "" ? undefined : value);
      }}
    />
  );
}

/** Asks for the as-at day of an old plan, before any verdict: today is the wrong default for it. */
export function AskAsAt(props: {
  plan: NonNullable<Plan["date"]>;
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
        It says “{plan.words.replace(/[()]/g, "")}”. An action is late when its date is before the day you
        choose: the day of the update and the day of the meeting can give different answers.
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
        <DayField
          label="Another day"
          typed={other}
          words={isDay(other) ? dayInWords(other) : ""}
          plan={plan}
          onType={setOther}
        />
        <Button type="submit" disabledFocusable={!isDay(other)}>
          Check for that day
        </Button>
      </form>
    </section>
  );
}
