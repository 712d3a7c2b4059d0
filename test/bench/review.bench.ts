import { unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { criteria } from "../../src/core/criteria/index";
import { emptyBook } from "../../src/core/domain/book-content";
import { defaultPack } from "../../src/core/domain/pack";
import { bookAfterReview } from "../../src/core/portfolio/book-after-review";
import { portfolioCriteria } from "../../src/core/portfolio/criteria";
import type { PlanDigest } from "../../src/core/portfolio/plan-digest";
import { reviewPortfolio } from "../../src/core/portfolio/review-portfolio";
import { rollUpDigests } from "../../src/core/portfolio/roll-up-digests";
import { renderTemplate } from "../../src/core/render/render-template";
import { reviewSnapshot, type ReviewedPlan } from "../../src/core/review-snapshot";
import { readSnapshot } from "../../src/xlsx/read-snapshot";
import { writeBlueprint } from "../../src/xlsx/write-blueprint";
import { plan, round } from "../support/plan";
import { line } from "../support/rows";
import type { Benchmark } from "./benchmark";
import { timed } from "./timed";

/** How many submissions of how many lines; a thousand take some minutes, so they are asked for. */
const sizes: readonly (readonly [files: number, lines: number])[] =
  process.env["BENCH_LARGE"] === undefined
    ? [
        [200, 60],
        [5, 5000],
      ]
    : [
        [200, 60],
        [1000, 60],
        [20, 5000],
      ];

const options = { asOf: "2026-11-30", round: round(), pack: defaultPack };

async function submission(lines: number): Promise<Uint8Array> {
  const budget = Array.from({ length: lines }, (_, index) =>
    line({ id: `SAL-BL-${String(index + 1).padStart(4, "0")}` }),
  );
  return writeBlueprint(
    renderTemplate("five-quarter-plan", { round: options.round, departmentCode: "SAL", plan: { ...plan(), budget } }),
  );
}

async function reviewed(bytes: Uint8Array): Promise<ReviewedPlan> {
  const review = reviewSnapshot(await readSnapshot(bytes), options);
  if (review.status !== "reviewed") throw new Error(review.reason);
  return review;
}

/** Megabytes in use after everything that can go has gone. */
function heap(): number {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}

async function measure(files: number, lines: number): Promise<string[]> {
  const bytes = await submission(lines);
  const each = async (work: () => unknown) => {
    for (let index = 0; index < files; index += 1) await work();
  };
  await readXlsx(bytes);
  await reviewed(bytes);
  const unzip = await timed(() => each(() => unzipSync(bytes)));
  const library = await timed(() => each(() => readXlsx(bytes)));
  const kept: Pick<ReviewedPlan, "digest" | "result">[] = [];
  const start = heap();
  const read = await timed(() =>
    each(async () => {
      // As the command does: the rows of portfolio.csv go to disk, digest and findings stay.
      const { digest, result } = await reviewed(bytes);
      // Copied as a worker's answer is, or texts would hold on to the whole workbook that they were cut from.
      kept.push(structuredClone({ digest, result }));
    }),
  );
  const grown = heap() - start;
  const departments = Array.from({ length: files }, (_, index) => `D${String(index).padStart(4, "0")}`);
  const of = { ...options.round, departments: departments.map((code) => ({ code, name: code, envelope: 200000 })) };
  const digests = kept.map(({ digest }, index): PlanDigest => ({ ...digest, department: departments[index] ?? "" }));
  const across = await timed(async () => {
    const rollup = rollUpDigests(digests, of);
    reviewPortfolio({ digests, received: [], rollup }, portfolioCriteria, { ...options, round: of, waivers: [] });
    const book = bookAfterReview(emptyBook(of, [...criteria, ...portfolioCriteria]), {
      submissions: [],
      findings: [],
      rollup,
    });
    await writeBlueprint(renderTemplate("coalition-book", { round: of, book }));
  });
  const ratio = (a: number, b: number) => (a / b).toFixed(2);
  return [
    `${files} of ${lines} lines: reading, checking and digesting cost ${ratio(read, unzip)} times unzipping and ${ratio(read, library)} times the xlsx library's own read`,
    `  the rest (across departments, roll-up, book) costs ${ratio(across, read)} of that; what is kept grows by ${((grown / files) * 1024).toFixed(0)} kB a plan`,
    `  (seconds on this machine: unzip ${(unzip / 1000).toFixed(1)}, library ${(library / 1000).toFixed(1)}, review ${(read / 1000).toFixed(1)}, the rest ${(across / 1000).toFixed(1)})`,
  ];
}

const benchmark: Benchmark = {
  name: "Reviewing a coalition, against the least that could be done with its files (BENCH_LARGE=1 for 1,000)",
  async run() {
    const lines: string[] = [];
    for (const [files, size] of sizes) lines.push(...(await measure(files, size)));
    return lines;
  },
};

export default benchmark;
