import { useState, type KeyboardEvent } from "react";
import type { OpenBook } from "../../core/desk/open-book";
import { findingsAtDesk, plansAtDesk } from "../../core/desk/plans-at-desk";
import { idKey } from "../../core/domain/id-key";
import { reviewersOf } from "../../core/desk/reviewer";
import { AcrossPage } from "../desk/across-page";
import { OpenedBook } from "../desk/opened-book";
import { deskStrings } from "../desk/desk-strings";
import { useDeskStyles } from "../desk/desk-styles";
import { acrossKey, PlanList } from "../desk/plan-list";
import { PlanPage } from "../desk/plan-page";
import { ReviewerChoice } from "../desk/reviewer-choice";
import type { ScreenProps } from "./screen";

/** The reviewer's desk over the coalition book: who you are, the queue of plans, and one plan at a time. A chunk of its own. */
export default function SubmissionsScreen({ pane, effects }: ScreenProps) {
  // Here and not at the desk, which is gone while the book can't be read: who comes back finds the same plan.
  const [open, setOpen] = useState<string | null>(null);
  const [cameFrom, setCameFrom] = useState<string | null>(null);
  const way = { open, setOpen, cameFrom, setCameFrom };
  return (
    <OpenedBook pane={pane} effects={effects}>
      {(book) => <Desk book={book} pane={pane} effects={effects} way={way} />}
    </OpenedBook>
  );
}

interface DeskProps extends Pick<ScreenProps, "pane" | "effects"> {
  readonly book: OpenBook;
  /** The plan that is open, and the one that was before. */
  readonly way: {
    readonly open: string | null;
    readonly setOpen: (key: string | null) => void;
    readonly cameFrom: string | null;
    readonly setCameFrom: (key: string | null) => void;
  };
}

function Desk({ book, pane, effects, way: { open, setOpen, cameFrom, setCameFrom } }: DeskProps) {
  const styles = useDeskStyles();
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
