/**
 * How a message names a row: by its ID, else by its table. Never by a row number, which criteria don't know and which moves.
 *
 * @example rowName("SAL-BL-014", "Budget") // => "SAL-BL-014"
 * @example rowName(undefined, "Budget") // => "A row of Budget without an ID"
 */
export function rowName(id: string | undefined, table: string): string {
  const own = id?.trim();
  return own ? own : `A row of ${table} without an ID`;
}

/** The same in the middle of a sentence: "Status of a row of Milestones without an ID". */
export function rowNameWithin(id: string | undefined, table: string): string {
  const name = rowName(id, table);
  return id?.trim() ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
