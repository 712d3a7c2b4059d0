import type { RefObject } from "react";
import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({ input: { display: "none" } });

/**
 * The browser's own way to a file, which nobody sees, since its button can't be styled or translated: a button of ours beside it calls
 * `ref.current.click()`. Named, because screen readers meet it in
 * the window in which the file is chosen.
 *
 * @param accept endings and types, with commas between
 * @param onFile one file; not called where the window was closed without a choice
 */
export function FileInput({
  ref,
  accept,
  label,
  onFile,
}: {
  readonly ref: RefObject<HTMLInputElement | null>;
  readonly accept: string;
  readonly label: string;
  readonly onFile: (file: File) => void;
}) {
  const styles = useStyles();
  return (
    <input
      ref={ref}
      className={styles.input}
      type="file"
      accept={accept}
      aria-label={label}
      onChange={(event) => {
        const file = event.target.files?.[0];
        // Emptied, so that the same file can be chosen again once it is mended or saved anew.
        event.target.value = "";
        if (file) onFile(file);
      }}
    />
  );
}
