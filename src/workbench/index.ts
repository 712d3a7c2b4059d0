import "./page.css";
import { showErrorReason } from "./error-reason";
import { keepFocus } from "./keep-focus";
import { attachPaneDivider } from "./pane-divider";
import { attachThemeSwitch, type Theme } from "./theme-switch";
import { attachViewSwitch } from "./view-switch";
import type { Workbench } from "./workbench-window";

/** The page's element with this id; page.html and this file belong together, so a missing one is a mistake in the build. */
function element<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new RangeError(`page.html needs a ${kind.name} with the id ${id}`);
  return found;
}

const pane = element("pane", HTMLIFrameElement);
const status = element("sheet-status", HTMLElement);
let theme: Theme = "light";

attachPaneDivider(element("divider", HTMLElement), (pixels) => {
  document.documentElement.style.setProperty("--pane-width", `${pixels}px`);
});
attachViewSwitch(element("views", HTMLElement), element("stage", HTMLElement));
attachThemeSwitch(element("theme", HTMLButtonElement), (chosen) => {
  theme = chosen;
  if (window.coalitionWorkbench !== undefined) dress(window.coalitionWorkbench);
});

/** Gives sheet and Office the page's theme. The pane's frame has the page's colour scheme by itself. */
function dress({ grid, host }: Workbench): void {
  grid.api.toggleDarkMode(theme === "dark");
  host.setTheme(theme);
}

/** Frame and page share a thread, so the sheet's megabytes are not even parsed before the pane has loaded and painted. */
function loaded(frame: HTMLIFrameElement): Promise<void> {
  return new Promise((resolve) => {
    const there =
      frame.contentDocument?.readyState === "complete" && frame.contentWindow?.location.href !== "about:blank";
    if (there) resolve();
    else frame.addEventListener("load", () => resolve(), { once: true });
  });
}

async function startSheet(): Promise<void> {
  await loaded(pane);
  const release = keepFocus((focused) => focused.closest("#bar, #divider, #pane") !== null);
  try {
    const { startSheet: start } = await import("./start-sheet");
    const workbench = await start(element("grid", HTMLElement), theme);
    dress(workbench);
    showErrorReason(workbench.grid, element("reason", HTMLElement));
    window.coalitionWorkbench = workbench;
    pane.contentWindow?.coalitionWaitingRoom?.connect(workbench.host);
    status.hidden = true;
  } finally {
    // The grid moves its editor once more with its next drawing.
    requestAnimationFrame(() => requestAnimationFrame(release));
  }
}

startSheet().catch((error: unknown) => {
  const because = error instanceof Error ? error.message : String(error);
  status.textContent = `The sheet did not start. Reload the page to try again; what went wrong: ${because}`;
  throw error;
});
