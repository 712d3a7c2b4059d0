import { useMemo, useState } from "react";
import { Button, Field, Radio, RadioGroup, makeStyles, typographyStyles } from "@fluentui/react-components";
import { MessagePage } from "../components/message-page";
import type { Engine, PaneEffects } from "../pane-effects";
import { compareStrings } from "./compare-strings";
import type { NamedSnapshot } from "./compare-snapshots";

const useStyles = makeStyles({
  page: { padding: "0 12px 12px", display: "flex", flexDirection: "column", gap: "8px", alignItems: "flex-start" },
  heading: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  list: { ...typographyStyles.body1, margin: 0, paddingLeft: "16px", overflowWrap: "anywhere" },
});

/** What changed, in sentences: money first, then table by table. Which of the two came first, the person says. */
export function ComparisonPage({
  engine,
  file,
  here,
  copyText,
}: {
  readonly engine: Engine;
  readonly file: NamedSnapshot;
  readonly here: NamedSnapshot;
  readonly copyText: PaneEffects["copyText"];
}) {
  const styles = useStyles();
  const [fileIs, setFileIs] = useState<"older" | "newer">("older");
  const [said, setSaid] = useState("");
  const answer = useMemo(
    () => (fileIs === "older" ? engine.compare(file, here) : engine.compare(here, file)),
    [engine, file, here, fileIs],
  );
  if (answer.problem !== undefined)
    return <MessagePage title={compareStrings.notRead(file.name)} text={answer.problem} />;
  return (
    <div className={styles.page}>
      <Field label={compareStrings.order}>
        <RadioGroup value={fileIs} onChange={(_, { value }) => setFileIs(value === "newer" ? "newer" : "older")}>
          <Radio value="older" label={compareStrings.older(file.name)} />
          <Radio value="newer" label={compareStrings.newer(file.name)} />
        </RadioGroup>
      </Field>
      <h2 className={styles.heading}>
        <span role="status">{answer.verdict}</span>
      </h2>
      {answer.remarks.map((line) => (
        <p key={line} className={styles.text}>
          {line}
        </p>
      ))}
      <Button
        onClick={() =>
          void copyText(answer.text).then(
            () => setSaid(compareStrings.copied),
            // Refused by the program around the pane: the sentences themselves are the way on.
            () => setSaid(compareStrings.notCopied),
          )
        }
      >
        {compareStrings.copy}
      </Button>
      <p role="status" className={styles.text}>
        {said}
      </p>
      {answer.groups.map(({ table, sentences }) => (
        <section key={table}>
          <h3 className={styles.heading}>{table}</h3>
          <ul className={styles.list}>
            {sentences.map((sentence, index) => (
              <li key={index}>{sentence}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
