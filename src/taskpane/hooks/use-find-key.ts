import { useEffect } from "react";

/**
 * Ctrl+K, or Command+K: the find box, from anywhere in the pane.
 *
 * On the document and before anybody else, since browsers round the pane use the same keys for their own search.
 */
export function useFindKey(onFind: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      onFind();
    };
    document.addEventListener("keydown", onKeyDown, true);
    return () => document.removeEventListener("keydown", onKeyDown, true);
  }, [onFind]);
}
