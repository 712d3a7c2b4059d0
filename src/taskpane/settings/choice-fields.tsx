import { Field, Select, makeStyles } from "@fluentui/react-components";
import type { Json } from "../round-editor/draft";
import { settingsStrings } from "./settings-strings";

const useStyles = makeStyles({
  // Long choices would otherwise push the page wider than a narrow pane.
  control: { minWidth: 0, width: "100%", "& > select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
});

const words = settingsStrings.workbook;

/** Role, stage and grouping: three closed choices, each of which can be left to the workbook. */
export function ChoiceFields({
  draft,
  guess,
  stage,
  onChange,
}: {
  readonly draft: { readonly [key: string]: Json | undefined };
  /** Who a workbook of this kind is guessed to be looked at by. */
  readonly guess: keyof typeof words.roles;
  /** What the workbook itself says; null where it has no stage, and then there is nothing to choose. */
  readonly stage: "draft" | "submitted" | null;
  readonly onChange: (key: string, value: string | undefined) => void;
}) {
  return (
    <>
      <Choice
        label={words.role}
        hint={words.roleHint}
        value={draft["role"]}
        none={words.roleNone(words.roles[guess])}
        options={words.roles}
        onChange={(value) => onChange("role", value)}
      />
      {stage !== null && (
        <Choice
          label={words.stage}
          hint={words.stageHint}
          value={draft["stage"]}
          none={words.stageNone}
          options={words.stages}
          onChange={(value) => onChange("stage", value)}
        />
      )}
      <Choice
        label={words.grouping}
        value={draft["grouping"]}
        none={words.groupingNone}
        options={words.groupings}
        onChange={(value) => onChange("grouping", value)}
      />
    </>
  );
}

function Choice({
  label,
  hint,
  value,
  none,
  options,
  onChange,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly value: Json | undefined;
  readonly none: string;
  readonly options: Readonly<Record<string, string>>;
  readonly onChange: (value: string | undefined) => void;
}) {
  const styles = useStyles();
  const isStrange = typeof value === "string" && !(value in options);
  return (
    <Field label={label} {...(hint !== undefined && { hint })}>
      <Select
        className={styles.control}
        value={typeof value === "string" ? value : ""}
        onChange={(_, { value: chosen }) => onChange(chosen === "" ? undefined : chosen)}
      >
        <option value="">{none}</option>
        {/* What the JSON says and is no choice is shown as it is, never as the first choice. */}
        {isStrange && <option value={value}>{value}</option>}
        {Object.entries(options).map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
