import type { Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { Calculation } from "./calculation";
import { CellStore } from "./cell-store";
import { CellWrites } from "./cell-writes";
import { ChartStore } from "./chart-store";
import { ConditionalFormatStore } from "./conditional-format-store";
import { Editing } from "./editing";
import { GridChanges } from "./grid-changes";
import { GridCore } from "./grid-core";
import { GridFunctions } from "./grid-functions";
import { GridProtection } from "./grid-protection";
import { mendLateValidation } from "./mend-late-validation";
import { mendTableReferences } from "./mend-table-references";
import { NameStore } from "./name-store";
import { SheetStore } from "./sheet-store";
import { Structure } from "./structure";
import { TableStore } from "./table-store";
import { UndoSteps } from "./undo-steps";
import { ValidationStore } from "./validation-store";
import { RecordStore } from "./workbook-record";

/**
 * The spreadsheet grid behind the stand-in: one workbook, in the browser or headless, with the same services in both.
 *
 * The files of this folder are the only ones that touch the grid's library. They do what they are told; Excel's rules (names that
 * are taken, tables that overlap, cells that are locked) are checked by the host's model before it asks.
 */
export class Grid {
  readonly core: GridCore;
  readonly writes: CellWrites;
  readonly cells: CellStore;
  readonly record: RecordStore;
  readonly sheets: SheetStore;
  readonly structure: Structure;
  readonly tables: TableStore;
  readonly names: NameStore;
  readonly validations: ValidationStore;
  readonly conditionalFormats: ConditionalFormatStore;
  readonly charts: ChartStore;
  readonly calculation: Calculation;
  readonly changes: GridChanges;
  readonly protection: GridProtection;
  readonly functions: GridFunctions;
  readonly undoSteps: UndoSteps;
  readonly editing: Editing;
  private readonly ends: (() => void)[] = [];

  constructor(univer: Univer, api: FUniver) {
    this.core = new GridCore(univer, api);
    this.writes = new CellWrites(this.core);
    this.cells = new CellStore(this.core, this.writes);
    this.record = new RecordStore(this.core);
    this.sheets = new SheetStore(this.core, this.writes, this.record);
    this.structure = new Structure(this.core, this.writes, this.sheets);
    this.tables = new TableStore(this.core, this.cells, this.record);
    this.names = new NameStore(this.core, this.writes);
    this.validations = new ValidationStore(this.core, this.writes);
    this.conditionalFormats = new ConditionalFormatStore(this.core, this.writes, this.record);
    this.calculation = new Calculation(this.core, this.writes);
    this.changes = new GridChanges(this.core);
    this.charts = new ChartStore(this.record, this.changes);
    this.protection = new GridProtection(this.core, this.record);
    this.functions = new GridFunctions(this.core, this.calculation, this.sheets);
    this.undoSteps = new UndoSteps(this.core);
    this.editing = new Editing();
    mendTableReferences(this.core);
    mendLateValidation(this.core);
  }

  /** The library's facade, for what only the page does (theme, open, download) and for tests that act as the person. */
  get api(): FUniver {
    return this.core.api;
  }

  /** Calls `end` before the grid ends, for what a page adds to it. */
  onDispose(end: () => void): void {
    this.ends.push(end);
  }

  /** Ends the grid and everything in it. */
  dispose(): void {
    for (const end of this.ends) end();
    this.functions.dispose();
    this.calculation.dispose();
    this.protection.dispose();
    this.changes.dispose();
    this.undoSteps.dispose();
    this.core.univer.dispose();
  }
}
