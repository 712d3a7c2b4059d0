import { useCallback, useEffect } from "react";
import type { Dispatch } from "react";
import type { PaneEffects } from "../pane-effects";
import type { PaneEvent } from "../state";
import type { Edit } from "../../core/workbook/edit";
import { roundJson } from "./draft";
import { openedEditor, reduceEditor, type EditorEvent, type EditorState } from "./editor-state";
import { OpenRoundPage } from "./open-round-page";
import { RoundPage } from "./round-page";
import { roundStrings } from "./round-strings";
import { SourceButtons } from "./source-buttons";
import { takeOver } from "./take-over";
import { useRoundSources } from "./use-round-sources";

/**
 * The round editor: asks where the round comes from, then shows it part by part.
 *
 * The round lives in the pane's state, so that going home and coming back, or to New, loses nothing; nothing is written to the workbook
 * and nothing is remembered elsewhere. Closing the pane with unsaved changes is asked about where the program allows it.
 */
export function RoundEditor({
  editor,
  dispatch,
  effects,
  onApply,
}: {
  readonly editor: EditorState | null;
  readonly dispatch: Dispatch<PaneEvent>;
  readonly effects: PaneEffects;
  /** Writes edits to the open plan, with Undo; null where no plan is open. */
  readonly onApply: ((title: string, edits: readonly Edit[]) => void) | null;
}) {
  const edit = useCallback(
    (event: EditorEvent) =>
      dispatch({ type: "round-edited", edit: (before) => (before === null ? null : reduceEditor(before, event)) }),
    [dispatch],
  );
  const sources = useRoundSources(effects, (draft, origin, notes) =>
    dispatch({
      type: "round-edited",
      edit: (before) => {
        const opened = openedEditor(draft, origin, notes);
        // One more than before: the focus moves to the new round's heading.
        return { ...opened, focus: { id: null, serial: (before?.focus.serial ?? 0) + 1 } };
      },
    }),
  );
  const isChanged = editor?.isChanged ?? false;
  useEffect(() => {
    if (!isChanged) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isChanged]);

  const { host } = effects;
  const onTakeOver =
    editor === null || host === null || onApply === null
      ? null
      : async () => {
          const change = await host.snapshot().then(
            (snapshot) => takeOver(snapshot, roundJson(editor.draft), effects.today()),
            (error: unknown) => ({ problem: error instanceof Error ? error.message : String(error) }),
          );
          if ("problem" in change) edit({ type: "noted", notes: [change.problem] });
          else onApply(change.title, change.edits);
        };

  if (editor === null)
    return (
      <RoundPage title={roundStrings.start.title} about={[roundStrings.start.text]}>
        <SourceButtons sources={sources} wouldLose={false} />
      </RoundPage>
    );
  return (
    <OpenRoundPage
      editor={editor}
      edit={edit}
      sources={sources}
      effects={effects}
      onMake={effects.host === null ? null : () => dispatch({ type: "dialog-opened", dialog: "new" })}
      onTakeOver={onTakeOver && (() => void onTakeOver())}
    />
  );
}
