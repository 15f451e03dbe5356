import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  asking: {
    marginTop: "8px",
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    "& p": { marginTop: 0 },
  },
});

interface AskingProps {
  readonly children: ReactNode;
  /** What the button that goes on says; null where there is nothing to do. */
  readonly go: string | null;
  readonly onGo: () => void;
  readonly onClose: () => void;
}

/** A question before something is written, with the button that goes on. */
export function Asking({ children, go, onGo, onClose }: AskingProps) {
  const styles = useStyles();
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => {
    first.current?.querySelector("button")?.focus();
  }, []);
  return (
    <div className={styles.asking} role="group" aria-label="Before anything is written" ref={first}>
      {children}
      <div className={styles.buttons}>
        {go !== null && (
          <Button appearance="primary" onClick={onGo}>
            {go}
          </Button>
        )}
        <Button onClick={onClose}>{go === null ? "Close" : "Not now"}</Button>
      </div>
    </div>
  );
}
