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

const NOT_DISCLOSED = new Set(["", "prefer not to say", "prefer not to answer", "not disclosed", "undisclosed"]);

/**
 * The form in which labels are compared: trimmed, without case, inner spaces as one.
 *
 * @example groupKey("  WOMEN ") // => "women"
 */
export function groupKey(label: string): string {
  return label.trim().replace(/\s+/g, " ").toLowerCase();
}

/**
 * Whether a label says that the person did not say.
 *
 * @param key a label as `groupKey` gives it
 * @example isNotDisclosed("prefer not to say") // => true
 */
export function isNotDisclosed(key: string): boolean {
  return NOT_DISCLOSED.has(key);
}

/**
 * Counts people and hits by group, in one pass.
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
  const keys = new Map<string, string>();
  const tallies = new Map<string, { group: string; n: number; hits: number }>();
  let notDisclosed = 0;
  let leftOut = 0;
  groups.forEach((label, row) => {
    const flag = flags[row];
    const counts = eligible ? eligible[row] : true;
    let key = keys.get(label);
    if (key === undefined) keys.set(label, (key = groupKey(label)));
    if (key === "" && flag === undefined && (!eligible || counts === undefined)) return;
    if (counts === false) return;
    if (flag === undefined || counts === undefined) leftOut++;
    else if (isNotDisclosed(key)) notDisclosed++;
    else {
      const spelling = label.trim();
      const tally = tallies.get(key);
      if (!tally) tallies.set(key, { group: spelling, n: 1, hits: flag ? 1 : 0 });
      else {
        tally.n++;
        if (flag) tally.hits++;
        if (spelling < tally.group) tally.group = spelling;
      }
    }
  });
  const inOrder = [...tallies].sort(([a], [b]) => (a < b ? -1 : 1));
  return { groups: inOrder.map(([, tally]) => tally), notDisclosed, leftOut };
}
