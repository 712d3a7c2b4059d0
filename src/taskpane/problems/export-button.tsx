import { Suspense, lazy, useState } from "react";
import { Button } from "@fluentui/react-components";
import type { Intent } from "../intent";
import type { PaneEffects } from "../pane-effects";
import type { Checked, NamesHere } from "../pane-state";
import { strings } from "../strings";

const ExportMenu = lazy(() => import("./export-menu"));

/** The button that opens the export; menu and formats are fetched when it is first pressed. */
export function ExportButton(props: {
  readonly checked: Checked;
  readonly here: NamesHere;
  readonly effects: Pick<PaneEffects, "saveFile" | "copyText">;
  readonly perform: (intent: Intent) => void;
}) {
  const [isWanted, setWanted] = useState(false);
  const waiting = (
    <Button aria-haspopup="menu" aria-expanded={false} onClick={() => setWanted(true)}>
      {strings.export}
    </Button>
  );
  if (!isWanted) return waiting;
  return (
    <Suspense fallback={waiting}>
      <ExportMenu {...props} trigger={<Button>{strings.export}</Button>} />
    </Suspense>
  );
}
