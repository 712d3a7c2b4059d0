import type { Edit } from "../workbook/edit";
import type { Fix } from "../findings/fix";

/** A fix of these edits as the one choice, or no fix at all where one of its cells has no place: half a repair is none. */
export function fixOfEdits(title: string, safe: boolean, edits: readonly (Edit | undefined)[]): Fix[] {
  const known = edits.filter((edit) => edit !== undefined);
  return known.length === edits.length && known.length > 0 ? [{ title, safe, edits: known }] : [];
}
