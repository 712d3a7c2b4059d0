import { useEffect, useRef } from "react";
import type { RefObject } from "react";
import { firstField, type EditorState } from "./editor-state";

/**
 * Moves the focus when the page changes: to the field, row or button that was asked for, else to the page's heading.
 *
 * Not when the screen opens: then the pane gives it to the screen's own title.
 */
export function usePageFocus(root: RefObject<HTMLElement | null>, { id, serial }: EditorState["focus"]): void {
  const last = useRef(serial);
  useEffect(() => {
    const page = root.current;
    if (last.current === serial || page === null) return;
    last.current = serial;
    const asked =
      id === firstField
        ? page.querySelector<HTMLElement>("input, textarea, select")
        : id === null
          ? null
          : [...page.querySelectorAll<HTMLElement>("[id]")].find((element) => element.id === id);
    const target = asked ?? page.querySelector<HTMLElement>("[data-round-heading]");
    target?.focus();
    target?.scrollIntoView({ block: asked ? "nearest" : "end" });
  }, [root, id, serial]);
}
