import type { NotApart } from "./adjusted-pay-gap";
import type { ControlColumn } from "./control-columns";
import { leastSquares } from "./least-squares";
import { sampleMoments } from "./sample-moments";

/** A difference of mean log pay (reference - focal) in parts. */
export interface OaxacaBlinder {
  readonly difference: number;
  /** twofold, at the reference group's prices: explained + unexplained = difference */
  readonly explained: number;
  readonly unexplained: number;
  /** threefold: endowments + coefficients + interaction = difference */
  readonly endowments: number;
  readonly coefficients: number;
  readonly interaction: number;
}

/**
 * Splits a difference of mean log pay into what the groups' different controls explain and what they do not.
 *
 * Twofold at the reference group's coefficients: "if the focal group were paid as the reference group is". Threefold beside it,
 * from the focal group's side, because the twofold split depends on whose coefficients are taken. The sums do not depend on
 * which label of a control is left out; the parts of single controls would, and are not given.
 *
 * @param pay above 0, one a person; @param isFocal 1 or 0; @param controls one column or more of that length
 * @throws RangeError where pay is 0 or less, or a group has no more people than columns
 * @see Oaxaca (1973) Int. Econ. Rev. 14:693-709; Blinder (1973) J. Human Resources 8:436-455; Jann (2008) Stata J. 8:453-479
 * @example oaxacaBlinder(Float64Array.of(9, 10, 12, 10, 12, 14), Float64Array.of(1, 1, 1, 0, 0, 0), [{ name: "years", values: Float64Array.of(1, 2, 4, 2, 3, 4) }]).explained // => 0.1122
 */
export function oaxacaBlinder(
  pay: Float64Array,
  isFocal: Float64Array,
  controls: readonly ControlColumn[],
): OaxacaBlinder | NotApart {
  if (pay.some((amount) => !(amount > 0))) throw new RangeError("oaxacaBlinder needs pay above 0");
  const log = pay.map(Math.log);
  const of = (side: number) => {
    const pick = (values: Float64Array): Float64Array => values.filter((_, row) => isFocal[row] === side);
    const columns = controls.map(({ values }) => pick(values));
    const y = pick(log);
    return {
      fit: leastSquares(columns, y),
      means: columns.map((column) => sampleMoments(column).mean),
      y: sampleMoments(y).mean,
    };
  };
  const [reference, focal] = [of(0), of(1)];
  if ("collinear" in reference.fit || "collinear" in focal.fit) {
    const named = [reference.fit, focal.fit].flatMap((fit) => ("collinear" in fit ? fit.collinear : []));
    return { notApart: [...new Set(named)].map((at) => controls[at]?.name ?? "") };
  }
  let explained = 0;
  let endowments = 0;
  let coefficients = reference.fit.intercept - focal.fit.intercept;
  for (let at = 0; at < controls.length; at++) {
    const apart = (reference.means[at] ?? 0) - (focal.means[at] ?? 0);
    const price = focal.fit.coefficients[at] ?? 0;
    const referencePrice = reference.fit.coefficients[at] ?? 0;
    explained += apart * referencePrice;
    endowments += apart * price;
    coefficients += (focal.means[at] ?? 0) * (referencePrice - price);
  }
  const difference = reference.y - focal.y;
  return {
    difference,
    explained,
    unexplained: difference - explained,
    endowments,
    coefficients,
    interaction: explained - endowments,
  };
}
