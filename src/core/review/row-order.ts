/** A row that is to stand in a table, and the one of its old rows that it continues. */
export interface PlacedRow<Row> {
  readonly row: Row;
  /** Position among the old rows; undefined for a row that is new. */
  readonly from: number | undefined;
}

/**
 * The order in which rewritten rows stand: that of the review, unless somebody sorted the table. Then rows that stay keep the order they
 * have, and new ones follow.
 *
 * Sorted is a table whose rows that stay are in another order than the review's: a table as the last review left it is not, and gets the
 * same order as a book made anew.
 *
 * @param before keys of the old rows; @param keyOf what a row is known by; rows of one key are paired in their order
 */
export function rowOrder<Row>(
  before: readonly string[],
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): readonly PlacedRow<Row>[] {
  const waiting = new Map<string, number[]>();
  for (const [at, key] of before.entries()) waiting.set(key, [...(waiting.get(key) ?? []), at]);
  const placed = rows.map((row): PlacedRow<Row> => ({ row, from: waiting.get(keyOf(row))?.shift() }));
  const staying = placed.flatMap(({ from }) => (from === undefined ? [] : [from]));
  const isSorted = staying.some((from, index) => index > 0 && from < (staying[index - 1] ?? 0));
  if (!isSorted) return placed;
  return [
    ...placed.filter(({ from }) => from !== undefined).sort((a, b) => (a.from ?? 0) - (b.from ?? 0)),
    ...placed.filter(({ from }) => from === undefined),
  ];
}
