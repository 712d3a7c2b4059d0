import { Field, Input, Select } from "@fluentui/react-components";
import type { Question, QuestionInput } from "../../core/statistics";
import { builderStrings as words } from "./builder-strings";
import { labelsIn, narrowingColumns, type Choices } from "./choices";
import type { WorkbookTable } from "./workbook-tables";

/** The fields of a question: the table, its columns, what tells rows apart, groups, and what is typed. */
export function InputFields({
  question,
  choices,
  tables,
  onTable,
  onGiven,
  onNarrowed,
}: {
  readonly question: Question;
  readonly choices: Choices;
  readonly tables: readonly WorkbookTable[];
  readonly onTable: (table: string) => void;
  readonly onGiven: (name: string, value: string) => void;
  readonly onNarrowed: (column: string, value: string) => void;
}) {
  const table = tables.find(({ name }) => name === choices.table);
  const field = (input: QuestionInput) => (
    <QuestionField
      key={input.name}
      input={input}
      given={choices.given}
      table={table}
      onChange={(value) => onGiven(input.name, value)}
    />
  );
  const needsTable = question.inputs.some(({ kind }) => kind === "column");
  const narrowing = question.from === "counts" && table ? narrowingColumns(table, choices) : [];
  return (
    <>
      {needsTable && (
        <PickField
          label={words.table}
          value={choices.table}
          empty={words.pickTable}
          options={tables.map(({ name, sheet }) => ({ value: name, text: words.tableOption(name, sheet) }))}
          onChange={onTable}
        />
      )}
      {(!needsTable || table) && (
        <>
          {question.inputs.filter(({ kind }) => kind === "column").map(field)}
          {narrowing.map(({ name, values }) => (
            <PickField
              key={`narrowed ${name}`}
              label={name}
              value={values.includes(choices.narrowed[name] ?? "") ? (choices.narrowed[name] ?? "") : ""}
              empty={words.pick}
              options={values.map((value) => ({ value, text: value }))}
              onChange={(value) => onNarrowed(name, value)}
            />
          ))}
          {question.inputs.filter(({ kind }) => kind !== "column").map(field)}
        </>
      )}
    </>
  );
}

function QuestionField({
  input,
  given,
  table,
  onChange,
}: {
  readonly input: QuestionInput;
  readonly given: Choices["given"];
  readonly table: WorkbookTable | undefined;
  readonly onChange: (value: string) => void;
}) {
  const value = given[input.name] ?? "";
  if (input.kind === "value")
    return (
      <Field label={input.label} hint={input.holds === "number" ? words.valueHint : undefined}>
        <Input
          type={input.holds === "date" ? "date" : "text"}
          value={value}
          onChange={(_, data) => onChange(data.value)}
        />
      </Field>
    );
  const options =
    input.kind === "column"
      ? (table?.columns ?? []).map(({ name }) => name)
      : input.kind === "choice"
        ? input.choices
        : labelsIn(table?.columns.find(({ name }) => name === given[input.of]));
  const isOptional = input.kind === "column" && input.optional === true;
  return (
    <PickField
      label={isOptional ? words.optional(input.label) : input.label}
      value={value}
      empty={input.kind === "choice" ? null : isOptional ? words.everybody : words.pick}
      options={options.map((option) => ({ value: option, text: option }))}
      onChange={onChange}
    />
  );
}

function PickField({
  label,
  value,
  empty,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  /** What stands for nothing picked; null where something always is. */
  readonly empty: string | null;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChange: (value: string) => void;
}) {
  return (
    <Field label={label}>
      <Select value={value} onChange={(_, data) => onChange(data.value)}>
        {empty !== null && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
