import { idKey } from "../domain/id-key";
import type { GroupCount } from "../domain/plan";

/** What stands instead of a count that must not be shown; the word that people type into the sheet too. */
export const suppressed = "suppressed";

/** Smallest count that may be shown, where a pack says nothing else. */
export const smallestShown = 5;

/**
 * Tables of Groups (one outcome at one decision point in one period) whose counts a comparison must not show.
 *
 * The whole table and not the small row alone: what is hidden in one row is told by the Total and the other rows, and by what stood there
 * before. Eligible, Selected and the difference of the two count; 0 names nobody.
 *
 * @returns keys as {@link countTableKey} makes them
 */
export function hiddenTables(groups: readonly GroupCount[], minimum: number): ReadonlySet<string> {
  const small = (value: unknown) => value === suppressed || (typeof value === "number" && value > 0 && value < minimum);
  return new Set(
    groups
      .filter(({ eligible, selected }) => {
        const rest = typeof eligible === "number" && typeof selected === "number" ? eligible - selected : undefined;
        return small(eligible) || small(selected) || small(rest);
      })
      .map(countTableKey),
  );
}

/** What the rows of one table of counts share. */
export function countTableKey({ outcomeId, decisionPoint, period }: GroupCount): string {
  return [outcomeId, decisionPoint, period].map(idKey).join("|");
}
