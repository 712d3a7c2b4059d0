import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import { createBreather } from "./breather";
import { createBrowserGrid } from "./grid/browser-grid";
import type { FunctionsMetadata } from "./host/custom-functions";
import type { ShortcutsFile } from "./host/shortcuts";
import { createOfficeHost } from "./host/office-host";
import type { Theme } from "./theme-switch";
import type { Workbench } from "./workbench-window";

/** What stands before the dot of a custom function's name; manifest.xml says the same to Excel. */
const NAMESPACE = "COALITION";

/**
 * Starts the grid and the office host over it. The page imports this file lazily: with it come some megabytes of grid, for which the
 * pane's first paint must not wait.
 *
 * @param container an element with a size, or the grid draws nothing
 * @param showPane shows the pane where the window has room for one only
 * @throws Error where the built functions.json or shortcuts.json cannot be had
 */
export async function startSheet(container: HTMLElement, theme: Theme, showPane: () => void): Promise<Workbench> {
  const [grid, functions, shortcuts] = await Promise.all([
    createBrowserGrid(container),
    fetched<FunctionsMetadata>("/functions.json", "The list of custom functions"),
    fetched<ShortcutsFile>("/shortcuts.json", "The list of keys"),
  ]);
  const host = createOfficeHost({
    grid,
    theme,
    language: "en-US",
    breathe: createBreather(grid.calculation),
    showPane,
  });
  host.registerFunctions(functions, NAMESPACE);
  host.registerShortcuts(shortcuts);
  // Excel says why it refuses what is typed into a locked cell.
  grid.protection.onRefused((why) => grid.api.showMessage({ content: why }));
  return { grid, host };
}

/** A file that Excel would read too. */
async function fetched<T>(address: string, what: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${what} is missing (${address.slice(1)}, status ${answer.status}).`);
  return (await answer.json()) as T;
}
