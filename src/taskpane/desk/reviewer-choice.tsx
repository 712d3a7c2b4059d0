import { Field, Select } from "@fluentui/react-components";
import type { Reviewer } from "../../core/desk/reviewer";
import { deskStrings } from "./desk-strings";
import { useDeskStyles } from "./desk-styles";

/** Who sits at the desk, among the book's members. */
export function ReviewerChoice({
  reviewers,
  reviewer,
  onChoose,
}: {
  readonly reviewers: readonly Reviewer[];
  readonly reviewer: Reviewer | undefined;
  readonly onChoose: (name: string | null) => void;
}) {
  const styles = useDeskStyles();
  if (reviewers.length === 0) return <p className={styles.text}>{deskStrings.noMembers}</p>;
  return (
    <>
      <Field label={deskStrings.you} hint={reviewer === undefined ? deskStrings.youHint : null}>
        <Select
          className={styles.select}
          value={reviewer?.name ?? ""}
          onChange={(_, { value }) => onChoose(value === "" ? null : value)}
        >
          <option value="">{deskStrings.chooseYou}</option>
          {reviewers.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {reviewer !== undefined && reviewer.departments.length > 0 && (
        <p className={styles.small}>{deskStrings.ownDepartments(reviewer.departments)}</p>
      )}
    </>
  );
}
