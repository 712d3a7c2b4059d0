import type { Commitment } from "../../domain/plan";
import type { CellValue } from "../../workbook/cell-value";

/** Latest of five values that is given, and which one it is (1..5). */
export function latestOf(values: readonly (number | undefined)[]): { value: number; index: number } | undefined {
  for (let index = values.length - 1; index >= 0; index -= 1) {
    const value = values[index];
    if (value !== undefined) return { value, index: index + 1 };
  }
  return undefined;
}

/** Distance on the scale that a direction measures: toward zero compares sizes, toward one distances from one. */
export function onScale(value: number, direction: string | undefined): number {
  if (direction === "toward zero") return Math.abs(value);
  if (direction === "toward one") return Math.abs(value - 1);
  return value;
}

/** Way covered from baseline to target, unclamped; "" where a part is missing or there is no way to go. */
export function progressValue(
  current: number | undefined,
  baseline: number | undefined,
  target: number | undefined,
  direction: string | undefined,
): CellValue {
  if (current === undefined || baseline === undefined || target === undefined) return "";
  const way = onScale(target, direction) - onScale(baseline, direction);
  return way === 0 ? "" : (onScale(current, direction) - onScale(baseline, direction)) / way;
}

/**
 * The formula of {@link progressValue} over four operands, each a reference.
 *
 * Asks `<>""` and never `=""` of numbers, here and in the other formulas: the workbench's grid takes 0 for equal to "".
 */
export function progressFormula(current: string, baseline: string, target: string, direction: string): string {
  const plain = `(${current}-${baseline})/(${target}-${baseline})`;
  const zero = `(ABS(${current})-ABS(${baseline}))/(ABS(${target})-ABS(${baseline}))`;
  const one = `(ABS(${current}-1)-ABS(${baseline}-1))/(ABS(${target}-1)-ABS(${baseline}-1))`;
  return `IF(AND(${current}<>"",${baseline}<>"",${target}<>""),IFERROR(IF(${direction}="toward zero",${zero},IF(${direction}="toward one",${one},${plain})),""),"")`;
}

/** A commitment's own progress, from its typed actuals. */
export function commitmentProgress(commitment: Commitment, direction: string | undefined): CellValue {
  return progressValue(latestOf(commitment.actuals)?.value, commitment.baseline, commitment.targets[4], direction);
}
