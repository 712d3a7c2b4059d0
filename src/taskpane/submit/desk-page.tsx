import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Checkmark16Regular } from "@fluentui/react-icons/svg/checkmark";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import type { Pane } from "../hooks/use-pane";
import { SignForm } from "./sign-form";
import type { SigningDesk } from "./signing-desk";
import { submitStrings } from "./submit-strings";

const useStyles = makeStyles({
  section: { padding: "12px 12px 0", display: "flex", flexDirection: "column", gap: "8px", alignItems: "stretch" },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  list: { ...typographyStyles.body1, listStyleType: "none", margin: 0, padding: 0 },
  item: { display: "flex", gap: "8px", padding: "2px 0", overflowWrap: "anywhere" },
  icon: { flexShrink: 0, paddingTop: "2px", color: tokens.colorNeutralForeground2 },
  text: { ...typographyStyles.body1, margin: "0 0 12px", overflowWrap: "anywhere" },
  word: { fontWeight: tokens.fontWeightSemibold },
  back: { alignSelf: "flex-start" },
});

/** Checklist, sign-off as it stands, the form, and what happens next. */
export function DeskPage({
  desk,
  pane,
  onClose,
}: {
  readonly desk: SigningDesk;
  readonly pane: Pane;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const errors = desk.errorsFor("department");
  const items = [
    ...desk.checklist,
    { text: errors === 0 ? submitStrings.checkDone : submitStrings.checkErrors(errors), isDone: errors === 0 },
  ];
  return (
    <>
      <section className={styles.section} aria-labelledby="submit-checklist">
        <h2 id="submit-checklist" className={styles.heading} tabIndex={-1}>
          {submitStrings.checklist}
        </h2>
        <ul className={styles.list}>
          {items.map(({ text, isDone }) => (
            <li key={text} className={styles.item}>
              <span className={styles.icon}>
                {isDone ? <Checkmark16Regular aria-hidden /> : <Circle16Regular aria-hidden />}
              </span>
              <span>
                <span className={styles.word}>{isDone ? submitStrings.done : submitStrings.toDo}:</span> {text}
              </span>
            </li>
          ))}
        </ul>
        {errors > 0 && (
          <Button className={styles.back} onClick={onClose}>
            {submitStrings.backToProblems}
          </Button>
        )}
      </section>
      <section className={styles.section} aria-labelledby="submit-signatures">
        <h2 id="submit-signatures" className={styles.heading}>
          {submitStrings.signOff}
        </h2>
        <ul className={styles.list}>
          {desk.signatures.map(({ role, signed, isCurrent }) => (
            <li key={role} className={styles.item}>
              <span>
                <span className={styles.word}>{submitStrings.roles[role]}:</span> {signed ?? submitStrings.notSigned}
                {signed !== null && !isCurrent && `, ${submitStrings.otherVersion}`}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.section} aria-labelledby="submit-next">
        <h2 id="submit-next" className={styles.heading}>
          {submitStrings.next}
        </h2>
        <p className={styles.text} role="status">
          {submitStrings.nextSteps[nextStep(desk)]}
        </p>
      </section>
      <section className={styles.section} aria-labelledby="submit-form">
        <h2 id="submit-form" className={styles.heading}>
          {submitStrings.form}
        </h2>
        <SignForm desk={desk} pane={pane} />
      </section>
    </>
  );
}

function nextStep({ signatures, isSubmitted }: SigningDesk): keyof typeof submitStrings.nextSteps {
  if (signatures.every(({ isCurrent }) => isCurrent)) return "all";
  if (isSubmitted) return "submitted";
  return signatures.some(({ role, isCurrent }) => role === "department" && isCurrent) ? "finance" : "department";
}
