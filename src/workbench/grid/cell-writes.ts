import {
  CellValueType,
  IUndoRedoService,
  type CustomData,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type Nullable,
} from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import type { Area } from "./area";
import type { GridCore } from "./grid-core";
import { ColumnWidths } from "./column-widths";
import { errorTexts } from "./error-texts";
import { mergeStyles, type StyleChange } from "./style-merge";
import type { CellRecord } from "./workbook-record";

/** The cells of one write. */
class CellValues {
  private readonly rows: IObjectMatrixPrimitiveType<Nullable<ICellData>> = {};
  private any = false;

  set(row: number, column: number, data: ICellData): void {
    (this.rows[row] ??= {})[column] = data;
    this.any = true;
  }

  mutate(core: GridCore, sheetId: string, trigger: string | undefined): void {
    if (!this.any) return;
    const { unitId } = core;
    const params: ISetRangeValuesMutationParams = { unitId, subUnitId: sheetId, cellValue: this.rows, trigger };
    const undo = { ...SetRangeValuesUndoMutationFactory(core.injector, params), trigger };
    core.run(SetRangeValuesMutation.id, params);
    core.injector.get(IUndoRedoService).pushUndoRedo({
      unitID: unitId,
      undoMutations: [{ id: SetRangeValuesMutation.id, params: undo }],
      redoMutations: [{ id: SetRangeValuesMutation.id, params }],
    });
  }
}

/** What a cell is to hold: a constant, a formula (in Excel's and the grid's words) or nothing. */
export type CellContent =
  | { kind: "number"; value: number }
  | { kind: "text"; value: string }
  | { kind: "boolean"; value: boolean }
  | { kind: "error"; value: string }
  | { kind: "formula"; excel: string; grid: string }
  | { kind: "blank" };

interface Patch {
  content?: CellContent;
  style?: StyleChange;
  clearStyle?: boolean;
  record?: Partial<Record<keyof CellRecord, CellRecord[keyof CellRecord] | null>>;
}

/**
 * Writes waiting to reach the grid.
 *
 * office.js splits one assignment into many actions and formats cells edge by edge; the grid rescans its sheet for every write.
 * So writes are collected per cell and handed over as one mutation a sheet, before anything is read or any other command runs.
 */
export class CellWrites {
  private readonly patches = new Map<string, Map<number, Map<number, Patch>>>();
  private pending = false;
  private readonly widths: ColumnWidths;

  constructor(private readonly core: GridCore) {
    this.widths = new ColumnWidths(core);
  }

  /** Sets what a cell holds. */
  content(sheetId: string, row: number, column: number, content: CellContent): void {
    this.patch(sheetId, row, column).content = content;
  }

  /** Changes the look of every cell of the area; the area must be within the grid. */
  style(area: Area, change: StyleChange): void {
    this.each(area, (patch) => {
      patch.style = mergeStyles(patch.style, change);
    });
  }

  /** Takes every format from the area's cells, named styles and unlocking included. */
  clearStyle(area: Area): void {
    this.each(area, (patch) => {
      patch.clearStyle = true;
      delete patch.style;
      patch.record = { ...patch.record, locked: null, style: null };
    });
  }

  /** Changes what is recorded for every cell of the area; null takes an entry away. */
  record(area: Area, change: Partial<Record<"locked" | "style", false | string | null>>): void {
    this.each(area, (patch) => {
      patch.record = { ...patch.record, ...change } as Patch["record"];
    });
  }

  /** Sets the width in pixels of each column of the area, which must be within the grid. */
  columnWidth(area: Area, pixels: number): void {
    for (let column = area.column; column < area.column + area.columns; column += 1)
      this.widths.set(area.sheetId, column, pixels);
  }

  /** The look that is waiting for a cell. */
  waitingStyle(sheetId: string, row: number, column: number): { style: StyleChange | undefined; cleared: boolean } {
    const patch = this.patches.get(sheetId)?.get(row)?.get(column);
    return { style: patch?.style, cleared: patch?.clearStyle === true };
  }

  /** Whether contents or looks wait: then a batch is going on, and who only looks on should wait too. */
  get waiting(): boolean {
    return this.pending;
  }

  /** Hands everything over. Cheap when there is nothing. */
  flush(): void {
    if (this.pending) {
      this.pending = false;
      const sheets = [...this.patches];
      this.patches.clear();
      for (const [sheetId, rows] of sheets)
        if (this.core.workbook.getSheetBySheetId(sheetId)) this.write(sheetId, rows);
    }
    // After the cells: rows are made as high as what stands in them.
    this.widths.flush();
  }

  private write(sheetId: string, rows: Map<number, Map<number, Patch>>): void {
    const matrix = this.core.worksheet(sheetId).getCellMatrix();
    const clears = new CellValues();
    const looks = new CellValues();
    const contents = new CellValues();
    for (const [row, columns] of rows)
      for (const [column, patch] of columns) {
        // A style of null clears, a style object adds: the two can't share one write.
        if (patch.clearStyle) clears.set(row, column, { s: null });
        (patch.content ? contents : looks).set(row, column, cellData(patch, matrix.getValue(row, column)));
      }
    // A write without a formula takes a cell's formula away, unless it says that it comes from a change of style.
    clears.mutate(this.core, sheetId, SetStyleCommand.id);
    looks.mutate(this.core, sheetId, SetStyleCommand.id);
    contents.mutate(this.core, sheetId, undefined);
  }

  private patch(sheetId: string, row: number, column: number): Patch {
    this.pending = true;
    let rows = this.patches.get(sheetId);
    if (!rows) this.patches.set(sheetId, (rows = new Map()));
    let columns = rows.get(row);
    if (!columns) rows.set(row, (columns = new Map()));
    let patch = columns.get(column);
    if (!patch) columns.set(column, (patch = {}));
    return patch;
  }

  private each(area: Area, change: (patch: Patch) => void): void {
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1)
        change(this.patch(area.sheetId, row, column));
  }
}

function cellData(patch: Patch, before: Nullable<ICellData>): ICellData {
  const data: ICellData = {};
  const custom: Record<string, unknown> = { ...before?.custom };
  if (patch.content) {
    Object.assign(data, contentData(patch.content));
    delete custom["formula"];
    if (patch.content.kind === "formula" && patch.content.excel !== patch.content.grid)
      custom["formula"] = { excel: patch.content.excel, grid: patch.content.grid };
  }
  for (const [name, value] of Object.entries(patch.record ?? {}))
    if (value === null) delete custom[name];
    else custom[name] = value;
  if (patch.style) data.s = patch.style;
  if (patch.content || patch.record) data.custom = (Object.keys(custom).length > 0 ? custom : null) as CustomData;
  return data;
}

function contentData(content: CellContent): ICellData {
  const gone = { f: null, si: null, p: null } as const;
  switch (content.kind) {
    case "formula":
      return { ...gone, f: content.grid, v: null };
    case "number":
      return { ...gone, v: content.value, t: CellValueType.NUMBER };
    case "boolean":
      return { ...gone, v: content.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case "error":
      return { ...gone, v: content.value, t: CellValueType.STRING };
    case "text":
      return {
        ...gone,
        v: content.value,
        t: spellsOther(content.value) ? CellValueType.FORCE_STRING : CellValueType.STRING,
      };
    case "blank":
      return { ...gone, v: null };
  }
}

/**
 * Whether text spells an error, a number or a truth value: the text "4110". Only the forced type tells it from the error, and keeps the
 * grid from making a number of it with the next change of the cell's look.
 */
function spellsOther(text: string): boolean {
  return errorTexts.has(text) || (text.trim() !== "" && !Number.isNaN(Number(text))) || /^(true|false)$/i.test(text);
}
