/** How evenly people are spread over groups. */
export interface Diversity {
  /** the chance that two people drawn with replacement are of different groups */
  readonly blau: number;
  /** Blau ÷ its largest value for this number of groups; 0 where there is one group */
  readonly blauNormalised: number;
  /** as Blau but drawn without replacement; undefined for one person */
  readonly simpsonUnbiased: number | undefined;
  /** Shannon's entropy, in nats */
  readonly shannon: number;
  /** Shannon ÷ its largest value for this number of groups; undefined where there is one group */
  readonly pielou: number | undefined;
  /** how many groups of equal size are as diverse, by Shannon */
  readonly effectiveGroups: number;
  /** the same by Simpson, which heeds small groups less */
  readonly inverseSimpson: number;
}

/**
 * Indices of diversity of a list of groups.
 *
 * Only groups with somebody in them count as groups: a category nobody chose does not make a workforce less even.
 *
 * @param counts people in each group, whole
 * @throws RangeError on other counts, or where nobody is counted
 * @see Blau (1977) Inequality and Heterogeneity; Simpson (1949) Nature 163:688; Hill (1973) Ecology 54:427-432; Jost (2006) Oikos 113:363-375
 * @example diversity([50, 50]).blau // => 0.5
 * @example diversity([12, 0, 0]).effectiveGroups // => 1
 */
export function diversity(counts: readonly number[]): Diversity {
  const odd = counts.find((count) => !(Number.isSafeInteger(count) && count >= 0));
  if (odd !== undefined) throw new RangeError(`diversity needs whole counts of 0 or more, got ${odd}`);
  const present = counts.filter((count) => count > 0);
  const total = present.reduce((sum, count) => sum + count, 0);
  if (total === 0) throw new RangeError("diversity needs somebody to count, got nobody");
  const groups = present.length;
  let [squares, pairs, shannon] = [0, 0, 0];
  for (const count of present) {
    const share = count / total;
    squares += share * share;
    pairs += share * ((count - 1) / (total - 1));
    shannon -= share * Math.log(share);
  }
  if (groups === 1) shannon = 0;
  return {
    blau: groups === 1 ? 0 : 1 - squares,
    blauNormalised: groups === 1 ? 0 : (1 - squares) / (1 - 1 / groups),
    simpsonUnbiased: total === 1 ? undefined : groups === 1 ? 0 : 1 - pairs,
    shannon,
    pielou: groups === 1 ? undefined : shannon / Math.log(groups),
    effectiveGroups: Math.exp(shannon),
    inverseSimpson: groups === 1 ? 1 : 1 / squares,
  };
}
