/** What a window too narrow for both shows. */
export type View = "pane" | "sheet";

/**
 * Lets a person on a narrow window switch between pane and sheet. On a wide one the buttons are hidden by the style sheet, and both show.
 *
 * @param group the element that holds one button a view, named by `data-view`
 * @param stage the element whose `data-view` the style sheet reads
 * @returns shows a view, as the buttons do
 */
export function attachViewSwitch(group: HTMLElement, stage: HTMLElement): (view: View) => void {
  const buttons = [...group.querySelectorAll("button")];
  const show = (view: View): void => {
    stage.dataset["view"] = view;
    for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset["view"] === view));
  };
  for (const button of buttons) {
    button.addEventListener("click", () => show(button.dataset["view"] === "sheet" ? "sheet" : "pane"));
  }
  return show;
}
