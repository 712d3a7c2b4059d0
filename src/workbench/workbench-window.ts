import type { SpreadsheetHost } from "../core/workbook/spreadsheet-host";
import type { Grid } from "./grid/grid";
import type { OfficeHost } from "./host/office-host";
import type { WaitingRoom } from "./waiting-room";

/** What stands behind the pane once the sheet has started. Browser tests read cells and count requests through it. */
export interface Workbench {
  readonly grid: Grid;
  readonly host: OfficeHost;
}

declare global {
  interface Window {
    /** On the workbench's page, once the sheet has started. */
    coalitionWorkbench?: Workbench;
    /** On the pane's page, before office.js loads. */
    coalitionWaitingRoom?: WaitingRoom;
    /** On the pane's page: the workbook through its office.js. */
    coalitionPaneHost?: () => Promise<SpreadsheetHost>;
    /** On the page of a workbench that opened a second one: the file for it, once. */
    coalitionHandOver?: () => File | undefined;
  }
}
