import { Button, Checkbox, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { DraftProblem } from "./draft-problems";
import { problemsByField } from "./draft-problems";
import { valueAt } from "./draft-path";
import type { EditorEvent, EditorState } from "./editor-state";
import { linkId } from "./editor-state";
import { EntryList } from "./entry-list";
import { FieldEditor } from "./field-editor";
import { ProblemLinks } from "./problem-links";
import { RoundPage } from "./round-page";
import { roundStrings } from "./round-strings";
import type { SectionSpec } from "./section";

const useStyles = makeStyles({
  notes: {
    ...typographyStyles.caption1,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    color: tokens.colorNeutralForeground1,
  },
  // In sight while the field that changes it is typed in, however far down the page that is.
  sticky: {
    position: "sticky",
    bottom: 0,
    margin: "0 -12px",
    padding: "6px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: { ...typographyStyles.body1Strong, margin: "0 0 4px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginBottom: "8px" },
});

/** What every page of an open round is given. */
export interface EditorPageProps {
  readonly editor: EditorState;
  readonly problems: readonly DraftProblem[];
  readonly edit: (event: EditorEvent) => void;
  readonly onGo: (problem: DraftProblem) => void;
  readonly onTakeOut: (problem: DraftProblem, key: string) => void;
}

/** One part of the round: its own fields, what they come to, and its lists. */
export function SectionPage({
  section,
  editor,
  problems,
  edit,
  onGo,
  onTakeOut,
}: EditorPageProps & { readonly section: SectionSpec }) {
  const styles = useStyles();
  const { draft, focus } = editor;
  const mine = problems.filter(({ place }) => place.section === section.id);
  const byField = problemsByField(mine);
  const fields = section.fields(draft);
  const notes = section.notes?.(draft) ?? [];
  const { optional } = section;
  return (
    <RoundPage
      title={section.title}
      about={[section.about]}
      back={{
        to: roundStrings.allSections,
        onBack: () =>
          edit({ type: "went", page: { kind: "sections" }, focus: linkId({ kind: "section", section: section.id }) }),
      }}
    >
      {/* Those of fields on this page stand under them already. */}
      <ProblemLinks
        problems={mine.filter(({ place }) => place.list !== null || place.field === null)}
        onGo={onGo}
        onTakeOut={onTakeOut}
      />
      {optional && (
        <Checkbox
          label={optional.label}
          checked={valueAt(draft, optional.path) !== undefined}
          onChange={(_, { checked }) => {
            if (checked === true) edit({ type: "changed", path: optional.path, value: optional.entry });
            else {
              const [key = ""] = optional.path;
              edit({ type: "deleted", list: optional.path.slice(0, -1), key, title: section.title });
            }
          }}
        />
      )}
      {fields.map((field) => (
        <FieldEditor
          key={field.path.join("|")}
          field={field}
          value={valueAt(draft, field.path)}
          problem={byField.get(field.path.join("|"))}
          onChange={(value) => edit({ type: "changed", path: field.path, value })}
        />
      ))}
      {notes.length > 0 && (
        <ul
          className={mergeClasses(styles.notes, fields.length > 0 && notes.length === 1 && styles.sticky)}
          aria-live="polite"
        >
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {section.lists.map((list) => (
        <section key={list.heading} aria-label={list.heading}>
          {section.lists.length > 1 && <h3 className={styles.heading}>{list.heading}</h3>}
          {list.add && (
            <div className={styles.buttons}>
              <Button
                id={`round-add-${list.path.join("-")}`}
                onClick={() =>
                  list.add &&
                  edit({ type: "added", section: section.id, list: list.path, entry: list.add.entry(draft) })
                }
              >
                {list.add.label}
              </Button>
              {list.pastes === true && (
                <Button id={linkId({ kind: "paste" })} onClick={() => edit({ type: "went", page: { kind: "paste" } })}>
                  {roundStrings.paste.open}
                </Button>
              )}
            </div>
          )}
          <EntryList
            draft={draft}
            section={section.id}
            list={list}
            problems={mine}
            focused={focus.id}
            onOpen={(key) => edit({ type: "went", page: { kind: "entry", section: section.id, list: list.path, key } })}
            onDelete={(key, title) => edit({ type: "deleted", list: list.path, key, title })}
          />
        </section>
      ))}
    </RoundPage>
  );
}
