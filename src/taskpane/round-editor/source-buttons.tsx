import { useRef, useState } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { FileInput } from "../components/file-input";
import { Notice } from "../components/notice";
import { roundStrings } from "./round-strings";
import type { RoundSources } from "./use-round-sources";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** The ways to a round as buttons. Where changes would be lost it asks first. */
export function SourceButtons({
  sources,
  wouldLose,
}: {
  readonly sources: RoundSources;
  /** Whether a round with unsaved changes is open. */
  readonly wouldLose: boolean;
}) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [asking, setAsking] = useState<(() => void) | null>(null);
  const ask = (act: () => void) => () => (wouldLose ? setAsking(() => act) : act());
  const ways = [
    { label: roundStrings.sources.fresh, act: sources.fresh },
    { label: roundStrings.sources.file, act: () => input.current?.click() },
    ...(sources.workbook ? [{ label: roundStrings.sources.workbook, act: sources.workbook }] : []),
    { label: roundStrings.sources.sample, act: sources.sample },
  ];
  return (
    <>
      <div className={styles.buttons}>
        {ways.map(({ label, act }) => (
          <Button key={label} disabledFocusable={sources.isReading} onClick={ask(act)}>
            {label}
          </Button>
        ))}
      </div>
      <FileInput
        ref={input}
        accept=".json,application/json"
        label={roundStrings.sources.fileLabel}
        onFile={sources.file}
      />
      {asking && (
        <Notice kind="info" title={roundStrings.guard.title} lines={[roundStrings.guard.text]} asks>
          <Button appearance="primary" onClick={() => setAsking(null)}>
            {roundStrings.guard.stay}
          </Button>
          <Button
            onClick={() => {
              asking();
              setAsking(null);
            }}
          >
            {roundStrings.guard.go}
          </Button>
        </Notice>
      )}
      {sources.isReading && <p role="status">{roundStrings.sources.reading}</p>}
      {sources.problems.length > 0 && (
        <Notice kind="error" title={roundStrings.sources.failed} lines={sources.problems} />
      )}
    </>
  );
}
