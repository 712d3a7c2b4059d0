/**
 * What is wrong with `hits` out of `n`, in words that fit after "X needs", or undefined when nothing is.
 *
 * The words are apart from the throwing because the answers for cells refuse the same counts without throwing.
 *
 * @param hits successes; @param n trials; @param whose puts "reference " before the names, where there are two groups
 * @example countsProblem(5, 4) // => "whole hits between 0 and n, got 5 of 4"
 * @example countsProblem(3, 4) // => undefined
 */
export function countsProblem(hits: number, n: number, whose = ""): string | undefined {
  const fits = Number.isSafeInteger(hits) && Number.isSafeInteger(n) && hits >= 0 && hits <= n;
  return fits ? undefined : `whole ${whose}hits between 0 and ${whose}n, got ${hits} of ${n}`;
}

/**
 * Stops a statistic that was handed counts which cannot be counts.
 *
 * @param name the statistic, for the message; @param hits successes; @param n trials, at least 1
 * @throws RangeError unless both are whole, 0 ≤ hits ≤ n and n ≥ 1
 * @example requireCounts("rate", 5, 4) // => throws RangeError: rate needs whole hits between 0 and n, got 5 of 4
 */
export function requireCounts(name: string, hits: number, n: number): void {
  const problem = countsProblem(hits, n) ?? (n === 0 ? "n of at least 1, got 0" : undefined);
  if (problem !== undefined) throw new RangeError(`${name} needs ${problem}`);
}
