import { Button, ProgressBar, makeStyles, typographyStyles } from "@fluentui/react-components";
import { rateInWords } from "../../core/review/rate-in-words";
import type { ReviewSession, ReviewState } from "./review-session";
import { reviewStrings } from "./review-strings";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "flex-start" },
  text: { ...typographyStyles.body1, margin: 0 },
  bar: { width: "100%" },
});

/** How far reading is, how fast, and the way to stop it. */
export function ReadingProgress({
  state,
  session,
  now,
}: {
  readonly state: ReviewState;
  readonly session: ReviewSession;
  readonly now: () => Date;
}) {
  const styles = useStyles();
  const { entries } = state.queue;
  const read = entries.filter((entry) => entry.state.kind === "read").length;
  const seconds = state.began === null ? 0 : (now().getTime() - state.began.at) / 1000;
  const rate = rateInWords(read - (state.began?.read ?? 0), entries.length - read, seconds);
  const words =
    state.step === "gathering"
      ? reviewStrings.gathering(state.seen)
      : reviewStrings.progress(read, entries.length, rate);
  const share = state.step === "gathering" || entries.length === 0 ? undefined : read / entries.length;
  return (
    <div className={styles.progress}>
      {/* Not a live region: it changes with every file, and the end is announced. */}
      <p className={styles.text}>{words}</p>
      <ProgressBar className={styles.bar} aria-label={words} value={share} />
      {state.step === "reading" && <Button onClick={session.stop}>{reviewStrings.stop}</Button>}
    </div>
  );
}
