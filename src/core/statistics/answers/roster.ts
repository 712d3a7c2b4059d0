import { groupKey } from "../group-key";
import { type RosterTally, tallyGroups } from "../group-tally";
import { notEstimable, type Refusal, unusable } from "./answer";

/** Columns of a roster, one row a person. */
export interface GivenRoster {
  readonly groups: readonly string[];
  /** hit or not; undefined where blank */
  readonly flags: readonly (boolean | undefined)[];
  /** who counts at all; omitted: everybody */
  readonly eligible?: readonly (boolean | undefined)[];
  /** fraction in (0, 1); omitted: 0.95 */
  readonly confidence?: number;
  /** the smallest count that may be shown; omitted: 5 */
  readonly minimum?: number;
}

/** How many labels an answer names when one is not found: enough to see a misspelling, not a page. */
const LABELS_NAMED = 8;

/**
 * A roster counted by group, or what to answer instead.
 *
 * @param name the function as the sheet calls it, for the reason; @param given columns of one length
 * @example rosterTally("RATE.TABLE", { groups: ["A"], flags: [true, false] }) // => { error: "#VALUE!", reason: "RATE.TABLE needs columns of equal length, got 1 row of groups and 2 of flags." }
 */
export function rosterTally(name: string, given: GivenRoster): RosterTally | Refusal {
  const { groups, flags, eligible, minimum = 5 } = given;
  if (!Number.isSafeInteger(minimum) || minimum < 1)
    return unusable(`${name} needs a whole minimum of 1 or more, got ${minimum}.`);
  if (flags.length !== groups.length || (eligible && eligible.length !== groups.length))
    return unusable(
      `${name} needs columns of equal length, got ${groups.length} row${groups.length === 1 ? "" : "s"} of groups` +
        (eligible
          ? `, ${flags.length} of flags and ${eligible.length} of eligible.`
          : ` and ${flags.length} of flags.`),
    );
  const tally = tallyGroups(groups, flags, eligible);
  return tally.groups.length === 0
    ? notEstimable(`${name} cannot be worked out yet: no row has a group and a flag.`)
    : tally;
}

/**
 * The group of a label, or a refusal that names the labels there are.
 *
 * @param name the function as the sheet calls it; @param role "focal" or "reference"; @param label as typed
 * @example findGroup("GAP.RATE.BY", "focal", "Wmen", [{ group: "Men", n: 9, hits: 1 }]) // => { error: "#VALUE!", reason: "GAP.RATE.BY finds no group \"Wmen\" (focal). The groups are: Men." }
 */
export function findGroup<Group extends { readonly group: string }>(
  name: string,
  role: "focal" | "reference",
  label: string,
  groups: readonly Group[],
): Group | Refusal {
  const found = groups.find(({ group }) => groupKey(group) === groupKey(label));
  if (found) return found;
  const named = groups.slice(0, LABELS_NAMED).map(({ group }) => group);
  const more = groups.length - named.length;
  const list = named.join(", ") + (more > 0 ? ` and ${more} more` : "");
  return unusable(`${name} finds no group "${label.trim()}" (${role}). The groups are: ${list}.`);
}
