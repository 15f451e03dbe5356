import { Checkbox, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Checked } from "../../jobs";
import { Asking } from "./Asking";
import { kindsInWords, type Kind } from "./words";

const useStyles = makeStyles({
  kinds: { display: "grid", border: "none", margin: "0 0 8px", padding: 0 },
});

/** The kinds of what PlanProof wrote that are there. */
function kindsThere({ book, report, own }: Checked): readonly Kind[] {
  const hasColours = book.own.some(({ name, sheet }) => name === "Sector" && sheet === report.plan.sheet);
  return [
    ...(hasColours ? (["colours"] as const) : []),
    ...(own.there.flags ? (["flags"] as const) : []),
    ...(own.there.summary ? (["summary"] as const) : []),
  ];
}

/** Asks what of PlanProof's is to be taken back, and says first what that does. */
export function TakeBack(props: {
  checked: Checked;
  live: boolean;
  onGo: (kinds: readonly Kind[], isAll: boolean) => void;
  onClose: () => void;
}) {
  const { checked, live, onGo, onClose } = props;
  const styles = useStyles();
  const there = kindsThere(checked);
  const [left, setLeft] = useState<readonly Kind[]>([]);
  const wanted = there.filter((kind) => !left.includes(kind));
  const isAll = left.length === 0;
  return (
    <Asking
      go={isAll ? "Take everything back" : wanted.length === 0 ? null : `Take back ${kindsInWords(wanted)}`}
      onGo={() => onGo(wanted, isAll)}
      onClose={onClose}
    >
      <p>
        This restores the look that was there before PlanProof coloured the plan. Whatever you changed since
        is left alone, and listed.
      </p>
      {there.length > 1 && (
        <fieldset className={styles.kinds}>
          <legend>What is to be taken back?</legend>
          {there.map((kind) => (
            <Checkbox
              key={kind}
              label={kindsInWords([kind]).replace(/^./, (letter) => letter.toUpperCase())}
              checked={!left.includes(kind)}
              onChange={(_, { checked: isChosen }) =>
                setLeft((before) =>
                  isChosen === true ? before.filter((each) => each !== kind) : [...before, kind],
                )
              }
            />
          ))}
        </fieldset>
      )}
      {live && wanted.includes("summary") && (
        <p>
          The summary’s sheet is removed last, and Excel then forgets all earlier steps: nothing of this, or
          before it, can be undone.
        </p>
      )}
    </Asking>
  );
}
