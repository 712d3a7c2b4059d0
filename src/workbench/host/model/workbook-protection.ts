import type { Models } from "../models";
import { Model } from "./model";

/** Protection of the workbook's structure, which the stand-in never has. */
export class WorkbookProtectionModel extends Model implements Models<Excel.WorkbookProtection, "WorkbookProtection"> {
  readonly className = "WorkbookProtection";

  get protected(): boolean {
    return false;
  }
}
