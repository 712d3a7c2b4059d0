import type { Models } from "../models";
import { notFound } from "../office-fault";
import { Model, type ModelHost } from "./model";

/** Filtering of a table, or of a sheet (which the stand-in doesn't have: it answers that nothing is filtered). */
export class AutoFilterModel extends Model implements Models<Excel.AutoFilter, "AutoFilter"> {
  readonly className = "AutoFilter";

  constructor(
    host: ModelHost,
    private readonly tableId: string | undefined,
  ) {
    super(host);
  }

  get enabled(): boolean {
    return this.tableId !== undefined;
  }

  get isDataFiltered(): boolean {
    const table = this.table;
    return table !== undefined && this.grid.tables.isFiltered(table);
  }

  clearCriteria(): void {
    const table = this.table;
    if (table) this.grid.tables.clearFilters(table);
  }

  private get table() {
    if (this.tableId === undefined) return undefined;
    const table = this.grid.tables.get(this.tableId);
    if (!table) throw notFound("The table");
    return table;
  }
}
