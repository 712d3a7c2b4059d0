import { useId } from "react";
import { Button, Field, Input, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { Shortcuts } from "../pane-effects";
import { pressedKeys } from "./key-combination";
import { shortcutActions } from "./shortcut-actions";
import { shortcutStrings as words } from "./shortcut-strings";
import { useShortcuts } from "./use-shortcuts";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  about: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  said: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  failure: { color: tokens.colorStatusDangerForeground1 },
  keys: { margin: 0 },
  key: { fontWeight: tokens.fontWeightSemibold, margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/**
 * The keys that work in Excel itself, to read and where Excel allows it to change. For the settings, though it is no setting of the
 * workbook: Office keeps the keys for the person.
 *
 * @param shortcuts null where Excel can't change them
 */
export default function ShortcutSection({ shortcuts }: { readonly shortcuts: Shortcuts | null }) {
  const styles = useStyles();
  const heading = useId();
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {words.heading}
      </h2>
      <p className={styles.about}>{words.about}</p>
      {shortcuts ? <ShortcutForm shortcuts={shortcuts} /> : <FixedKeys />}
    </section>
  );
}

function FixedKeys() {
  const styles = useStyles();
  return (
    <>
      <dl className={styles.keys}>
        {shortcutActions.map(({ id, name, usual }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd className={styles.key}>{usual}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.about}>{words.fixed}</p>
    </>
  );
}

function ShortcutForm({ shortcuts }: { readonly shortcuts: Shortcuts }) {
  const styles = useStyles();
  const desk = useShortcuts(shortcuts);
  const { texts, problems, said } = desk;
  if (texts === null) return <p className={styles.about}>{words.reading}</p>;
  return (
    <>
      <p className={styles.about}>{words.hint}</p>
      {shortcutActions.map(({ id, name, usual }) => (
        <Field
          key={id}
          label={name}
          validationState={problems[id] === undefined ? "none" : "error"}
          validationMessage={problems[id]}
        >
          <Input
            value={texts[id] ?? ""}
            placeholder={usual}
            onChange={(_, { value }) => desk.edit(id, value)}
            onKeyDown={(event) => {
              const keys = pressedKeys(event.nativeEvent);
              if (keys === undefined) return;
              event.preventDefault();
              desk.edit(id, keys);
            }}
          />
        </Field>
      ))}
      <p role="status" className={mergeClasses(styles.said, said?.isFailure === true && styles.failure)}>
        {said?.text}
      </p>
      <div className={styles.buttons}>
        <Button disabledFocusable={desk.isSaving} onClick={desk.save}>
          {desk.mayKeep ? words.saveAnyway : words.save}
        </Button>
        <Button appearance="subtle" disabledFocusable={desk.isSaving} onClick={desk.reset}>
          {words.usual}
        </Button>
      </div>
    </>
  );
}
