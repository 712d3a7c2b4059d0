import type { Count } from "../../domain/plan";
import type { CountRow, CountTable } from "./count-tables";

/** Columns of Groups that hold counts. */
export type CountField = "eligible" | "selected";

/** Suppressed counts of a column that its Total gives away. */
export interface GivenAway {
  readonly hidden: readonly CountRow[];
  /** Whether each of them can be worked out; else only that together they are under the minimum. */
  readonly each: boolean;
  /** Rows whose count of this column must be hidden too: the next smallest ones, or the Total where those aren't enough. */
  readonly hide: readonly number[];
}

/**
 * What a reader can work out of a column of a small table by subtracting the counts shown from its Total.
 *
 * A column whose groups are known not to be all of the Total gives nothing away; where that can't be told it is taken to be whole, because
 * a reader would. Hidden counts are at least 1: two that add to 2 are 1 each.
 *
 * @param minimum the smallest count that may be shown
 * @param alsoHidden a row whose counts are thought of as suppressed already
 */
export function givenAway(
  { parts, total }: CountTable,
  field: CountField,
  minimum: number,
  alsoHidden?: number,
): GivenAway | undefined {
  const valueOf = ({ row, count }: CountRow): Count | undefined => (row === alsoHidden ? "suppressed" : count[field]);
  const whole = total && valueOf(total);
  const hidden = parts.filter((part) => valueOf(part) === "suppressed");
  const shown = parts.flatMap((part) => {
    const value = valueOf(part);
    return typeof value === "number" ? [{ row: part.row, value }] : [];
  });
  // A group alone under its Total is no whole, and from a blank nothing can be subtracted.
  if (total === undefined || typeof whole !== "number" || hidden.length === 0 || parts.length < 2) return undefined;
  if (hidden.length + shown.length < parts.length || isPartOnly(parts, total)) return undefined;
  const rest = whole - shown.reduce((sum, { value }) => sum + value, 0);
  // Groups that add to more than their Total are counts-add-up's finding.
  if (rest < 0) return undefined;
  const each = hidden.length === 1 || rest <= hidden.length;
  if (!each && rest >= minimum) return undefined;
  return { hidden, each, hide: nextToHide(shown, hidden.length, rest, minimum) ?? [total.row] };
}

/** Whether all sizes are known and don't add to the Total's: then other people are in it, and nothing can be told by subtraction. */
function isPartOnly(parts: readonly CountRow[], total: CountRow): boolean {
  const whole = total.count.eligible;
  const sizes = parts.map(({ count }) => count.eligible);
  if (typeof whole !== "number" || !sizes.every((size) => typeof size === "number")) return false;
  return sizes.reduce((sum, size) => sum + size, 0) < whole;
}

/** Rows of the smallest shown counts that together with the hidden ones are enough; undefined where all of them aren't. */
function nextToHide(
  shown: readonly { row: number; value: number }[],
  hiddenCount: number,
  rest: number,
  minimum: number,
): readonly number[] | undefined {
  // A 0 names nobody, and hiding it hides little: last.
  const candidates = [...shown].sort((a, b) => Number(a.value === 0) - Number(b.value === 0) || a.value - b.value);
  const rows: number[] = [];
  let [count, sum] = [hiddenCount, rest];
  for (const { row, value } of candidates) {
    rows.push(row);
    count += 1;
    sum += value;
    if (sum > count && sum >= minimum) return rows;
  }
  return undefined;
}
