import { useRef, useState } from "react";
import { Button, Field, Textarea, makeStyles, typographyStyles } from "@fluentui/react-components";
import { FileInput } from "../components/file-input";
import type { OrganisationPack } from "../../core/domain/pack";
import { Notice } from "../components/notice";
import type { PaneEffects } from "../pane-effects";
import { packInFile, packInText, type PackSource } from "./read-pack-source";
import { settingsStrings } from "./settings-strings";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  area: { minWidth: 0, width: "100%", "& > textarea": { minHeight: "120px", maxHeight: "none" } },
});

const words = settingsStrings.pack;

/** The organisation's pack: which one is opened, and the ways to open another or take it out. */
export function PackSection({
  pack,
  effects,
  onPack,
}: {
  readonly pack: OrganisationPack | undefined;
  readonly effects: Pick<PaneEffects, "readFile">;
  readonly onPack: (pack: OrganisationPack | undefined) => void;
}) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [pasting, setPasting] = useState<string | null>(null);
  const [isReading, setReading] = useState(false);
  const [failed, setFailed] = useState<{ readonly name: string; readonly problems: readonly string[] } | null>(null);
  // A slow file must not take the place of a later choice.
  const latest = useRef(0);
  const take = (name: string, source: PackSource) => {
    setFailed(source.pack === undefined ? { name, problems: source.problems } : null);
    if (source.pack === undefined) return;
    setPasting(null);
    onPack(source.pack);
  };
  const open = async (file: File) => {
    const mine = (latest.current += 1);
    setReading(true);
    const source = await packInFile(file, effects);
    if (mine !== latest.current) return;
    setReading(false);
    take(file.name, source);
  };
  return (
    <>
      <p className={styles.text}>{pack === undefined ? words.none : words.here(`${pack.id}@${pack.version}`)}</p>
      {pack && (
        <p className={styles.text}>
          {words.holds(
            Object.keys(pack.criteria).length,
            pack.ownChecks?.length ?? 0,
            Object.keys(pack.vocabulary).length,
          )}
        </p>
      )}
      {isReading && <p role="status">{words.reading}</p>}
      {failed && <Notice kind="error" title={words.failed(failed.name)} lines={failed.problems} />}
      {pasting !== null && (
        <>
          <Field label={words.pasteLabel}>
            <Textarea
              className={styles.area}
              resize="vertical"
              spellCheck={false}
              value={pasting}
              onChange={(_, { value }) => setPasting(value)}
            />
          </Field>
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              disabledFocusable={pasting.trim() === ""}
              onClick={() => pasting.trim() !== "" && take(words.pasted, packInText(pasting))}
            >
              {words.take}
            </Button>
            <Button
              onClick={() => {
                setPasting(null);
                setFailed(null);
              }}
            >
              {words.cancel}
            </Button>
          </div>
        </>
      )}
      <div className={styles.buttons}>
        <Button disabledFocusable={isReading} onClick={() => input.current?.click()}>
          {words.file}
        </Button>
        {pasting === null && <Button onClick={() => setPasting("")}>{words.paste}</Button>}
        {pack && <Button onClick={() => onPack(undefined)}>{words.remove}</Button>}
      </div>
      <FileInput
        ref={input}
        accept=".json,.xlsx,.xlsm,application/json"
        label={words.fileLabel}
        onFile={(file) => void open(file)}
      />
    </>
  );
}
