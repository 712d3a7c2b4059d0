import type { Place } from "../core/workbook/address";
import type { Blueprint } from "../core/workbook/blueprint";
import type { CellValue } from "../core/workbook/cell-value";
import type { Edit } from "../core/workbook/edit";
import type { Snapshot } from "../core/workbook/snapshot";
import type { Highlight, InteractiveHost, Progress, RevealResult } from "../core/workbook/spreadsheet-host";
import { applyEdits } from "./apply-edits";
import { attempt, type Wait } from "./attempt";
import { buildBlueprint } from "./build-blueprint";
import { chosenCell } from "./chosen-cell";
import { highlightPlaces, isHighlighted } from "./highlight-places";
import { payloadLimits, type PayloadLimits } from "./payload-limits";
import { revealPlace } from "./reveal-place";
import { selectedValues } from "./selected-values";
import { takeSnapshot } from "./take-snapshot";
import { watchChanges } from "./watch-changes";

/** What an ExcelHost takes from outside; every part has a default. */
export interface ExcelHostOptions {
  /** Most that one request may carry; Excel's own limits unless given. */
  readonly limits?: PayloadLimits;
  /** How to wait before trying again; a timer unless given. */
  readonly wait?: Wait;
}

/**
 * The spreadsheet host over the workbook that is open in Excel.
 *
 * It moves blueprints, snapshots and edits through Office.js and decides nothing. Each method is a whole attempt that either succeeds or
 * leaves the workbook as it was; attempts are repeated only where Excel's failure is one that passes.
 */
export class ExcelHost implements InteractiveHost {
  private readonly wait: Wait;

  constructor(private readonly options: ExcelHostOptions = {}) {
    this.wait = options.wait ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)));
  }

  build(blueprint: Blueprint, progress?: Progress): Promise<void> {
    return attempt("The plan could not be made and nothing of it was left behind", this.wait, () =>
      buildBlueprint(blueprint, this.limits, progress),
    );
  }

  snapshot(progress?: Progress): Promise<Snapshot> {
    return attempt("The workbook could not be read", this.wait, () => takeSnapshot(this.limits, this.wait, progress));
  }

  apply(edits: readonly Edit[]): Promise<void> {
    return attempt("The change could not be made and the cells are as they were", this.wait, () =>
      applyEdits(edits, this.limits),
    );
  }

  reveal(place: Place, options?: { unhide?: boolean }): Promise<RevealResult> {
    return attempt(`The way to ${place.sheet}, ${place.cell} is blocked`, this.wait, () =>
      revealPlace(place, options?.unhide ?? false),
    );
  }

  selection(): Promise<Place> {
    return attempt("The chosen cell could not be found out", this.wait, chosenCell);
  }

  selectedValues(): Promise<readonly (readonly CellValue[])[]> {
    return attempt("The selected cells could not be read", this.wait, selectedValues);
  }

  highlight(places: readonly Highlight[] | null): Promise<readonly Highlight[]> {
    return attempt("The problems could not be shown in the cells", this.wait, () => highlightPlaces(places));
  }

  isHighlighted(): Promise<boolean> {
    return attempt("The marks in the cells could not be found out", this.wait, isHighlighted);
  }

  onChanged(listener: () => void): () => void {
    return watchChanges(listener);
  }

  private get limits(): PayloadLimits {
    return this.options.limits ?? payloadLimits();
  }
}
