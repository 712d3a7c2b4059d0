import { criteria } from "../core/criteria";
import type { Pack } from "../core/domain/pack";
import { didYouMean } from "./nearest";

/**
 * Settings of a pack for criteria or thresholds that don't exist, one plain line each.
 *
 * A misspelt one would otherwise leave its criterion as it was, unseen.
 */
export function unknownSettings(pack: Pack): string[] {
  const ids = criteria.map(({ id }) => id);
  return Object.entries(pack.criteria).flatMap(([id, { thresholds = {} }]) => {
    const criterion = criteria.find((candidate) => candidate.id === id);
    if (criterion === undefined)
      return [`criteria.${id} is not a criterion.${didYouMean(id, ids)} Correct it, or take it out.`];
    const names = Object.keys(criterion.thresholds ?? {});
    return Object.keys(thresholds)
      .filter((name) => !names.includes(name))
      .map(
        (name) =>
          `criteria.${id}.thresholds.${name} is not a threshold of this criterion.${didYouMean(name, names)} ${names.length === 0 ? "It has none: take it out." : `It has ${names.join(", ")}.`}`,
      );
  });
}
