import { criteria } from "../../src/core/criteria";
import { evaluate } from "../../src/core/criteria/evaluate";
import { defaultPack } from "../../src/core/domain/pack";
import type { Submission } from "../../src/core/domain/submission";
import { round } from "../support/plan";
import type { Benchmark } from "./benchmark";
import { cleanPlan, faultyPlan } from "./plans-of-lines";
import { medianOf } from "./timed";

const sizes = [60, 1000, 2500, 5000] as const;
const shown = 8;
/** Shares of a criterion that are told by name: what grows among those that cost less is lost in the clock's noise. */
const told = 0.02;

const given = { asOf: "2026-11-30", round: round(), stage: "submitted", pack: defaultPack, waivers: [] } as const;

/** So many runs that a size takes about as long as another, an odd number. */
function runsFor(size: number): number {
  return Math.max(5, Math.round(5000 / size / 2) * 2 + 1);
}

/** Milliseconds of each criterion for each size, in one process after warming up. */
async function measured(planOf: (lines: number) => Submission): Promise<Map<string, number[]>> {
  for (let run = 0; run < 10; run += 1) evaluate(planOf(500), criteria, given);
  const costs = new Map<string, number[]>();
  for (const size of sizes) {
    const submission = planOf(size);
    for (const criterion of criteria) {
      const cost = await medianOf(runsFor(size), () => evaluate(submission, [criterion], given));
      costs.set(criterion.id, [...(costs.get(criterion.id) ?? []), cost]);
    }
  }
  return costs;
}

/**
 * The power of the lines with which a time grows, from 1,000 to 5,000: 1 is linear, 2 the square. From 60 it would be under 1 for everything,
 * because a call costs something whatever it looks at.
 */
function exponent(times: readonly number[]): number {
  const [, small = 1, , large = 1] = times;
  return Math.log(large / small) / Math.log(sizes[3] / sizes[1]);
}

function table(costs: ReadonlyMap<string, readonly number[]>): string[] {
  const ranked = [...costs].sort(([, a], [, b]) => (b[3] ?? 0) - (a[3] ?? 0));
  const whole = sizes.map((_, at) => ranked.reduce((sum, [, times]) => sum + (times[at] ?? 0), 0));
  const perLine = whole.map((time, at) => time / (sizes[at] ?? 1));
  const last = perLine[3] ?? 1;
  return [
    `all ${criteria.length}, a line at ${sizes.map((size) => size.toLocaleString("en")).join(", ")}: ${perLine.map((time) => (time / last).toFixed(2)).join(", ")} times what it is at 5,000 (${(last * 1000).toFixed(2)} ms for 1,000 on this machine)`,
    ...ranked.slice(0, shown).map(([id, times]) => {
      const share = (times[3] ?? 0) / (whole[3] ?? 1);
      const growth = share < told ? "" : `, lines to the power of ${exponent(times).toFixed(1)}`;
      return `${id.padEnd(28)} ${(share * 100).toFixed(0).padStart(3)} % of all${growth}`;
    }),
    `the other ${ranked.length - shown} together: ${((ranked.slice(shown).reduce((sum, [, times]) => sum + (times[3] ?? 0), 0) / (whole[3] ?? 1)) * 100).toFixed(0)} %`,
  ];
}

const benchmark: Benchmark = {
  name: "The criteria alone: each one's part of the cost, and how it grows with the lines",
  async run() {
    return [
      "a plan with nothing wrong in it",
      ...table(await measured(cleanPlan)).map((line) => `  ${line}`),
      "a plan in which every line has a fault, and every tenth a cell that can't be read",
      ...table(await measured(faultyPlan)).map((line) => `  ${line}`),
    ];
  },
};

export default benchmark;
