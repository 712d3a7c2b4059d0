import type { Models } from "../models";
import { notFound } from "../office-fault";
import { Model, type ModelHost } from "./model";

/** Settings that Excel keeps in the workbook for the add-in. */
export class SettingCollectionModel extends Model implements Models<Excel.SettingCollection, "SettingCollection"> {
  readonly className = "SettingCollection";

  get items(): SettingModel[] {
    return Object.keys(this.grid.record.current.workbookSettings).map((key) => new SettingModel(this.host, key));
  }

  getCount(): number {
    return this.items.length;
  }

  getItem(key: string): SettingModel {
    const item = this.getItemOrNullObject(key);
    if (!item) throw notFound(`The setting ${key}`);
    return item;
  }

  getItemOrNullObject(key: string): SettingModel | null {
    return key in this.grid.record.current.workbookSettings ? new SettingModel(this.host, key) : null;
  }

  add(key: string, value: unknown): SettingModel {
    this.grid.record.current.workbookSettings[key] = value;
    return new SettingModel(this.host, key);
  }
}

/** One setting. */
export class SettingModel extends Model implements Models<Excel.Setting, "Setting"> {
  readonly className = "Setting";

  constructor(
    host: ModelHost,
    readonly key: string,
  ) {
    super(host);
  }

  override identity() {
    return { _Id: this.key };
  }

  get value(): unknown {
    return this.grid.record.current.workbookSettings[this.key];
  }

  set value(value: unknown) {
    this.grid.record.current.workbookSettings[this.key] = value;
  }

  delete(): void {
    delete this.grid.record.current.workbookSettings[this.key];
  }
}
