import { useEffect, useId, useRef, useState } from "react";
import { Button, Field, Input } from "@fluentui/react-components";
import { HostError } from "../../core/workbook/spreadsheet-host";
import { strings } from "../strings";
import { useFormStyles } from "./form-styles";
import type { WaiverProps } from "./waiver-button";
import { waiverMistakes } from "./waiver-mistakes";
import { waiverStrings } from "./waiver-strings";

const fields = ["reason", "askedBy", "approver", "expires"] as const;

/** Asks for what a request needs, says at once what is missing, and writes it after its button. A chunk of its own. */
export default function WaiverForm({
  criterion,
  title,
  item,
  disabled,
  effects,
  onAsk,
  onClose,
}: WaiverProps & { readonly onClose: () => void }) {
  const styles = useFormStyles();
  const titleId = useId();
  const form = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState({ reason: "", askedBy: "", approver: "", expires: "" });
  const [wasTried, setTried] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const { reasonHint, approverHint, expiresHint } = waiverStrings;
  const hints = { reason: reasonHint, askedBy: null, approver: approverHint, expires: expiresHint };
  const mistakes = waiverMistakes(typed, effects.today());
  const ask = async () => {
    setTried(true);
    if (Object.keys(mistakes).length > 0 || effects.host === null) return;
    const [engine, snapshot] = await Promise.all([effects.loadEngine(), effects.host.snapshot()]);
    const answer = engine.askForWaiver(snapshot, { criterion, item, ...typed });
    if (answer.edits) onAsk(waiverStrings.title(item), answer.edits);
    else setProblem(answer.problem);
  };
  return (
    <div ref={form} role="group" aria-labelledby={titleId} className={styles.form}>
      <p id={titleId} className={styles.title}>
        {waiverStrings.form(title, item)}
      </p>
      <p className={styles.text}>{waiverStrings.about}</p>
      {fields.map((field) => (
        <Field
          key={field}
          label={waiverStrings[field]}
          required
          hint={hints[field]}
          // A form that scolds before anything was typed helps nobody.
          validationMessage={wasTried || typed[field] !== "" ? mistakes[field] : null}
        >
          <Input value={typed[field]} onChange={(_, { value }) => setTyped({ ...typed, [field]: value })} />
        </Field>
      ))}
      {problem !== null && <p role="alert">{problem}</p>}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={disabled}
          onClick={() =>
            void ask().catch((error: unknown) => {
              const message = error instanceof Error ? error.message : String(error);
              setProblem(error instanceof HostError ? message : strings.unexpected(message));
            })
          }
        >
          {waiverStrings.ask}
        </Button>
        <Button onClick={onClose}>{waiverStrings.cancel}</Button>
      </div>
    </div>
  );
}
