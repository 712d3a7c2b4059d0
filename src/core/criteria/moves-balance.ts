import { formatMoney } from "../domain/format";
import { quartersFrom } from "../domain/quarter";
import { idKey } from "../domain/id-key";
import { quarterOfMove, revisedPlan } from "./basis/revised-plan";
import { rowName } from "./basis/row-name";
import { rowsByLine } from "./basis/rows-by-line";
import { defineCriterion } from "./criterion";

/**
 * Whether a line has what is taken is asked of all its moves together: two moves of 6,000 empty a line of 10,000 as surely as one of
 * 12,000. A line that doesn't exist is `references-exist`'s finding, and its moves wait for that.
 */
export default defineCriterion({
  id: "moves-balance",
  title: "Moves take money that is there",
  rule: "A move names two different lines, a quarter, an amount above 0 and a Decision ID, and the line that gives has that much in that quarter, counting all moves.",
  because: "A move of money that isn't there leaves a hole in the plan that nobody budgeted.",
  remedy: "Correct the amount, the quarter or the lines.",
  severity: "error",
  needs: [
    "moves",
    "moves.fromLine",
    "moves.toLine",
    "moves.quarter",
    "moves.amount",
    "moves.decisionId",
    "budget",
    "budget.id",
    "budget.quarters",
  ],
  *check({ budget, moves }, { round }) {
    const labels = quartersFrom(round.firstQuarter, 5);
    const revised = revisedPlan({ budget, moves }, round);
    const told = new Set<string>();
    const moving = rowsByLine(
      [...moves.entries()].flatMap(([row, { fromLine, toLine, quarter }]) =>
        [...new Set([fromLine, toLine].map(idKey))].map((line) => ({ row, line, quarter })),
      ),
    );
    for (const [row, move] of moves.entries()) {
      const { id: item, fromLine, toLine, amount, decisionId } = move;
      const name = rowName(item, "Moves");
      const at = (field: string) => ({ path: ["moves", row, field], item });
      const from = idKey(fromLine);
      if (from !== "" && from === idKey(toLine))
        yield { ...at("toLine"), message: `${name} moves money from ${from} to itself.` };
      if (!move.quarter?.trim()) yield { ...at("quarter"), message: `${name} has no quarter.` };
      if (amount === undefined) yield { ...at("amount"), message: `${name} has no amount.` };
      else if (amount <= 0)
        yield { ...at("amount"), message: `${name} moves ${formatMoney(amount, undefined)}; a move is more than 0.` };
      if (!decisionId?.trim())
        yield {
          ...at("decisionId"),
          message: `${name} has no Decision ID.`,
          remedy: "Give the ID of the decision that allowed it, as the coalition book has it.",
        };
      const quarter = quarterOfMove(move, round);
      const giver = revised.get(from);
      const left = giver?.quarters[quarter] ?? 0;
      // The half is what rounding to whole units may leave.
      if (giver === undefined || amount === undefined || amount <= 0 || left >= -0.5 || from === idKey(toLine))
        continue;
      const key = `${from}|${quarter}`;
      if (told.has(key)) continue;
      told.add(key);
      const others = moving.of(from, labels[quarter] ?? "");
      const planned = budget[giver.row]?.quarters[quarter] ?? 0;
      const money = (value: number) => formatMoney(value, giver.currency);
      const label = labels[quarter] ?? "";
      yield {
        path: ["moves", row, "amount"],
        // The line's, not the move's: with several moves none of them is the wrong one, whatever order they stand in.
        item: others.length === 1 ? item : giver.id,
        message:
          others.length === 1
            ? `${name} moves ${money(amount)} out of ${giver.id}, which has ${money(planned)} in ${label}.`
            : `The moves of ${giver.id} in ${label} leave it with ${money(left)}; it is planned with ${money(planned)}.`,
        uses: [["budget", giver.row, "quarters", quarter], ...others.map((other) => ["moves", other])],
      };
    }
  },
});
