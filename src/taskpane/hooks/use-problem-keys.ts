import { useEffect } from "react";
import type { FindingRow } from "../list-rows";

/**
 * F8 and Shift+F8: the next and previous problem, from anywhere in the pane, round the end. And the next one where that was asked for from
 * Excel itself.
 *
 * On the document, because the keys should work from the filter box and the buttons as well as from the list.
 *
 * @param onGo leads to a problem; `focus` says whether the pane should take the focus, which somebody at work in the sheet keeps there
 * @param wantsNext whether it was asked for from Excel; `onMet` is called once it has been seen to
 */
export function useProblemKeys(
  problems: readonly FindingRow[],
  active: string | null,
  onGo: (row: FindingRow, focus: boolean) => void,
  wantsNext: boolean,
  onMet: () => void,
): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "F8" || event.ctrlKey || event.altKey || event.metaKey || problems.length === 0) return;
      event.preventDefault();
      const next = neighbour(problems, active, event.shiftKey ? -1 : 1);
      if (next) onGo(next, true);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [problems, active, onGo]);
  useEffect(() => {
    if (!wantsNext) return;
    onMet();
    const next = neighbour(problems, active, 1);
    if (next) onGo(next, false);
  }, [wantsNext, onMet, problems, active, onGo]);
}

function neighbour(problems: readonly FindingRow[], active: string | null, step: 1 | -1): FindingRow | undefined {
  const at = problems.findIndex(({ key }) => key === active);
  // Before the first, where nothing is active yet: forward meets the first, backward the last.
  const from = at < 0 && step < 0 ? 0 : at;
  return problems[(from + step + problems.length) % problems.length];
}
