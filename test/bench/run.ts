import { parentPort } from "node:worker_threads";
import { openInProcessJobs } from "../../src/cli/in-process-jobs";
import { serveJobs } from "../../src/cli/serve-jobs";
import type { Benchmark } from "./benchmark";

/** webpack's own way to import every file of a folder; the bundle holds them all. */
declare const require: { context(folder: string, deep: boolean, name: RegExp): Files };
interface Files {
  (file: string): { default: Benchmark };
  keys(): string[];
}

/** Runs every benchmark in this folder, or those whose file name contains the word given: `npm run bench -- snapshot`. */
async function main(word: string | undefined): Promise<void> {
  const files = require.context("./", false, /\.bench\.ts$/);
  const chosen = files.keys().filter((file) => word === undefined || file.includes(word));
  if (chosen.length === 0)
    throw new RangeError(
      `There is no benchmark ${word === undefined ? "in test/bench" : `whose file name has "${word}"`}.`,
    );
  for (const file of chosen) {
    const { name, run } = files(file).default;
    console.log(`\n${name}`);
    for (const line of await run()) console.log(`  ${line}`);
  }
}

// The same bundle is the worker of benchmarks that measure with workers.
if (parentPort) serveJobs(parentPort, openInProcessJobs());
else
  main(process.argv[2]).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
