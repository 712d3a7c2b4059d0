import type { GroupTally } from "./group-tally";
import { suppressCounts } from "./suppress-counts";

/** What may be shown of one group. */
export type GroupShown = "all" | "size only" | "nothing";

/**
 * What a table of groups may show, so that neither people nor hits nor misses of a small group can be read off.
 *
 * A table with n and hits is a two-way table of hits and misses, of which n is the row total; hiding the hits of one group
 * means hiding its misses too, and a second group's, or the total of all hits gives them away. Being only two columns wide
 * it is protected in time that grows with the number of groups, which a general two-way table is not.
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
  const hits = groups.map((group) => group.hits);
  const misses = groups.map((group) => group.n - group.hits);
  let detailHidden = groups.map((_, at) => sizeHidden[at] ?? false);
  for (let before = -1; before !== countOf(detailHidden);) {
    before = countOf(detailHidden);
    const byHits = suppressCounts(hits, minimum, true, detailHidden);
    const byMisses = suppressCounts(misses, minimum, true, byHits);
    detailHidden = byHits.map((flag, at) => flag || (byMisses[at] ?? false));
    hideOneMoreIfSolvable(hits, misses, detailHidden);
  }
  const shown = groups.map((_, at): GroupShown =>
    sizeHidden[at] ? "nothing" : detailHidden[at] ? "size only" : "all",
  );
  return [...shown, sizeHidden[groups.length] ? "nothing" : "all"];
}

/**
 * A hidden group could have other hits only if another hidden group can take up the difference. Where one cannot, the
 * smallest shown group is hidden too.
 */
function hideOneMoreIfSolvable(hits: readonly number[], misses: readonly number[], hidden: boolean[]): void {
  const canLose = (counts: readonly number[]): boolean[] =>
    counts.map((count, at) => (hidden[at] ?? false) && count > 1);
  const hitsFall = canLose(hits);
  const hitsRise = canLose(misses);
  const falling = countOf(hitsFall);
  const rising = countOf(hitsRise);
  const solvable = hidden.some((flag, at) => {
    const othersFall = falling - Number(hitsFall[at]) > 0;
    const othersRise = rising - Number(hitsRise[at]) > 0;
    return flag && !(hitsFall[at] && othersRise) && !(hitsRise[at] && othersFall);
  });
  if (!solvable) return;
  const sizeAt = (at: number): number => (hits[at] ?? 0) + (misses[at] ?? 0);
  const next = hits
    .map((_, at) => at)
    .filter((at) => !hidden[at])
    .sort((a, b) => sizeAt(a) - sizeAt(b))[0];
  if (next !== undefined) hidden[next] = true;
}

function countOf(flags: readonly boolean[]): number {
  return flags.filter(Boolean).length;
}
