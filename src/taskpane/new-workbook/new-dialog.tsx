import { Dialog, DialogSurface } from "@fluentui/react-components";
import { NewForm } from "./new-form";
import type { NewFormProps } from "./new-form";

/**
 * The dialog for a new workbook. A chunk of its own.
 *
 * Opened and closed, and not mounted and unmounted: Fluent hides the page behind a dialog from screen readers, and its last dialog
 * to be unmounted takes along what would show the page again. Without motion the content is gone at once, and with it the focus
 * that the pane then brings back.
 */
export default function NewDialog({ isOpen, ...form }: NewFormProps & { readonly isOpen: boolean }) {
  const isWorking = form.task?.intent.kind === "create";
  return (
    <Dialog
      open={isOpen}
      surfaceMotion={null}
      onOpenChange={(_, { open }) => {
        if (!open && !isWorking) form.onClose();
      }}
    >
      <DialogSurface>
        <NewForm {...form} />
      </DialogSurface>
    </Dialog>
  );
}
