import { sheetLimits } from "../../grid/area";
import type { Models } from "../models";
import { badArgument } from "../office-fault";
import { locate } from "./locate";
import { Model, type ModelHost } from "./model";
import { RangeModel } from "./range";

/** Rows and columns that stay in view. */
export class WorksheetFreezePanesModel
  extends Model
  implements Models<Excel.WorksheetFreezePanes, "WorksheetFreezePanes">
{
  readonly className = "WorksheetFreezePanes";

  constructor(
    host: ModelHost,
    private readonly sheetId: string,
  ) {
    super(host);
  }

  freezeRows(count?: number | null): void {
    this.freeze(count ?? 1, 0);
  }

  freezeColumns(count?: number | null): void {
    this.freeze(0, count ?? 1);
  }

  /** Freezes everything down to and including the range's last row and column. */
  freezeAt(range: unknown): void {
    const area = range instanceof RangeModel ? range.area : locate(this.grid, String(range), this.sheetId);
    const rows = area.rows >= sheetLimits.rows ? 0 : area.row + area.rows;
    const columns = area.columns >= sheetLimits.columns ? 0 : area.column + area.columns;
    this.freeze(rows, columns);
  }

  unfreeze(): void {
    this.grid.sheets.setFreeze(this.sheetId, { rows: 0, columns: 0 });
  }

  getLocationOrNullObject(): RangeModel | null {
    const { rows, columns } = this.grid.sheets.freeze(this.sheetId);
    if (rows === 0 && columns === 0) return null;
    return new RangeModel(this.host, {
      sheetId: this.sheetId,
      row: 0,
      column: 0,
      rows: rows === 0 ? sheetLimits.rows : rows,
      columns: columns === 0 ? sheetLimits.columns : columns,
    });
  }

  private freeze(rows: number, columns: number): void {
    if (![rows, columns].every((count) => Number.isInteger(count) && count >= 0))
      throw badArgument("The number of rows or columns to freeze is a whole number.");
    this.grid.sheets.ensure({ sheetId: this.sheetId, row: 0, column: 0, rows: rows + 1, columns: columns + 1 });
    this.grid.sheets.setFreeze(this.sheetId, { rows, columns });
  }
}
