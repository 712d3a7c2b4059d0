import { type Given, notEstimable, type Refusal, SUPPRESSED, unusable } from "./answer";

/**
 * The numbers among a function's arguments, or what to answer instead.
 *
 * @param name the function as the sheet calls it, for the reason; @param given its arguments by the name a reader knows
 * @example allGiven("PROGRESS", { baseline: 1, target: undefined }) // => { error: "#N/A", reason: "PROGRESS cannot be worked out yet: target is blank. Type 0 if you mean none." }
 * @example allGiven("PROGRESS", { baseline: 1, target: "suppressed" }) // => "suppressed"
 */
export function allGiven<Key extends string>(
  name: string,
  given: Readonly<Record<Key, Given>>,
): Record<Key, number> | typeof SUPPRESSED | Refusal {
  const entries = Object.entries<Given>(given);
  const odd = entries.find(([, value]) => typeof value === "number" && !Number.isFinite(value));
  if (odd) return unusable(`${name} needs a number as ${odd[0]}, got ${odd[1]}.`);
  if (entries.some(([, value]) => value === SUPPRESSED)) return SUPPRESSED;
  const blank = entries.find(([, value]) => value === undefined);
  if (blank) return notEstimable(`${name} cannot be worked out yet: ${blank[0]} is blank. Type 0 if you mean none.`);
  return Object.fromEntries(entries) as Record<Key, number>;
}
