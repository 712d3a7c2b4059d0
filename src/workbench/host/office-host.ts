import type { Grid } from "../grid/grid";
import { Bridge } from "./bridge";
import type { FunctionsMetadata } from "./custom-functions";
import type { Pressed, ShortcutsFile } from "./shortcuts";
import type { OfficeTheme } from "./host-info";

/** What the host needs to know besides the grid: how Office would look and which language it would speak. */
export interface OfficeHostOptions {
  /** The grid that stands in for Excel's sheets. */
  grid: Grid;
  /** Office theme that the add-in is told about; light unless said. */
  theme?: OfficeTheme;
  /** Display language as a BCP 47 tag; `en-US` unless said. */
  language?: string;
  /**
   * Called between the actions of a batch; what it promises is awaited. The page lets itself be drawn here, because Excel draws while it
   * works. Left out, a batch runs through.
   */
  breathe?: () => Promise<void> | undefined;
  /** Shows the pane, where it may be out of sight: `Office.addin.showAsTaskpane`. */
  showPane?: () => void;
}

/** One request batch as the host answered it. */
export interface AnsweredRequest {
  /** Actions in the batch, clean-up and instantiation included. */
  readonly actions: number;
  /** Size of the request's JSON in UTF-16 units: what the limit of 5 MB per request is compared with. */
  readonly bytes: number;
}

/** The stand-in for Excel as office.js sees it. */
export interface OfficeHost {
  /** Puts `_richApiNativeBridge` and `external` on the realm in which office.js is about to load (an iframe's window, or Node's global). */
  install(target: Window | typeof globalThis): void;
  /**
   * Rich API request batches answered so far, with their action counts: tests assert that they stay constant. Left out are the
   * library's own: results of custom functions, and the clean-up that `Excel.run` sends by itself afterwards.
   */
  readonly requests: readonly AnsweredRequest[];
  /** Test hook: make the next batch (or its nth action) fail with this Office error code. */
  failNext(error: { code: string; message: string; atAction?: number }): void;
  /**
   * Tells the grid which custom functions the add-in has: its `functions.json`, and the namespace that stands before the dot in a cell.
   * Excel reads both from the manifest; here they are handed over, before any formula that uses one is written.
   */
  registerFunctions(metadata: FunctionsMetadata, namespace: string): void;
  /** Tells the host which keys the add-in has: the file that the manifest's ExtendedOverrides name. */
  registerShortcuts(file: ShortcutsFile): void;
  /** Hands pressed keys to the add-in, as Excel does while somebody is in the sheet. @returns whether they are keys of the add-in */
  press(keys: Pressed): boolean;
  /** Tells the add-in of another Office theme. office.js asks at most every five seconds. */
  setTheme(theme: OfficeTheme): void;
  /** Stops events and custom functions. The grid stays; it belongs to the caller. */
  dispose(): void;
}

/**
 * A host for the genuine office.js over a grid.
 *
 * It answers the library's own messages instead of replacing the library with look-alike objects, because a look-alike
 * cannot show what a real Excel would refuse: a property read before it was loaded, a sync too few, a member misspelt.
 */
export function createOfficeHost(options: OfficeHostOptions): OfficeHost {
  return new Bridge(options);
}
