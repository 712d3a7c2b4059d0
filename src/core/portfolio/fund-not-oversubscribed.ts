import { formatList, formatMoney } from "../domain/format";
import { quartersFrom } from "../domain/quarter";
import { definePortfolioCriterion } from "./portfolio-criterion";

const tolerance = 0.5;

/** One finding: a fund that is too small in total is too small in some quarter, and the reader decides on both at once. */
export default definePortfolioCriterion({
  id: "fund-not-oversubscribed",
  title: "What pilots ask for fits the fund",
  rule: "The asks of all pilots that are not closed add up to at most the fund without its reserve, and in each quarter to at most its tranche, give or take 0.5.",
  because: "A fund that is promised twice is refused to somebody in the last quarter, not in the forum.",
  remedy: "Bring the asks to the forum: it decides which pilots wait, shrink or stop.",
  severity: "error",
  needs: ["budget", "budget.quarters", "budget.pilotId", "pilots"],
  *check({ rollup: { asks } }, { round }) {
    const asked = [0, 1, 2, 3, 4].map((quarter) => asks.reduce((sum, ask) => sum + (ask.asks[quarter] ?? 0), 0));
    const total = asked.reduce((sum, amount) => sum + amount, 0);
    const money = (amount: number) => formatMoney(Math.round(amount), round.currency);
    if (round.fund === undefined) {
      if (total > tolerance)
        yield {
          path: ["fund"],
          item: "fund",
          message: `Pilots ask for ${money(total)}, and the round has no fund.`,
          remedy: "Give the round a fund, or take the Pilot IDs off these lines.",
        };
      return;
    }
    const available = round.fund.size - round.fund.reserve;
    const quarters = quartersFrom(round.firstQuarter, 5);
    const over = asked.flatMap((amount, index) => {
      const excess = amount - (round.fund?.tranches[index] ?? 0);
      return excess > tolerance ? [`${quarters[index] ?? ""} by ${money(excess)}`] : [];
    });
    const isOver = total - available > tolerance;
    if (!isOver && over.length === 0) return;
    const whole = isOver
      ? `Asks add up to ${money(total)}; the fund has ${money(available)} without its reserve.`
      : `Asks fit the fund in total, but not quarter by quarter.`;
    yield {
      path: ["fund"],
      item: "fund",
      message: `${whole}${over.length === 0 ? "" : ` Over its tranche: ${formatList(over)}.`}`,
    };
  },
});
