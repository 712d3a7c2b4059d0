import { tallyGroups } from "../group-tally";
import { type Answer, isRefusal, notEstimable, unusable } from "./answer";
import { findGroup } from "./roster";

/** A column of group labels and the label asked about. */
export interface GivenShare {
  readonly groups: readonly string[];
  readonly focal: string;
}

/**
 * REP.SHARE: a group's share of the people whose group is known.
 *
 * Those who did not say are in neither count: put into the denominator they would make every share smaller than it is.
 *
 * @param given labels, one a person, and the label asked about
 * @example repShare({ groups: ["Women", "women ", "Men", "Prefer not to say"], focal: "Women" }) // => 0.6667
 */
export function repShare({ groups, focal }: GivenShare): Answer {
  const name = "REP.SHARE";
  const people = tallyGroups(
    groups,
    groups.map(() => true),
  );
  const known = people.groups.reduce((all, { n }) => all + n, 0);
  if (known === 0) return notEstimable(`${name} cannot be worked out yet: nobody's group is known.`);
  if (focal.trim() === "")
    return unusable(
      `${name} needs the group you ask about: ${people.groups
        .map(({ group }) => group)
        .slice(0, 8)
        .join(", ")}.`,
    );
  const found = findGroup(name, "focal", focal, people.groups);
  return isRefusal(found) ? found : found.n / known;
}
