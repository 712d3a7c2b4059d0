import { useEffect, useRef, useState } from "react";
import { Button, makeStyles, typographyStyles } from "@fluentui/react-components";
import { FileInput } from "../components/file-input";
import { ComparisonPage } from "../compare/comparison-page";
import { compareStrings } from "../compare/compare-strings";
import { useComparison } from "../compare/use-comparison";
import { MessagePage } from "../components/message-page";
import type { Engine } from "../pane-effects";
import type { ScreenProps } from "./screen";

const useStyles = makeStyles({
  top: { padding: "12px", display: "flex", flexDirection: "column", gap: "8px", alignItems: "flex-start" },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
});

/** Comparing the open workbook with another version of it in a file. A chunk of its own. */
export default function CompareScreen({ effects }: ScreenProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [engine, setEngine] = useState<Engine | null>(null);
  const { state, choose } = useComparison(effects);
  const { loadEngine } = effects;
  useEffect(() => void loadEngine().then(setEngine), [loadEngine]);
  return (
    <>
      <section className={styles.top} aria-labelledby="compare-file">
        <h2 id="compare-file" className={styles.heading} tabIndex={-1}>
          {compareStrings.heading}
        </h2>
        <p className={styles.text}>{compareStrings.about}</p>
        <Button
          appearance={state.kind === "none" ? "primary" : "secondary"}
          disabledFocusable={state.kind === "reading"}
          onClick={() => input.current?.click()}
        >
          {compareStrings.choose}
        </Button>
        <FileInput ref={input} accept=".xlsx,.xlsm,.xltx" label={compareStrings.fileLabel} onFile={choose} />
        {state.kind === "reading" && <p role="status">{compareStrings.reading(state.name)}</p>}
      </section>
      {state.kind === "failed" && (
        <div role="alert">
          <MessagePage title={compareStrings.notRead(state.name)} text={state.message} />
        </div>
      )}
      {state.kind === "compared" && engine && (
        <ComparisonPage
          key={state.file.name}
          engine={engine}
          file={state.file}
          here={state.here}
          copyText={effects.copyText}
        />
      )}
    </>
  );
}
