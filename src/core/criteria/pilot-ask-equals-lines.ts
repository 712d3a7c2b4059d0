import { formatMoney } from "../domain/format";
import type { BudgetLine } from "../domain/plan";
import { idKey } from "../domain/id-key";
import { inRoundCurrency } from "./basis/in-round-currency";
import { rowName } from "./basis/row-name";
import { unreadRows, waitsForReading } from "./basis/waits-for-reading";
import { defineCriterion } from "./criterion";

/** Half a unit of money is forgiven, as for the envelope: rates leave cents behind. */
export default defineCriterion({
  id: "pilot-ask-equals-lines",
  title: "A pilot asks for what its lines add up to",
  rule: "Ask equals the sum of the budget lines with this Pilot ID in the round's currency, give or take 0.5, and is at most the fund's cap for one pilot.",
  because: "The forum awards the Ask; what the lines hold beyond it nobody has granted.",
  remedy: "Correct Ask or the pilot's budget lines.",
  severity: "error",
  needs: ["pilots", "pilots.id", "pilots.ask", "budget", "budget.pilotId", "budget.quarters", "budget.currency"],
  *check({ pilots, budget, workbook }, { round }) {
    const money = (amount: number) => formatMoney(amount, round.currency);
    const linesOf = new Map<string, [number, BudgetLine][]>();
    for (const [row, line] of budget.entries()) {
      const key = idKey(line.pilotId);
      const known = linesOf.get(key);
      if (known) known.push([row, line]);
      else linesOf.set(key, [[row, line]]);
    }
    const unread = unreadRows(workbook, "budget");
    const anyPilot = waitsForReading(workbook, [["budget", "*", "pilotId"]]);
    for (const [row, { id, ask }] of pilots.entries()) {
      const key = idKey(id);
      if (key === "") continue;
      const name = rowName(id, "Pilots");
      const lines = linesOf.get(key) ?? [];
      const uses = [["budget", "*", "pilotId"], ...lines.map(([line]) => ["budget", line])];
      const at = { path: ["pilots", row, "ask"], item: id, uses };
      const converted = lines.map(([, line]) => inRoundCurrency(line, round));
      const sum = converted.reduce((total, { amount }) => total + amount, 0);
      const note = converted.some(({ withoutRate }) => withoutRate.length > 0)
        ? " (amounts without a rate are not in it)"
        : "";
      const of = lines.length === 0 ? "it has no budget lines" : `its lines add to ${money(sum)}${note}`;
      if (anyPilot || lines.some(([line]) => unread.has(line)))
        yield { ...at, message: `${name} can't be compared with its lines.` };
      else if (ask === undefined) {
        if (sum !== 0) yield { ...at, message: `${name} has no Ask; ${of}.`, detail: { sum } };
      } else if (Math.abs(ask - sum) > 0.5)
        yield { ...at, message: `${name} asks for ${money(ask)}; ${of}.`, detail: { sum } };
      const cap = round.fund?.pilotCap;
      if (ask !== undefined && cap !== undefined && ask > cap + 0.5)
        yield {
          ...at,
          uses: [],
          message: `${name} asks for ${money(ask)}; the fund gives at most ${money(cap)} to one pilot.`,
          remedy: "Ask for less, or divide the pilot into steps that are decided one by one.",
        };
    }
  },
});
