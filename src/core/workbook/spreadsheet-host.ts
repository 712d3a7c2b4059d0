import type { Blueprint } from "./blueprint";
import type { CellValue } from "./cell-value";
import type { Edit } from "./edit";
import type { Place } from "./address";
import type { Snapshot } from "./snapshot";

/** How a long operation reports and stops. */
export interface Progress {
  /** Called between steps: a sheet's name or what is being done, and the share done, 0..1. */
  readonly onProgress?: (step: string, share: number) => void;
  /** Called for what the result lacks, in whole sentences that stay true afterwards ("The charts were not drawn: …"); a step passes. */
  readonly onRemark?: (sentence: string) => void;
  readonly signal?: AbortSignal;
}

/** Why a host could not do what it was asked. */
export type HostErrorCode =
  | "unreadable" // not a workbook, damaged, encrypted, too large
  | "name-taken" // a sheet, table or name of the blueprint already stands in the workbook
  | "changed" // the cells are no longer what the edit expected
  | "protected" // the sheet or workbook is protected and could not be opened
  | "busy" // a cell is being edited, or the service is not available just now
  | "cancelled"
  | "unsupported" // this version of the program lacks something needed
  | "failed"; // anything else

/** A host could not do what it was asked; the message is for the person at the workbook. Thrown only in `excel/` and `xlsx/`. */
export class HostError extends Error {
  override readonly name = "HostError";

  constructor(
    readonly code: HostErrorCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

/**
 * The one door to a spreadsheet. A host moves three plain values and decides nothing.
 *
 * @throws HostError from every method, and nothing else; a failed `build` or `apply` leaves nothing behind
 */
export interface SpreadsheetHost {
  /** Makes all sheets, names and styles of the blueprint; refuses with "name-taken" before touching anything. */
  build(blueprint: Blueprint, progress?: Progress): Promise<void>;
  snapshot(progress?: Progress): Promise<Snapshot>;
  /** Applies all edits or none. */
  apply(edits: readonly Edit[]): Promise<void>;
}

/** What `reveal` met: the cell is shown, or stands on a hidden sheet, row or column and needs leave to unhide it. */
export type RevealResult = "shown" | "hidden";

/** A cell, or range, that is to be seen in the workbook itself, and how much it matters. */
export interface Highlight {
  readonly place: Place;
  readonly severity: "error" | "warning" | "info";
}

/** A host with a person in front of it. */
export interface InteractiveHost extends SpreadsheetHost {
  /** Goes to a cell; where it is hidden, unhides it only if `unhide` says so. */
  reveal(place: Place, options?: { unhide?: boolean }): Promise<RevealResult>;
  /** The cell that the person has chosen; of several the one in which typing would begin. */
  selection(): Promise<Place>;
  /** Values of the selected cells, row by row, without the empty ones beyond what the sheet holds. */
  selectedValues(): Promise<readonly (readonly CellValue[])[]>;
  /**
   * Shows these cells as marked, and no others; null takes every mark away. Marks lie over the cells' own look and never replace it, no
   * snapshot holds them, and all of them are found again whoever put them there: also in a file that was saved with them.
   *
   * @returns those that could not be marked, because their sheet is protected or gone
   */
  highlight(places: readonly Highlight[] | null): Promise<readonly Highlight[]>;
  /** Whether any cell is marked so. */
  isHighlighted(): Promise<boolean>;
  /** Calls back after any change to cells, until the returned function is called. Events get lost: only a hint that a result is stale. */
  onChanged(listener: () => void): () => void;
}
