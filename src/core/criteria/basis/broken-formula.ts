import { formatNumber } from "../../domain/format";
import type { BrokenFormula } from "../../domain/submission";

/** What a fix needs to put a formula back; `row-total` and `formula-intact` give the same. */
export interface FormulaDetail extends Readonly<Record<string, unknown>> {
  readonly label: string;
  readonly expected: string;
  readonly computed: number | string | undefined;
}

/** The detail of a finding about a formula. */
export function formulaDetail({ label, expected, computed }: BrokenFormula): FormulaDetail {
  return { label, expected, computed };
}

/** "Total of SAL-BL-014", or for a cell that belongs to no item its label in quotes: some labels are sentences. */
export function cellName({ label, item }: Pick<BrokenFormula, "label" | "item">): string {
  return item === undefined ? `"${label}"` : `${label} of ${item}`;
}

/** A value as a message shows it: numbers grouped, text in quotes. */
export function shownValue(value: string | number | boolean): string {
  if (typeof value === "number") return formatNumber(value);
  return typeof value === "boolean" ? (value ? "yes" : "no") : `"${value}"`;
}
