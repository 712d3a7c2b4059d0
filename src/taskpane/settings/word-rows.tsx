import { useId, useRef } from "react";
import { Button, Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Delete16Regular } from "@fluentui/react-icons/svg/delete";
import { renameableWords } from "../../core/domain/settings-problems";
import type { JsonObject } from "../round-editor/draft";
import { textOf } from "../round-editor/draft";
import { settingsStrings } from "./settings-strings";

const useStyles = makeStyles({
  rows: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "6px" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px" },
  input: { minWidth: 0, flexGrow: 1, flexBasis: "90px", width: 0 },
  button: { minWidth: "32px", padding: "5px" },
  note: { ...typographyStyles.caption1, margin: 0, flexBasis: "100%", color: tokens.colorNeutralForeground2 },
  given: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
});

const words = settingsStrings.words;

/** The vocabulary as rows Word → Ours: first what round and pack say, then what is set here. */
export function WordRows({
  rows,
  round,
  pack,
  onChange,
}: {
  readonly rows: readonly JsonObject[];
  readonly round: Readonly<Record<string, string>>;
  readonly pack: Readonly<Record<string, string>>;
  readonly onChange: (rows: readonly JsonObject[]) => void;
}) {
  const styles = useStyles();
  const known = useId();
  const list = useRef<HTMLUListElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const focusSoon = (selector: string) =>
    // The row comes, or goes, with the next paint; after the last one is gone there is only the button that adds one.
    window.setTimeout(() => {
      const last = [...(list.current?.querySelectorAll<HTMLElement>(selector) ?? [])].at(-1);
      (last ?? add.current)?.focus();
    });
  const set = (at: number, key: "word" | "ours", value: string) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, [key]: value } : row)));
  const inRound = Object.keys(round);
  return (
    <>
      {inRound.map((word) => (
        <p key={word} className={styles.given}>
          {words.roundSays(word, round[word] ?? "")}
        </p>
      ))}
      {Object.keys(pack)
        .filter((word) => !inRound.includes(word))
        .map((word) => (
          <p key={word} className={styles.given}>
            {words.packSays(word, pack[word] ?? "")}
          </p>
        ))}
      <ul ref={list} className={styles.rows}>
        {rows.map((row, index) => {
          const word = textOf(row["word"]);
          const overruled = round[word];
          return (
            <li key={index} className={styles.row}>
              <Input
                className={styles.input}
                aria-label={words.wordOf(index + 1)}
                placeholder={words.word}
                value={word}
                autoComplete="off"
                input={{ list: known, size: 1 }}
                onChange={(_, { value }) => set(index, "word", value)}
              />
              <span aria-hidden>→</span>
              <Input
                className={styles.input}
                aria-label={words.oursOf(word)}
                placeholder={words.ours}
                value={textOf(row["ours"])}
                autoComplete="off"
                input={{ size: 1 }}
                onChange={(_, { value }) => set(index, "ours", value)}
              />
              <Button
                className={styles.button}
                appearance="subtle"
                icon={<Delete16Regular />}
                aria-label={words.remove(word)}
                onClick={() => {
                  onChange(rows.filter((_, at) => at !== index));
                  focusSoon("button");
                }}
              />
              {overruled !== undefined && <p className={styles.note}>{words.overruled(overruled)}</p>}
            </li>
          );
        })}
      </ul>
      <datalist id={known}>
        {renameableWords.map((word) => (
          <option key={word} value={word} />
        ))}
      </datalist>
      <div>
        <Button
          ref={add}
          onClick={() => {
            onChange([...rows, { word: "", ours: "" }]);
            focusSoon("input[list]");
          }}
        >
          {words.add}
        </Button>
      </div>
    </>
  );
}
