import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import type { Checked } from "../pane-state";
import { settingsStrings } from "./settings-strings";

const useStyles = makeStyles({
  notice: {
    margin: "8px 12px 0",
    padding: "6px 8px",
    display: "flex",
    alignItems: "flex-start",
    gap: "8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  icon: { flexShrink: 0, paddingTop: "2px" },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  text: { ...typographyStyles.body1, margin: 0 },
});

/**
 * The line at home that says whether a check went by this workbook's settings, or could not; nothing where they change no finding.
 *
 * Above everything that the check found, so that nobody takes an eased check for the round's. A chunk of its own: most workbooks carry none.
 */
export default function SettingsNotice({
  checked: { result, settings },
  onOpen,
}: {
  readonly checked: Checked;
  readonly onOpen: () => void;
}) {
  const styles = useStyles();
  const { notice } = settingsStrings;
  const lines =
    settings !== null && settings.problems.length > 0
      ? [notice.unread]
      : result.settings?.used === true
        ? [notice.used(result.settings), ...(result.stage === null ? [] : [notice.alone])]
        : [];
  if (lines.length === 0) return null;
  const Icon = result.settings?.used === true ? Info16Regular : Warning16Regular;
  return (
    <div role="note" className={styles.notice}>
      <span className={styles.icon}>
        <Icon aria-hidden />
      </span>
      <div className={styles.words}>
        {lines.map((line) => (
          <p key={line} className={styles.text}>
            {line}
          </p>
        ))}
        <Button onClick={onOpen}>{notice.open}</Button>
      </div>
    </div>
  );
}
