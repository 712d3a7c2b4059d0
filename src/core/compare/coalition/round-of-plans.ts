import type { Round } from "../../domain/round";
import { isReviewed, type FileOutcome } from "../../review/file-outcome";

/** What tells two rounds apart: name and first quarter, whatever their case. */
export function roundKey(round: string | undefined, firstQuarter: string | undefined): string {
  return [round, firstQuarter].map((text) => (text ?? "").trim().toUpperCase()).join("|");
}

/**
 * Which round a folder of plans is of: the one that most of them were made for, and of two that are equally many the later one.
 *
 * A folder of earlier plans has no round file beside it as a rule, but every plan carries a copy. The files of other rounds in it are then
 * left out, as a review leaves them out.
 *
 * @param copies rounds as plans carry them, by {@link roundKey}; @param given round files that were named, which win where they fit
 * @returns undefined where no plan says which round it is of
 */
export function roundOfPlans(
  outcomes: readonly FileOutcome[],
  copies: ReadonlyMap<string, Round>,
  given: readonly Round[],
): { readonly round: Round; readonly isGiven: boolean } | undefined {
  const votes = new Map<string, number>();
  for (const { digest } of outcomes.filter(isReviewed)) {
    const key = roundKey(digest.round, digest.firstQuarter);
    votes.set(key, (votes.get(key) ?? 0) + 1);
  }
  const fitting = new Map(given.map((round) => [roundKey(round.round, round.firstQuarter), round]));
  const known = [...votes].flatMap(([key, count]) => {
    const round = fitting.get(key) ?? copies.get(key);
    return round === undefined ? [] : [{ round, count, isGiven: fitting.has(key) }];
  });
  const [first] = known.sort((a, b) => b.count - a.count || (a.round.firstQuarter > b.round.firstQuarter ? -1 : 1));
  return first && { round: first.round, isGiven: first.isGiven };
}
