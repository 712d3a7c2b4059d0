import { Button, makeStyles } from "@fluentui/react-components";
import { problemsByField } from "./draft-problems";
import { startsWith, valueAt } from "./draft-path";
import type { EditorPage } from "./editor-state";
import { linkId } from "./editor-state";
import { FieldEditor } from "./field-editor";
import { ProblemLinks } from "./problem-links";
import { RoundPage } from "./round-page";
import { roundStrings } from "./round-strings";
import type { EditorPageProps } from "./section-page";
import { sectionOf } from "./sections";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** The form of one entry of a list, with the ways to its neighbours. */
export function EntryPage({
  page,
  editor: { draft },
  problems,
  edit,
  onGo,
  onTakeOut,
}: EditorPageProps & { readonly page: Extract<EditorPage, { kind: "entry" }> }) {
  const styles = useStyles();
  const section = sectionOf(page.section);
  const list = section.lists.find(({ path }) => path.join("|") === page.list.join("|"));
  if (!list) return null;
  const { key } = page;
  const keys = list.keys(draft);
  const at = keys.indexOf(key);
  const mine = problems.filter(({ path }) => startsWith(path, [...list.path, key]));
  const byField = problemsByField(mine);
  const neighbour = (step: number) => {
    const next = keys[at + step];
    return next === undefined ? null : () => edit({ type: "went", page: { ...page, key: next } });
  };
  const ways = [
    { label: roundStrings.entry.previous, go: neighbour(-1) },
    { label: roundStrings.entry.next, go: neighbour(1) },
  ];
  return (
    <RoundPage
      title={list.title(draft, key)}
      about={list.about?.(key) ?? []}
      back={{
        to: section.title,
        onBack: () => edit({ type: "went", page: { kind: "section", section: section.id }, focus: linkId(page) }),
      }}
    >
      <ProblemLinks problems={mine.filter(({ place }) => place.field === null)} onGo={onGo} onTakeOut={onTakeOut} />
      {list.fields(draft, key).map((field) => (
        <FieldEditor
          key={field.path.join("|")}
          field={field}
          value={valueAt(draft, field.path)}
          problem={byField.get(field.path.join("|"))}
          onChange={(value) => edit({ type: "changed", path: field.path, value })}
        />
      ))}
      <div className={styles.buttons}>
        {ways.map(({ label, go }) => (
          <Button key={label} disabledFocusable={go === null} onClick={() => go?.()}>
            {label}
          </Button>
        ))}
        {list.add && (
          <Button
            onClick={() =>
              list.add && edit({ type: "added", section: section.id, list: list.path, entry: list.add.entry(draft) })
            }
          >
            {roundStrings.entry.another}
          </Button>
        )}
        {list.add && (
          <Button
            appearance="subtle"
            onClick={() => edit({ type: "deleted", list: list.path, key, title: list.title(draft, key) })}
          >
            {roundStrings.entry.delete}
          </Button>
        )}
      </div>
    </RoundPage>
  );
}
