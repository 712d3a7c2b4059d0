import { makeStyles, tokens } from "@fluentui/react-components";
import { DismissCircle16Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { Info16Filled } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../core/findings/finding";
import { strings } from "../strings";

const icons = { error: DismissCircle16Filled, warning: Warning16Filled, info: Info16Filled };

const useStyles = makeStyles({
  // The icon would be the baseline otherwise, and the word stand higher than the sentence it begins.
  mark: {
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    fontWeight: tokens.fontWeightSemibold,
    verticalAlign: "top",
  },
  // The icon alone is coloured: words in these colours are too faint to read on dark.
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground2 },
});

/** A severity as icon and word: never by colour alone. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Icon = icons[severity];
  return (
    <span className={styles.mark}>
      <Icon className={styles[severity]} aria-hidden />
      {strings.severity[severity]}
    </span>
  );
}
