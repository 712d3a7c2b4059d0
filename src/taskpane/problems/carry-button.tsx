import { Suspense, lazy, useState } from "react";
import { Button } from "@fluentui/react-components";
import type { PaneEffects } from "../pane-effects";
import { strings } from "../strings";

const CarryForm = lazy(() => import("./carry-form"));

/** What carrying a plan into a new workbook needs of the world. */
export type CarryEffects = Pick<PaneEffects, "host" | "today" | "writeFile" | "saveFile">;

/** Opens the form that makes a new workbook of the plan's entries; nothing is made before its own button is pressed. */
export function CarryButton({ disabled, effects }: { readonly disabled: boolean; readonly effects: CarryEffects }) {
  const [isOpen, setOpen] = useState(false);
  if (isOpen)
    return (
      <Suspense fallback={strings.openingScreen}>
        <CarryForm effects={effects} onClose={() => setOpen(false)} />
      </Suspense>
    );
  return (
    <Button disabledFocusable={disabled} onClick={() => setOpen(true)}>
      {strings.carryOver}
    </Button>
  );
}
