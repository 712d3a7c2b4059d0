import { useState } from "react";
import { Button, Field, Textarea } from "@fluentui/react-components";
import { judgePlan } from "../../core/desk/judge-plan";
import { letterOf } from "../../core/desk/letter";
import type { PlanAtDesk } from "../../core/desk/plans-at-desk";
import type { PaneEffects } from "../pane-effects";
import { DeskForm } from "./desk-form";
import { deskStrings } from "./desk-strings";
import { useDeskStyles } from "./desk-styles";
import type { FormProps } from "./finding-forms";
import { useAct } from "./use-act";

/** Sends a plan back: the words, the letter as the department gets it, ways to take it along, and the button that notes it in the book. */
export function LetterForm({
  plan,
  effects,
  ...props
}: FormProps & { readonly plan: PlanAtDesk; readonly effects: Pick<PaneEffects, "copyText" | "saveFile"> }) {
  const styles = useDeskStyles();
  const [words, setWords] = useState("");
  const [said, setSaid] = useState("");
  const doing = useAct(props.pane);
  const { round, asOf } = props.book;
  const letter = letterOf({ plan, reviewer: props.reviewer, round, words, asOf });
  const save = (ending: string, text: string) => () => {
    const name = deskStrings.letterFile(plan.department, ending);
    effects.saveFile(name, text);
    setSaid(deskStrings.saved(name));
  };
  return (
    <DeskForm
      title={deskStrings.letterTitle}
      about={deskStrings.letterAbout}
      does={deskStrings.sendBackNow}
      doing={doing}
      onDo={() => {
        const answer = judgePlan(props.book, "send back", plan, props.reviewer);
        doing.act(deskStrings.sentBack(plan.department), answer, props.onClose);
      }}
      onClose={props.onClose}
    >
      <Field label={deskStrings.letterWords}>
        <Textarea value={words} maxLength={4000} onChange={(_, { value }) => setWords(value)} />
      </Field>
      <Field label={deskStrings.letterText}>
        <Textarea readOnly rows={8} value={letter.text} />
      </Field>
      <div className={styles.buttons}>
        <Button
          onClick={() =>
            void effects.copyText(letter.text).then(
              () => setSaid(deskStrings.copied),
              // Refused by the program around the pane: the files are the way on.
              () => setSaid(deskStrings.notCopied),
            )
          }
        >
          {deskStrings.copy}
        </Button>
        <Button onClick={save("txt", letter.text)}>{deskStrings.saveText}</Button>
        <Button onClick={save("md", letter.markdown)}>{deskStrings.saveMarkdown}</Button>
      </div>
      <p role="status" className={styles.small}>
        {said}
      </p>
    </DeskForm>
  );
}
