import { useState } from "react";
import { Button, Field, Textarea, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { PaneEffects } from "../pane-effects";
import { roundJson, textOf } from "./draft";
import { linkId } from "./editor-state";
import { EntryRow } from "./entry-row";
import { ProblemLinks } from "./problem-links";
import { rollForward } from "./roll-forward";
import { RoundPage } from "./round-page";
import { roundStrings } from "./round-strings";
import type { EditorPageProps } from "./section-page";
import { sections } from "./sections";
import { SourceButtons } from "./source-buttons";
import type { RoundSources } from "./use-round-sources";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  heading: { ...typographyStyles.body1Strong, margin: "0 0 4px" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  text: { ...typographyStyles.body1, margin: "0 0 8px", color: tokens.colorNeutralForeground2 },
  good: { ...typographyStyles.body1, margin: 0 },
});

/** The round as a list of its parts, with what is wrong, and everything that is done with the round as a whole. */
export function SectionsPage({
  editor,
  problems,
  edit,
  onGo,
  onTakeOut,
  sources,
  effects,
  onMake,
  onTakeOver,
}: EditorPageProps & {
  readonly sources: RoundSources;
  readonly effects: Pick<PaneEffects, "saveFile" | "copyText">;
  /** Opens New with this round; left out where there is no workbook to make anything in. */
  readonly onMake: (() => void) | null;
  /** Lets the open plan follow this round; left out where no plan is open. */
  readonly onTakeOver: (() => void) | null;
}) {
  const styles = useStyles();
  const [uncopied, setUncopied] = useState<string | null>(null);
  const { draft, origin } = editor;
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const fileText = () => `${JSON.stringify(roundJson(draft), null, 2)}\n`;
  const from = origin.kind === "file" ? roundStrings.origin.file(origin.name) : roundStrings.origin[origin.kind];
  const roll = (quarters: number) => () => {
    const rolled = rollForward(draft, quarters);
    edit(
      rolled
        ? {
            type: "replaced",
            title: roundStrings.roll.done(textOf(rolled.draft["firstQuarter"])),
            draft: rolled.draft,
            page: { kind: "sections" },
            notes: rolled.notes,
          }
        : { type: "noted", notes: [roundStrings.roll.wait] },
    );
  };
  return (
    <RoundPage
      title={textOf(draft["round"]) || roundStrings.unnamed}
      about={[`${from}. ${editor.isChanged ? roundStrings.changed : roundStrings.unchanged}.`]}
    >
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          onClick={() => {
            effects.saveFile("round.json", fileText());
            edit({ type: "saved", notes: roundStrings.saved(errors) });
          }}
        >
          {roundStrings.save}
        </Button>
        {onMake && (
          <Button
            disabledFocusable={errors > 0}
            {...(errors > 0 && { "aria-description": roundStrings.makeAfter(errors) })}
            onClick={onMake}
          >
            {roundStrings.make}
          </Button>
        )}
        {onTakeOver && (
          <Button disabledFocusable={errors > 0} onClick={onTakeOver}>
            {roundStrings.takeOver.button}
          </Button>
        )}
        <Button
          onClick={() => {
            const text = fileText();
            effects.copyText(text).then(
              () => edit({ type: "noted", notes: [roundStrings.copied] }),
              // Refused by the program around the pane: the text itself is then the way out.
              () => setUncopied(text),
            );
          }}
        >
          {roundStrings.copy}
        </Button>
      </div>
      {uncopied !== null && (
        <Field label={roundStrings.copyText} hint={roundStrings.copyRefused}>
          <Textarea readOnly value={uncopied} onFocus={(event) => event.target.select()} />
        </Field>
      )}
      {problems.length > 0 ? (
        <ProblemLinks problems={problems} onGo={onGo} onTakeOut={onTakeOut} />
      ) : (
        <p className={styles.good}>{roundStrings.problems.none}</p>
      )}
      <section aria-labelledby="round-sections">
        <h3 id="round-sections" className={styles.heading}>
          {roundStrings.sections}
        </h3>
        <ul className={styles.list}>
          {sections.map((section, index) => {
            const mine = problems.filter(({ place }) => place.section === section.id);
            const wrong = mine.filter(({ severity }) => severity === "error").length;
            const count = mine.length > 0 ? roundStrings.problems.all(mine.length) : "";
            return (
              <EntryRow
                key={section.id}
                id={linkId({ kind: "section", section: section.id })}
                title={section.title}
                detail={[section.summary(draft), count].filter((text) => text !== "").join(" · ")}
                severity={wrong > 0 ? "error" : mine.length > 0 ? "warning" : null}
                isActive
                position={index + 1}
                size={sections.length}
                onOpen={() => edit({ type: "went", page: { kind: "section", section: section.id } })}
              />
            );
          })}
        </ul>
      </section>
      <section aria-labelledby="round-roll">
        <h3 id="round-roll" className={styles.heading}>
          {roundStrings.roll.heading}
        </h3>
        <p className={styles.text}>{roundStrings.roll.text}</p>
        <div className={styles.buttons}>
          <Button onClick={roll(1)}>{roundStrings.roll.quarter}</Button>
          <Button onClick={roll(4)}>{roundStrings.roll.year}</Button>
        </div>
      </section>
      <section aria-labelledby="round-other">
        <h3 id="round-other" className={styles.heading}>
          {roundStrings.sources.other}
        </h3>
        <SourceButtons sources={sources} wouldLose={editor.isChanged} />
      </section>
    </RoundPage>
  );
}
