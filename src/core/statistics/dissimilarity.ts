/**
 * Index of dissimilarity: the share of one group that would have to change units for both to be spread alike.
 *
 * @param focal people of the focal group in each unit; @param reference those of the reference group, in the same order
 * @returns 0 (spread alike) to 1 (never in one unit)
 * @throws RangeError on different lengths, counts below 0, or a group of nobody
 * @see Duncan and Duncan (1955) American Sociological Review 20:210-217
 * @example dissimilarity([10, 0], [0, 10]) // => 1
 * @example dissimilarity([30, 10], [10, 10]) // => 0.25
 */
export function dissimilarity(focal: ArrayLike<number>, reference: ArrayLike<number>): number {
  if (focal.length !== reference.length)
    throw new RangeError(`dissimilarity needs the same units twice, got ${focal.length} and ${reference.length}`);
  const [all, others] = [sumOf(focal), sumOf(reference)];
  let difference = 0;
  for (let unit = 0; unit < focal.length; unit++)
    difference += Math.abs((focal[unit] ?? 0) / all - (reference[unit] ?? 0) / others);
  return Math.min(1, difference / 2);
}

function sumOf(counts: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < counts.length; at++) {
    const count = counts[at] ?? 0;
    if (!(count >= 0)) throw new RangeError(`dissimilarity needs counts of 0 or more, got ${count}`);
    sum += count;
  }
  if (!(sum > 0)) throw new RangeError("dissimilarity needs somebody in both groups, got nobody in one");
  return sum;
}
