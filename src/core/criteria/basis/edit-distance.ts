/**
 * How many letters must be typed, deleted, replaced or swapped with their neighbour to turn one text into another
 * (optimal string alignment).
 *
 * Swaps count as one, not two: turned digits are the commonest slip in an ID.
 *
 * @see Damerau (1964) CACM 7(3):171-176
 * @example editDistance("OUT-91", "OUT-19") // => 1
 */
export function editDistance(a: string, b: string): number {
  // IDs of one table differ in a digit or two; what they share at both ends costs nothing to compare.
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return differingPart(a.slice(start, a.length - end), b.slice(start, b.length - end));
}

function differingPart(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let best = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1);
      current.push(best);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
