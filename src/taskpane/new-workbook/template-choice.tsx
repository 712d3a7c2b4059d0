import { useEffect, useRef } from "react";
import { Field, Radio, RadioGroup, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { NewTemplate } from "../pane-effects";
import { newStrings } from "./new-strings";

const useStyles = makeStyles({
  purpose: {
    ...typographyStyles.caption1,
    display: "block",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** Which of the registered workbooks to make: title and purpose of each, so that nobody has to know the names. */
export function TemplateChoice({
  templates,
  chosen,
  disabled,
  onChoose,
}: {
  readonly templates: readonly NewTemplate[];
  readonly chosen: string;
  readonly disabled: boolean;
  readonly onChoose: (id: string) => void;
}) {
  const styles = useStyles();
  const group = useRef<HTMLDivElement>(null);
  // The dialog took the focus before the engine had named the workbooks; the first question is this one.
  useEffect(() => group.current?.querySelector<HTMLElement>("input:checked")?.focus(), []);
  return (
    <Field label={newStrings.workbook}>
      <RadioGroup ref={group} value={chosen} disabled={disabled} onChange={(_, { value }) => onChoose(value)}>
        {templates.map(({ id, title, purpose }) => (
          <Radio
            key={id}
            value={id}
            label={
              <>
                {title} <span className={styles.purpose}>{purpose}</span>
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
