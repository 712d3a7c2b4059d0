import { ColumnMemo } from "./column-memo";
import { BLANK, codeLabels } from "./label-codes";

/** What a roster says of one group: people who count, and those of them with a hit. */
export interface GroupTally {
  /** the group's label as first in the alphabet among its spellings, so that the order of rows changes nothing */
  readonly group: string;
  readonly n: number;
  readonly hits: number;
}

/** A roster counted by group. */
export interface RosterTally {
  /** in the order of the labels' keys */
  readonly groups: readonly GroupTally[];
  /** people whose group is blank or "Prefer not to say" and the like: in no group, shown beside them */
  readonly notDisclosed: number;
  /** rows with a blank in a column that is needed */
  readonly leftOut: number;
}

const TALLIES = new ColumnMemo<RosterTally>();

/**
 * Counts people and hits by group, in one pass; frozen columns once, however often they are asked about.
 *
 * A person is counted where eligible is not false and both the flag and eligible are known. A row with nothing in it is
 * no row; a row with a blank flag is left out and counted as such: blank is not "no".
 *
 * @param groups labels; @param flags hit or not, undefined where blank; @param eligible who counts at all, omitted: everybody
 * @throws RangeError where lengths differ
 * @example tallyGroups(["Women", "men ", "Men", ""], [true, false, true, true]).groups // => [{ group: "Men", n: 2, hits: 1 }, { group: "Women", n: 1, hits: 1 }]
 * @example tallyGroups(["Women", "Women", ""], [true, undefined, false]).leftOut // => 1
 */
export function tallyGroups(
  groups: readonly string[],
  flags: readonly (boolean | undefined)[],
  eligible?: readonly (boolean | undefined)[],
): RosterTally {
  if (groups.length !== flags.length || (eligible && eligible.length !== groups.length))
    throw new RangeError(
      `tallyGroups needs columns of one length, got ${groups.length}, ${flags.length}` +
        (eligible ? ` and ${eligible.length}` : ""),
    );
  return TALLIES.recall([groups, flags, eligible], () => tally(groups, flags, eligible));
}

function tally(
  groups: readonly string[],
  flags: readonly (boolean | undefined)[],
  eligible: readonly (boolean | undefined)[] | undefined,
): RosterTally {
  const { labels, codes } = codeLabels(groups);
  const n = new Float64Array(labels.length);
  const hits = new Float64Array(labels.length);
  let notDisclosed = 0;
  let leftOut = 0;
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? BLANK;
    const flag = flags[row];
    const counts = eligible ? eligible[row] : true;
    if (counts === false) continue;
    if (code === BLANK && flag === undefined && (!eligible || counts === undefined)) continue;
    if (flag === undefined || counts === undefined) leftOut++;
    else if (code < 0) notDisclosed++;
    else {
      n[code] = (n[code] ?? 0) + 1;
      if (flag) hits[code] = (hits[code] ?? 0) + 1;
    }
  }
  const tallies = labels.map((group, code) => ({ group, n: n[code] ?? 0, hits: hits[code] ?? 0 }));
  return { groups: tallies.filter((group) => group.n > 0), notDisclosed, leftOut };
}
