import type { Outcome } from "../../domain/outcome";
import type { Round } from "../../domain/round";
import { idKey } from "../../domain/id-key";

/**
 * The coalition's outcomes by ID as compared.
 *
 * From the round, not from the plan's Outcomes sheet: a department that adds a row to its own copy hasn't made an outcome of it.
 */
export function outcomeDictionary(round: Pick<Round, "outcomes">): ReadonlyMap<string, Outcome> {
  return new Map(round.outcomes.map((outcome) => [idKey(outcome.id), outcome]));
}
