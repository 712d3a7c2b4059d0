import { ReviewPage } from "../review/review-page";
import { ReviewSession } from "../review/review-session";
import type { PaneEffects } from "../pane-effects";
import type { ScreenProps } from "./screen";

/** One review a pane, as long as the pane is open: it goes on while another screen is shown. */
const sessions = new WeakMap<PaneEffects, ReviewSession>();

/** Reviewing the departments' plans into the coalition book that is open. A chunk of its own. */
export default function ReviewScreen({ pane, effects }: ScreenProps) {
  return <ReviewPage session={sessionOf(effects)} pane={pane} effects={effects} />;
}

function sessionOf(effects: PaneEffects): ReviewSession {
  const known = sessions.get(effects) ?? new ReviewSession(effects);
  sessions.set(effects, known);
  return known;
}
