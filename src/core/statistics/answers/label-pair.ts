import { groupKey } from "../group-key";
import { isRefusal, notEstimable, type Refusal, unusable } from "./answer";
import { findGroup } from "./roster";

/**
 * The places of two groups to compare among the labels of a column, or a refusal that names the labels there are.
 *
 * @param name the function as the sheet calls it; @param focal, @param reference labels as typed; @param labels those there are
 * @example labelPair("CMH", "women", "Men", ["Men", "Women"]) // => { focal: 1, reference: 0 }
 * @example labelPair("CMH", "men", "Men", ["Men", "Women"]).reason // => "CMH needs two different groups, got \"men\" for both."
 */
export function labelPair(
  name: string,
  focal: string,
  reference: string,
  labels: readonly string[],
): { focal: number; reference: number } | Refusal {
  const groups = labels.map((group, at) => ({ group, at }));
  if (groups.length === 0) return notEstimable(`${name} cannot be worked out yet: no row has all that is needed.`);
  if (groupKey(focal) === groupKey(reference))
    return unusable(`${name} needs two different groups, got "${focal.trim()}" for both.`);
  const found = findGroup(name, "focal", focal, groups);
  if (isRefusal(found)) return found;
  const other = findGroup(name, "reference", reference, groups);
  return isRefusal(other) ? other : { focal: found.at, reference: other.at };
}
