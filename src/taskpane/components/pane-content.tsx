import { Suspense, lazy, useCallback, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { useFindKey } from "../hooks/use-find-key";
import { useKeepFocus } from "../hooks/use-keep-focus";
import { usePane } from "../hooks/use-pane";
import type { Pane } from "../hooks/use-pane";
import type { ThemeControl } from "../hooks/use-theme";
import type { PaneEffects } from "../pane-effects";
import type { PaneState } from "../pane-state";
import { screens } from "../screens/index";
import { offeredScreens } from "../screens/offered-screens";
import { strings } from "../strings";
import { Overviewed } from "../overview/overviewed";
import { CheckedPlan } from "./checked-plan";
import { Greeting } from "./greeting";
import { MessagePage } from "./message-page";
import { Notices } from "./notices";
import { PaneFooter } from "./pane-footer";
import { PaneHeader } from "./pane-header";

const NewDialog = lazy(() => import("../new-workbook/new-dialog"));
const FindDialog = lazy(() => import("../find/find-dialog"));
const KeyboardDialog = lazy(() => import("./keyboard-dialog"));

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100dvh", overflow: "hidden" },
  // Basis 0: a long page would else make header and footer give way to it, below what they need.
  main: { flexGrow: 1, flexBasis: 0, minHeight: 0, overflowY: "auto", overflowX: "hidden" },
  spoken: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Where Escape has something nearer to close than the screen. */
const opened = '[role="menu"], [role="listbox"], [role="dialog"], [aria-haspopup][aria-expanded="true"]';

/** Header, what fits the workbook's state, notices and footer; the dialogs' code is fetched when they open. */
export function PaneContent({ effects, theme }: { readonly effects: PaneEffects; readonly theme: ThemeControl }) {
  const styles = useStyles();
  const pane = usePane(effects);
  const { state, dispatch, perform, cancel } = pane;
  const root = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLElement>(null);
  const wanted = useWantedDialogs(state.dialog);
  useKeepFocus(root);
  const openNew = () => dispatch({ type: "dialog-opened", dialog: "new" });
  const openFind = useCallback(() => dispatch({ type: "dialog-opened", dialog: "find" }), [dispatch]);
  useFindKey(openFind);
  const closeDialog = () => dispatch({ type: "dialog-closed" });
  const closeScreen = () => dispatch({ type: "screen-closed" });
  const screen = screens.find(({ id }) => id === state.screen);
  const goBack = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented || screen === undefined || state.dialog !== null) return;
    // What is open on top closes by the same key; Fluent's menus do so without marking it as used.
    if (event.target instanceof Element && event.target.closest(opened) !== null) return;
    event.preventDefault();
    closeScreen();
  };
  return (
    <div ref={root} className={styles.pane} onKeyDown={goBack}>
      <PaneHeader
        plan={state.plan}
        screen={screen?.title ?? null}
        onBack={closeScreen}
        menu={{
          screens: offeredScreens(effects.host !== null, state.plan),
          onScreen: (id) => dispatch({ type: "screen-opened", screen: id }),
          ...(effects.host ? { onNew: openNew } : {}),
          onFind: openFind,
          onKeyboard: () => dispatch({ type: "dialog-opened", dialog: "keyboard" }),
          themeChoice: theme.choice,
          onTheme: theme.choose,
        }}
      />
      <main ref={scroller} className={styles.main}>
        {screen ? (
          <Suspense fallback={<MessagePage title={strings.openingScreen} text="" />}>
            <screen.Content pane={pane} effects={effects} theme={theme} onClose={closeScreen} />
          </Suspense>
        ) : effects.host === null ? (
          <MessagePage title={strings.outside.title} text={strings.outside.text} />
        ) : (
          <Workbook pane={pane} effects={effects} scroller={scroller} onNew={openNew} />
        )}
      </main>
      <Notices state={state} perform={perform} dispatch={dispatch} />
      <PaneFooter state={state} perform={perform} cancel={cancel} />
      {/* The key makes the same words a new text, which is read out again. */}
      <div aria-live="polite" className={styles.spoken}>
        <span key={state.announcement.serial}>{state.announcement.text}</span>
      </div>
      <Suspense fallback={null}>
        {wanted.has("new") && (
          <NewDialog
            isOpen={state.dialog === "new"}
            effects={effects}
            openDraft={state.round?.draft ?? null}
            here={state.here}
            task={state.task}
            problem={state.problem?.intent.kind === "create" ? state.problem : null}
            note={state.note}
            onCreate={(blueprint) => perform({ kind: "create", blueprint })}
            onCancelCreate={cancel}
            onClose={closeDialog}
          />
        )}
        {wanted.has("find") && (
          <FindDialog isOpen={state.dialog === "find"} pane={pane} effects={effects} onClose={closeDialog} />
        )}
        {wanted.has("keyboard") && <KeyboardDialog isOpen={state.dialog === "keyboard"} onClose={closeDialog} />}
      </Suspense>
    </div>
  );
}

/** The dialogs that were opened so far: these stay mounted. */
function useWantedDialogs(dialog: PaneState["dialog"]): ReadonlySet<NonNullable<PaneState["dialog"]>> {
  const [wanted, setWanted] = useState<ReadonlySet<NonNullable<PaneState["dialog"]>>>(new Set());
  if (dialog === null || wanted.has(dialog)) return wanted;
  const more = new Set([...wanted, dialog]);
  setWanted(more);
  return more;
}

function Workbook({
  pane,
  effects,
  scroller,
  onNew,
}: {
  readonly pane: Pane;
  readonly effects: PaneEffects;
  readonly scroller: Parameters<typeof CheckedPlan>[0]["scroller"];
  readonly onNew: () => void;
}) {
  const { plan, task } = pane.state;
  if (plan.kind === "plan")
    return <CheckedPlan checked={plan.checked} pane={pane} effects={effects} scroller={scroller} />;
  if (plan.kind === "none") return <Greeting reason={plan.reason} onNewPlan={onNew} />;
  if (plan.kind === "overview") return <Overviewed overview={plan.overview} pane={pane} readsAgain />;
  if (task) return <MessagePage title={strings.starting} text={strings.startingText} />;
  // Reading failed or was stopped before anything was known: the notice says why, this is the way on.
  return (
    <MessagePage title={strings.notRead} text={strings.notReadText}>
      <Button appearance="primary" onClick={() => pane.perform({ kind: "check" })}>
        {strings.check}
      </Button>
    </MessagePage>
  );
}
