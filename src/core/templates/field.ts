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
