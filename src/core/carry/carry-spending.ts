import { formatMoney } from "../domain/format";
import { idKey } from "../domain/id-key";
import type { Actual, Move } from "../domain/plan";
import { QuarterLabel } from "../domain/quarter";
import type { Carrying } from "./carrying";

/** Money spent and moved in quarters that the new plan still has, on lines that came along. */
export function carrySpending(carrying: Carrying): { actuals: Actual[]; moves: Move[] } {
  const currencyOf = lineCurrencies(carrying);
  const actuals = carrying.rows("actuals").filter((row) => {
    const why = whyLeft(carrying, row.quarter, [row.lineId]);
    if (why === undefined) return true;
    const currency = currencyOf(row.lineId);
    carrying.left(
      "Actuals",
      row.lineId,
      `${formatMoney(row.amount ?? 0, currency)} spent in ${row.quarter ?? "no quarter"} ${why}.`,
    );
    return false;
  });
  const moves = carrying.rows("moves").filter((row) => {
    const why = whyLeft(carrying, row.quarter, [row.fromLine, row.toLine]);
    if (why === undefined) return true;
    const currency = currencyOf(row.fromLine);
    carrying.leaveRow(
      "Moves",
      row.id,
      `${formatMoney(row.amount ?? 0, currency)} moved from ${row.fromLine ?? "no line"} to ${row.toLine ?? "no line"} in ${row.quarter ?? "no quarter"} ${why}.`,
    );
    return false;
  });
  return { actuals, moves };
}

function whyLeft(
  carrying: Carrying,
  quarter: string | undefined,
  lines: readonly (string | undefined)[],
): string | undefined {
  const label = quarter?.trim().toUpperCase();
  if (label !== undefined && QuarterLabel.safeParse(label).success && !carrying.quarters.includes(label))
    return `stays behind: it lies ${carrying.outside(label)}`;
  const left = lines.find((line) => carrying.isLeft(line));
  return left === undefined ? undefined : `stays behind with line ${left}`;
}

/** Answers the currency of a line by its ID; of one that isn't there, the round's. */
function lineCurrencies(carrying: Carrying): (lineId: string | undefined) => string | undefined {
  const { ownRound, start } = carrying.old;
  const currencies = new Map(carrying.rows("budget").map(({ id, currency }) => [idKey(id), currency]));
  return (lineId) => currencies.get(idKey(lineId)) ?? ownRound?.currency ?? start.currency;
}
