import type { ColumnSpec, ValueKind } from "../../../src/core/templates/template";
import type { Corruptible } from "../corruptible";
import { rowsOf, triedRow } from "../corruptible";
import { typed, type Corrupting, type Corruption } from "../corruption";

const numeric: readonly ValueKind[] = ["money", "share", "number", "count", "marker"];
/** Text that reads one way, two ways and not at all. */
const numberTexts = ["1,200", "1.200", "about 5"] as const;
const dateTexts = ["03/04/2027", "30 June 2027", "after Easter"] as const;

/** Cells of tables that can't be read as what belongs there: every column that people fill in, at some of its rows. */
export const unreadCells: Corrupting<Corruptible> = {
  "number-not-text": (book) => [
    ...inColumns(book, "number-not-text", ({ kind }) => numeric.includes(kind), numberTexts, "is text"),
    ...inCells(book, "number-not-text", ({ kind }) => numeric.includes(kind), numberTexts, "is text"),
  ],
  "date-is-a-date": (book) => [
    ...inColumns(book, "date-is-a-date", ({ kind }) => kind === "date", [...dateTexts, 20261301, 12], "is no date"),
    ...inCells(book, "date-is-a-date", ({ kind }) => kind === "date", dateTexts, "is no date"),
  ],
  "no-error-values": (book) => [
    ...inColumns(book, "no-error-values", () => true, [{ error: "#REF!" }, { error: "#N/A" }], "is an error"),
    ...inColumns(
      book,
      "no-error-values",
      () => true,
      [{ formula: "=NOW()", value: null }],
      "is an uncalculated formula",
    ),
    ...inCells(book, "no-error-values", () => true, [{ error: "#REF!" }], "is an error"),
    ...book.spec.sheets
      .filter(({ visibility }) => visibility === "visible")
      .map(({ name }) => ({
        ...typed(book, "no-error-values", "workbook", { error: "#DIV/0!" }),
        kind: "an error far from everything",
        place: name,
        cells: [`${name}!BZ200`],
        acts: [{ act: "type", cell: `${name}!BZ200`, value: { error: "#DIV/0!" } } as const],
      })),
    {
      ...typed(book, "no-error-values", "workbook", null),
      kind: "a link to another workbook",
      place: "the workbook",
      acts: [{ act: "link", target: "C:\\Rounds\\Envelopes.xlsx" }],
    },
  ],
};

type Column = Pick<ColumnSpec, "kind">;
type Input = Parameters<typeof typed>[3];

/** Values are taken in turn, row by row and column by column, so that each is tried somewhere in every table. */
function inColumns(
  book: Corruptible,
  criterion: string,
  fits: (column: Column & { readonly list?: string }) => boolean,
  values: readonly Input[],
  what: string,
): Corruption[] {
  return book.spec.tables.flatMap((table) =>
    table.columns.flatMap((column, index) =>
      column.computed !== undefined || !fits(column) || !book.sources.places.has(`${table.key}.0.${column.key}`)
        ? []
        : triedRow(book, rowsOf(book, table.key).length, index).map((row) => ({
            ...typed(
              book,
              criterion,
              `${table.key}.${row}.${column.key}`,
              values[(row + index) % values.length] ?? null,
            ),
            kind: `a cell of ${table.name} ${what}`,
            hides: true,
          })),
    ),
  );
}

function inCells(
  book: Corruptible,
  criterion: string,
  fits: (cell: Column) => boolean,
  values: readonly Input[],
  what: string,
): Corruption[] {
  return [...book.spec.namedCells, ...book.spec.contentCells].flatMap((cell, index) =>
    cell.key === undefined || !fits(cell)
      ? []
      : [typed(book, criterion, cell.key, values[index % values.length] ?? null, { what, hides: true })],
  );
}
