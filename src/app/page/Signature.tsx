import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FileHost } from "../../hosts/host";

const useStyles = makeStyles({
  signature: {
    margin: "8px 12px 0",
    padding: "8px 12px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    "& p": { margin: "0 0 8px" },
  },
});

/** Says that a workbook is signed, which marking would break, and takes the signature off the copy where that is wanted. */
export function Signature({ host, onFault }: { host: FileHost; onFault: (error: unknown) => void }) {
  const styles = useStyles();
  const [wasSigned] = useState(host.isSigned);
  const [left, setLeft] = useState(false);
  if (!wasSigned) return null;
  return (
    <section aria-label="Digital signature" className={styles.signature}>
      <p role="status">
        {left
          ? "The marked copy will bear no digital signature. Your own file keeps its signature."
          : "This workbook is digitally signed. It can be checked as it is; marking it breaks the signature."}
      </p>
      <Button
        disabledFocusable={left}
        onClick={() => {
          host.breakSignature().then(() => setLeft(true), onFault);
        }}
      >
        Leave the signature off the copy
      </Button>
    </section>
  );
}
