import type { Models } from "../models";
import { notFound } from "../office-fault";
import { Model } from "./model";
import { checkSheetName } from "./name-rules";
import { WorksheetModel } from "./worksheet";

/** The workbook's sheets, hidden ones too, in tab order. */
export class WorksheetCollectionModel
  extends Model
  implements Models<Excel.WorksheetCollection, "WorksheetCollection">
{
  readonly className = "WorksheetCollection";

  get items(): WorksheetModel[] {
    return this.grid.sheets.ids.map((id) => new WorksheetModel(this.host, id));
  }

  getCount(visibleOnly?: boolean | null): number {
    const all = this.grid.sheets.ids;
    return visibleOnly ? all.filter((id) => this.grid.sheets.visibility(id) === "Visible").length : all.length;
  }

  getItem(key: string): WorksheetModel {
    const sheet = this.getItemOrNullObject(key);
    if (!sheet) throw notFound(`The worksheet ${key}`);
    return sheet;
  }

  getItemOrNullObject(key: string): WorksheetModel | null {
    const id = this.grid.sheets.has(key) ? key : this.grid.sheets.byName(key);
    return id === undefined ? null : new WorksheetModel(this.host, id);
  }

  getActiveWorksheet(): WorksheetModel {
    return new WorksheetModel(this.host, this.grid.sheets.activeId);
  }

  add(name?: string | null): WorksheetModel {
    const chosen = name === undefined || name === null || name === "" ? this.nextName() : name;
    checkSheetName(this.grid, chosen);
    return new WorksheetModel(this.host, this.grid.sheets.add(chosen));
  }

  private nextName(): string {
    for (let number = this.grid.sheets.ids.length + 1; ; number += 1)
      if (this.grid.sheets.byName(`Sheet${number}`) === undefined) return `Sheet${number}`;
  }
}
