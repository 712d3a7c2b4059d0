import { formatList, formatMoney, formatNumber, formatPercent } from "../domain/format";
import { departmentOf } from "../domain/round";
import { idKey } from "../domain/id-key";
import { inRoundCurrency } from "./basis/in-round-currency";
import { rowName } from "./basis/row-name";
import { waitsForReading } from "./basis/waits-for-reading";
import { defineCriterion } from "./criterion";

/** How many of the biggest lines the remedy names: enough to find the money, few enough to read. */
const biggest = 3;

/**
 * The round's envelope wins over the one on Start, which a department could change. Pilots are paid by the fund, so their lines are left
 * out. Amounts without a rate are left out too and said so: adding euros to francs would be worse.
 */
export default defineCriterion({
  id: "envelope",
  title: "The plan fits its envelope",
  rule: "Lines without a Pilot ID, in the round's currency, sum over the five quarters to at most the envelope + 0.5 (over is an error; under by more than the tolerance, a share of the envelope, is information). The department is the one that the workbook was made for and in the round (else an error), and Start shows its envelope (else a warning).",
  because: "Finance gave each department a control total; what goes over it comes out of somebody else's.",
  remedy: "Take money out until it fits, or ask finance for a higher envelope.",
  severity: "error",
  needs: ["start", "budget", "budget.quarters", "budget.pilotId", "budget.currency"],
  thresholds: { underShareOfEnvelope: 0.05 },
  *check({ start, budget, workbook }, { round, threshold }) {
    const path = ["start", "envelope"];
    const said = idKey(start.departmentCode);
    const madeFor = idKey(workbook.madeFor);
    // Whose envelope it is must not hang on a cell that anybody can type over.
    const department = departmentOf(round, madeFor === "" ? said : madeFor);
    if (madeFor !== "" && said !== madeFor)
      yield {
        path: ["start", "departmentCode"],
        message: `Start says ${said === "" ? "no department" : `department ${said}`}, but this workbook was made for ${madeFor} and is held against that envelope.`,
        remedy: `Put the code ${madeFor} back, or fill in the workbook that was made for your department.`,
      };
    if (department === undefined && said !== "")
      yield {
        path: ["start", "departmentCode"],
        message: `The round has no department ${madeFor === "" ? said : madeFor}, so finance gave this plan no envelope.`,
        remedy: "Check Department code on Start, or ask finance to take the department into the round.",
      };
    if (department !== undefined && start.envelope !== undefined && start.envelope !== department.envelope)
      yield {
        path,
        severity: "warning",
        message: `Envelope on Start is ${formatMoney(start.envelope, round.currency)}; finance gave ${department.code} ${formatMoney(department.envelope, round.currency)}, and that is what counts.`,
        remedy: `Type ${formatNumber(department.envelope)}, so that Summary counts with it, or ask finance which is right.`,
      };
    const envelope = department?.envelope ?? start.envelope;
    if (envelope === undefined) {
      yield {
        path,
        severity: "warning",
        message:
          "There is no envelope to hold the plan against: Start has none, and the round has no department with this code.",
        remedy: "Check Department code on Start, or ask finance for the envelope.",
      };
      return;
    }
    const uses = [
      ["budget", "*", "quarters"],
      ["budget", "*", "pilotId"],
      ["budget", "*", "currency"],
    ];
    if (waitsForReading(workbook, uses)) {
      yield { path, uses, message: "The plan can't be held against its envelope while amounts can't be read." };
      return;
    }
    const lines = budget
      .filter(({ pilotId }) => idKey(pilotId) === "")
      .map((line) => ({ name: rowName(line.id, "Budget"), ...inRoundCurrency(line, round) }));
    const sum = lines.reduce((total, line) => total + line.amount, 0);
    const unconverted = lines.filter((line) => line.withoutRate.length > 0).map((line) => line.name);
    const note =
      unconverted.length === 0
        ? ""
        : ` Not in it for want of a rate: ${unconverted.length === 1 ? "an amount" : "amounts"} of ${formatList(unconverted.slice(0, biggest))}${unconverted.length > biggest ? ` and ${unconverted.length - biggest} more lines` : ""}.`;
    const money = (amount: number) => formatMoney(amount, round.currency);
    const figures = `lines without a Pilot ID add to ${money(sum)}, the envelope is ${money(envelope)}.${note}`;
    if (sum > envelope + 0.5) {
      const top = [...lines].sort((a, b) => b.amount - a.amount || (a.name < b.name ? -1 : 1)).slice(0, biggest);
      yield {
        path,
        message: `You are ${money(sum - envelope)} over your envelope: ${figures}`,
        remedy: `Take ${money(sum - envelope)} out, or ask finance for a higher envelope. The biggest lines: ${top.map((line) => `${line.name} (${money(line.amount)})`).join(", ")}.`,
      };
    } else if (envelope - sum > threshold("underShareOfEnvelope") * envelope)
      yield {
        path,
        severity: "info",
        message: `You have planned ${money(envelope - sum)} (${formatPercent((envelope - sum) / envelope)}) less than your envelope: ${figures}`,
        remedy: "Nothing to do if that is what you mean; otherwise add what is missing.",
      };
  },
});
