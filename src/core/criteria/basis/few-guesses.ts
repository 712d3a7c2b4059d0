import { idKey } from "../../domain/id-key";
import { nearestIds } from "./nearest-ids";

/** So many different IDs are guessed at: where more are wrong it was no slip but another numbering, and each guess looks at every ID. */
const guessedAtMost = 20;

/**
 * What may have been meant by IDs that don't exist, each guessed at once, and only the first few: guessing at thousands among thousands
 * would take minutes.
 */
export function fewGuesses(ids: readonly string[]): (wrong: string) => string[] {
  const guesses = new Map<string, string[]>();
  return (wrong) => {
    const key = idKey(wrong);
    const known = guesses.get(key);
    if (known !== undefined) return known;
    if (guesses.size >= guessedAtMost) return [];
    const guessed = nearestIds(wrong, ids);
    guesses.set(key, guessed);
    return guessed;
  };
}
