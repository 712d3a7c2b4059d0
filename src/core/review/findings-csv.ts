import type { FindingRow } from "../domain/book-content";
import { csvCell } from "../report/csv";

const columns = [
  ["Department", "department"],
  ["Severity", "severity"],
  ["Criterion", "criterion"],
  ["Sheet", "sheet"],
  ["Cell", "cell"],
  ["Item", "item"],
  ["Message", "message"],
  ["Remedy", "remedy"],
  ["Status", "status"],
] as const satisfies readonly (readonly [string, keyof FindingRow])[];

/**
 * The book's Findings as a table for other programs: those across departments first, their Department blank where they concern several.
 *
 * The same columns as the book's and not those of a check's CSV, so that what is handed on is what stands in the book. Counts of people were
 * left out when the plans were read; cells have no power over the program that opens them, see {@link csvCell}.
 */
export function findingsCsv(rows: readonly FindingRow[]): string {
  const lines = [columns.map(([title]) => title), ...rows.map((row) => columns.map(([, key]) => row[key] ?? ""))];
  return `\uFEFF${lines.map((cells) => `${cells.map(csvCell).join(",")}\r\n`).join("")}`;
}
