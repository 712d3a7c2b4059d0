import { checkSnapshot } from "../../src/core/pipeline";
import { renderTemplate } from "../../src/core/render/render-template";
import { plan, round } from "../support/plan";
import { line } from "../support/rows";
import { snapshotOf } from "../support/snapshot-of";
import type { Benchmark } from "./benchmark";
import { medianOf } from "./timed";

const sizes = [60, 5000] as const;

const benchmark: Benchmark = {
  name: "Round to Blueprint, and Snapshot to findings, for 60 and 5,000 budget lines",
  async run() {
    const results: { render: number; check: number }[] = [];
    for (const size of sizes) {
      const filled = {
        ...plan(),
        budget: Array.from({ length: size }, (_, index) => line({ id: `SAL-BL-${index + 1}` })),
      };
      const options = { round: round(), departmentCode: "SAL", plan: filled };
      const snapshot = snapshotOf(renderTemplate("five-quarter-plan", options));
      results.push({
        render: await medianOf(5, () => renderTemplate("five-quarter-plan", options)),
        check: await medianOf(5, () => checkSnapshot(snapshot, { asOf: "2026-11-30" })),
      });
    }
    const [small, large] = results;
    if (!small || !large) throw new RangeError("two sizes were to be measured");
    const times = sizes[1] / sizes[0];
    return (["render", "check"] as const).map(
      (stage) =>
        `${stage}: ${times.toFixed(0)} times the lines cost ${(large[stage] / small[stage]).toFixed(1)} times the time`,
    );
  },
};

export default benchmark;
