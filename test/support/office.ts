import { createHeadlessGrid } from "../../src/workbench/grid/headless-grid";
import type { Grid } from "../../src/workbench/grid/grid";
import { createOfficeHost, type OfficeHost, type OfficeHostOptions } from "../../src/workbench/host/office-host";
import { loadOffice } from "./office-realm";

/** The genuine office.js, ready, over a headless grid. */
export interface StartedOffice {
  host: OfficeHost;
  grid: Grid;
  Excel: typeof globalThis.Excel;
  Office: typeof globalThis.Office;
  /** Ends host and grid and takes the library out of the realm. */
  dispose(): Promise<void>;
}

/**
 * Loads the genuine office.js into this realm against a new headless grid and waits for `Office.onReady`.
 * Once a test file: the library can't be loaded twice into one realm. Tests of one file share the
 * workbook and keep to sheets of their own.
 */
export async function startOffice(options: Omit<OfficeHostOptions, "grid"> = {}): Promise<StartedOffice> {
  const grid = createHeadlessGrid();
  const host = createOfficeHost({ language: "en-US", theme: "light", ...options, grid });
  host.install(globalThis);
  const unload = loadOffice();
  const realm = globalThis as unknown as { Office: typeof globalThis.Office; Excel: typeof globalThis.Excel };
  await realm.Office.onReady();
  return {
    host,
    grid,
    Excel: realm.Excel,
    Office: realm.Office,
    dispose: async () => {
      host.dispose();
      grid.dispose();
      // Timers of the library may still fire once; it must find its realm until then.
      await new Promise((resolve) => setTimeout(resolve, 50));
      unload();
    },
  };
}
