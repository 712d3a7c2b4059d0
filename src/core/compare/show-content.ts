import { formatNumber, formatPercent } from "../domain/format";
import type { ValueKind } from "../templates/template";
import type { CellContent } from "./change";

/** Longest text that is quoted whole. */
const mostLetters = 120;
/** Letters that are kept before the place where two long texts part. */
const context = 30;

/**
 * A cell's content as the workbook shows it: thousands grouped, shares as percentages, dates as the sheet's format has them. Text stands in
 * quotes, so that it can't be taken for the sentence around it.
 */
export function showContent(value: CellContent, kind: ValueKind): string {
  if (value === null) return "blank";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") {
    if (kind === "share") return formatPercent(value, 8);
    return kind === "money" ? formatNumber(value, 2) : formatNumber(value);
  }
  return kind === "text" ? `"${cut(value, 0)}"` : value;
}

/** Before and after of one cell; of two long texts the part in which they differ. */
export function showChange(before: CellContent, after: CellContent, kind: ValueKind): string {
  if (kind === "text" && typeof before === "string" && typeof after === "string") {
    const start = Math.max(0, firstDifference(before, after) - context);
    return `"${cut(before, start)}" → "${cut(after, start)}"`;
  }
  const [was, is] = [showContent(before, kind), showContent(after, kind)];
  // Two numbers that look alike when rounded are told apart in full.
  return was === is ? `${String(before)} → ${String(after)}` : `${was} → ${is}`;
}

function cut(text: string, start: number): string {
  if (text.length <= mostLetters) return text;
  const end = start + mostLetters;
  return `${start > 0 ? "…" : ""}${text.slice(start, end)}${end < text.length ? "…" : ""}`;
}

function firstDifference(a: string, b: string): number {
  let index = 0;
  while (index < a.length && a[index] === b[index]) index += 1;
  return index;
}
