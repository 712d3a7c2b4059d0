import type { ThresholdValue } from "./pack";

/**
 * Why a number can't be a threshold, completing "... is -1; "; undefined where it can.
 *
 * Units are in the names. A limit that no count or share can meet would switch its criterion off without saying so, and a smallest count of
 * one would show single people.
 *
 * @param name the threshold's, without its criterion: `minimumCount`
 * @param usual what the criterion takes where no pack says anything
 */
export function thresholdProblem(name: string, value: ThresholdValue, usual: ThresholdValue): string | undefined {
  if (typeof value !== "number" || typeof usual !== "number") return undefined;
  if (name === "minimumCount")
    return Number.isInteger(value) && value >= 2
      ? undefined
      : `a whole number from 2 belongs there, like ${usual}: below it single people could be seen.`;
  const isShare = /share/i.test(name) || name === "minimum" || name === "maximum";
  if (isShare && (value < 0 || value > 1)) return `a share between 0 and 1 belongs there, like ${usual}.`;
  return value < 0 ? `it can't be below 0; it usually is ${usual}.` : undefined;
}
