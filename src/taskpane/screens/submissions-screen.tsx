import { useState, type KeyboardEvent } from "react";
import { Button } from "@fluentui/react-components";
import { findingsAtDesk, plansAtDesk } from "../../core/desk/plans-at-desk";
import { idKey } from "../../core/domain/id-key";
import { reviewersOf } from "../../core/desk/reviewer";
import { MessagePage } from "../components/message-page";
import { AcrossPage } from "../desk/across-page";
import { deskStrings } from "../desk/desk-strings";
import { useDeskStyles } from "../desk/desk-styles";
import { acrossKey, PlanList } from "../desk/plan-list";
import { PlanPage } from "../desk/plan-page";
import { ReviewerChoice } from "../desk/reviewer-choice";
import { useOpenBook } from "../desk/use-open-book";
import { isBusy } from "../pane-state";
import type { ScreenProps } from "./screen";

/** The reviewer's desk over the coalition book: who you are, the queue of plans, and one plan at a time. A chunk of its own. */
export default function SubmissionsScreen({ pane, effects }: ScreenProps) {
  const styles = useDeskStyles();
  const [book, readAgain] = useOpenBook(effects, pane.state.plan, isBusy(pane.state));
  const [open, setOpen] = useState<string | null>(null);
  const [cameFrom, setCameFrom] = useState<string | null>(null);
  if (book === null) return <MessagePage title={deskStrings.reading} text="" />;
  if ("problem" in book)
    return (
      <MessagePage title={deskStrings.notRead} text={book.problem}>
        <Button onClick={readAgain}>{deskStrings.readAgain}</Button>
      </MessagePage>
    );
  const reviewers = reviewersOf(book.content, book.round);
  const reviewer = reviewers.find(({ name }) => name === pane.state.reviewer);
  const plans = plansAtDesk(book.content);
  const across = findingsAtDesk(book.content).filter(({ department }) => idKey(department) === "");
  const plan = plans.find(({ key }) => key === open);
  const back = () => {
    setCameFrom(open);
    setOpen(null);
  };
  const toList = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    back();
  };
  if (reviewer !== undefined && plan !== undefined)
    return (
      <div onKeyDown={toList}>
        <PlanPage
          key={plan.key}
          plan={plan}
          book={book}
          reviewer={reviewer}
          pane={pane}
          effects={effects}
          onBack={back}
        />
      </div>
    );
  if (reviewer !== undefined && open === acrossKey)
    return (
      <div onKeyDown={toList}>
        <AcrossPage findings={across} book={book} reviewer={reviewer} pane={pane} onBack={back} />
      </div>
    );
  return (
    <>
      <div className={styles.section}>
        <ReviewerChoice
          reviewers={reviewers}
          reviewer={reviewer}
          onChoose={(name) => pane.dispatch({ type: "reviewer-chosen", name })}
        />
        {reviewer === undefined && open !== null && (
          <p role="alert" className={styles.text}>
            {deskStrings.nobody}
          </p>
        )}
      </div>
      <PlanList plans={plans} across={across} reviewer={reviewer} cameFrom={cameFrom} onOpen={setOpen} />
    </>
  );
}
