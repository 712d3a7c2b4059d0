import type { Commitment } from "../../domain/plan";
import type { Outcome } from "../../domain/outcome";
import type { Round } from "../../domain/round";
import { idKey } from "../../domain/id-key";
import { outcomeDictionary } from "./outcome-dictionary";

/** An outcome that the department promised something on, and the commitments that do, each with its row. */
export interface CommittedOutcome {
  readonly outcome: Outcome;
  readonly commitments: readonly { readonly row: number; readonly commitment: Commitment }[];
}

/** The dictionary's outcomes that commitments name, each once: rules about an outcome shouldn't repeat themselves for two promises on it. */
export function committedOutcomes(
  commitments: readonly Commitment[],
  round: Pick<Round, "outcomes">,
): readonly CommittedOutcome[] {
  const dictionary = outcomeDictionary(round);
  const byOutcome = new Map<string, { row: number; commitment: Commitment }[]>();
  for (const [row, commitment] of commitments.entries()) {
    const key = idKey(commitment.outcomeId);
    const own = byOutcome.get(key);
    if (own) own.push({ row, commitment });
    else byOutcome.set(key, [{ row, commitment }]);
  }
  return [...byOutcome].flatMap(([key, own]) => {
    const outcome = dictionary.get(key);
    return outcome === undefined ? [] : [{ outcome, commitments: own }];
  });
}
