import { confidenceProblem } from "../critical-z";
import { codeLabels } from "../label-codes";
import { suppressCounts } from "../suppress-counts";
import { wilsonInterval } from "../wilson-interval";
import { notEstimable, SUPPRESSED, unusable } from "./answer";
import type { TableAnswer } from "./group-table";
import { statusFor } from "./stats-rows";

/** A column of labels, one a person. */
export interface GivenLabels {
  readonly groups: readonly string[];
  /** fraction in (0, 1); omitted: 0.95 */
  readonly confidence?: number;
  /** the smallest count that may be shown; omitted: 5 */
  readonly minimum?: number;
}

/**
 * REP.TABLE: each group's share of the people whose group is known, with Wilson's interval, small groups suppressed.
 *
 * Where fewer than the minimum did not say, shares are suppressed too: with n they tell how many said, and the headcount tells the rest.
 *
 * @param given labels and options
 * @example repTable({ groups: ["W", "W", "W", "W", "W", "w"] })[1] // => ["W", 6, 1, 0.6097, 1, "indicative"]
 */
export function repTable({ groups, confidence = 0.95, minimum = 5 }: GivenLabels): TableAnswer {
  const name = "REP.TABLE";
  const problem = confidenceProblem(confidence);
  if (problem !== undefined) return unusable(`${name} needs ${problem}.`);
  if (!Number.isSafeInteger(minimum) || minimum < 1)
    return unusable(`${name} needs a whole minimum of 1 or more, got ${minimum}.`);
  const { labels, codes } = codeLabels(groups);
  const counts = new Array<number>(labels.length).fill(0);
  let notDisclosed = 0;
  for (const code of codes)
    if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
    else notDisclosed++;
  const known = counts.reduce((sum, count) => sum + count, 0);
  if (known === 0) return notEstimable(`${name} cannot be worked out yet: nobody's group is known.`);
  // A share beside its n tells the sum of the known groups. So these cover for one another, and where few did not say, who together with
  // that sum would be known from the headcount, there are no shares.
  const fewSilent = notDisclosed > 0 && notDisclosed < minimum;
  const hidden = suppressCounts(fewSilent ? [...counts, notDisclosed] : counts, minimum);
  const rows = labels.map((label, at) => {
    if (hidden[at]) return [label, SUPPRESSED, SUPPRESSED, SUPPRESSED, SUPPRESSED, SUPPRESSED];
    const n = counts[at] ?? 0;
    if (fewSilent) return [label, n, SUPPRESSED, SUPPRESSED, SUPPRESSED, SUPPRESSED];
    const { low, high } = wilsonInterval(n, known, confidence);
    return [label, n, n / known, low, high, statusFor([known])];
  });
  return [
    ["group", "n", "share", "low", "high", "status"],
    ...rows,
    ["Not disclosed", fewSilent ? SUPPRESSED : notDisclosed, "", "", "", ""],
    ["Groups compared", labels.filter((_, at) => !hidden[at]).length, "", "", "", ""],
  ];
}
