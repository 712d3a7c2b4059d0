import { useEffect, useId, useRef, useState } from "react";
import {
  Button,
  Field,
  ProgressBar,
  Radio,
  RadioGroup,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { FileInput } from "../components/file-input";
import type { CarryNote } from "../../core/carry/carry-note";
import type { CarryEffects } from "./carry-button";
import { carryStrings } from "./carry-strings";
import { useFormStyles } from "./form-styles";
import { useCarry } from "./use-carry";

const useStyles = makeStyles({
  problem: {
    ...typographyStyles.body1,
    margin: 0,
    overflowWrap: "anywhere",
    color: tokens.colorStatusDangerForeground1,
  },
  status: { display: "flex", flexDirection: "column", gap: "4px" },
  notes: { ...typographyStyles.body1, margin: 0, paddingLeft: "20px", overflowWrap: "anywhere" },
});

/** Asks into which round, makes the workbook after its button, and lists what stayed behind. A chunk of its own. */
export default function CarryForm({
  effects,
  onClose,
}: {
  readonly effects: CarryEffects;
  readonly onClose: () => void;
}) {
  const styles = { ...useFormStyles(), ...useStyles() };
  const titleId = useId();
  const form = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [isOther, setOther] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  const { state, start } = useCarry(effects);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const isMaking = state.kind === "making";
  return (
    <div ref={form} role="group" aria-labelledby={titleId} className={styles.form}>
      <p id={titleId} className={styles.title}>
        {carryStrings.form}
      </p>
      {state.kind !== "made" && <p className={styles.text}>{carryStrings.about}</p>}
      {state.kind !== "made" && (
        <Field label={carryStrings.round}>
          <RadioGroup
            value={isOther ? "other" : "own"}
            disabled={isMaking}
            onChange={(_, { value }) => setOther(value === "other")}
          >
            <Radio value="own" label={carryStrings.ownRound} />
            <Radio value="other" label={file === null ? carryStrings.otherRound : carryStrings.chosenFile(file.name)} />
          </RadioGroup>
        </Field>
      )}
      {state.kind !== "made" && isOther && (
        <div className={styles.buttons}>
          <Button disabledFocusable={isMaking} onClick={() => input.current?.click()}>
            {carryStrings.chooseFile}
          </Button>
          <FileInput ref={input} accept=".json,application/json" label={carryStrings.chooseFile} onFile={setFile} />
        </div>
      )}
      {state.kind === "asking" &&
        state.problems.map((problem) => (
          <p key={problem} role="alert" className={styles.problem}>
            {problem}
          </p>
        ))}
      <div role="status" className={styles.status}>
        {isMaking && (
          <Field validationMessage={carryStrings.making} validationState="none">
            <ProgressBar />
          </Field>
        )}
        {state.kind === "made" && <Made name={state.name} left={state.left} />}
      </div>
      <div className={styles.buttons}>
        {state.kind !== "made" && (
          <Button
            appearance="primary"
            disabledFocusable={isMaking || (isOther && file === null)}
            onClick={() => start(isOther ? file : null)}
          >
            {carryStrings.make}
          </Button>
        )}
        <Button onClick={onClose}>{state.kind === "made" ? carryStrings.close : carryStrings.cancel}</Button>
      </div>
    </div>
  );
}

/** Where the new workbook is, and what its maker should know of it. */
function Made({ name, left: notes }: { readonly name: string; readonly left: readonly CarryNote[] }) {
  const styles = { ...useFormStyles(), ...useStyles() };
  const of = (kind: CarryNote["kind"]) => notes.filter((note) => note.kind === kind);
  const [left, look] = [of("left"), of("look")];
  return (
    <>
      <p className={styles.title}>{carryStrings.made(name)}</p>
      <p className={styles.text}>{carryStrings.madeText}</p>
      {left.length === 0 && <p className={styles.text}>{carryStrings.allMoved}</p>}
      {[
        { title: carryStrings.left(left.length), notes: left },
        { title: carryStrings.look(look.length), notes: look },
      ].map(
        (part) =>
          part.notes.length > 0 && (
            <div key={part.title}>
              <p className={styles.title}>{part.title}</p>
              <ul className={styles.notes}>
                {part.notes.map(({ table, item, message }, index) => (
                  <li key={index}>{carryStrings.note(table, item, message)}</li>
                ))}
              </ul>
            </div>
          ),
      )}
    </>
  );
}
