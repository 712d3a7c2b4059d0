import { useState } from "react";
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { whatIfLine } from "../../core/report/review-what-if";
import { Notice } from "../components/notice";
import type { Pane } from "../hooks/use-pane";
import { isBusy } from "../pane-state";
import type { PaneEffects } from "../pane-effects";
import { reviewFile, type ReviewFileName } from "./review-files";
import { SaveMenu } from "./save-menu";
import type { ReviewHere, ReviewSession } from "./review-session";
import { reviewStrings } from "./review-strings";

const useStyles = makeStyles({
  section: { padding: "10px", display: "flex", flexDirection: "column", gap: "8px", alignItems: "flex-start" },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  soft: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  list: { ...typographyStyles.body1, margin: 0, paddingLeft: "16px", overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** What the files say together, the one click that writes it into the book, and what can be handed on. */
export function ReviewResult({
  here,
  session,
  pane,
  saveFile,
}: {
  readonly here: ReviewHere;
  readonly session: ReviewSession;
  readonly pane: Pane;
  readonly saveFile: PaneEffects["saveFile"];
}) {
  const styles = useStyles();
  const [isFilling, setFilling] = useState(false);
  const [said, setSaid] = useState("");
  const { review, filling, question } = here;
  const isFilled = pane.state.journal.at(-1)?.title === reviewStrings.fillTitle(review.counting.length);
  const fill = async () => {
    setFilling(true);
    setSaid("");
    const answer = await session.fill();
    setFilling(false);
    if (answer === null) return;
    if (answer.edits.length === 0) setSaid(reviewStrings.nothingToWrite);
    else pane.perform({ kind: "apply", title: reviewStrings.fillTitle(answer.plans), edits: answer.edits });
  };
  const save = (name: ReviewFileName) => {
    saveFile(name, reviewFile(name, here, session.state().queue.entries));
    setSaid(reviewStrings.saved(name));
  };
  const notes = [...review.apart, ...(filling.notes ?? [])];
  return (
    <section className={styles.section} aria-labelledby="review-result">
      <h2 id="review-result" className={styles.heading} tabIndex={-1}>
        {reviewStrings.resultHeading}
      </h2>
      <ul className={styles.list}>
        {summaryLines(here).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {review.whatIf && <p className={styles.text}>{whatIfLine(review.whatIf, question.round.currency)}</p>}
      {notes.map((note) => (
        <p key={note} className={styles.text}>
          {note}
        </p>
      ))}
      {filling.problems && <Notice kind="error" title={reviewStrings.failed} lines={filling.problems} />}
      {review.counting.length === 0 ? (
        <p className={styles.text}>{reviewStrings.noPlans}</p>
      ) : (
        <>
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              disabledFocusable={isFilling || isBusy(pane.state)}
              onClick={() => void fill()}
            >
              {isFilling ? reviewStrings.filling : reviewStrings.fill}
            </Button>
            <SaveMenu onSave={save} />
          </div>
          <p className={styles.soft}>{reviewStrings.fillAbout}</p>
          <p className={styles.soft}>{reviewStrings.saveAbout}</p>
        </>
      )}
      <p role="status" className={styles.text}>
        {said !== "" ? said : isFilled ? reviewStrings.filled : ""}
      </p>
    </section>
  );
}

/** What there is to know before the book is filled, in lines. */
function summaryLines({ review }: ReviewHere): readonly string[] {
  const { counting, received, findings, summary } = review;
  const sum = (of: "error" | "warning") => counting.reduce((all, { result }) => all + result.counts[of], 0);
  const open = findings.filter(({ waiver }) => waiver === null).length;
  const missing = summary.departments.flatMap(({ code, file }) => (file === undefined ? [code] : []));
  const unreadable = review.unreadable.length;
  const leftOut = received.filter(({ status }) => status !== "counted" && status !== "unreadable").length;
  return [
    reviewStrings.received(counting.length, summary.departments.length),
    ...(missing.length === 0 ? [] : [reviewStrings.missing(missing)]),
    ...(counting.length === 0 ? [] : [reviewStrings.found(sum("error"), sum("warning")), reviewStrings.across(open)]),
    ...(unreadable === 0 ? [] : [reviewStrings.unreadable(unreadable)]),
    ...(leftOut === 0 ? [] : [reviewStrings.leftOut(leftOut)]),
  ];
}
