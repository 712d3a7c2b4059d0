import { useId, useState } from "react";
import { Checkbox, Field, Input, Select, Textarea, makeStyles } from "@fluentui/react-components";
import type { Json } from "./draft";
import { fieldId } from "./draft-place";
import type { DraftProblem } from "./draft-problems";
import { fieldText, readField } from "./read-field";
import { roundStrings } from "./round-strings";
import type { FieldSpec } from "./section";

const useStyles = makeStyles({
  // Long choices would otherwise push the page wider than a narrow pane.
  control: { minWidth: 0, width: "100%", "& > select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  lines: { minWidth: 0, width: "100%", "& > textarea": { minHeight: "160px", maxHeight: "none" } },
});

/** What a field is given: its spec, its value in the draft, what is wrong with it, and where a change goes. */
export interface FieldEditorProps {
  readonly field: FieldSpec;
  readonly value: Json | undefined;
  readonly problem: Pick<DraftProblem, "severity" | "message"> | undefined;
  readonly onChange: (value: Json | undefined) => void;
}

/**
 * One field with its name, hint and what is wrong with it, said under it while one types.
 *
 * What is merely missing is said without alarm: a page that was just opened would otherwise be red all over.
 */
export function FieldEditor(props: FieldEditorProps) {
  const { field, value, problem } = props;
  const id = fieldId(field.path);
  if (field.kind === "yes-no") return <YesNo {...props} />;
  const isBlank = value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
  const isMissing = problem?.severity === "error" && isBlank;
  const hint = [isMissing ? roundStrings.needed : "", field.hint ?? ""].filter((text) => text !== "").join(" ");
  return (
    <Field
      label={{ children: field.label, htmlFor: id }}
      {...(hint !== "" && { hint })}
      {...(problem &&
        !isMissing && {
          validationState: problem.severity,
          // Without the role of an alert, which would be read out with every letter.
          validationMessage: { children: problem.message, role: undefined },
        })}
    >
      {field.kind === "choice" ? <Choice {...props} /> : <Typed {...props} />}
    </Field>
  );
}

/** A field that is typed into. While one types it shows what was typed; afterwards what it was read as. */
function Typed({ field, value, onChange, ...control }: FieldEditorProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const suggestions = useId();
  const { problem: _problem, ...described } = control;
  const shared = {
    ...described,
    id: fieldId(field.path),
    value: typed ?? fieldText(value, field.kind),
    onChange: (_: unknown, { value: text }: { readonly value: string }) => {
      setTyped(text);
      onChange(readField(text, field.kind));
    },
    onBlur: () => setTyped(null),
  };
  if (field.kind === "lines") return <Textarea {...shared} className={styles.lines} resize="vertical" />;
  if (field.kind === "long-text") return <Textarea {...shared} className={styles.control} resize="vertical" />;
  const isNumber = field.kind === "money" || field.kind === "number" || field.kind === "whole";
  const offered = field.suggestions ?? [];
  return (
    <>
      <Input
        {...shared}
        className={styles.control}
        autoComplete="off"
        {...(isNumber && { inputMode: "decimal" })}
        {...(field.kind === "date" && { placeholder: "2026-11-30" })}
        {...(offered.length > 0 && { input: { list: suggestions } })}
      />
      {offered.length > 0 && (
        <datalist id={suggestions}>
          {offered.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
    </>
  );
}

/** A closed choice. What stands in the draft and is none of the choices is shown as it is, never as the first choice. */
function Choice({ field, value, onChange, ...control }: FieldEditorProps) {
  const styles = useStyles();
  const options = field.options ?? [];
  const at = options.findIndex((option) => option.value === value);
  const isStrange = at < 0 && value !== undefined && value !== "";
  const { problem: _problem, ...described } = control;
  return (
    <Select
      {...described}
      id={fieldId(field.path)}
      className={styles.control}
      value={isStrange ? "strange" : at < 0 ? "none" : String(at)}
      onChange={(_, { value: chosen }) => {
        if (chosen !== "strange") onChange(options[Number(chosen)]?.value);
      }}
    >
      {(field.none !== undefined || (at < 0 && !isStrange)) && (
        <option value="none">{field.none ?? "Choose one"}</option>
      )}
      {isStrange && <option value="strange">{fieldText(value, "text")}</option>}
      {options.map(({ label }, index) => (
        <option key={label} value={String(index)}>
          {label}
        </option>
      ))}
    </Select>
  );
}

/** A switch. Choosing the default says nothing in the round, so that a later default still counts. */
function YesNo({ field, value, problem, onChange }: FieldEditorProps) {
  return (
    <Field
      {...(problem && {
        validationState: problem.severity,
        validationMessage: { children: problem.message, role: undefined },
      })}
    >
      <Checkbox
        id={fieldId(field.path)}
        label={field.label}
        checked={typeof value === "boolean" ? value : (field.byDefault ?? false)}
        onChange={(_, { checked }) => onChange(checked === field.byDefault ? undefined : checked === true)}
      />
    </Field>
  );
}
