import { writeFileSync } from "node:fs";
import path from "node:path";
import { openWorkerJobs } from "../../src/cli/worker-jobs";
import type { WorkbookJobs } from "../../src/cli/workbook-jobs";
import { temporaryFolder } from "./temporary-folder";

/** A worker that does what the first byte says; the real one is the bundled program. */
const program = path.join(temporaryFolder(), "worker.js");
writeFileSync(
  program,
  `const { parentPort, threadId } = require("node:worker_threads");
   parentPort.on("message", ({ kind, bytes, options, criteria }) => {
     if (bytes[0] === 1) for (;;);
     if (bytes[0] === 2) throw new Error("a fault");
     if (bytes[0] === 3) { const all = []; for (;;) all.push(new Array(1e5).fill({})); }
     if (bytes[0] === 4) process.exit(0);
     parentPort.postMessage({ kind, asOf: options.asOf, criteria, size: bytes.length, threadId });
   });`,
);
let jobs: WorkbookJobs;
beforeEach(() => void (jobs = openWorkerJobs({ program, mostMilliseconds: 1_000, mostMegabytes: 64 })));
afterEach(() => jobs.close());
const options = { asOf: "2026-11-30" };
const ask = (first: number) => jobs.check(new Uint8Array([first, 0]), options);

test("hands a job to the worker and its answer back, with one worker for all", async () => {
  const [one, two] = await Promise.all([ask(0), jobs.fix(new Uint8Array(3), options, ["row-total"])]);
  expect(one).toMatchObject({ kind: "check", asOf: "2026-11-30", size: 2 });
  expect(two).toMatchObject({ kind: "fix", criteria: ["row-total"], size: 3 });
  expect(two).toHaveProperty("threadId", (one as unknown as { threadId: number }).threadId);
});

test.each([
  [1, /^Reading it took more than 1 seconds? and was stopped\. No plan needs that/],
  [2, /^Reading it stopped on something unexpected \(a fault\)\. Open it in Excel/],
  [3, /^Reading it needs more than 64 MB of memory and was stopped\./],
  [4, /^Reading it stopped on something unexpected \(it ended without an answer\)/],
])("answers for a file that breaks the worker (%i), and goes on with the next", async (how, reason) => {
  const broken = ask(how);
  const next = ask(0);
  expect(await broken).toEqual({ status: "unreadable", reason: expect.stringMatching(reason) });
  expect(await next).toMatchObject({ kind: "check" });
});
