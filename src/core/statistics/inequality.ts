/** How unequally an amount is spread over people, and how much of that lies between groups. */
export interface Inequality {
  /** 0: all the same; towards 1: one person has it all */
  readonly gini: number;
  /** Theil's T, 0 upwards */
  readonly theil: number;
  readonly within: number;
  readonly between: number;
}

/**
 * Gini's coefficient, and Theil's index split into what lies within groups and what lies between them.
 *
 * Theil beside Gini because it alone splits without a rest. Of the people given, not an estimate for people elsewhere: no n - 1.
 *
 * @param amounts 0 or more, one a person; @param groups the number of each person's group, 0 up
 * @throws RangeError where lengths differ, an amount is below 0, or all are 0
 * @see Gini (1912); Theil (1967) Economics and Information Theory, ch. 4; Shorrocks (1980) Econometrica 48:613-625
 * @example inequality([1, 2, 3, 4], [0, 0, 1, 1]).gini // => 0.25
 * @example inequality([1, 1, 3, 3], [0, 0, 1, 1]) // => { gini: 0.25, theil: 0.1308, within: 0, between: 0.1308 }
 */
export function inequality(amounts: ArrayLike<number>, groups: ArrayLike<number>): Inequality {
  const n = amounts.length;
  if (n !== groups.length)
    throw new RangeError(`inequality needs columns of one length, got ${n} and ${groups.length}`);
  const sorted = new Float64Array(amounts).sort();
  const sizes: number[] = [];
  const totals: number[] = [];
  let total = 0;
  for (let person = 0; person < n; person++) {
    const amount = amounts[person] ?? 0;
    const group = groups[person] ?? 0;
    total += amount;
    sizes[group] = (sizes[group] ?? 0) + 1;
    totals[group] = (totals[group] ?? 0) + amount;
  }
  if (!((sorted[0] ?? 0) >= 0 && total > 0 && total < Infinity))
    throw new RangeError(`inequality needs amounts of 0 or more with a total above 0, got a total of ${total}`);
  const mean = total / n;
  let ranked = 0;
  for (let rank = 0; rank < n; rank++) ranked += (2 * rank + 1 - n) * ((sorted[rank] ?? 0) / mean);
  let within = 0;
  for (let person = 0; person < n; person++) {
    const group = groups[person] ?? 0;
    const amount = amounts[person] ?? 0;
    const groupMean = (totals[group] ?? 0) / (sizes[group] ?? 1);
    // x·ln x is 0 at 0.
    if (amount > 0) within += (amount / mean) * Math.log(amount / groupMean);
  }
  let between = 0;
  totals.forEach((groupTotal, group) => {
    const groupMean = groupTotal / (sizes[group] ?? 1);
    if (groupTotal > 0) between += (groupTotal / mean) * Math.log(groupMean / mean);
  });
  // Neither part can be below 0: what the sums leave there is rounding.
  const parts = { within: Math.max(0, within / n), between: Math.max(0, between / n) };
  return { gini: Math.max(0, ranked / n / n), theil: parts.within + parts.between, ...parts };
}
