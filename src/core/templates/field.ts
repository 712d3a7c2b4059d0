/** The value at a dot path of a row: `quarters.0`. */
export function fieldOf(row: unknown, key: string): unknown {
  return key
    .split(".")
    .reduce<unknown>(
      (value, part) =>
        typeof value === "object" && value !== null ? (value as Record<string, unknown>)[part] : undefined,
      row,
    );
}

/** Rows of a table in a workbook's content; none where the content has no such part. */
export function rowsOf(content: Readonly<Record<string, unknown>>, key: string): readonly unknown[] {
  const rows = content[key];
  return Array.isArray(rows) ? (rows as readonly unknown[]) : [];
}
