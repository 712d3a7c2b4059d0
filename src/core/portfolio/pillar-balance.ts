import type { RollupMoney } from "../domain/book-content";
import { formatList, formatPercent } from "../domain/format";
import { pillarShares } from "./pillar-shares";
import { definePortfolioCriterion } from "./portfolio-criterion";

/** One finding for each whole that is out of balance: a pillar with too much always goes with one that has too little. */
export default definePortfolioCriterion({
  id: "pillar-balance",
  title: "Money is balanced over the pillars",
  rule: "Of money weighted by marker (2 in full, 1 by half), each pillar has at least 15 % and at most 60 %, or the pack's limits: over all plans, over the pilots' money, and in each department.",
  because: "Hiring alone fills rooms that people leave again: the three pillars work together or not at all.",
  remedy: "Move money or raise the aim where there is too little, or say in a waiver why this is meant.",
  severity: "warning",
  needs: ["budget", "budget.quarters", "budget.marker", "budget.outcomeId", "splits"],
  thresholds: { minimum: 0.15, maximum: 0.6 },
  *check({ digests, rollup: { money } }, { threshold, words }) {
    const limits = { minimum: threshold("minimum"), maximum: threshold("maximum") };
    const say = (rows: readonly RollupMoney[], who: string) => unbalanced(rows, limits, who, words);
    const all = say(money, "All plans together");
    if (all !== undefined) yield { path: ["money"], item: "coalition", message: all };
    const pilots = say(
      money.filter(({ paidFrom }) => paidFrom === "Fund"),
      "The pilots' money",
    );
    if (pilots !== undefined) yield { path: ["fund"], item: "fund", message: pilots };
    for (const { department, money: own } of digests) {
      const message = say(own, department);
      if (message !== undefined)
        yield { path: ["departments", department], item: department, departments: [department], message };
    }
  },
});

function unbalanced(
  rows: readonly RollupMoney[],
  { minimum, maximum }: { readonly minimum: number; readonly maximum: number },
  who: string,
  words: (word: string) => string,
): string | undefined {
  const shares = pillarShares(rows) ?? [];
  const out = shares.filter(({ share }) => share < minimum - 1e-9 || share > maximum + 1e-9);
  if (out.length === 0) return undefined;
  const list = formatList(out.map(({ pillar, share }) => `${words(pillar)} ${formatPercent(share, 0)}`));
  return `${who}: of tied money, weighted by marker, ${list}. Each ${words("pillar").toLowerCase()} is to have ${formatPercent(minimum, 0)} to ${formatPercent(maximum, 0)}.`;
}
