/**
 * Whether a text has a form: `#` is a digit, `@` a letter, `?` any character, `*` any text, everything else itself in any case.
 *
 * No regular expressions: a pack is data from somewhere else, and one of those can be made to run for years. This takes at most the
 * product of the two lengths.
 *
 * @example matchesPattern("CC-4711", "CC-####") // => true
 * @example matchesPattern("CC-471", "CC-####") // => false
 */
export function matchesPattern(text: string, pattern: string): boolean {
  const letters = [...text];
  // Which lengths of text the pattern so far can stand for.
  let reachable = new Set([0]);
  for (const sign of pattern) {
    const next = new Set<number>();
    if (sign === "*") {
      const from = Math.min(...reachable);
      if (reachable.size > 0) for (let length = from; length <= letters.length; length += 1) next.add(length);
    } else
      for (const length of reachable) {
        const letter = letters[length];
        if (letter !== undefined && fits(letter, sign)) next.add(length + 1);
      }
    reachable = next;
  }
  return reachable.has(letters.length);
}

function fits(letter: string, sign: string): boolean {
  if (sign === "?") return true;
  if (sign === "#") return /^\p{Nd}$/u.test(letter);
  if (sign === "@") return /^\p{L}$/u.test(letter);
  return letter.toLowerCase() === sign.toLowerCase();
}
