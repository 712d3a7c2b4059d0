import { useEffect, useRef } from "react";
import type { RefObject } from "react";

/** Milliseconds after a dialog closed until the page behind it takes the focus again. */
const dialogGrace = 50;

/**
 * Finds a new home for the focus when the element that had it goes away: what had it before a dialog opened, the list's active
 * row, else the page's heading.
 *
 * Without it a fix that mends its own row, "Cancel" when the work ends, or a dialog that closes would drop the focus on the page,
 * and the next Tab would start from the top. Not left to Fluent, whose dialogs give the focus back only to triggers of their own.
 */
export function useKeepFocus(root: RefObject<HTMLElement | null>): void {
  const last = useRef<Element | null>(null);
  const lastInPane = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      last.current = target instanceof Element ? target : null;
      if (target instanceof HTMLElement && root.current?.contains(target)) lastInPane.current = target;
    };
    document.addEventListener("focusin", remember);
    return () => document.removeEventListener("focusin", remember);
  }, [root]);
  useEffect(() => {
    if (last.current === null || last.current.isConnected) return undefined;
    const goHome = () => {
      if (document.activeElement !== document.body && document.activeElement !== null) return;
      const pane = root.current;
      const before = lastInPane.current?.isConnected ? lastInPane.current : null;
      const row = pane?.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]');
      (before ?? row ?? pane?.querySelector<HTMLElement>("h2"))?.focus();
    };
    if (last.current === lastInPane.current) {
      goHome();
      return undefined;
    }
    const timer = window.setTimeout(goHome, dialogGrace);
    return () => window.clearTimeout(timer);
  });
}
