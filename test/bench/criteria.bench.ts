import { criteria } from "../../src/core/criteria";
import { evaluate } from "../../src/core/criteria/evaluate";
import { defaultPack } from "../../src/core/domain/pack";
import type { Submission } from "../../src/core/domain/submission";
import { plan, round } from "../support/plan";
import { actual, line, milestone } from "../support/rows";
import type { Benchmark } from "./benchmark";
import { medianOf } from "./timed";

const sizes = [1000, 2500, 5000] as const;
const shown = 8;

/** A plan of so many lines, with what was spent on each and a milestone for every tenth. */
function planOf(lines: number): Submission {
  const ids = Array.from({ length: lines }, (_, row) => `SAL-BL-${String(row + 1).padStart(4, "0")}`);
  return plan({
    budget: ids.map((id) => line({ id })),
    actuals: ids.map((lineId) => actual({ lineId })),
    milestones: ids
      .filter((_, row) => row % 10 === 0)
      .map((lineId, row) => milestone({ id: `SAL-M-${row + 1}`, lineId, dependsOn: [] })),
  });
}

const benchmark: Benchmark = {
  name: "The criteria alone: each one's part, and how it grows from 1,000 to 5,000 lines",
  async run() {
    const given = { asOf: "2026-11-30", round: round(), stage: "draft", pack: defaultPack, waivers: [] } as const;
    // Once over before anything is timed, so that the first size isn't the one that pays for the start.
    for (let run = 0; run < 5; run += 1) evaluate(planOf(500), criteria, given);
    const costs = new Map<string, number[]>();
    const totals: number[] = [];
    for (const size of sizes) {
      const submission = planOf(size);
      totals.push(await medianOf(5, () => evaluate(submission, criteria, given)));
      for (const criterion of criteria) {
        const cost = await medianOf(5, () => evaluate(submission, [criterion], given));
        costs.set(criterion.id, [...(costs.get(criterion.id) ?? []), cost]);
      }
    }
    const [small = 1, , large = 1] = totals;
    const per = (total: number, size: number) => `${((total / size) * 1000).toFixed(1)} ms for 1,000 lines`;
    const ranked = [...costs].sort(([, a], [, b]) => (b.at(-1) ?? 0) - (a.at(-1) ?? 0));
    const whole = ranked.reduce((sum, [, times]) => sum + (times.at(-1) ?? 0), 0);
    return [
      `all ${criteria.length}: ${per(small, sizes[0])}; 5 times the lines cost ${(large / small).toFixed(1)} times the time`,
      ...ranked.slice(0, shown).map(([id, times]) => {
        const [first = 0, , last = 0] = times;
        // Under a twentieth of a millisecond a ratio tells of the clock, not of the rule.
        const growth = first < 0.05 ? "too quick to compare" : `grows ${(last / first).toFixed(1)} times`;
        return `${id.padEnd(30)} ${((last / whole) * 100).toFixed(0).padStart(3)} % of the time at 5,000 lines, ${growth}`;
      }),
      `the other ${ranked.length - shown} together: ${((ranked.slice(shown).reduce((sum, [, times]) => sum + (times.at(-1) ?? 0), 0) / whole) * 100).toFixed(0)} %`,
    ];
  },
};

export default benchmark;
