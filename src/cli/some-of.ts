/** How many names a sentence can carry. */
const most = 5;

/** Names for a sentence: all of a few, of many the first and a count of the rest ("A, B, C, D and 56 more"). */
export function someOf(names: readonly string[]): string {
  if (names.length <= most) return names.join(", ");
  return `${names.slice(0, most - 1).join(", ")} and ${names.length - most + 1} more`;
}
