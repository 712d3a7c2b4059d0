import type { KnownCriterion } from "./book-content";
import type { Pack } from "./pack";

/**
 * Ids of the criteria that one pack judges otherwise than another: on or off, severity or a threshold; then the own checks that only one of
 * them has, or that say something else.
 *
 * Compared as they come out with the criteria's own defaults, so that a setting which only repeats a default is no change. Who answers
 * for a criterion changes nothing.
 *
 * @param withOwnChecks false for workbooks that own checks don't look at
 */
export function changedCriteria(
  before: Pack,
  after: Pack,
  known: readonly Pick<KnownCriterion, "id" | "severity" | "thresholds">[],
  withOwnChecks = true,
): string[] {
  const changed = known.filter((criterion) => judged(criterion, before) !== judged(criterion, after));
  if (!withOwnChecks) return changed.map(({ id }) => id);
  const ownIds = [...(before.ownChecks ?? []), ...(after.ownChecks ?? [])].map(({ id }) => id);
  const own = [...new Set(ownIds)].filter((id) => ownCheck(id, before) !== ownCheck(id, after));
  return [...changed.map(({ id }) => id), ...own];
}

function judged(
  { id, severity, thresholds = {} }: Pick<KnownCriterion, "id" | "severity" | "thresholds">,
  { criteria }: Pack,
): string {
  const setting = criteria[id] ?? {};
  if (setting.on === false) return "off";
  const limits = Object.keys(thresholds).map((name) => setting.thresholds?.[name] ?? thresholds[name]);
  return JSON.stringify([setting.severity ?? severity, limits]);
}

function ownCheck(id: string, { ownChecks = [], criteria }: Pack): string | undefined {
  const check = ownChecks.find((each) => each.id === id);
  return check && JSON.stringify([check, criteria[id]?.on !== false, criteria[id]?.severity]);
}
