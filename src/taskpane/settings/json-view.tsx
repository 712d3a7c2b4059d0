import { Field, Textarea, makeStyles, typographyStyles } from "@fluentui/react-components";
import { settingsStrings } from "./settings-strings";
import { draftFromText, shownText, type SettingsWork } from "./settings-work";
import { useState } from "react";

const useStyles = makeStyles({
  area: {
    minWidth: 0,
    width: "100%",
    "& > textarea": { minHeight: "280px", maxHeight: "none", fontFamily: "ui-monospace, Consolas, monospace" },
  },
  list: { ...typographyStyles.body1, margin: 0, paddingLeft: "16px", overflowWrap: "anywhere" },
  fine: { ...typographyStyles.body1, margin: 0 },
});

const words = settingsStrings.json;

/** The settings as text, each problem named by its path; every text that is a document is the form's at once. */
export function JsonView({
  work,
  problems,
  onWork,
}: {
  readonly work: SettingsWork;
  readonly problems: readonly string[];
  readonly onWork: (work: SettingsWork) => void;
}) {
  const styles = useStyles();
  // As typed: blanks and order are the typist's while they type, the form doesn't hold them.
  const [typed, setTyped] = useState(() => shownText(work));
  const type = (text: string) => {
    setTyped(text);
    const draft = text.trim() === "" ? {} : draftFromText(text);
    onWork(draft === null ? { ...work, text } : { ...work, draft, text: null });
  };
  return (
    <>
      <Field label={words.label}>
        <Textarea
          className={styles.area}
          resize="vertical"
          spellCheck={false}
          value={typed}
          onChange={(_, { value }) => type(value)}
        />
      </Field>
      {problems.length === 0 ? (
        <p className={styles.fine}>{words.fine}</p>
      ) : (
        <ul className={styles.list}>
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
    </>
  );
}
