import { RoundEditor } from "../round-editor/round-editor";
import type { ScreenProps } from "./screen";

/** The round editor as a screen of the pane. A chunk of its own. */
export default function RoundScreen({ pane, effects }: ScreenProps) {
  return <RoundEditor editor={pane.state.round} dispatch={pane.dispatch} effects={effects} />;
}
