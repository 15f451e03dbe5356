import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { colourPreview, type Checked } from "../../jobs";
import { count } from "../../model/wording";
import { Asking } from "./Asking";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: "8px 0", padding: 0, display: "grid", gap: "6px" },
  group: { display: "flex", gap: "8px", alignItems: "baseline", overflowWrap: "anywhere" },
  sample: {
    flex: "none",
    padding: "0 6px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    // The colours are what is shown; the words beside them say the same.
    forcedColorAdjust: "none",
  },
});

/** What applying the colours would change, and why, before it is done. */
export function ColourPreview(props: {
  checked: Checked;
  onGo: (cells: number) => void;
  onClose: () => void;
}) {
  const { checked, onGo, onClose } = props;
  const styles = useStyles();
  const left = useId();
  const { changes, says, groups, recoloured, key, leftAlone } = colourPreview(checked);
  const { colours } = checked.settings;
  return (
    <Asking
      go={changes === 0 ? null : `Change ${count(changes, "cell")}`}
      onGo={() => onGo(changes)}
      onClose={onClose}
    >
      <p>{says}</p>
      {key.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {groups.length > 0 && (
        <ul className={styles.list}>
          {groups.map(({ kind, colour, sentence }) => (
            <li key={sentence} className={styles.group}>
              <span
                aria-hidden="true"
                className={styles.sample}
                style={
                  kind === "fill"
                    ? { backgroundColor: colour, color: colours.plainText }
                    : { backgroundColor: "#FFFFFF", color: colour }
                }
              >
                Aa
              </span>
              {sentence}
            </li>
          ))}
        </ul>
      )}
      {recoloured.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {leftAlone.length > 0 && (
        <>
          <p id={left}>What is left alone:</p>
          <ul aria-labelledby={left}>
            {leftAlone.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </Asking>
  );
}
