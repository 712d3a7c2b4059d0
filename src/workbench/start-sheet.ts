import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import { createBreather } from "./breather";
import { createBrowserGrid } from "./grid/browser-grid";
import type { FunctionsMetadata } from "./host/custom-functions";
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
 * @throws Error where the built functions.json cannot be had
 */
export async function startSheet(container: HTMLElement, theme: Theme): Promise<Workbench> {
  const [grid, functions] = await Promise.all([createBrowserGrid(container), functionsMetadata()]);
  const host = createOfficeHost({ grid, theme, language: "en-US", breathe: createBreather(grid.calculation) });
  host.registerFunctions(functions, NAMESPACE);
  // Excel says why it refuses what is typed into a locked cell.
  grid.protection.onRefused((why) => grid.api.showMessage({ content: why }));
  return { grid, host };
}

/** The same file that Excel would read. */
async function functionsMetadata(): Promise<FunctionsMetadata> {
  const answer = await fetch("/functions.json");
  if (!answer.ok) throw new Error(`The list of custom functions is missing (functions.json, status ${answer.status}).`);
  return (await answer.json()) as FunctionsMetadata;
}
