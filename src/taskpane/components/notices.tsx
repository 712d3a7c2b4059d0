import { Button } from "@fluentui/react-components";
import type { Dispatch } from "react";
import type { Intent } from "../intent";
import type { PaneState } from "../pane-state";
import type { PaneEvent } from "../state";
import { strings } from "../strings";
import { Notice } from "./notice";

/** What waits for an answer above the footer: a failure, a hidden cell, or the word that something was stopped. */
export function Notices({
  state: { problem, hiddenPlace, note, dialog },
  perform,
  dispatch,
}: {
  readonly state: Pick<PaneState, "problem" | "hiddenPlace" | "note" | "dialog">;
  readonly perform: (intent: Intent) => void;
  readonly dispatch: Dispatch<PaneEvent>;
}) {
  const close = () => dispatch({ type: "notice-closed" });
  // The dialog shows its own failures.
  if (dialog === "new") return null;
  if (problem) {
    return (
      <Notice kind="error" title={strings.failed[problem.intent.kind]} lines={[problem.message]}>
        <Button onClick={() => perform(problem.again)}>
          {problem.again.kind === problem.intent.kind ? strings.tryAgain : strings.checkAgain}
        </Button>
        <Button appearance="subtle" onClick={close}>
          {strings.close}
        </Button>
      </Notice>
    );
  }
  if (hiddenPlace) {
    return (
      <Notice kind="info" title={strings.hidden(`${hiddenPlace.sheet}!${hiddenPlace.cell}`)} asks>
        <Button appearance="primary" onClick={() => perform({ kind: "reveal", place: hiddenPlace, unhide: true })}>
          {strings.unhide}
        </Button>
        <Button onClick={close}>{strings.leaveHidden}</Button>
      </Notice>
    );
  }
  if (note !== null)
    return (
      <Notice kind="info" title={note}>
        <Button appearance="subtle" onClick={close}>
          {strings.close}
        </Button>
      </Notice>
    );
  return null;
}
