import { formatList, formatMoney } from "../domain/format";
import { idKey } from "../domain/id-key";
import type { BudgetLine } from "../domain/plan";
import type { Submission } from "../domain/submission";
import type { Finding } from "../findings/finding";
import type { Fix } from "../findings/fix";
import { addRows } from "./add-rows";
import { detailNumbers } from "./detail";
import { fixOfEdits } from "./fix-of-edits";
import type { FixContext, FixRule } from "./fix-rule";
import { nextFreeIds } from "./next-free-ids";
import { setCell } from "./set-cell";

/** Sets the quarters after the sunset to 0, or moves their money to a line of its own, which asks the envelope for it and not the fund. */
export default {
  criterion: "no-spend-after-sunset",
  propose(finding, context): Fix[] {
    const quarters = detailNumbers(finding, "quarters");
    const zeros = quarters.map((quarter) => setCell(context, [...finding.path.slice(0, 3), quarter], 0));
    return [
      ...fixOfEdits(`Set ${formatList(quarters.map((quarter) => `Q${quarter + 1}`))} to 0`, false, zeros),
      ...moveToOwnLine(finding, context, quarters, zeros),
    ];
  },
} satisfies FixRule<Submission>;

/** Not for a line that Splits shares out: its shares are under the old ID, and how the new line splits nobody has said. */
function moveToOwnLine(
  finding: Finding,
  context: FixContext<Submission>,
  quarters: readonly number[],
  zeros: ReturnType<typeof setCell>[],
): Fix[] {
  const row = finding.path[1];
  const line = typeof row === "number" ? context.read.budget[row] : undefined;
  const [id] = nextFreeIds(context, "budget", 1);
  if (line === undefined || id === undefined || idKey(line.outcomeId) === "SPLIT") return [];
  const moved = quarters.reduce((sum, quarter) => sum + (line.quarters[quarter] ?? 0), 0);
  return fixOfEdits(
    `Move ${formatMoney(moved, line.currency)} to a line of its own, ${id}, that asks for scaling`,
    false,
    [...addRows(context, "budget", [ownLine(line, id, quarters)]), ...zeros],
  );
}

/** The same line without its pilot, with the money of these quarters only. */
function ownLine(line: BudgetLine, id: string, quarters: readonly number[]) {
  const { description, pilotId, wouldNotRunWithoutAim, quarters: money, ...same } = line;
  const entries: Record<string, string | number> = { id };
  for (const [field, value] of Object.entries(same))
    if (field !== "id" && (typeof value === "string" || typeof value === "number")) entries[field] = value;
  entries["description"] = `${description?.trim() ?? "A pilot's work"}: scaling of ${pilotId?.trim() ?? "the pilot"}`;
  if (wouldNotRunWithoutAim !== undefined) entries["wouldNotRunWithoutAim"] = wouldNotRunWithoutAim ? "yes" : "no";
  for (const quarter of money.keys())
    entries[`quarters.${quarter}`] = quarters.includes(quarter) ? (money[quarter] ?? 0) : 0;
  return entries;
}
