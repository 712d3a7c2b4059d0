import { useRef } from "react";
import { Button, Field, Radio, RadioGroup, makeStyles } from "@fluentui/react-components";
import type { RoundSource } from "../hooks/use-round";
import { strings } from "../strings";

const useStyles = makeStyles({
  choose: { marginTop: "4px", alignSelf: "flex-start" },
  // The browser's own file button can't be styled or translated; ours stands for it.
  file: { display: "none" },
});

/** Where the round comes from: the round editor, the sample, or a file that somebody picks. */
export function RoundChoice({
  source,
  openName,
  disabled,
  onOpen,
  onSample,
  onFile,
}: {
  readonly source: RoundSource;
  /** Name of the round that is open in the round editor; null where none is. */
  readonly openName: string | null;
  readonly disabled: boolean;
  readonly onOpen: () => void;
  readonly onSample: () => void;
  readonly onFile: (file: File | null) => void;
}) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <Field label={strings.newPlan.round}>
      <RadioGroup
        value={source.kind}
        disabled={disabled}
        onChange={(_, { value }) => (value === "editor" ? onOpen() : value === "sample" ? onSample() : onFile(null))}
      >
        {openName !== null && <Radio value="editor" label={strings.newPlan.openRound(openName)} />}
        <Radio value="sample" label={strings.newPlan.sampleRound} />
        <Radio
          value="file"
          label={source.fileName === null ? strings.newPlan.roundFile : strings.newPlan.chosenFile(source.fileName)}
        />
      </RadioGroup>
      {source.kind === "file" && (
        <>
          <Button className={styles.choose} disabled={disabled} onClick={() => input.current?.click()}>
            {strings.newPlan.chooseFile}
          </Button>
          <input
            ref={input}
            className={styles.file}
            type="file"
            accept=".json,application/json"
            aria-label={strings.newPlan.chooseFile}
            onChange={(event) => {
              const file = event.target.files?.[0];
              // Emptied, so that the same file can be chosen again once it is mended.
              event.target.value = "";
              if (file) onFile(file);
            }}
          />
        </>
      )}
    </Field>
  );
}
