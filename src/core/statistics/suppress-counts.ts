import { requireTableOfCounts, startHidden, UNKNOWN, type CountCell } from "./count-cell";

/**
 * Which counts of one row (or column) must be hidden so that no small group can be read off, with its total known.
 *
 * Hides every count from 1 to minimum - 1, then, since the total minus the shown counts gives what is hidden together, the
 * next smallest until at least two are hidden and they add up to at least the minimum. A 0 is shown: it exposes nobody; it is
 * hidden only where nothing else is left. A reader who knows that hidden counts are at least 1 is allowed for: five hidden
 * counts that add to 5 would all be 1.
 *
 * @param counts whole numbers ≥ 0, "suppressed" for one hidden already, undefined for a blank, which is left alone
 * @param minimum the smallest count that may be shown, whole, ≥ 1; @param totalKnown false leaves out the second step
 * @param hiddenBefore flags of counts that are hidden for another reason, such as the other lines of a table
 * @returns one flag a count, true where it must be hidden
 * @throws RangeError on counts that are negative or not whole, or such a minimum
 * @see Hundepool et al. (2012) Statistical Disclosure Control, ch. 4; OpenSAFELY ehrQL rounding and redaction rule for the sum
 * @example suppressCounts([3, 40, 25, 60]) // => [true, false, true, false]
 * @example suppressCounts([3, 4, 25, 60]) // => [true, true, false, false]
 * @example suppressCounts([0, 40, 12]) // => [false, false, false]
 */
export function suppressCounts(
  counts: readonly CountCell[],
  minimum = 5,
  totalKnown = true,
  hiddenBefore: readonly boolean[] = [],
): boolean[] {
  requireTableOfCounts("suppressCounts", [counts], minimum);
  const hidden = counts.map((count, at) => (hiddenBefore[at] ?? false) || startHidden(count, minimum));
  if (!totalKnown || !hidden.includes(true)) return hidden;
  let secrets = 0;
  let sum = 0;
  const shown: { count: number; at: number }[] = [];
  counts.forEach((count, at) => {
    if (hidden[at]) {
      secrets++;
      sum += typeof count === "number" ? count : UNKNOWN;
    } else if (typeof count === "number") shown.push({ count, at });
  });
  shown.sort((a, b) => Number(a.count === 0) - Number(b.count === 0) || a.count - b.count);
  for (const { count, at } of shown) {
    if (secrets > 1 && sum >= minimum && sum > secrets) break;
    hidden[at] = true;
    secrets++;
    sum += count;
  }
  return hidden;
}
