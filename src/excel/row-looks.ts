import { parseArea } from "../core/workbook/address";
import type { Edit } from "../core/workbook/edit";

type Resize = Extract<Edit, { kind: "resize-table" }>;

/** The cells of one column that come into a table at its lower edge or leave it, and the cell above them; answered after the next sync. */
interface ColumnQuestion {
  readonly column: number;
  readonly pattern: Excel.Range;
  readonly cells: Excel.Range;
}

/** What is asked of a table that gets more or fewer rows. */
export interface LooksQuestion {
  readonly comes: boolean;
  readonly row: number;
  readonly rows: number;
  readonly columns: readonly ColumnQuestion[];
}

/** One column's cells, zero-based, and the style that they have and get. */
export interface RowLook {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

/** Excel's own name, in all languages, of the style that cells have before anybody gives them one. */
const plain = "Normal";

/** Asks how the rows look that come or leave, and the row above them; undefined where no row does, or none is left above. */
export function askLooks(sheet: Excel.Worksheet, { before, after }: Resize): LooksQuestion | undefined {
  const [old, fresh] = [parseArea(before), parseArea(after)];
  const lasting = Math.min(old.rows, fresh.rows);
  const rows = Math.abs(old.rows - fresh.rows);
  if (rows === 0 || lasting < 2) return undefined;
  const row = old.row + lasting;
  return {
    comes: fresh.rows > old.rows,
    row,
    rows,
    columns: Array.from({ length: Math.min(old.columns, fresh.columns) }, (_, index) => {
      const column = old.column + index;
      const pattern = sheet.getRangeByIndexes(row - 1, column, 1, 1);
      const cells = sheet.getRangeByIndexes(row, column, rows, 1);
      pattern.load("style");
      cells.load("style");
      return { column, pattern, cells };
    }),
  };
}

/**
 * The styles that go with a table's new size: rows that come look like the one above them, as when somebody types below a table, and rows
 * that leave become plain again. Else a date in the eleventh row of ten would show as a number.
 *
 * Only cells that nobody gave another look: what a person coloured stays.
 */
export function looksOf(question: LooksQuestion | undefined): RowLook[] {
  if (question === undefined) return [];
  const { comes, row, rows, columns } = question;
  return columns.flatMap(({ column, pattern, cells }): RowLook[] => {
    const [before, after] = comes ? [plain, pattern.style] : [pattern.style, plain];
    // A style is null where the cells differ, which the types of Office.js leave out.
    return before === after || cells.style !== before ? [] : [{ row, rows, column, before, after }];
  });
}
