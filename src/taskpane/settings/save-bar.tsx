import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { settingsStrings } from "./settings-strings";

const useStyles = makeStyles({
  // In sight on every page of the settings, however long it is: what is typed counts only once it is saved.
  bar: {
    position: "sticky",
    bottom: 0,
    // At the lower edge of a short page too, so that it doesn't move from page to page.
    marginTop: "auto",
    padding: "6px 12px",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  said: { ...typographyStyles.caption1, margin: 0, flexBasis: "100%", color: tokens.colorNeutralForeground2 },
});

/** Whether anything waits to be saved, what keeps it from that, and the ways to save and to discard. */
export function SaveBar({
  isChanged,
  problems,
  isBusy,
  onSave,
  onDiscard,
}: {
  readonly isChanged: boolean;
  readonly problems: number;
  readonly isBusy: boolean;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
}) {
  const styles = useStyles();
  const { problems: wrong, changed, unchanged } = settingsStrings;
  return (
    <div className={styles.bar}>
      <p className={styles.said} aria-live="polite">
        {problems > 0 ? wrong(problems) : isChanged ? changed : unchanged}
      </p>
      <Button
        appearance="primary"
        disabledFocusable={!isChanged || problems > 0 || isBusy}
        onClick={() => {
          if (isChanged && problems === 0 && !isBusy) onSave();
        }}
      >
        {settingsStrings.save}
      </Button>
      {isChanged && <Button onClick={onDiscard}>{settingsStrings.discard}</Button>}
    </div>
  );
}
