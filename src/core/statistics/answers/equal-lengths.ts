import { type Refusal, unusable } from "./answer";

/**
 * A refusal that says which lengths there are, where columns are not of one length.
 *
 * @param name the function as the sheet calls it; @param columns the columns by the name a reader knows
 * @example unequalLengths("CMH", { groups: [1], flags: [1, 2] }).reason // => "CMH needs columns of equal length, got 1 row of groups, 2 of flags."
 * @example unequalLengths("CMH", { groups: [1], flags: [2] }) // => undefined
 */
export function unequalLengths(
  name: string,
  columns: Readonly<Record<string, ArrayLike<unknown>>>,
): Refusal | undefined {
  const lengths = Object.entries(columns).map(([column, { length }]) => ({ column, length }));
  const first = lengths[0]?.length;
  if (lengths.every(({ length }) => length === first)) return undefined;
  const said = lengths.map(({ column, length }, at) => {
    const unit = at > 0 ? "" : length === 1 ? "row " : "rows ";
    return `${length} ${unit}of ${column}`;
  });
  return unusable(`${name} needs columns of equal length, got ${said.join(", ")}.`);
}
