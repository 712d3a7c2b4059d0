import { formatDate, formatMoney, formatPercent } from "../domain/format";
import { quarterDates, quartersFrom } from "../domain/quarter";
import { rateOf } from "../domain/roll-up";
import { revisedPlan } from "./basis/revised-plan";
import { rowsByLine } from "./basis/rows-by-line";
import { defineCriterion } from "./criterion";

/**
 * Against the revised plan, Budget plus and minus Moves. A quarter for which nothing at all was entered is one finding and not one for
 * each line: somebody hasn't typed it yet.
 */
export default defineCriterion({
  id: "spend-against-plan",
  title: "Spending follows the revised plan",
  rule: "For each quarter that has ended, a line's Actuals lie within the tolerance (a share of its revised plan). Lines whose plan and spending both lie under the floor, in the round's currency, are left alone.",
  because: "Money spent otherwise than planned is decided about while it can still be moved.",
  remedy: "Check the amount in Actuals; if it is right, record a move or plan the coming quarters anew.",
  severity: "warning",
  needs: [
    "budget",
    "budget.id",
    "budget.quarters",
    "budget.currency",
    "actuals",
    "actuals.lineId",
    "actuals.quarter",
    "actuals.amount",
    "moves",
    "moves.fromLine",
    "moves.toLine",
    "moves.quarter",
    "moves.amount",
  ],
  thresholds: { toleranceShareOfPlan: 0.1, floorAmount: 1000 },
  *check({ budget, actuals, moves }, { round, asOf, threshold }) {
    const revised = revisedPlan({ budget, moves }, round);
    const spending = rowsByLine(
      [...actuals.entries()].map(([row, { lineId, quarter }]) => ({ row, line: lineId, quarter })),
    );
    const moving = rowsByLine(
      [...moves.entries()].flatMap(([row, { fromLine, toLine, quarter }]) => [
        { row, line: fromLine, quarter },
        { row, line: toLine, quarter },
      ]),
    );
    for (const [quarter, label] of quartersFrom(round.firstQuarter, 5).entries()) {
      const { end } = quarterDates(label, round.calendar);
      if (end >= asOf) break;
      const off = [...revised].flatMap(([key, line]) => {
        const plan = line.quarters[quarter] ?? 0;
        const rows = spending.of(key, label);
        const spent = rows.reduce((sum, row) => sum + (actuals[row]?.amount ?? 0), 0);
        const rate = rateOf(line.currency?.trim() || undefined, quarter, round);
        const small = Math.max(Math.abs(plan), Math.abs(spent)) * rate < threshold("floorAmount");
        // The last term forgives what a decimal tolerance loses: 9,000 of 10,000 is 10 % off, not more.
        const within = Math.abs(spent - plan) <= threshold("toleranceShareOfPlan") * Math.abs(plan) + 1e-6;
        return small || within ? [] : [{ key, line, plan, spent, rows }];
      });
      const nothingEntered = !actuals.some((actual) => actual.quarter?.trim().toUpperCase() === label);
      if (nothingEntered && off.length > 0) {
        yield {
          path: ["actuals"],
          item: label,
          message: `${label} ended on ${formatDate(end)}, and Actuals has nothing for it yet; ${off.length === 1 ? "one line has" : `${off.length} lines have`} money planned in it.`,
          remedy: "Enter what was spent on each line in that quarter, 0 where nothing was.",
          uses: [["actuals", "*", "quarter"]],
        };
        continue;
      }
      for (const { key, line, plan, spent, rows } of off) {
        const money = (amount: number) => formatMoney(amount, line.currency);
        const against = `against ${money(plan)} in the revised plan`;
        const share =
          plan === 0
            ? ""
            : ` (${formatPercent(Math.abs(spent - plan) / Math.abs(plan))} ${spent > plan ? "more" : "less"})`;
        const [first] = rows;
        yield {
          path: first === undefined ? ["budget", line.row, "quarters", quarter] : ["actuals", first, "amount"],
          item: line.id,
          message:
            first === undefined
              ? `${line.id} has nothing in Actuals for ${label}, ${against}.`
              : `${line.id} spent ${money(spent)} in ${label} ${against}${share}.`,
          ...(first === undefined ? { remedy: "Enter what was spent, 0 if nothing was." } : {}),
          uses: [
            ["budget", line.row, "quarters", quarter],
            // Rows that name no quarter, or no line, may be of this one: as long as that can't be read.
            ...[label, ""].flatMap((when) => spending.of(key, when)).map((row) => ["actuals", row]),
            ...[label, ""].flatMap((when) => moving.of(key, when)).map((row) => ["moves", row]),
            ["actuals", "*", "lineId"],
            ["moves", "*", "fromLine"],
            ["moves", "*", "toLine"],
          ],
        };
      }
    }
  },
});
