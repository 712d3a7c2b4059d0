import { unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { checkSnapshot } from "../../src/core/pipeline";
import { renderTemplate } from "../../src/core/render/render-template";
import { readSnapshot } from "../../src/xlsx/read-snapshot";
import { writeBlueprint } from "../../src/xlsx/write-blueprint";
import { plan, round } from "../support/plan";
import { line } from "../support/rows";
import type { Benchmark } from "./benchmark";
import { timed } from "./timed";

const files = 200;

/** A filled plan of sixty lines, the size a department hands in. */
async function submission(): Promise<Uint8Array> {
  const filled = plan();
  const budget = Array.from({ length: 60 }, (_, index) => line({ id: `SAL-BL-${String(index + 1).padStart(3, "0")}` }));
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
    return [
      `a check costs ${(check / unzip).toFixed(1)} times unzipping, and ${(check / library).toFixed(2)} times reading with the xlsx library alone`,
    ];
  },
};

export default benchmark;
