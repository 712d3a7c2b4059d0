import { formatMoney, formatNumber } from "../domain/format";
import { changeSentences, type ChangeGroup } from "./change-sentences";
import type { Comparison } from "./compare-submissions";
import type { MoneyBefore, MoneyMoved } from "./money-moved";

/** Half a cent: below it two sums differ by arithmetic only. */
export const noise = 0.005;

/**
 * What a comparison says in sentences under headings: money that moved first, then table by table, last what was not compared.
 *
 * What every format for people shares; only how a heading looks is theirs.
 */
export function comparisonLines(comparison: Comparison): readonly ChangeGroup[] {
  const { money, changes, notCompared } = comparison;
  return [
    ...(money === null ? [] : [{ table: "Planned money", sentences: moneySentences(money) }]),
    ...changeSentences(changes),
    ...(notCompared.length === 0 ? [] : [{ table: "Not compared", sentences: notCompared }]),
  ];
}

/** The last line: how much changed. */
export function comparisonVerdict({ changes, notCompared }: Pick<Comparison, "changes" | "notCompared">): string {
  const tables = new Set(changes.map(({ table }) => table)).size;
  const rest = notCompared.length === 0 ? "" : " What was not compared is listed under Not compared.";
  if (changes.length === 0) return `Nothing changed.${rest}`;
  return `${changes.length === 1 ? "1 change" : `${changes.length} changes`}${tables > 1 ? ` in ${tables} tables` : ""}.${rest}`;
}

function moneySentences({ total, quarters, pillars, currency, ratesDiffer }: MoneyMoved): string[] {
  const moved = [...quarters, ...pillars].flatMap((sum) => moneySentence(sum, currency));
  const all = moneySentence(total, currency);
  const stays = `${total.label}: ${formatMoney(total.after ?? 0, currency)}, as before`;
  return [
    ...(all.length > 0 ? all : [stays]),
    ...moved,
    ...(ratesDiffer && moved.length > 0
      ? ["The two rounds convert by different rates, so part of this moved though no line was changed"]
      : []),
  ];
}

/** A sum before and after, in a sentence; none where it stayed, or one of the two doesn't reach it. */
export function moneySentence({ label, before, after }: MoneyBefore, currency: string): string[] {
  if (before === undefined || after === undefined || Math.abs(after - before) < noise) return [];
  const difference = after - before;
  return [
    `${label}: ${formatMoney(before, currency)} → ${formatMoney(after, currency)} (${difference > 0 ? "+" : ""}${formatNumber(difference, 2)})`,
  ];
}
