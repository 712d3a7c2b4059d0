import { formatList } from "../domain/format";
import type { Round } from "../domain/round";
import { editDistance } from "./basis/edit-distance";
import { quartersFrom } from "../domain/quarter";
import { inRoundCurrency } from "./basis/in-round-currency";
import { rowName } from "./basis/row-name";
import { defineCriterion } from "./criterion";

/** Only quarters that hold money: a rate that nothing needs may be missing. */
export default defineCriterion({
  id: "one-currency",
  title: "Every amount can be said in the round's currency",
  rule: "A line's Currency is the round's, or the round has a rate for it in each quarter in which the line has money.",
  because: "Without a rate the amount is left out of every total.",
  remedy: "Enter the line in the round's currency, or ask finance for the rate.",
  severity: "error",
  needs: ["budget", "budget.currency", "budget.quarters"],
  *check({ budget }, { round }) {
    const labels = quartersFrom(round.firstQuarter, 5);
    for (const [row, line] of budget.entries()) {
      const { withoutRate } = inRoundCurrency(line, round);
      if (withoutRate.length === 0) continue;
      const code = line.currency?.trim().toUpperCase() ?? "";
      const quarters = formatList(withoutRate.map((quarter) => labels[quarter] ?? ""));
      yield {
        path: ["budget", row, "currency"],
        item: line.id,
        message: `${rowName(line.id, "Budget")} is in ${code}; the round has no ${code} rate for ${quarters}.`,
        detail: { currencies: likelyCurrencies(code, round) },
      };
    }
  },
});

/** Currencies that the line may be meant in: those one letter away from what was typed, then the round's own. */
function likelyCurrencies(code: string, { currency, rates }: Pick<Round, "currency" | "rates">): string[] {
  const near = Object.keys(rates).filter((known) => known !== code && editDistance(code, known) === 1);
  return [...new Set([...near, currency])];
}
