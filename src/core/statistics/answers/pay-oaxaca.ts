import { oaxacaBlinder } from "../oaxaca-blinder";
import { isRefusal, notEstimable, SUPPRESSED } from "./answer";
import { comparedRows } from "./compared-values";
import { controlledPay, type GivenControls, notApart } from "./pay-controls";
import { NOT_ESTIMABLE, type StatsAnswer, type StatsLabel, statsRows, statusFor, suppressedRows } from "./stats-rows";

const LABELS: readonly StatsLabel[] = [
  "estimate",
  "n",
  "reference n",
  "left out",
  "not disclosed",
  "explained",
  "unexplained",
  "explained share",
  "endowments",
  "coefficients",
  "interaction",
  "status",
];

/**
 * PAY.OAXACA.STATS: the difference of mean log pay (the estimate), split into what the controls explain and what they do not.
 *
 * @param given columns of one length and two labels; a suppressed cell makes the answer suppressed
 * @example payOaxacaStats({ values: [9, 10, 12, 10, 12, 14], groups: ["W", "W", "W", "M", "M", "M"], focal: "W", reference: "M", controls: [[1, 2, 4, 2, 3, 4]] })[5] // => ["explained", 0.1122]
 */
export function payOaxacaStats(given: GivenControls): StatsAnswer {
  const name = "PAY.OAXACA.STATS";
  const read = controlledPay(name, given);
  if (read === SUPPRESSED) return suppressedRows(LABELS);
  if (isRefusal(read)) return read;
  const { found, controls } = read;
  if (Math.min(found.focal.length, found.reference.length) <= controls.length + 1)
    return notEstimable(
      `${name} needs more people in each group than the ${controls.length + 1} numbers it fits: there are ` +
        `${found.focal.length} and ${found.reference.length}.`,
    );
  const parts = oaxacaBlinder(found.both.values, found.both.isFocal, controls);
  if ("notApart" in parts) return notApart(`${name}, within one of the groups,`, parts.notApart);
  const { confidence: _confidence, ...counts } = comparedRows(found);
  return statsRows({
    estimate: parts.difference,
    ...counts,
    explained: parts.explained,
    unexplained: parts.unexplained,
    // A share of next to nothing says nothing.
    "explained share": Math.abs(parts.difference) > 1e-12 ? parts.explained / parts.difference : NOT_ESTIMABLE,
    endowments: parts.endowments,
    coefficients: parts.coefficients,
    interaction: parts.interaction,
    status: statusFor([found.focal.length, found.reference.length]),
  });
}
