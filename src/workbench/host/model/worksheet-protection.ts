import type { ProtectionOptions } from "../../grid/workbook-record";
import type { Models } from "../models";
import { badArgument, OfficeFault } from "../office-fault";
import { Model, type ModelHost } from "./model";

const none: Required<ProtectionOptions> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

/** Protection of a sheet against unwanted changes; not a secret, as Excel's isn't. */
export class WorksheetProtectionModel
  extends Model
  implements Models<Excel.WorksheetProtection, "WorksheetProtection">
{
  readonly className = "WorksheetProtection";

  constructor(
    host: ModelHost,
    private readonly sheetId: string,
  ) {
    super(host);
  }

  get protected(): boolean {
    return this.grid.record.sheet(this.sheetId).protection !== undefined;
  }

  get options(): Excel.WorksheetProtectionOptions {
    return { ...none, ...this.grid.record.sheet(this.sheetId).protection?.options } as Excel.WorksheetProtectionOptions;
  }

  protect(options?: Excel.WorksheetProtectionOptions | null, password?: string | null): void {
    if (this.protected)
      throw new OfficeFault("AccessDenied", `The sheet ${this.grid.sheets.name(this.sheetId)} is protected already.`);
    if (password) throw badArgument("The stand-in protects without passwords only.");
    this.grid.writes.flush();
    this.grid.record.sheet(this.sheetId).protection = { options: { ...options } };
  }

  /** Refused for an open sheet, as Excel has done since 2026 (office-js issue 6784): ask before. */
  unprotect(_password?: string | null): void {
    if (!this.protected)
      throw new OfficeFault("AccessDenied", `The sheet ${this.grid.sheets.name(this.sheetId)} is not protected.`);
    delete this.grid.record.sheet(this.sheetId).protection;
  }
}
