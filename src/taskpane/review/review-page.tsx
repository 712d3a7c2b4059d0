import { useMemo, useSyncExternalStore } from "react";
import { Button, makeStyles, typographyStyles } from "@fluentui/react-components";
import { Notice } from "../components/notice";
import type { Pane } from "../hooks/use-pane";
import type { PaneEffects } from "../pane-effects";
import { isBusy } from "../pane-state";
import { DropZone } from "./drop-zone";
import { queueLines } from "./queue-line";
import type { Queue } from "./queue";
import { QueueList } from "./queue-list";
import { ReadingProgress } from "./reading-progress";
import { ReviewResult } from "./review-result";
import type { ReviewSession } from "./review-session";
import { reviewStrings } from "./review-strings";

const useStyles = makeStyles({
  section: { padding: "10px", display: "flex", flexDirection: "column", gap: "8px" },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  // Read out as it comes; what it says stands above for the eye.
  spoken: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** A review from its files to the book: where they are dropped, what became of each, what they say together. */
export function ReviewPage({
  session,
  pane,
  effects,
}: {
  readonly session: ReviewSession;
  readonly pane: Pane;
  readonly effects: PaneEffects;
}) {
  const styles = useStyles();
  const state = useSyncExternalStore(session.subscribe, session.state);
  const { queue, step, here, problems } = state;
  const lines = useMemo(() => queueLines(queue.entries, here), [queue.entries, here]);
  const isWorking = step === "gathering" || step === "reading";
  const waiting = queue.entries.filter((entry) => entry.state.kind !== "read").length;
  const asides = asidesOf(queue);
  const isEmpty = queue.entries.length === 0 && asides.length === 0;
  const announced =
    here === null
      ? ""
      : reviewStrings.announceRead(here.review.counting.length, here.review.summary.departments.length);
  return (
    <DropZone isOff={isWorking || isBusy(pane.state)} isFirst={isEmpty} onFiles={(gather) => void session.add(gather)}>
      {isWorking && (
        <div className={styles.section}>
          <ReadingProgress state={state} session={session} now={effects.now} />
        </div>
      )}
      {problems.length > 0 && (
        <Notice kind="error" title={reviewStrings.cannotBegin} lines={problems}>
          {waiting > 0 && <Button onClick={() => void session.read()}>{reviewStrings.readAgain}</Button>}
        </Notice>
      )}
      {here && !isWorking && <ReviewResult here={here} session={session} pane={pane} saveFile={effects.saveFile} />}
      {!isEmpty && (
        <section className={styles.section} aria-labelledby="review-queue">
          <h2 id="review-queue" className={styles.heading} tabIndex={-1}>
            {reviewStrings.queueHeading}
          </h2>
          {step === "stopped" && problems.length === 0 && waiting > 0 && (
            <p role="status" className={styles.text}>
              {reviewStrings.stopped(waiting)}
            </p>
          )}
          {asides.map((line) => (
            <p key={line} className={styles.text}>
              {line}
            </p>
          ))}
          {!isWorking && (
            <div className={styles.buttons}>
              {step === "stopped" && problems.length === 0 && waiting > 0 && (
                <Button appearance="primary" onClick={() => void session.read()}>
                  {reviewStrings.goOn}
                </Button>
              )}
              <Button onClick={session.clear}>{reviewStrings.clear}</Button>
            </div>
          )}
          <QueueList lines={lines} labelledBy="review-queue" />
        </section>
      )}
      <p role="status" className={styles.spoken}>
        {announced}
      </p>
    </DropZone>
  );
}

/** What is said of files that don't stand in the list. */
function asidesOf({ leftOut, examples, unopened, twice }: Queue): readonly string[] {
  const others = leftOut.other + leftOut.hidden;
  return [
    ...(unopened.length === 0 ? [] : [reviewStrings.unopened(unopened)]),
    ...(leftOut.mark === 0 ? [] : [reviewStrings.marks(leftOut.mark)]),
    ...(others === 0 ? [] : [reviewStrings.notWorkbooks(others, examples)]),
    ...(twice === 0 ? [] : [reviewStrings.twice(twice)]),
  ];
}
