import { RoundEditor } from "../round-editor/round-editor";
import type { ScreenProps } from "./screen";

/** The round editor as a screen of the pane. A chunk of its own. */
export default function RoundScreen({ pane, effects }: ScreenProps) {
  const isPlan = pane.state.plan.kind === "plan";
  return (
    <RoundEditor
      editor={pane.state.round}
      dispatch={pane.dispatch}
      effects={effects}
      onApply={isPlan ? (title, edits) => pane.perform({ kind: "apply", title, edits }) : null}
    />
  );
}
