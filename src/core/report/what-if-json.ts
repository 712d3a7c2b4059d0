import type { WhatIfPilot } from "../portfolio/what-if";
import type { FundWhatIf } from "../portfolio/what-if-of-fund";

/** What the report says of an over-subscribed fund, for programs; null where everything fits. Money is in the round's currency. */
export function whatIfJson(whatIf: FundWhatIf | undefined): object | null {
  if (whatIf === undefined) return null;
  if (whatIf.status === "missing") return { status: "missing", lacks: whatIf.lacks, because: whatIf.because };
  const { answer, available, total, awarded, minimums } = whatIf;
  return {
    status: "answered",
    // Whether no other set that fits scores more; where it isn't proven, none scores more than the bound.
    proven: answer.proven,
    totalScore: answer.totalScore,
    bound: answer.bound,
    available,
    availableInAll: total,
    awarded,
    pillarMinimums: minimums,
    taken: answer.perQuarter,
    chosen: answer.chosen.map(pilotJson),
    left: answer.left.map(({ pilot, short, shortInAll, isTooLarge }) => ({
      ...pilotJson(pilot),
      short,
      shortInAll,
      tooLarge: isTooLarge,
    })),
    unscored: answer.unscored.map(pilotJson),
  };
}

function pilotJson({ id, name, department, pillar, score, asks }: WhatIfPilot) {
  return { id, name: name ?? null, department, pillar: pillar ?? null, score: score ?? null, asks };
}
