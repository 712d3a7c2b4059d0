/** The two looks that Office tells an add-in about. */
export type Theme = "light" | "dark";

/**
 * A button that turns the page dark and back, starting with what the system prefers.
 *
 * @param button a toggle button; pressed means dark
 * @param changed called with the theme, once at the start too: the page, the grid and Office's theme follow it
 */
export function attachThemeSwitch(button: HTMLButtonElement, changed: (theme: Theme) => void): void {
  const set = (theme: Theme): void => {
    button.setAttribute("aria-pressed", String(theme === "dark"));
    document.documentElement.dataset["theme"] = theme;
    changed(theme);
  };
  button.addEventListener("click", () => set(button.getAttribute("aria-pressed") === "true" ? "light" : "dark"));
  set(window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
}
