import { useRef, useState } from "react";
import type { DragEvent, ReactNode } from "react";
import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { gatherChosen, gatherDropped, type Gathered } from "./gathered-files";
import { reviewStrings } from "./review-strings";

const useStyles = makeStyles({
  // All of the screen takes a drop: a target as small as a box is missed in a narrow pane.
  zone: { minHeight: "100%", boxSizing: "border-box", border: "2px dashed transparent" },
  over: { border: `2px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorSubtleBackgroundHover },
  top: { padding: "10px", display: "flex", flexDirection: "column", gap: "8px" },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  // The browser's own file buttons can't be styled or translated; ours stand for them.
  file: { display: "none" },
});

/** Looks for files, telling now and then how many names it has seen. */
export type Gather = (onSeen: (seen: number) => void) => Promise<Gathered>;

/** Where plans are dropped or chosen: files, or folders with all that is in them. What follows stands inside and takes drops too. */
export function DropZone({
  isOff,
  isFirst,
  onFiles,
  children,
}: {
  readonly isOff: boolean;
  /** Whether nothing was chosen yet: then choosing is what there is to do. */
  readonly isFirst: boolean;
  readonly onFiles: (gather: Gather) => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const [isOver, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const over = (event: DragEvent) => {
    if (isOff || !event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    // Else the browser opens the file in place of the pane, even where nothing can be added just now.
    event.preventDefault();
    setOver(false);
    if (isOff) return;
    const entries = [...event.dataTransfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
    const plain = [...event.dataTransfer.files];
    if (entries.length > 0) onFiles((onSeen) => gatherDropped(entries, onSeen));
    else if (plain.length > 0) onFiles(async () => gatherChosen(plain));
  };
  const chosen = (input: HTMLInputElement) => {
    const list = [...(input.files ?? [])];
    // Emptied, so that the same files can be chosen again once they were saved anew.
    input.value = "";
    if (list.length > 0) onFiles(async () => gatherChosen(list));
  };
  return (
    <div
      className={mergeClasses(styles.zone, isOver && styles.over)}
      onDragEnter={over}
      onDragOver={over}
      onDragLeave={(event) => {
        // Moving over a child leaves its parent, too.
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={drop}
    >
      <section className={styles.top} aria-labelledby="review-files">
        <h2 id="review-files" className={styles.heading} tabIndex={-1}>
          {isOver ? reviewStrings.dropHere : reviewStrings.filesHeading}
        </h2>
        <p className={styles.text}>{reviewStrings.about}</p>
        <div className={styles.buttons}>
          <Button
            appearance={isFirst ? "primary" : "secondary"}
            disabledFocusable={isOff}
            onClick={() => files.current?.click()}
          >
            {reviewStrings.chooseFiles}
          </Button>
          <Button disabledFocusable={isOff} onClick={() => folder.current?.click()}>
            {reviewStrings.chooseFolder}
          </Button>
        </div>
        <input
          ref={files}
          className={styles.file}
          type="file"
          multiple
          accept=".xlsx,.xlsm,.xltx,.xltm,.xls,.xlsb,.ods"
          aria-label={reviewStrings.filesLabel}
          onChange={(event) => chosen(event.target)}
        />
        <input
          ref={folder}
          className={styles.file}
          type="file"
          multiple
          aria-label={reviewStrings.folderLabel}
          onChange={(event) => chosen(event.target)}
          {...{ webkitdirectory: "" }}
        />
      </section>
      {children}
    </div>
  );
}
