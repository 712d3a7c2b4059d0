import { useId } from "react";
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Fix } from "../../core/findings/fix";
import { describeEdits } from "../describe-edits";
import { strings } from "../strings";

/** Cells listed one by one; a fix of a whole column would push everything else out of sight. */
const shownChanges = 6;

const useStyles = makeStyles({
  offer: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "6px",
    padding: "8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  changes: { ...typographyStyles.caption1, margin: 0, padding: 0, listStyleType: "none", width: "100%" },
  change: { overflowWrap: "anywhere", paddingBottom: "4px" },
  where: { color: tokens.colorNeutralForeground2 },
  before: { textDecorationLine: "line-through" },
  after: { fontWeight: tokens.fontWeightSemibold },
  spoken: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** One way to mend a finding: what it does, before → after cell by cell, and the button that does it. */
export function FixOffer({
  fix,
  isDate,
  isChoice,
  disabled,
  onApply,
}: {
  readonly fix: Fix;
  /** Whether the numbers it writes are dates. */
  readonly isDate: boolean;
  /** One of several: its button then says what it does rather than "Apply". */
  readonly isChoice: boolean;
  readonly disabled: boolean;
  readonly onApply: () => void;
}) {
  const styles = useStyles();
  const titleId = useId();
  const changes = describeEdits(fix.edits, isDate);
  return (
    <div className={styles.offer} role="group" aria-labelledby={titleId}>
      <p id={titleId} className={styles.title}>
        {fix.title}
      </p>
      <ul className={styles.changes}>
        {changes.slice(0, shownChanges).map(({ where, before, after }, index) => (
          <li key={index} className={styles.change}>
            <span className={styles.where}>{where}</span>
            <br />
            <span className={styles.spoken}>{strings.before} </span>
            <span className={styles.before}>{before}</span>
            <span aria-hidden> → </span>
            <span className={styles.spoken}> {strings.after} </span>
            <span className={styles.after}>{after}</span>
          </li>
        ))}
        {changes.length > shownChanges && <li>{strings.moreChanges(changes.length - shownChanges)}</li>}
      </ul>
      <Button
        appearance={isChoice ? "secondary" : "primary"}
        disabledFocusable={disabled}
        aria-label={isChoice ? undefined : strings.applyNamed(fix.title)}
        onClick={onApply}
      >
        {isChoice ? fix.title : strings.apply}
      </Button>
    </div>
  );
}
