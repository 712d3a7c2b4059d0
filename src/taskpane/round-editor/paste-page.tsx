import { useMemo, useState } from "react";
import { Button, Field, Textarea, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Notice } from "../components/notice";
import type { CellValue } from "../../core/workbook/cell-value";
import { HostError } from "../../core/workbook/spreadsheet-host";
import type { PaneEffects } from "../pane-effects";
import { cellsFromText } from "./cells-from-text";
import { DoubtChoice } from "./doubt-choice";
import { linkId } from "./editor-state";
import { pastedDepartments, withPastedDepartments, type PasteAnswers } from "./pasted-departments";
import { PastedRows } from "./pasted-rows";
import { RoundPage } from "./round-page";
import { roundStrings } from "./round-strings";
import type { EditorPageProps } from "./section-page";
import { sectionOf } from "./sections";

const useStyles = makeStyles({
  box: { "& > textarea": { minHeight: "120px", whiteSpace: "pre", overflowX: "auto", tabSize: 12 } },
  notes: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  count: { ...typographyStyles.body1Strong, margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Departments and envelopes from the clipboard or the selected cells: shows row by row what was understood before anything is taken. */
export function PastePage({
  editor: { draft },
  edit,
  host,
}: Pick<EditorPageProps, "editor" | "edit"> & { readonly host: PaneEffects["host"] }) {
  const styles = useStyles();
  const [text, setText] = useState("");
  /** Cells taken from the sheet; typing in the box puts them aside. */
  const [selected, setSelected] = useState<readonly (readonly CellValue[])[] | null>(null);
  const [answers, setAnswers] = useState<PasteAnswers>({ numbers: null, dates: null });
  const [failure, setFailure] = useState<{ readonly title: string; readonly lines: readonly string[] } | null>(null);
  const cells = useMemo(() => selected ?? cellsFromText(text), [selected, text]);
  const pasted = useMemo(() => pastedDepartments(cells, draft, answers), [cells, draft, answers]);
  const count = (kind: string) => pasted.rows.filter((row) => row.kind === kind).length;
  const [added, changed] = [count("new"), count("change")];
  const section = sectionOf("departments");
  const page = { kind: "section", section: section.id } as const;

  const takeSelection = async () => {
    setFailure(null);
    try {
      const values = (await host?.selectedValues()) ?? [];
      const filled = values.filter((row) => row.some((cell) => cell !== null && cell !== ""));
      if (filled.length === 0) setFailure({ title: roundStrings.paste.nothingSelected, lines: [] });
      else {
        setSelected(filled);
        setText("");
      }
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      setFailure({ title: roundStrings.paste.selectionFailed, lines: [error.message] });
    }
  };

  return (
    <RoundPage
      title={roundStrings.paste.title}
      about={[roundStrings.paste.text]}
      back={{ to: section.title, onBack: () => edit({ type: "went", page, focus: linkId({ kind: "paste" }) }) }}
    >
      <Field label={roundStrings.paste.box}>
        <Textarea
          className={styles.box}
          value={text}
          resize="vertical"
          onChange={(_, { value }) => {
            setText(value);
            setSelected(null);
          }}
        />
      </Field>
      {host && (
        <div className={styles.buttons}>
          <Button onClick={() => void takeSelection()}>{roundStrings.paste.fromSelection}</Button>
        </div>
      )}
      {failure && <Notice kind="error" title={failure.title} lines={failure.lines} />}
      {pasted.rows.length > 0 && (
        <>
          <p className={styles.notes}>
            {pasted.hasHeader ? roundStrings.paste.header : roundStrings.paste.noHeader}{" "}
            {pasted.passedOver.length > 0 && roundStrings.paste.passedOver(pasted.passedOver)}
          </p>
          <DoubtChoice
            doubt={pasted.numberDoubt}
            answer={answers.numbers}
            onAnswer={(numbers) => setAnswers({ ...answers, numbers })}
          />
          <DoubtChoice
            doubt={pasted.dateDoubt}
            answer={answers.dates}
            onAnswer={(dates) => setAnswers({ ...answers, dates })}
          />
          <p role="status" className={styles.count}>
            {roundStrings.paste.ready(added, changed, count("waits"))}
          </p>
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              disabledFocusable={added + changed === 0}
              onClick={() =>
                edit({
                  type: "replaced",
                  draft: withPastedDepartments(draft, pasted.rows),
                  page,
                  title: roundStrings.paste.done(added, changed),
                  notes: [],
                })
              }
            >
              {roundStrings.paste.take}
            </Button>
          </div>
          <PastedRows rows={pasted.rows} currency={draft["currency"]} />
        </>
      )}
    </RoundPage>
  );
}
