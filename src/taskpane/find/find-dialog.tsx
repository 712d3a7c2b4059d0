import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { Pane } from "../hooks/use-pane";
import type { PaneEffects } from "../pane-effects";
import { FindBox } from "./find-box";
import { findStrings } from "./find-strings";

/** The find box in its dialog. A chunk of its own; opened and closed like the dialog for a new workbook, see there. */
export default function FindDialog({
  isOpen,
  pane,
  effects,
  onClose,
}: {
  readonly isOpen: boolean;
  readonly pane: Pane;
  readonly effects: Pick<PaneEffects, "host">;
  readonly onClose: () => void;
}) {
  return (
    <Dialog open={isOpen} surfaceMotion={null} onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{findStrings.title}</DialogTitle>
          <DialogContent>
            <FindBox pane={pane} effects={effects} onClose={onClose} />
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{findStrings.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
