/**
 * Holds the focus where the person put it while something else starts and would take it: the grid moves it into its editor, away from
 * somebody who is typing in the pane already. Its option against that covers only some of the cases, and part of its editor stands
 * outside its container, so that making the container inert does not help either.
 *
 * @param isOurs whether a person may move the focus to this element meanwhile
 * @returns ends the watch
 */
export function keepFocus(isOurs: (element: Element) => boolean): () => void {
  let kept: Element | null = document.activeElement;
  const watch = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return;
    if (isOurs(target)) kept = target;
    // Nothing was focused: the body is, and cannot be focused back.
    else if (kept instanceof HTMLElement && kept !== document.body) kept.focus();
    else target.blur();
  };
  document.addEventListener("focusin", watch, true);
  return () => document.removeEventListener("focusin", watch, true);
}
