import { ByteWriter, ParquetWriter, schemaFromColumnData } from "hyparquet-writer";
import { portfolioCsvColumns } from "../../core/report/review-csv";
import { cellsOfCsv } from "./cells-of-csv";

type Column = (typeof portfolioCsvColumns)[number];

/** Columns that hold numbers; a marker may be missing. The others are text. */
const numbers: ReadonlySet<Column> = new Set<Column>(["marker", "amount", "actual"]);

/** Rows that are held in memory and then written as one group: readers skip whole groups, and a thousand plans never stand together. */
const rowsInGroup = 100_000;

/**
 * The rows of `portfolio.csv` as Apache Parquet, for engines that read columns (DuckDB, pandas, Spark, Power BI).
 *
 * Made from the lines of the CSV, which is what a review keeps of a plan; the quote that guards a cell against being run as a formula is
 * taken off again, since nothing in Parquet is ever run.
 *
 * @param parts whole lines of `portfolio.csv` without its head
 * @param rows rows in a group; left out, what suits readers
 */
export function portfolioParquet(parts: Iterable<string>, rows = rowsInGroup): Uint8Array {
  const writer = new ByteWriter();
  let columns = emptyColumns();
  const parquet = new ParquetWriter({ writer, schema: schemaFromColumnData({ columnData: sources(emptyColumns()) }) });
  const flush = () => {
    void parquet.write({ columnData: sources(columns), rowGroupSize: rows });
    columns = emptyColumns();
  };
  for (const part of parts)
    for (const cells of cellsOfCsv(part)) {
      for (const [at, name] of portfolioCsvColumns.entries()) columns[name].push(valueOf(name, cells[at] ?? ""));
      if (columns.department.length >= rows) flush();
    }
  if (columns.department.length > 0) flush();
  void parquet.finish();
  return writer.getBytes();
}

type Columns = Record<Column, (string | number | null)[]>;

function emptyColumns(): Columns {
  return Object.fromEntries(portfolioCsvColumns.map((name) => [name, []])) as unknown as Columns;
}

function sources(columns: Columns) {
  return portfolioCsvColumns.map((name) => ({
    name,
    data: columns[name],
    type: name === "marker" ? ("INT32" as const) : numbers.has(name) ? ("DOUBLE" as const) : ("STRING" as const),
    nullable: name === "marker",
  }));
}

function valueOf(name: Column, cell: string): string | number | null {
  if (!numbers.has(name)) return cell;
  return cell === "" ? null : Number(cell);
}
