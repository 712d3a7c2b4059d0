import type { OfficeHost } from "./host/office-host";

/**
 * Hands keys that are pressed beside the pane to the add-in, as Excel does in its sheet; what is no key of the add-in goes on to the grid.
 *
 * Before the grid hears of them, which takes more keys than it uses. Keys pressed in the pane's frame stay there: they are the pane's own.
 *
 * @param page where the grid is @param host the add-in's host, once it is there
 */
export function attachShortcutKeys(page: Document, host: () => Pick<OfficeHost, "press"> | undefined): void {
  page.addEventListener(
    "keydown",
    (event) => {
      // A key that is held down is one press.
      if (event.repeat || host()?.press(event) !== true) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    true,
  );
}
