import { rowsOf } from "../templates/field";
import { formatId, nextIdNumber } from "../templates/next-id";
import type { FixContext } from "./fix-rule";
import { tableSpec } from "./table-spec";

/**
 * The next free IDs of a table, from the first on; none where its IDs are not given out by number, or nobody knows the code they begin with.
 *
 * @param key of the table's rows
 * @param skip so many are left out, because other rows want them at the same time
 */
export function nextFreeIds(context: FixContext, key: string, count: number, skip = 0): string[] {
  const table = tableSpec(context, key);
  if (table?.idPart === undefined || context.code === undefined) return [];
  const first = firstFree(rowsOf({ ...context.read }, key), context.code, table.idPart) + skip;
  const { code } = context;
  return Array.from({ length: count }, (_, index) => formatId(code, table, first + index));
}

/** Kept for as long as the rows are, because a table pasted without IDs asks once a row. */
const known = new WeakMap<object, number>();

function firstFree(rows: readonly unknown[], code: string, part: string): number {
  const found = known.get(rows) ?? nextIdNumber(rows as readonly { readonly id?: string }[], code, part);
  known.set(rows, found);
  return found;
}
