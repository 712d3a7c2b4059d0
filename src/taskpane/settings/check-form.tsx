import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { CriterionWords } from "../../core/criteria/criterion";
import type { CriterionSetting } from "../../core/domain/pack";
import type { Draft, Json } from "../round-editor/draft";
import { objectOf } from "../round-editor/draft";
import { valueAt, withValue } from "../round-editor/draft-path";
import { FieldEditor } from "../round-editor/field-editor";
import { criterionForm } from "./criterion-fields";
import { fieldProblem } from "./settings-findings";
import { settingsStrings } from "./settings-strings";

const useStyles = makeStyles({
  heading: { ...typographyStyles.caption1Strong, margin: 0, color: tokens.colorNeutralForeground2 },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
});

const words = settingsStrings.check;

/** One check: its help, and the form over what can be changed of it. A pack's own check has help alone. */
export function CheckForm({
  check,
  isOwn,
  draft,
  below,
  round,
  onChange,
}: {
  readonly check: CriterionWords;
  readonly isOwn: boolean;
  readonly draft: Draft;
  readonly below: CriterionSetting | undefined;
  readonly round: CriterionSetting | undefined;
  readonly onChange: (draft: Draft) => void;
}) {
  const styles = useStyles();
  const { fields, settled } = criterionForm(check, below, round);
  const said = objectOf(valueAt(draft, ["criteria", check.id]));
  const saysSomething = Object.values(said).some((value) => value !== undefined);
  return (
    <>
      <p className={styles.text}>{check.rule}</p>
      <div>
        <h3 className={styles.heading}>{words.why}</h3>
        <p className={styles.text}>{check.because}</p>
      </div>
      <div>
        <h3 className={styles.heading}>{words.todo}</h3>
        <p className={styles.text}>{check.remedy}</p>
      </div>
      {isOwn ? (
        <p className={styles.text}>{settingsStrings.checks.ownAbout}</p>
      ) : (
        <>
          {settled.map((sentence) => (
            <p key={sentence} className={styles.text}>
              {sentence}
            </p>
          ))}
          {fields.map((field) => {
            const value: Json | undefined = valueAt(draft, field.path);
            return (
              <FieldEditor
                key={field.path.join("|")}
                field={field}
                value={value}
                problem={fieldProblem(field, value)}
                onChange={(next) => onChange(withValue(draft, field.path, next))}
              />
            );
          })}
          {saysSomething && (
            <div>
              <Button onClick={() => onChange(withValue(draft, ["criteria", check.id], undefined))}>
                {words.reset}
              </Button>
            </div>
          )}
        </>
      )}
    </>
  );
}
