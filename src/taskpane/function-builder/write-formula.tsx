import { useEffect, useRef, useState } from "react";
import { Button, Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Edit } from "../../core/workbook/edit";
import { HostError, type InteractiveHost } from "../../core/workbook/spreadsheet-host";
import type { Pane } from "../hooks/use-pane";
import { isBusy } from "../pane-state";
import type { Asked, OfferedFormula } from "./ask-question";
import { builderStrings as words } from "./builder-strings";
import { placeFormula } from "./place-formula";

const useStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: "0 0 4px" },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    display: "block",
    padding: "8px",
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  text: { ...typographyStyles.body1, margin: "6px 0", overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
});

/** What writing has come to. */
type Writing =
  | { readonly kind: "idle" }
  | { readonly kind: "finding" }
  | {
      readonly kind: "asks";
      readonly edit: Edit;
      readonly place: string;
      readonly question: string;
      readonly isFilled: boolean;
    }
  | { readonly kind: "said"; readonly text: string };

/** The formula, where it would go, and the question before anything is replaced. What is written can be taken back in the footer. */
export function WriteFormula({
  asked,
  host,
  pane: { state, perform },
}: {
  readonly asked: Extract<Asked, { readonly kind: "answered" }>;
  readonly host: InteractiveHost;
  readonly pane: Pane;
}) {
  const styles = useStyles();
  const [isLong, setLong] = useState(false);
  const [writing, setWriting] = useState<Writing>({ kind: "idle" });
  const replace = useRef<HTMLButtonElement>(null);
  const write = useRef<HTMLButtonElement>(null);
  const isAsking = writing.kind === "asks";
  useEffect(() => {
    if (isAsking) replace.current?.focus();
  }, [isAsking]);
  const formula = (isLong ? asked.withInterval : null) ?? asked.formula;
  if (formula === null) return <p className={styles.text}>{words.notForSmall}</p>;

  const performEdit = (edit: Edit, place: string) => {
    perform({ kind: "apply", title: words.formulaIn(place), edits: [edit] });
    setWriting({ kind: "said", text: words.written(place) });
  };
  const start = async () => {
    setWriting({ kind: "finding" });
    try {
      setWriting(await placeIn(host, formula, state.plan.kind === "plan", performEdit));
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      setWriting({ kind: "said", text: `${words.notWritten}: ${error.message}` });
    }
  };
  const isWaiting = isBusy(state) || writing.kind === "finding";
  return (
    <section aria-label={words.formula}>
      <h3 className={styles.heading}>{words.formula}</h3>
      {asked.withInterval !== null && (
        <Checkbox
          label={words.withInterval}
          checked={isLong}
          onChange={(_, { checked }) => {
            setLong(checked === true);
            setWriting({ kind: "idle" });
          }}
        />
      )}
      <code className={styles.formula}>{formula.text}</code>
      {formula.rows * formula.columns > 1 && (
        <p className={styles.text}>{words.spills(formula.rows, formula.columns)}</p>
      )}
      <div className={styles.buttons}>
        <Button ref={write} appearance="primary" disabledFocusable={isWaiting || isAsking} onClick={() => void start()}>
          {words.write}
        </Button>
      </div>
      <div role="status">
        {writing.kind === "finding" && <p className={styles.text}>{words.writing}</p>}
        {writing.kind === "said" && <p className={styles.text}>{writing.text}</p>}
        {writing.kind === "asks" && <p className={styles.text}>{writing.question}</p>}
      </div>
      {writing.kind === "asks" && (
        <div className={styles.buttons}>
          <Button ref={replace} onClick={() => performEdit(writing.edit, writing.place)}>
            {writing.isFilled ? words.replace : words.writeHere}
          </Button>
          <Button
            onClick={() => {
              setWriting({ kind: "idle" });
              write.current?.focus();
            }}
          >
            {writing.isFilled ? words.keep : words.notHere}
          </Button>
        </div>
      )}
    </section>
  );
}

/** Finds the chosen cell, looks at what stands there now, and writes where nothing speaks against it. */
async function placeIn(
  host: InteractiveHost,
  formula: OfferedFormula,
  isPlan: boolean,
  onFree: (edit: Edit, place: string) => void,
): Promise<Writing> {
  const [place, snapshot] = await Promise.all([host.selection(), host.snapshot()]);
  const name = `${place.sheet}!${place.cell}`;
  const placing = placeFormula(snapshot, place, formula);
  if (placing.kind === "in-the-way")
    return { kind: "said", text: words.inTheWay(`${placing.place.sheet}!${placing.place.cell}`) };
  const { edit, content, nearTable } = placing;
  // Only plans are checked; in other workbooks a formula beside a table is where people want it.
  const isNear = isPlan && nearTable !== null;
  if (content !== null || isNear) {
    const question = content !== null ? words.filled(name, content) : words.near(name, nearTable ?? "");
    return { kind: "asks", edit, place: name, question, isFilled: content !== null };
  }
  onFree(edit, name);
  return { kind: "said", text: words.written(name) };
}
