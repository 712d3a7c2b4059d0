import type { BudgetLine, Plan } from "../domain/plan";

/** Splits by line ID in capitals: looked up and not searched, because a plan may hold thousands of lines and of splits. */
export function splitsByLine(splits: Plan["splits"]): ReadonlyMap<string, Plan["splits"]> {
  const byLine = new Map<string, Plan["splits"]>();
  for (const split of splits) {
    const key = split.lineId?.toUpperCase() ?? "";
    const own = byLine.get(key);
    if (own) own.push(split);
    else byLine.set(key, [split]);
  }
  return byLine;
}

/** Outcomes a line serves and how much of it each gets; what its splits leave over serves none. */
export function sharesOf(
  line: BudgetLine,
  splits: ReadonlyMap<string, Plan["splits"]>,
): readonly { readonly outcomeId: string | undefined; readonly share: number }[] {
  if (line.outcomeId?.toUpperCase() !== "SPLIT") return [{ outcomeId: line.outcomeId, share: 1 }];
  const own = splits.get(line.id?.toUpperCase() ?? "") ?? [];
  const shares = own.map(({ outcomeId, share = 0 }) => ({ outcomeId, share }));
  const rest = 1 - shares.reduce((sum, { share }) => sum + share, 0);
  return Math.abs(rest) < 1e-9 ? shares : [...shares, { outcomeId: undefined, share: rest }];
}
