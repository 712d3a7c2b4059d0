/** Two numbers that differ by no more than rounding: 0.1 + 0.2 and 0.3 are one target. */
export function sameButForRounding(a: number, b: number): boolean {
  return Math.abs(a - b) <= 4 * Number.EPSILON * Math.max(Math.abs(a), Math.abs(b));
}

/**
 * The share of the way from baseline to target that is covered: 0 at the baseline, 1 at the target.
 *
 * Not held between 0 and 1: going backwards is negative and overshooting is above 1, and both are news. Works unchanged
 * where lower is better.
 *
 * @param baseline, @param current, @param target in one unit
 * @throws RangeError where a value is not finite or the target equals the baseline: then there is no way to cover
 * @example progress(0.18, 0.15, 0.1) // => 0.375
 * @example progress(0.22, 0.2, 0.32) // => -0.2
 */
export function progress(baseline: number, current: number, target: number): number {
  if (![baseline, current, target].every(Number.isFinite))
    throw new RangeError(`progress needs three numbers, got ${baseline}, ${current} and ${target}`);
  if (sameButForRounding(baseline, target))
    throw new RangeError(`progress needs a target apart from the baseline, got ${target} for both`);
  const covered = (current - baseline) / (target - baseline);
  if (!Number.isFinite(covered))
    throw new RangeError(
      `progress needs values of a size that can be subtracted, got ${baseline}, ${current} and ${target}`,
    );
  return covered;
}
