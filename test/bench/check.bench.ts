import { unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { checkSnapshot } from "../../src/core/pipeline";
import { renderTemplate } from "../../src/core/render/render-template";
import { readSnapshot } from "../../src/xlsx/read-snapshot";
import { writeBlueprint } from "../../src/xlsx/write-blueprint";
import { plan, round } from "../support/plan";
import { line } from "../support/rows";
import type { Benchmark } from "./benchmark";
import { medianOf, timed } from "./timed";

const files = 200;

/** A filled plan of sixty lines, the size a department hands in, or of more. */
async function submission(lines = 60): Promise<Uint8Array> {
  const filled = plan();
  const budget = Array.from({ length: lines }, (_, index) =>
    line({ id: `SAL-BL-${String(index + 1).padStart(3, "0")}` }),
  );
  return writeBlueprint(
    renderTemplate("five-quarter-plan", { round: round(), departmentCode: "SAL", plan: { ...filled, budget } }),
  );
}

const benchmark: Benchmark = {
  name: `Checking ${files} submissions of 60 lines, against the least that could be done with them`,
  async run() {
    const bytes = await submission();
    const each = async (work: () => unknown) => {
      for (let index = 0; index < files; index += 1) await work();
    };
    // Once over before anything is timed, so that all three run warm.
    await readXlsx(bytes);
    checkSnapshot(await readSnapshot(bytes), { asOf: "2026-11-30" });
    const unzip = await timed(() => each(() => unzipSync(bytes)));
    const library = await timed(() => each(() => readXlsx(bytes)));
    const check = await timed(() => each(async () => checkSnapshot(await readSnapshot(bytes), { asOf: "2026-11-30" })));
    const large = await Promise.all([1000, 5000].map((lines) => submission(lines)));
    const costs: number[] = [];
    for (const file of large)
      costs.push(await medianOf(3, async () => checkSnapshot(await readSnapshot(file), { asOf: "2026-11-30" })));
    const [thousand = 1, fiveThousand = 1] = costs;
    return [
      `1,000 lines cost ${(thousand / (check / files)).toFixed(1)} times one submission of 60; a line of 5,000 costs ${(fiveThousand / 5 / thousand).toFixed(2)} times a line of 1,000`,
      `a check costs ${(check / unzip).toFixed(1)} times unzipping, and ${(check / library).toFixed(2)} times reading with the xlsx library alone`,
    ];
  },
};

export default benchmark;
