/** A row of either plan, by its position in its table. */
export interface ComparedRow {
  readonly index: number;
  /** Its ID in the form in which IDs are compared; empty in tables without, and where it is blank. */
  readonly id: string;
  /** What names it in tables without IDs, in that form too; empty where that is blank. */
  readonly name: string;
  /** All its columns as one text; asked for only where there is no ID. */
  readonly content: string;
}

/** The same row in both plans, or a row of one of them. */
export type RowPair = readonly [before: ComparedRow | undefined, after: ComparedRow | undefined];

/**
 * Finds each row of one plan in the other: by ID; rows without one by all their columns, and those that are then left by what names them.
 *
 * Never by position, because people sort and insert. An ID that stands twice pairs in order. A row whose ID was changed is another row: its
 * old ID may be in actuals, decisions and other people's plans, so that it is gone matters.
 *
 * @returns pairs in the order of the second plan, then what only the first has, in its order
 */
export function pairRows(before: readonly ComparedRow[], after: readonly ComparedRow[]): RowPair[] {
  const partners = new Map<ComparedRow, ComparedRow>();
  const free = new Set(before);
  const match = (keyOf: (row: ComparedRow) => string, takesPart: (row: ComparedRow) => boolean) => {
    const waiting = new Map<string, ComparedRow[]>();
    for (const row of free) {
      const key = keyOf(row);
      if (!takesPart(row) || key === "") continue;
      const rows = waiting.get(key);
      if (rows) rows.push(row);
      else waiting.set(key, [row]);
    }
    for (const row of after) {
      if (!takesPart(row) || partners.has(row)) continue;
      const partner = waiting.get(keyOf(row))?.shift();
      if (partner === undefined) continue;
      partners.set(row, partner);
      free.delete(partner);
    }
  };
  match(
    ({ id }) => id,
    ({ id }) => id !== "",
  );
  match(
    ({ content }) => content,
    ({ id }) => id === "",
  );
  match(
    ({ name }) => name,
    ({ id }) => id === "",
  );
  return [
    ...after.map((row): RowPair => [partners.get(row), row]),
    ...[...free].map((row): RowPair => [row, undefined]),
  ];
}
