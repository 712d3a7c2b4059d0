import { useRef } from "react";
import type { KeyboardEvent } from "react";
import { Button } from "@fluentui/react-components";
import { Notice } from "../components/notice";
import type { PaneEffects } from "../pane-effects";
import { draftProblems, type DraftProblem } from "./draft-problems";
import { fieldId } from "./draft-place";
import type { EditorEvent, EditorPage, EditorState } from "./editor-state";
import { linkId, pageAbove, undoId } from "./editor-state";
import { EntryPage } from "./entry-page";
import { PastePage } from "./paste-page";
import { roundStrings } from "./round-strings";
import { SectionPage } from "./section-page";
import { sectionOf } from "./sections";
import { SectionsPage } from "./sections-page";
import { useLatest } from "./use-latest";
import { usePageFocus } from "./use-page-focus";
import type { RoundSources } from "./use-round-sources";

/** An open round: the page that is shown, what just happened, and the way back from a deletion. */
export function OpenRoundPage({
  editor,
  edit,
  sources,
  effects,
  onMake,
  onTakeOver,
}: {
  readonly editor: EditorState;
  readonly edit: (event: EditorEvent) => void;
  readonly sources: RoundSources;
  readonly effects: PaneEffects;
  readonly onMake: (() => void) | null;
  readonly onTakeOver: (() => void) | null;
}) {
  const root = useRef<HTMLDivElement>(null);
  const { page, draft, undoable, notes } = editor;
  const problems = useLatest(draft, draftProblems);
  usePageFocus(root, editor.focus);

  const goTo = ({ path, place }: DraftProblem) => {
    const page: EditorPage =
      place.list !== null && place.key !== null
        ? { kind: "entry", section: place.section, list: place.list, key: place.key }
        : { kind: "section", section: place.section };
    const focus = place.field ? fieldId(place.field.path) : place.list !== null ? `round-add-${path.join("-")}` : null;
    edit({ type: "went", page, focus });
  };
  const shared = {
    editor,
    problems,
    edit,
    onGo: goTo,
    onTakeOut: ({ path }: DraftProblem, key: string) => edit({ type: "deleted", list: path, key, title: `“${key}”` }),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const above = pageAbove(page);
    if (event.key !== "Escape" || event.defaultPrevented || above === null) return;
    event.preventDefault();
    edit({ type: "went", page: above, focus: linkId(page) });
  };
  return (
    <div ref={root} onKeyDown={onKeyDown}>
      {(undoable !== null || notes.length > 0) && (
        <div role="status">
          <Notice
            kind="info"
            title={
              undoable === null
                ? (notes[0] ?? "")
                : undoable.kind === "entry"
                  ? roundStrings.deleted(undoable.title)
                  : undoable.title
            }
            lines={undoable === null ? notes.slice(1) : notes}
          >
            {undoable && (
              <Button id={undoId} onClick={() => edit({ type: "restored" })}>
                {roundStrings.undo}
              </Button>
            )}
            <Button appearance="subtle" onClick={() => edit({ type: "dismissed" })}>
              {roundStrings.close}
            </Button>
          </Notice>
        </div>
      )}
      {page.kind === "sections" && (
        <SectionsPage {...shared} sources={sources} effects={effects} onMake={onMake} onTakeOver={onTakeOver} />
      )}
      {page.kind === "section" && <SectionPage key={page.section} {...shared} section={sectionOf(page.section)} />}
      {page.kind === "entry" && <EntryPage key={[...page.list, page.key].join("|")} {...shared} page={page} />}
      {page.kind === "paste" && <PastePage editor={editor} edit={edit} host={effects.host} />}
    </div>
  );
}
