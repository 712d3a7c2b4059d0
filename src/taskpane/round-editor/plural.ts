import { formatNumber } from "../../core/domain/format";

const rules = new Intl.PluralRules("en");

/** A count with its word: "1 outcome", "1,200 outcomes". */
export function plural(count: number, one: string, other: string): string {
  return `${formatNumber(count)} ${rules.select(count) === "one" ? one : other}`;
}
