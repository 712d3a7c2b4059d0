import type { Area } from "../../grid/area";
import type { Models } from "../models";
import { ApplicationModel } from "./application";
import { Model } from "./model";
import { NamedItemCollectionModel } from "./named-item";
import { RangeModel } from "./range";
import { SettingCollectionModel } from "./setting";
import { StyleCollectionModel } from "./style";
import { TableCollectionModel } from "./table-collection";
import { WorkbookProtectionModel } from "./workbook-protection";
import { WorksheetCollectionModel } from "./worksheet-collection";

/** The workbook: where every path of office.js starts. */
export class WorkbookModel extends Model implements Models<Excel.Workbook, "Workbook"> {
  readonly className = "Workbook";

  get name(): string {
    return this.grid.core.book.getName();
  }

  get readOnly(): boolean {
    return false;
  }

  get application(): ApplicationModel {
    return new ApplicationModel(this.host);
  }

  get worksheets(): WorksheetCollectionModel {
    return new WorksheetCollectionModel(this.host);
  }

  get tables(): TableCollectionModel {
    return new TableCollectionModel(this.host, undefined);
  }

  get names(): NamedItemCollectionModel {
    return new NamedItemCollectionModel(this.host, undefined);
  }

  get styles(): StyleCollectionModel {
    return new StyleCollectionModel(this.host);
  }

  get settings(): SettingCollectionModel {
    return new SettingCollectionModel(this.host);
  }

  get protection(): WorkbookProtectionModel {
    return new WorkbookProtectionModel(this.host);
  }

  getSelectedRange(): RangeModel {
    return new RangeModel(this.host, this.selected);
  }

  getActiveCell(): RangeModel {
    return new RangeModel(this.host, { ...this.selected, rows: 1, columns: 1 });
  }

  private get selected(): Area {
    return this.grid.structure.selection();
  }
}
