import { Field, Select, makeStyles } from "@fluentui/react-components";
import type { Round } from "../../core/domain/round";
import { newStrings } from "./new-strings";

const useStyles = makeStyles({
  // Long names in a drop-down would otherwise push the dialog wider than a narrow pane.
  select: { minWidth: 0, "& > select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
});

/** Whose workbook it becomes, for templates of which every department gets one. */
export function DepartmentChoice({
  departments,
  code,
  disabled,
  onChoose,
}: {
  readonly departments: Round["departments"];
  readonly code: string;
  readonly disabled: boolean;
  readonly onChoose: (code: string) => void;
}) {
  const styles = useStyles();
  const none = departments.length === 0;
  return (
    <Field label={newStrings.department} {...(none && { validationMessage: newStrings.noDepartments })}>
      <Select
        className={styles.select}
        value={code}
        disabled={disabled || none}
        onChange={(_, { value }) => onChoose(value)}
      >
        <option value="">{newStrings.pickDepartment}</option>
        {departments.map(({ code: value, name }) => (
          <option key={value} value={value}>
            {newStrings.departmentOption(name, value)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
