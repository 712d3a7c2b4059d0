import type { GroupTally } from "./group-tally";
import { hiddenGroups } from "./hidden-groups";
import { suppressCounts } from "./suppress-counts";

/** What may be shown of one group. */
export type GroupShown = "all" | "size only" | "nothing";

/**
 * What a table of groups may show, so that neither people nor hits nor misses of a small group can be read off.
 *
 * A table with n and hits is a two-way table of hits and misses, of which n is the row total; hiding the hits of one group
 * means hiding its misses too, and a second group's, or the total of all hits gives them away. Being only two columns wide
 * it is protected in time that grows with the number of groups, which a general two-way table is not: each step hides one
 * group more, by counts kept of those hidden.
 *
 * @param groups counted groups; @param minimum the smallest count that may be shown, whole, ≥ 1
 * @param besides people shown beside the groups, such as not disclosed: part of the total, so part of what must be protected
 * @returns one word a group, and last one for `besides` ("all" or "nothing")
 * @throws RangeError on such a minimum
 * @example suppressGroups([{ group: "A", n: 3, hits: 1 }, { group: "B", n: 40, hits: 20 }, { group: "C", n: 60, hits: 30 }]) // => ["nothing", "nothing", "all", "all"]
 * @example suppressGroups([{ group: "A", n: 50, hits: 2 }, { group: "B", n: 40, hits: 20 }, { group: "C", n: 60, hits: 30 }]) // => ["size only", "size only", "all", "all"]
 */
export function suppressGroups(groups: readonly GroupTally[], minimum = 5, besides = 0): GroupShown[] {
  const sizeHidden = suppressCounts([...groups.map(({ n }) => n), besides], minimum);
  const hidden = hiddenGroups(groups, sizeHidden, minimum);
  const shown = groups.map((_, at): GroupShown => (sizeHidden[at] ? "nothing" : hidden.has(at) ? "size only" : "all"));
  return [...shown, sizeHidden[groups.length] ? "nothing" : "all"];
}
