import type { Interval } from "../interval";
import { newcombeInterval } from "../newcombe-interval";
import { stratifiedGap } from "../stratified-gap";
import type { StratumTable } from "../stratum-tables";
import { isRefusal, type Refusal, SUPPRESSED } from "./answer";
import { NOT_ESTIMABLE, type StatsRow, type Status, statsRows, type StatsValue, statusFor } from "./stats-rows";
import { type GivenStrata, strataTally, strataValues } from "./stratified-roster";

/** A row about one stratum, named by its label. */
export type StratumRow = readonly [label: `gap in ${string}`, value: StatsValue];

/** In a stratum with a smaller group the gap would say what single people got. */
const SMALLEST_SHOWN = 5;

/**
 * SIMPSON.STATS: the crude gap beside the gap within strata, whether the sign reverses, and the gap in each stratum.
 *
 * Both gaps in one answer, because either alone misleads: the strata may be the way in which the gap comes about.
 *
 * @param given columns of one length and two labels
 * @returns the rows of a STATS answer, a row "gap in ..." for each stratum, then status
 * @example simpsonStats({ groups: ["W", "W", "M", "M"], flags: [true, false, true, true], strata: ["A", "A", "A", "A"], focal: "W", reference: "M" })[0] // => ["estimate", -0.5]
 */
export function simpsonStats(given: GivenStrata): readonly (StatsRow | StratumRow)[] | Refusal {
  const tally = strataTally("SIMPSON.STATS", given);
  if (isRefusal(tally)) return tally;
  const { crude, strata, confidence } = tally;
  const { gap, interval } = stratifiedGap(strata, confidence);
  const crudeGap = gapIn(crude);
  const crudeInterval = newcombeInterval(crude.hits, crude.n, crude.referenceHits, crude.referenceN, confidence);
  const rows = statsRows({
    estimate: gap,
    low: interval?.low ?? NOT_ESTIMABLE,
    high: interval?.high ?? NOT_ESTIMABLE,
    confidence,
    ...strataValues(tally),
    "crude gap": crudeGap,
    "crude low": crudeInterval.low,
    "crude high": crudeInterval.high,
    "adjusted gap": gap,
    reverses: signOf(crudeGap) * signOf(gap) < 0,
    status: statusOf(crude, interval),
  });
  const each = strata.map((table): StratumRow => {
    const isSmall = Math.min(table.n, table.referenceN) < SMALLEST_SHOWN;
    return [`gap in ${table.stratum}`, isSmall ? SUPPRESSED : gapIn(table)];
  });
  return [...rows.slice(0, -1), ...each, ...rows.slice(-1)];
}

/** Without an interval nobody can say whether there is a gap, however many people there are. */
function statusOf({ n, referenceN }: StratumTable, interval: Interval | undefined): Status {
  const status = statusFor([n, referenceN]);
  return status === "ok" && !interval ? "inconclusive" : status;
}

/** 1, -1, or 0 for a gap that is none but for rounding: only a gap can reverse. */
function signOf(gap: number): number {
  return Math.abs(gap) < 1e-12 ? 0 : Math.sign(gap);
}

function gapIn({ hits, n, referenceHits, referenceN }: StratumTable): number {
  return hits / n - referenceHits / referenceN;
}
