import { type SupplierSpend, supplierSpend } from "../supplier-spend";
import {
  type Answer,
  type Given,
  isRefusal,
  notEstimable,
  nothingToDivideBy,
  type Refusal,
  SUPPRESSED,
  unusable,
} from "./answer";
import { NOT_ESTIMABLE, type StatsAnswer, type StatsLabel, statsRows, suppressedRows } from "./stats-rows";

/** Spend, one row a supplier, and whether the supplier is of the kind asked about; undefined where nobody knows. */
export interface GivenSuppliers {
  readonly spend: readonly Given[];
  readonly flags: readonly (boolean | undefined)[];
}

const LABELS: readonly StatsLabel[] = [
  "estimate",
  "n",
  "hits",
  "left out",
  "total",
  "share of all",
  "known",
  "unknown",
  "concentration",
  "largest share",
  "status",
];

/**
 * SUPPLIER.SHARE: spend with flagged suppliers ÷ spend with all suppliers of which it is known.
 *
 * @param given columns of one length; a suppressed cell makes the answer suppressed
 * @example supplierShare({ spend: [30, 10, 60, 100], flags: [true, true, false, undefined] }) // => 0.4
 */
export function supplierShare(given: GivenSuppliers): Answer {
  const found = findSpend("SUPPLIER.SHARE", given);
  return found === SUPPRESSED || isRefusal(found) ? found : found.sums.shareOfKnown;
}

/**
 * SUPPLIER.SHARE.STATS: the share of known and of all spend, what is unknown, and whether it hangs on a few suppliers.
 *
 * @param given as for `supplierShare`
 * @example supplierShareStats({ spend: [30, 10, 60, 100], flags: [true, true, false, undefined] })[5] // => ["share of all", 0.2]
 */
export function supplierShareStats(given: GivenSuppliers): StatsAnswer {
  const found = findSpend("SUPPLIER.SHARE.STATS", given);
  if (found === SUPPRESSED) return suppressedRows(LABELS);
  if (isRefusal(found)) return found;
  const { sums, suppliers, flagged, leftOut } = found;
  return statsRows({
    estimate: sums.shareOfKnown,
    n: suppliers,
    hits: flagged,
    "left out": leftOut,
    total: sums.total,
    "share of all": sums.shareOfAll,
    known: sums.known,
    unknown: sums.unknown,
    concentration: sums.concentration ?? NOT_ESTIMABLE,
    "largest share": sums.largest ?? NOT_ESTIMABLE,
    status: "ok",
  });
}

interface Found {
  readonly sums: SupplierSpend;
  readonly suppliers: number;
  readonly flagged: number;
  readonly leftOut: number;
}

function findSpend(name: string, { spend, flags }: GivenSuppliers): Found | typeof SUPPRESSED | Refusal {
  if (spend.length !== flags.length)
    return unusable(
      `${name} needs columns of equal length, got ${spend.length} rows of spend and ${flags.length} of flags.`,
    );
  const amounts: number[] = [];
  const kinds: (boolean | undefined)[] = [];
  let leftOut = 0;
  for (const [row, amount] of spend.entries()) {
    if (amount === SUPPRESSED) return SUPPRESSED;
    if (amount === undefined) leftOut += flags[row] === undefined ? 0 : 1;
    else if (!(amount >= 0 && amount < Infinity))
      return unusable(
        `${name} needs spend of 0 or more, got ${amount} in row ${row + 1}. Set a credit off against its own line first.`,
      );
    else {
      amounts.push(amount);
      kinds.push(flags[row]);
    }
  }
  if (amounts.length === 0) return notEstimable(`${name} cannot be worked out yet: no row has spend.`);
  if (!amounts.some((amount, row) => amount > 0 && kinds[row] !== undefined))
    return nothingToDivideBy(`${name} has nothing to divide by: no spend is with a supplier of which it is known.`);
  return {
    sums: supplierSpend(amounts, kinds),
    suppliers: amounts.length,
    flagged: kinds.filter((kind) => kind === true).length,
    leftOut,
  };
}
