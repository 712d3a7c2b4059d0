import "./page.css";
import { attachDocumentButtons } from "./document-buttons";
import { showErrorReason } from "./error-reason";
import { keepFocus } from "./keep-focus";
import { attachPaneDivider } from "./pane-divider";
import { attachShortcutKeys } from "./shortcut-keys";
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
const show = attachViewSwitch(element("views", HTMLElement), element("stage", HTMLElement));
attachShortcutKeys(document, () => window.coalitionWorkbench?.host);
attachThemeSwitch(element("theme", HTMLButtonElement), (chosen) => {
  theme = chosen;
  if (window.coalitionWorkbench !== undefined) dress(window.coalitionWorkbench);
});

let handedOver: File | undefined;
window.coalitionHandOver = () => {
  const file = handedOver;
  handedOver = undefined;
  return file;
};
const openFile = attachDocumentButtons(
  {
    open: element("open", HTMLButtonElement),
    save: element("save", HTMLButtonElement),
    input: element("file", HTMLInputElement),
    note: element("note", HTMLElement),
  },
  {
    workbench: () => window.coalitionWorkbench,
    host: async () => {
      const host = await pane.contentWindow?.coalitionPaneHost?.();
      if (host === undefined) throw new Error("The pane is still starting. Try again in a moment.");
      return host;
    },
    opened: (name) => {
      document.title = `${name} · Coalition Planner workbench`;
      pane.contentWindow?.location.reload();
    },
    openElsewhere: (file) => {
      handedOver = file;
      window.open(window.location.pathname);
    },
  },
);

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
  const release = keepFocus((focused) => focused.closest("#bar, #note, #divider, #pane") !== null);
  try {
    const { startSheet: start } = await import("./start-sheet");
    const workbench = await start(element("grid", HTMLElement), theme, () => show("pane"));
    dress(workbench);
    showErrorReason(workbench.grid, element("reason", HTMLElement));
    window.coalitionWorkbench = workbench;
    pane.contentWindow?.coalitionWaitingRoom?.connect(workbench.host);
    status.hidden = true;
    const file = givenFile();
    if (file !== undefined) void openFile(file);
  } finally {
    // The grid moves its editor once more with its next drawing.
    requestAnimationFrame(() => requestAnimationFrame(release));
  }
}

/** The file for which another workbench opened this one. */
function givenFile(): File | undefined {
  const opener = window.opener as Window | null;
  return opener?.location.origin === window.location.origin ? opener.coalitionHandOver?.() : undefined;
}

startSheet().catch((error: unknown) => {
  const because = error instanceof Error ? error.message : String(error);
  status.textContent = `The sheet did not start. Reload the page to try again; what went wrong: ${because}`;
  throw error;
});
