import type { DraftProblem } from "./draft-problems";
import type { ListSpec } from "./section";

/** The worst that is said of each entry of a list, by the entry's key as text: a row has room for one mark. */
export function worstByEntry(
  problems: readonly DraftProblem[],
  list: ListSpec,
): ReadonlyMap<string, DraftProblem["severity"]> {
  const worst = new Map<string, DraftProblem["severity"]>();
  for (const { place, severity } of problems) {
    if (place.key === null || place.list?.join("|") !== list.path.join("|")) continue;
    const key = String(place.key);
    if (severity === "error" || !worst.has(key)) worst.set(key, severity);
  }
  return worst;
}
