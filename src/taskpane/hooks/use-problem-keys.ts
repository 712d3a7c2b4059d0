import { useEffect } from "react";
import type { FindingRow } from "../list-rows";

/**
 * F8 and Shift+F8: the next and previous problem, from anywhere in the pane, round the end.
 *
 * On the document, because the keys should work from the filter box and the buttons as well as from the list.
 */
export function useProblemKeys(
  problems: readonly FindingRow[],
  active: string | null,
  onGo: (row: FindingRow) => void,
): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "F8" || event.ctrlKey || event.altKey || event.metaKey || problems.length === 0) return;
      event.preventDefault();
      const at = problems.findIndex(({ key }) => key === active);
      const step = event.shiftKey ? -1 : 1;
      // Before the first, where nothing is active yet: forward meets the first, backward the last.
      const from = at < 0 && event.shiftKey ? 0 : at;
      const next = problems[(from + step + problems.length) % problems.length];
      if (next) onGo(next);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [problems, active, onGo]);
}
