import { useEffect, useRef } from "react";
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { OrganisationPack, Pack } from "../../core/domain/pack";
import type { PaneEffects } from "../pane-effects";
import type { Draft, Json } from "../round-editor/draft";
import { rowsOf } from "../round-editor/draft";
import { withValue } from "../round-editor/draft-path";
import ShortcutSection from "../shortcuts/shortcut-section";
import { ChoiceFields } from "./choice-fields";
import { PackSection } from "./pack-section";
import { settingsStrings } from "./settings-strings";
import { WordRows } from "./word-rows";

const useStyles = makeStyles({
  form: { padding: "8px 12px 16px", display: "flex", flexDirection: "column", gap: "16px" },
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  about: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** The first page: what the settings are, and all of them but the checks, which have pages of their own. */
export function SettingsForm({
  draft,
  round,
  pack,
  summary,
  guess,
  stage,
  cameFrom,
  effects,
  onChange,
  onChecks,
  onJson,
}: {
  readonly draft: Draft;
  /** The round's pack in full. */
  readonly round: Pack | null;
  readonly pack: OrganisationPack | undefined;
  /** How many checks there are, and how many are changed. */
  readonly summary: string;
  readonly guess: "department" | "finance" | "reviewer";
  readonly stage: "draft" | "submitted" | null;
  /** The page that was open before: the button that leads to it takes the focus back; null as the screen opens. */
  readonly cameFrom: "checks" | "json" | null;
  readonly effects: Pick<PaneEffects, "readFile" | "shortcuts">;
  readonly onChange: (draft: Draft) => void;
  readonly onChecks: () => void;
  readonly onJson: () => void;
}) {
  const styles = useStyles();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  const { about, workbook, checks, words, pack: packWords, json } = settingsStrings;
  const set = (key: string, value: Json | undefined) => onChange(withValue(draft, [key], value));
  return (
    <div className={styles.form}>
      {about.map((text) => (
        <p key={text} className={styles.about}>
          {text}
        </p>
      ))}
      <section className={styles.section} aria-labelledby="settings-workbook">
        <h2 id="settings-workbook" className={styles.heading}>
          {workbook.heading}
        </h2>
        <ChoiceFields draft={draft} guess={guess} stage={stage} onChange={set} />
      </section>
      <section className={styles.section} aria-labelledby="settings-checks">
        <h2 id="settings-checks" className={styles.heading}>
          {checks.heading}
        </h2>
        <p className={styles.text}>{summary}</p>
        <div>
          <Button ref={cameFrom === "checks" ? back : undefined} onClick={onChecks}>
            {checks.open}
          </Button>
        </div>
      </section>
      <section className={styles.section} aria-labelledby="settings-words">
        <h2 id="settings-words" className={styles.heading}>
          {words.heading}
        </h2>
        <p className={styles.about}>{words.about}</p>
        <WordRows
          rows={rowsOf(draft["vocabulary"])}
          round={round?.vocabulary ?? {}}
          pack={pack?.vocabulary ?? {}}
          onChange={(rows) => set("vocabulary", rows.length === 0 ? undefined : rows)}
        />
      </section>
      <section className={styles.section} aria-labelledby="settings-pack">
        <h2 id="settings-pack" className={styles.heading}>
          {packWords.heading}
        </h2>
        <PackSection
          pack={pack}
          effects={effects}
          onPack={(next) => set("pack", next === undefined ? undefined : (next as unknown as Json))}
        />
      </section>
      <div>
        <Button ref={cameFrom === "json" ? back : undefined} onClick={onJson}>
          {json.show}
        </Button>
      </div>
      <ShortcutSection shortcuts={effects.shortcuts} />
    </div>
  );
}
