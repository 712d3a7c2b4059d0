import type { Split } from "../domain/plan";
import { formatPercent } from "../domain/format";
import { idKey } from "../domain/id-key";
import { defineCriterion } from "./criterion";

/**
 * A percentage typed without its sign (20 for 20 %) is taken for one from 2 on: 1.1 is as likely 110 %.
 * A line with a share that can't be one is asked about that share only: its sum is wrong for the same reason.
 */
export default defineCriterion({
  id: "shares-add-up",
  title: "The shares of a split line add up to 100 %",
  rule: "Each share lies between 0 and 100 %, and the shares of a line add to 100 %, give or take 0.1 %.",
  because:
    "Money of a split line is counted by its shares: at 110 % the coalition counts money twice, at 90 % it loses some.",
  remedy: "Correct the shares in Splits so that they add to 100 %.",
  severity: "error",
  needs: ["splits", "splits.lineId", "splits.share"],
  *check({ splits }) {
    const byLine = new Map<string, { row: number; split: Split }[]>();
    for (const [row, split] of splits.entries()) {
      const key = idKey(split.lineId);
      if (key !== "") byLine.set(key, [...(byLine.get(key) ?? []), { row, split }]);
    }
    for (const rows of byLine.values()) {
      const item = rows[0]?.split.lineId?.trim();
      const odd = rows.filter(({ split: { share } }) => share === undefined || share < 0 || share > 1);
      for (const { row, split } of odd) {
        const which = `Share of ${item} for ${split.outcomeId?.trim() || "no outcome"}`;
        const path = ["splits", row, "share"];
        const { share } = split;
        if (share === undefined) yield { path, item, message: `${which} is blank.` };
        else if (share >= 2 && share <= 100)
          yield {
            path,
            item,
            message: `${which} is ${formatPercent(share)}. Did you mean ${formatPercent(share / 100)}?`,
            detail: { meant: share / 100 },
          };
        else yield { path, item, message: `${which} is ${formatPercent(share)}; shares lie between 0 and 100 %.` };
      }
      const sum = rows.reduce((total, { split }) => total + (split.share ?? 0), 0);
      // The last term forgives what adding decimals loses, not what a person typed.
      if (odd.length === 0 && Math.abs(sum - 1) > 0.001 + 1e-9)
        yield {
          path: ["splits", rows[0]?.row ?? 0, "share"],
          item,
          message: `Shares on ${item} add to ${formatPercent(sum, 2)}, not 100 %.`,
          // A row whose Line ID can't be read may hold the share that is missing.
          uses: [["splits", "*", "lineId"], ...rows.map(({ row }) => ["splits", row])],
          detail: { rows: rows.map(({ row }) => row) },
        };
    }
  },
});
