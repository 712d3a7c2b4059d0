import type { RollupMoney } from "../domain/book-content";
import { Pillar } from "../domain/outcome";

/** Each pillar's share (0..1) of money weighted by marker: 2 in full, 1 by half. Undefined where none is tied. */
export function pillarShares(
  money: readonly Pick<RollupMoney, "pillar" | "marker" | "planned">[],
): readonly { readonly pillar: string; readonly share: number }[] | undefined {
  const sums = new Map<string, number>(Pillar.options.map((pillar) => [pillar, 0]));
  for (const { pillar = "", marker, planned } of money) {
    const sum = sums.get(pillar);
    if (sum === undefined) continue;
    const amount = planned.reduce<number>((all, value) => all + (value ?? 0), 0);
    sums.set(pillar, sum + amount * (marker === 2 ? 1 : marker === 1 ? 0.5 : 0));
  }
  const all = [...sums.values()].reduce((total, sum) => total + sum, 0);
  return all > 0 ? [...sums].map(([pillar, sum]) => ({ pillar, share: sum / all })) : undefined;
}
