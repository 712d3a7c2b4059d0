import { Suspense, lazy, useState } from "react";
import { Button } from "@fluentui/react-components";
import type { Edit } from "../../core/workbook/edit";
import type { PaneEffects } from "../pane-effects";
import { strings } from "../strings";

const WaiverForm = lazy(() => import("./waiver-form"));

/** What asking for a waiver needs of the world: the workbook as it is now, the engine that knows where, and today. */
export type WaiverEffects = Pick<PaneEffects, "host" | "loadEngine" | "today">;

/** What the button and its form are given. */
export interface WaiverProps {
  readonly criterion: string;
  /** The check's name in words. */
  readonly title: string;
  readonly item: string;
  readonly disabled: boolean;
  readonly effects: WaiverEffects;
  readonly onAsk: (title: string, edits: readonly Edit[]) => void;
}

/** Opens the form that asks to be excused from a check; nothing is written before its own button is pressed. */
export function WaiverButton(props: WaiverProps) {
  const [isOpen, setOpen] = useState(false);
  if (isOpen)
    return (
      <Suspense fallback={strings.openingScreen}>
        <WaiverForm {...props} onClose={() => setOpen(false)} />
      </Suspense>
    );
  return (
    <Button disabledFocusable={props.disabled} onClick={() => setOpen(true)}>
      {strings.askWaiver}
    </Button>
  );
}
