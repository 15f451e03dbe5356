import { Button, Field, ProgressBar } from "@fluentui/react-components";
import { useEffect, useState } from "react";

/** Says what is going on, and offers to stop it, once it has taken longer than a second. */
export function Slow({ what, onStop }: { what: string; onStop: () => void }) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 1000);
    return () => clearTimeout(timer);
  }, []);
  if (!slow) return null;
  return (
    <div>
      <Field validationMessage={what} validationState="none">
        <ProgressBar aria-label={what} />
      </Field>
      <Button size="small" onClick={onStop}>
        Cancel
      </Button>
    </div>
  );
}
