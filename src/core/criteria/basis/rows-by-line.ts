import { idKey } from "../../domain/id-key";

/** A row that is about a budget line in a quarter; either may be blank or not to be read. */
export interface RowOfLine {
  readonly row: number;
  readonly line: string | undefined;
  readonly quarter: string | undefined;
}

/** Looks up rows by the line's ID as compared and the quarter's label; "" for rows that name none. */
export interface RowsByLine {
  readonly of: (line: string, quarter: string) => readonly number[];
}

/** Groups rows by line and quarter, once, because a plan has thousands of both. */
export function rowsByLine(entries: Iterable<RowOfLine>): RowsByLine {
  const byKey = new Map<string, number[]>();
  for (const { row, line, quarter } of entries) {
    const key = keyOf(idKey(line), quarter?.trim().toUpperCase() ?? "");
    const rows = byKey.get(key);
    if (rows) rows.push(row);
    else byKey.set(key, [row]);
  }
  return { of: (line, quarter) => byKey.get(keyOf(line, quarter)) ?? [] };
}

function keyOf(line: string, quarter: string): string {
  return `${line}|${quarter}`;
}
