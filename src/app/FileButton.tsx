import { Button, type ButtonProps } from "@fluentui/react-components";
import { useRef } from "react";

type FileButtonProps = Pick<ButtonProps, "appearance" | "size" | "disabledFocusable"> & {
  /** What the button says is for: a name in full, since those who hear the page may meet the chooser alone. */
  readonly label: string;
  /** The endings of the files to choose from, as ".xlsx,.xlsm". */
  readonly accept: string;
  readonly onFile: (file: File) => void;
};

/** A button by which somebody chooses a file of their own. */
export function FileButton({ label, accept, onFile, ...button }: FileButtonProps) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...button} onClick={() => chooser.current?.click()}>
        {label}…
      </Button>
      <input
        ref={chooser}
        hidden
        type="file"
        accept={accept}
        aria-label={label}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined) onFile(file);
          // So that the same file can be chosen again.
          target.value = "";
        }}
      />
    </>
  );
}
