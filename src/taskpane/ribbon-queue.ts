import type { PaneEffects, RibbonAction } from "./pane-effects";

/** Presses of ribbon buttons, kept until somebody listens: a press can be what starts the pane. */
export interface RibbonQueue {
  press(action: RibbonAction): void;
  readonly onRibbonAction: PaneEffects["onRibbonAction"];
}

/** A queue for one listener, the pane. Only the latest press before it listens counts: two would fight for the workbook. */
export function createRibbonQueue(): RibbonQueue {
  let listener: ((action: RibbonAction) => void) | null = null;
  let waiting: RibbonAction | null = null;
  return {
    press: (action) => {
      if (listener) listener(action);
      else waiting = action;
    },
    onRibbonAction: (next) => {
      listener = next;
      if (waiting !== null) next(waiting);
      waiting = null;
      return () => {
        if (listener === next) listener = null;
      };
    },
  };
}
