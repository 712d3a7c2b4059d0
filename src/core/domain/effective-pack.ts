import type { CriterionSetting, Pack } from "./pack";
import { defaultScoring } from "./pack";

/**
 * A pack with the organisation's pack that it builds on laid under it: the organisation says, the round may say otherwise, setting by
 * setting and threshold by threshold, and a waiver comes after both.
 *
 * Own checks are united by id. Scoring is one list and is taken whole, from the organisation only where the pack has the product's own.
 */
export function effectivePack(pack: Pack): Pack {
  const { organisation: under, ...own } = pack;
  if (under === undefined) return pack;
  const criteria: Record<string, CriterionSetting> = { ...under.criteria };
  for (const [id, setting] of Object.entries(own.criteria)) {
    const below = criteria[id];
    const thresholds = { ...below?.thresholds, ...setting.thresholds };
    criteria[id] = { ...below, ...setting, ...(Object.keys(thresholds).length === 0 ? {} : { thresholds }) };
  }
  const mine = new Set((own.ownChecks ?? []).map(({ id }) => id));
  const ownChecks = [...(under.ownChecks ?? []).filter(({ id }) => !mine.has(id)), ...(own.ownChecks ?? [])];
  const isDefault = JSON.stringify(own.scoring) === JSON.stringify(defaultScoring);
  return {
    ...own,
    criteria,
    scoring: isDefault ? under.scoring : own.scoring,
    vocabulary: { ...under.vocabulary, ...own.vocabulary },
    ...(ownChecks.length === 0 ? {} : { ownChecks }),
  };
}
