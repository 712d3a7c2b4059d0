import { packProblems } from "../core/domain/pack-problems";
import type { Pack } from "../core/domain/pack";
import { knownCriteria } from "../core/known-criteria";
import { planColumns } from "../core/read/plan-columns";
import { didYouMean } from "./nearest";

/** Settings of a pack for what doesn't exist, one plain line each; see `packProblems`. */
export function unknownSettings(pack: Pack): string[] {
  return packProblems(pack, { criteria: knownCriteria, columns: planColumns, didYouMean });
}
