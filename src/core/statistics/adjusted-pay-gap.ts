import type { ControlColumn } from "./control-columns";
import { leastSquares } from "./least-squares";
import { criticalT, twoSidedT } from "./student-t";

/** A pay gap among people who are alike in the controls. */
export interface AdjustedPayGap {
  readonly gap: number;
  /** undefined where the data cannot say: one person alone decides the gap, or no person is left over to judge by */
  readonly interval: { readonly low: number; readonly high: number; readonly p: number } | undefined;
  readonly df: number;
}

/** Why a fit has no answer: controls that say the same as the group or as other controls. */
export interface NotApart {
  readonly notApart: readonly string[];
}

/**
 * The pay gap between two groups at equal controls: 1 - e^b, with b the focal group's coefficient in a least-squares fit of log pay.
 *
 * Log pay, so that the gap is a share, as in the crude one, and a few very high salaries do not decide it; HC3 errors, because the
 * spread of pay grows with pay. A control such as rank can itself carry the bias: never shown without the crude gap.
 *
 * @param pay above 0, one a person; @param isFocal 1 for the focal group, 0 for the reference group; @param controls columns of that
 * length; @param confidence fraction in (0, 1)
 * @throws RangeError where pay is 0 or less, or rows do not outnumber columns
 * @see Halvorsen and Palmquist (1980) Amer. Econ. Rev. 70:474-475; HC3: MacKinnon and White (1985) J. Econometrics 29:305-325
 * @example adjustedPayGap(Float64Array.of(9, 10, 12, 10, 12, 13), Float64Array.of(1, 1, 1, 0, 0, 0), [{ name: "years", values: Float64Array.of(1, 2, 3, 1, 2, 3) }]) // => { gap: 0.1154, interval: { low: 0.015, high: 0.2055, p: 0.036 }, df: 3 }
 */
export function adjustedPayGap(
  pay: Float64Array,
  isFocal: Float64Array,
  controls: readonly ControlColumn[],
  confidence = 0.95,
): AdjustedPayGap | NotApart {
  if (pay.some((amount) => !(amount > 0))) throw new RangeError("adjustedPayGap needs pay above 0");
  // The group comes last, so that controls that settle it are found in its place.
  const columns = [...controls.map(({ values }) => values), isFocal];
  const fit = leastSquares(columns, pay.map(Math.log));
  if ("collinear" in fit) return { notApart: fit.collinear.map((at) => controls[at]?.name ?? "the group") };
  const place = controls.length;
  const effect = fit.coefficients[place] ?? 0;
  const error = fit.robustError(place);
  const gap = -Math.expm1(effect);
  if (error === undefined || !(error > 0)) return { gap, interval: undefined, df: fit.df };
  const reach = criticalT(confidence, fit.df) * error;
  return {
    gap,
    interval: {
      low: -Math.expm1(effect + reach),
      high: -Math.expm1(effect - reach),
      p: twoSidedT(effect / error, fit.df),
    },
    df: fit.df,
  };
}
