import { isMainThread, parentPort } from "node:worker_threads";
import { openInProcessJobs } from "./in-process-jobs";
import { run } from "./run";
import { serveJobs } from "./serve-jobs";
import type { Terminal } from "./terminal";
import { openWorkerJobs } from "./worker-jobs";
import { removeHalfFiles } from "./write-beside";
import { writeProblem } from "./write-problem";

/** Far above what the largest plan takes (under a second), far below what a person waits for. */
const mostMilliseconds = 60_000;
const mostMegabytes = 2_048;

/** The program's entry: the one bundled file is both the command line and, started again as a worker, what reads workbooks. */
if (isMainThread) void main();
else if (parentPort !== null) serveJobs(parentPort, openInProcessJobs());

async function main(): Promise<void> {
  for (const [signal, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)
    process.once(signal, () => {
      removeHalfFiles();
      process.exit(code);
    });
  // The reader of a pipe may leave early (`coalition check . | head`): that is no fault, and the exit code stays what was found.
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") return;
      removeHalfFiles();
      // Not exit code 1, which would read as "errors were found".
      if (stream === process.stdout) process.stderr.write(`The answer can't be written. ${writeProblem(error)}\n`);
      process.exit(2);
    });
  try {
    // Not process.exit(): output that still waits in a pipe would be lost.
    process.exitCode = await run(process.argv.slice(2), terminal());
  } catch (error) {
    process.stderr.write(
      `coalition stopped on something unexpected. Please report this:\n${error instanceof Error ? error.stack : String(error)}\n`,
    );
    process.exitCode = 2;
  }
}

function terminal(): Terminal {
  return {
    stdout: process.stdout,
    stderr: process.stderr,
    isTerminal: process.stdout.isTTY && process.stderr.isTTY,
    columns: () => process.stderr.columns,
    today: localDate,
    cwd: process.cwd(),
    openJobs: () => openWorkerJobs({ program: __filename, mostMilliseconds, mostMegabytes }),
  };
}

/** The date on the person's wall, not in Greenwich. */
function localDate(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
