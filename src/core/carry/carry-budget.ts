import { formatList, formatMoney } from "../domain/format";
import { idKey } from "../domain/id-key";
import type { BudgetLine, Split } from "../domain/plan";
import type { Carrying } from "./carrying";

/**
 * Budget lines with the money that lies in the new quarters, and their splits.
 *
 * A line all of whose money lies in other quarters is finished and stays behind; one that never had money comes along, since somebody is still
 * to fill it in. A cell that names an outcome of another dictionary is left blank rather than the line: the money is still planned.
 */
export function carryBudget(carrying: Carrying): { budget: BudgetLine[]; splits: Split[] } {
  const budget = carrying.rows("budget").flatMap((line) => carryLine(carrying, line));
  const splits = carrying.rows("splits").flatMap((split): Split[] => {
    if (carrying.isLeft(split.lineId)) return [];
    if (!carrying.isGone(split.outcomeId)) return [split];
    carrying.left(
      "Splits",
      split.lineId,
      `Its share for ${split.outcomeId ?? ""} stayed behind: the outcome is not in the dictionary of round ${carrying.target.round.round}. Share the line anew.`,
    );
    return [];
  });
  return { budget, splits };
}

function carryLine(carrying: Carrying, line: BudgetLine): BudgetLine[] {
  const { round } = carrying.target;
  const currency = line.currency ?? carrying.old.ownRound?.currency ?? carrying.old.start.currency ?? round.currency;
  const money = (amounts: readonly (number | undefined)[]) => ({
    currency,
    amount: amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0),
  });
  const shifted = carrying.shifted(line.quarters);
  const dropped = carrying.dropped(line.quarters).filter(({ value }) => value !== 0);
  const [firstDropped] = dropped;
  const about = line.description === undefined ? "" : `: ${line.description}`;
  if (carrying.isLeft(line.pilotId)) {
    carrying.leaveRow(
      "Budget",
      line.id,
      `It stays behind with its pilot ${line.pilotId ?? ""}${about}.`,
      money(line.quarters),
    );
    return [];
  }
  if (carrying.anotherRound && firstDropped && shifted.every((amount) => amount === undefined || amount === 0)) {
    carrying.leaveRow(
      "Budget",
      line.id,
      `All of its money, ${formatMoney(money(line.quarters).amount, currency)}, lies ${carrying.outside(firstDropped.quarter)}; the line stays behind${about}.`,
      money(line.quarters),
    );
    return [];
  }
  if (firstDropped) {
    const sums = dropped.map(({ quarter, value }) => `${formatMoney(value, currency)} in ${quarter}`);
    carrying.left(
      "Budget",
      line.id,
      `${formatList(sums)} ${sums.length === 1 ? "lies" : "lie"} ${carrying.outside(firstDropped.quarter)}.`,
      money(dropped.map(({ value }) => value)),
    );
  }
  const carried: BudgetLine = { ...line, quarters: shifted };
  if (carrying.isGone(line.outcomeId)) {
    carried.outcomeId = undefined;
    carrying.left(
      "Budget",
      line.id,
      `Its Outcome ID ${line.outcomeId ?? ""} is not in the dictionary of round ${round.round}; the cell is blank.`,
    );
  }
  // A blank currency means the round's: where that is another one now, the amounts would be taken for it.
  if (line.currency === undefined && currency !== round.currency) carried.currency = currency;
  if (idKey(currency) !== round.currency && round.rates[idKey(currency)] === undefined)
    carrying.look(
      "Budget",
      line.id,
      `Its currency ${currency} has no rate in round ${round.round}, so its money counts as 0. Convert it, or ask for a rate.`,
    );
  return [carried];
}
