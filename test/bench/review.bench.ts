import { unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { openWorkerJobs } from "../../src/cli/worker-jobs";
import { withPackedFindings } from "../../src/cli/review/packed-findings";
import { coalitionReview } from "../../src/core/review/coalition-review";
import type { ReviewedFile } from "../../src/core/review/file-outcome";
import { reviewReports } from "../../src/core/review/review-reports";
import { renderTemplate } from "../../src/core/render/render-template";
import { reviewHtmlParts } from "../../src/core/report/review-html";
import { reviewJsonParts } from "../../src/core/report/review-json";
import { reviewSarifParts } from "../../src/core/report/review-sarif";
import { reviewSnapshot, type ReviewedPlan } from "../../src/core/review-snapshot";
import { readSnapshot } from "../../src/xlsx/read-snapshot";
import { writeBlueprint } from "../../src/xlsx/write-blueprint";
import type { Benchmark } from "./benchmark";
import { reviewOptions, submissionOf } from "./review-files";
import { cpuOf, timed } from "./timed";

/** Files of how many lines, and whether each line has a finding; a thousand take some minutes, so they are asked for. */
type Size = readonly [files: number, lines: number, findings: "few" | "each"];
const sizes: readonly Size[] =
  process.env["BENCH_LARGE"] === undefined
    ? [
        [200, 60, "few"],
        [200, 60, "each"],
        [5, 5000, "few"],
        [5, 5000, "each"],
      ]
    : [
        [200, 60, "few"],
        [1000, 60, "few"],
        [1000, 60, "each"],
        [20, 5000, "few"],
        [20, 5000, "each"],
      ];

async function reviewed(bytes: Uint8Array): Promise<ReviewedPlan> {
  const review = reviewSnapshot(await readSnapshot(bytes), reviewOptions);
  if (review.status !== "reviewed") throw new Error(review.reason);
  return review;
}

/** Megabytes in use after everything that can go has gone. */
function memory(): number {
  (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1024 / 1024;
}

/** Milliseconds until so many workers have read the file so many times. */
async function wallWith(workers: number, files: number, bytes: Uint8Array): Promise<number> {
  const jobs = Array.from({ length: workers }, () =>
    openWorkerJobs({ program: __filename, mostMilliseconds: 120_000, mostMegabytes: 2048 }),
  );
  let left = files;
  const milliseconds = await timed(() =>
    Promise.all(
      jobs.map(async (job) => {
        while (left-- > 0) {
          const { status } = await job.review(bytes, reviewOptions);
          if (status !== "reviewed") throw new Error(`a worker answered ${status}`);
        }
      }),
    ),
  );
  await Promise.all(jobs.map((job) => job.close()));
  return milliseconds;
}

/** What the command line does with what was read: judge across departments, fill the book, write the reports. */
async function finish(outcomes: readonly ReviewedFile[]): Promise<void> {
  const codes = outcomes.map(({ digest }) => digest.department);
  const round = {
    ...reviewOptions.round,
    departments: codes.map((code) => ({ code, name: code, envelope: 200000 })),
  };
  const { asOf } = reviewOptions;
  const review = coalitionReview(outcomes, { asOf, round, ownPack: round.pack });
  const { shown, all } = reviewReports(review, outcomes, { asOf, round, changes: undefined, notes: [] });
  await writeBlueprint(renderTemplate("coalition-book", { round, asOf, book: review.book }));
  const context = { rules: [], version: "bench" };
  for (const parts of [reviewHtmlParts(shown, context), reviewSarifParts(shown, context), reviewJsonParts(all)])
    for (const part of parts) if (part === "") throw new Error("a report has an empty piece");
}

async function measure([files, lines, findings]: Size): Promise<string> {
  const bytes = await submissionOf(lines, findings === "each");
  const each = (work: () => unknown) => async () => {
    for (let index = 0; index < files; index += 1) await work();
  };
  await readXlsx(bytes);
  await reviewed(bytes);
  const unzip = await cpuOf(each(() => unzipSync(bytes)));
  const library = await cpuOf(each(() => readXlsx(bytes)));
  const read = await cpuOf(each(() => readSnapshot(bytes)));
  const outcomes: ReviewedFile[] = [];
  const check = await cpuOf(
    each(async () => {
      // Copied as a worker's answer is, or texts would hold on to the whole workbook that they were cut from.
      const { digest, result } = structuredClone(await reviewed(bytes));
      const department = `D${String(outcomes.length).padStart(4, "0")}`;
      outcomes.push({
        file: `${department}.xlsx`,
        status: "reviewed",
        key: department,
        result: withPackedFindings({ ...result, departmentCode: department }),
        digest: { ...digest, department },
        modified: 0,
      });
    }),
  );
  const rest = await cpuOf(() => finish(outcomes));
  const [one, two] = [await wallWith(1, files, bytes), await wallWith(2, files, bytes)];
  // What goes when they are let go of: growth would count compiled code and caches too.
  const full = memory();
  outcomes.length = 0;
  const kept = ((full - memory()) / files) * 1024;
  const cells = [
    `${files} of ${lines}, ${findings === "each" ? "a finding a line" : "few findings"}`.padEnd(34),
    ...[read / unzip, read / library, check / read, check / library, rest / check, two / one].map((ratio) =>
      ratio.toFixed(2).padStart(9),
    ),
    // The engine holds on to the last text it searched, some megabytes: shared out among few files that would be all.
    (files < 100 ? "-" : kept.toFixed(1)).padStart(9),
    `   ${[unzip, library, read, check, rest].map((time) => (time / files).toFixed(1)).join(", ")}`,
  ];
  return cells.join("");
}

const benchmark: Benchmark = {
  name: "Reviewing a coalition: processor time against unzipping its files and against the xlsx library's own read (BENCH_LARGE=1 for 1,000)",
  async run() {
    const lines = [
      `${"files".padEnd(34)}${["read/", "read/", "check/", "check/", "rest/", "2 workers", "kB kept"].map((head) => head.padStart(9)).join("")}   ms a file: unzip, library,`,
      `${"".padEnd(34)}${["unzip", "library", "read", "library", "check", "/1, wall", "a plan"].map((head) => head.padStart(9)).join("")}   read, read+check, rest`,
    ];
    for (const size of sizes) lines.push(await measure(size));
    return [...lines, "check: reading, checking and digesting; rest: across departments, book and reports."];
  },
};

export default benchmark;
