import { useEffect, useRef, useState } from "react";
import type { DeskEdits } from "../../core/desk/open-book";
import type { Pane } from "../hooks/use-pane";
import { isBusy } from "../pane-state";

/** A way to do something in the book, and what kept the last one from being done. */
export interface Act {
  readonly problem: string | null;
  readonly busy: boolean;
  /**
   * Writes the edits as one step of Undo, or says why there are none.
   *
   * @param onDone called once they stand in the book, and never where another reviewer was faster: what was typed must not be lost by that
   */
  act(title: string, answer: DeskEdits, onDone?: () => void): void;
}

/** Joins answers of the core to the pane: a refusal becomes words beside the button, edits go the pane's usual way. */
export function useAct(pane: Pane): Act {
  const [problem, setProblem] = useState<string | null>(null);
  const { journal, task } = pane.state;
  const waiting = useRef<{ readonly journal: number; readonly onDone: () => void } | null>(null);
  const busy = isBusy(pane.state);
  useEffect(() => {
    const before = waiting.current;
    if (before === null) return;
    if (journal.length > before.journal) {
      waiting.current = null;
      before.onDone();
    } else if (task === null) waiting.current = null;
  }, [journal, task]);
  return {
    problem,
    busy,
    act: (title, answer, onDone = () => {}) => {
      if (busy) return;
      setProblem(answer.problem ?? null);
      if (answer.edits === undefined) return;
      waiting.current = { journal: journal.length, onDone };
      pane.perform({ kind: "apply", title, edits: answer.edits });
    },
  };
}
