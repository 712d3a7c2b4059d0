import { useRef } from "react";
import { Button, Field, Radio, RadioGroup, makeStyles } from "@fluentui/react-components";
import { FileInput } from "../components/file-input";
import { newStrings } from "./new-strings";
import type { RoundSource } from "./use-round";

const useStyles = makeStyles({
  choose: { marginTop: "4px", alignSelf: "flex-start" },
});

/** Where the round comes from: the round editor, the workbook beside the pane, the sample, or a file that somebody picks. */
export function RoundChoice({
  source,
  openName,
  hasWorkbookRound,
  disabled,
  onOpen,
  onWorkbook,
  onSample,
  onFile,
}: {
  readonly source: RoundSource;
  /** Name of the round that is open in the round editor; null where none is. */
  readonly openName: string | null;
  /** Whether the workbook beside the pane carries a round. */
  readonly hasWorkbookRound: boolean;
  readonly disabled: boolean;
  readonly onOpen: () => void;
  readonly onWorkbook: () => void;
  readonly onSample: () => void;
  readonly onFile: (file: File | null) => void;
}) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const ways: Record<string, () => void> = {
    editor: onOpen,
    workbook: onWorkbook,
    sample: onSample,
    file: () => onFile(null),
  };
  return (
    <Field label={newStrings.round}>
      <RadioGroup value={source.kind} disabled={disabled} onChange={(_, { value }) => ways[value]?.()}>
        {openName !== null && <Radio value="editor" label={newStrings.openRound(openName)} />}
        {hasWorkbookRound && <Radio value="workbook" label={newStrings.workbookRound} />}
        <Radio value="sample" label={newStrings.sampleRound} />
        <Radio
          value="file"
          label={source.fileName === null ? newStrings.roundFile : newStrings.chosenFile(source.fileName)}
        />
      </RadioGroup>
      {source.kind === "file" && (
        <>
          <Button className={styles.choose} disabled={disabled} onClick={() => input.current?.click()}>
            {newStrings.chooseFile}
          </Button>
          <FileInput ref={input} accept=".json,application/json" label={newStrings.chooseFile} onFile={onFile} />
        </>
      )}
    </Field>
  );
}
