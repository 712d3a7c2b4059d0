import { cellAddress, type Place } from "../workbook/address";
import type { Places } from "../workbook/places";

/** Where a table's values stand: zero-based row of each of its rows, and column of each of its fields. */
interface TableLines {
  readonly sheet: string;
  /** Column of a row as a whole. */
  readonly first: number;
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: number[];
}

/**
 * Places of all values of a workbook.
 *
 * Those in tables are worked out when asked for: a plan of 5,000 lines has 100,000 of them, and only where something is found is one
 * needed. A map of them took a third of the reading.
 */
export class ValuePlaces implements Places {
  private readonly single = new Map<string, Place>();
  private readonly tables = new Map<string, TableLines>();

  /** Notes the place of one path. */
  set(key: string, place: Place): void {
    this.single.set(key, place);
  }

  /**
   * Begins a table whose rows are added as they are found.
   *
   * @returns adds the next row, by its zero-based row on the sheet
   */
  addTable(key: string, sheet: string, first: number, columns: ReadonlyMap<string, number>): (row: number) => void {
    const rows: number[] = [];
    this.tables.set(key, { sheet, first, columns, rows });
    return (row) => void rows.push(row);
  }

  get(key: string): Place | undefined {
    return this.single.get(key) ?? this.inTable(key);
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  private inTable(key: string): Place | undefined {
    const [, name = "", index = "", field] = /^([^.]+)\.([0-9]+)(?:\.(.+))?$/.exec(key) ?? [];
    const table = this.tables.get(name);
    const row = table?.rows[Number(index)];
    if (table === undefined || row === undefined) return undefined;
    const column = field === undefined ? table.first : table.columns.get(field);
    return column === undefined ? undefined : { sheet: table.sheet, cell: cellAddress(row, column) };
  }
}
