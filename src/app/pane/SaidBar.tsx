import { Button, makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Checked } from "../../jobs";
import type { Place } from "../../model/place";
import type { Said } from "./words";

const useStyles = makeStyles({
  body: { whiteSpace: "normal", paddingBlock: "4px" },
  show: { display: "block", marginTop: "4px" },
});

const labels: Record<NonNullable<Said["shows"]>, string> = {
  Sector: "Show the column",
  Check: "Show the flags",
  Summary: "Show the summary",
};

/** Says what was done, or could not be, and leads to what was written. */
export function SaidBar(props: {
  said: Said | null;
  checked: Checked | null;
  onSelect: (place: Place) => void;
}) {
  const { said, checked, onSelect } = props;
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What was pressed may stand far below.
    if (said !== null) bar.current?.scrollIntoView({ block: "nearest" });
  }, [said]);
  const own = checked?.book.own.find(
    ({ name, sheet }) => name === said?.shows && (name === "Summary" || sheet === checked.report.plan.sheet),
  );
  return (
    <div role="status" ref={bar}>
      {said !== null && (
        <MessageBar intent={said.intent} layout="multiline">
          <MessageBarBody className={styles.body}>
            {said.sentence}
            {said.more.length > 0 && (
              <ul>
                {said.more.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            )}
            {own !== undefined && said.shows !== undefined && (
              <Button size="small" className={styles.show} onClick={() => onSelect(own)}>
                {labels[said.shows]}
              </Button>
            )}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
