import { parseArea } from "../../../src/core/workbook/address";
import { computedCellsOf } from "../../../src/core/templates/plan-record";
import { quarterGroups } from "../../../src/core/templates/quarter-labels";
import { cellAt, rowsOf, tableOf, triedRow, type Corruptible } from "../corruptible";
import { corruption, type Corrupting, type Corruption } from "../corruption";

/** Computed cells that were typed over: in tables, on the pages of fixed cells and above the tables. */
export const computedCells: Corrupting<Corruptible> = {
  "formula-intact": (book) => [...inTables(book), ...outsideTables(book)],
};

/** Quarter labels above the tables of a plan or a fund. */
export const quarterLabels: Corrupting<Corruptible> = {
  "five-consecutive-quarters": (book) =>
    quarterGroups(book.spec).flatMap(({ table, cells }) =>
      cells.flatMap((label, quarter) => {
        const cell = cellAt(tableOf(book, table).sheet, label.row, label.column);
        const values = ["FY31-Q1", null, 2027, "Summer"];
        return [
          corruption("five-consecutive-quarters", "a quarter label typed over", cell, [
            { act: "type", cell, value: values[(quarter + book.turn) % values.length] ?? null },
          ]),
        ];
      }),
    ),
};

/** A typed value, another formula, nothing: in turn, so that each column meets each of them somewhere. */
const ways = [
  { what: "typed over with text", value: "see above" },
  { what: "another formula", value: { formula: "=1+1", value: 2 } },
  { what: "emptied", value: null },
] as const;

function inTables(book: Corruptible): Corruption[] {
  return book.spec.tables.flatMap((table) =>
    table.columns.flatMap((column, index) =>
      column.computed === undefined
        ? []
        : triedRow(book, rowsOf(book, table.key).length, index).map((row) => {
            const { sheet, range } = tableOf(book, table.name);
            const area = parseArea(range);
            const cell = cellAt(sheet, area.row + 1 + row, area.column + index);
            return overwritten(cell, `${table.name}[${column.label}]`, row + index + book.turn);
          }),
    ),
  );
}

/** The hundreds of cells of Summary and the like: another eighth of them in each workbook. */
function outsideTables(book: Corruptible): Corruption[] {
  const labels = new Set(quarterGroups(book.spec).flatMap(({ cells }) => cells.map(keyOf)));
  const all = computedCellsOf(book.spec).filter((cell) => !labels.has(keyOf(cell)));
  const eighth = process.env["CORRUPTIONS"] === "all" ? 1 : 8;
  return all.flatMap(({ sheet, row, column, label }, index) =>
    index % eighth === book.turn % eighth ? [overwritten(cellAt(sheet, row, column), label, index + book.turn)] : [],
  );
}

function keyOf({
  sheet,
  row,
  column,
}: {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}): string {
  return cellAt(sheet, row, column);
}

function overwritten(cell: string, place: string, turn: number): Corruption {
  const { what, value } = ways[turn % ways.length] ?? ways[0];
  return corruption("formula-intact", what, cell, [{ act: "type", cell, value }], { place: `${place}, ${cell}` });
}
