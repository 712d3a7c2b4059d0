import type { CellPosition } from "../../core/workbook/address";
import { CellValueType, type ICellData, type IStyleData, type Nullable, type Worksheet } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { areaOf, type Area } from "./area";
import type { CellWrites } from "./cell-writes";
import type { GridCore } from "./grid-core";
import { errorTexts } from "./error-texts";
import { mergeStyles } from "./style-merge";
import type { CellRecord } from "./workbook-record";

/** One cell as it stands. */
export interface CellReading {
  readonly kind: "blank" | "number" | "text" | "boolean" | "error";
  /** The value, calculated where there is a formula; "" for a blank. */
  readonly value: string | number | boolean;
  /** The formula as Excel writes it, with its "="; undefined where a constant or nothing stands. */
  readonly formula: string | undefined;
  /** Number format, "General" unless set. */
  readonly pattern: string;
  readonly style: IStyleData;
  readonly record: CellRecord;
}

/** Reads cells. What is waiting to be written is written first, so that a batch reads what it wrote. */
export class CellStore {
  private readonly formulas: FormulaDataModel;

  constructor(
    private readonly core: GridCore,
    readonly writes: CellWrites,
  ) {
    this.formulas = core.injector.get(FormulaDataModel);
  }

  /** Every cell of the area, row by row. Cells beyond the grid are blank. */
  read(area: Area): CellReading[][] {
    this.writes.flush();
    const sheet = this.core.worksheet(area.sheetId);
    const spills = this.spills(area.sheetId);
    const rows: CellReading[][] = [];
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const line: CellReading[] = [];
      for (let column = area.column; column < area.column + area.columns; column += 1)
        line.push(this.cell(sheet, row, column, spills?.[row]?.[column]));
      rows.push(line);
    }
    return rows;
  }

  /** One cell. */
  readCell(sheetId: string, row: number, column: number): CellReading {
    this.writes.flush();
    return this.cell(this.core.worksheet(sheetId), row, column, this.spills(sheetId)?.[row]?.[column]);
  }

  /**
   * The smallest area that holds every cell with a value or formula, spilled values included; undefined for an empty sheet.
   * With `formats`, cells that only have a look count too, as in Excel's used range.
   */
  used(sheetId: string, formats: boolean): Area | undefined {
    this.writes.flush();
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    const meet = (row: number, column: number) => {
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    };
    this.core
      .worksheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (cell && (hasContent(cell) || (formats && (cell.s ?? cell.custom)))) meet(row, column);
      });
    for (const [row, line] of Object.entries(this.spills(sheetId) ?? {}))
      for (const column of Object.keys(line ?? {})) meet(Number(row), Number(column));
    return bottom < 0
      ? undefined
      : areaOf(sheetId, { startRow: top, startColumn: left, endRow: bottom, endColumn: right });
  }

  /** A cell's look with what is waiting to be written on top, without writing it: for changes that build on the present look. */
  styleNow(sheetId: string, row: number, column: number): IStyleData {
    const stored = this.core.worksheet(sheetId).getComposedCellStyle(row, column);
    const waiting = this.writes.waitingStyle(sheetId, row, column);
    return waiting.cleared ? { ...waiting.style } : waiting.style ? mergeStyles(stored, waiting.style) : stored;
  }

  /** Cells that show a part of another cell's answer and hold nothing themselves. */
  spilled(sheetId: string): CellPosition[] {
    this.writes.flush();
    const matrix = this.core.worksheet(sheetId).getCellMatrix();
    return Object.entries(this.spills(sheetId) ?? {}).flatMap(([row, line]) =>
      Object.keys(line ?? {}).flatMap((column) => {
        const at = { row: Number(row), column: Number(column) };
        const own = matrix.getValue(at.row, at.column);
        return own && hasContent(own) ? [] : [at];
      }),
    );
  }

  private spills(sheetId: string): Record<number, Record<number, Nullable<ICellData>> | undefined> | undefined {
    const all = this.formulas.getArrayFormulaCellData();
    return all?.[this.core.unitId]?.[sheetId] as
      Record<number, Record<number, Nullable<ICellData>> | undefined> | undefined;
  }

  private cell(sheet: Worksheet, row: number, column: number, spilled: Nullable<ICellData>): CellReading {
    return new StoredCell(sheet, row, column, sheet.getCellMatrix().getValue(row, column), spilled);
  }
}

/** A cell whose look is worked out only when asked for: composing styles is most of the time that reading a big area would take. */
class StoredCell implements CellReading {
  readonly kind: CellReading["kind"];
  readonly value: CellReading["value"];

  constructor(
    private readonly sheet: Worksheet,
    private readonly row: number,
    private readonly column: number,
    private readonly raw: Nullable<ICellData>,
    spilled: Nullable<ICellData>,
  ) {
    const own = raw && (raw.f || (raw.v !== undefined && raw.v !== null));
    const { kind, value } = valueOf(own ? raw : (spilled ?? raw));
    this.kind = kind;
    this.value = value;
  }

  get formula(): string | undefined {
    if (!this.raw?.f) return undefined;
    const { formula } = this.record;
    return formula && formula.grid === this.raw.f ? formula.excel : this.raw.f;
  }

  get style(): IStyleData {
    return this.sheet.getComposedCellStyle(this.row, this.column);
  }

  get pattern(): string {
    return this.style.n?.pattern ?? "General";
  }

  get record(): CellRecord {
    return (this.raw?.custom ?? {}) as CellRecord;
  }
}

function hasContent(cell: ICellData): boolean {
  return Boolean(cell.f) || (cell.v !== undefined && cell.v !== null && cell.v !== "") || Boolean(cell.p);
}

function valueOf(cell: Nullable<ICellData>): Pick<CellReading, "kind" | "value"> {
  // A hyperlink's cell holds a document instead of a value; its text is the value, without the closing line break.
  const value = cell?.v ?? cell?.p?.body?.dataStream.replace(/\r\n$/, "");
  if (value === undefined || value === null) return { kind: "blank", value: "" };
  if (cell?.t === CellValueType.BOOLEAN || typeof value === "boolean")
    return { kind: "boolean", value: value === true || value === 1 || value === "TRUE" };
  if (typeof value === "number") return { kind: "number", value };
  if (cell?.t === CellValueType.NUMBER && value !== "" && Number.isFinite(Number(value)))
    return { kind: "number", value: Number(value) };
  if (value === "" && !cell?.f) return { kind: "blank", value: "" };
  const error = errorTexts.has(value) && (cell?.t !== CellValueType.FORCE_STRING || Boolean(cell.f));
  return { kind: error ? "error" : "text", value };
}
