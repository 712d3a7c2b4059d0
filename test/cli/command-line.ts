import { openInProcessJobs } from "../../src/cli/in-process-jobs";
import { run } from "../../src/cli/run";
import type { WorkbookJobs } from "../../src/cli/workbook-jobs";

/** What a person would see of one command, and what the shell would get. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/**
 * The command line as it is started in a folder, on 30 November 2026, with its output in a pipe.
 *
 * @param withJobs what reads workbooks, for tests in which something happens between two readings
 */
export function commandLine(
  cwd: string,
  withJobs: (jobs: WorkbookJobs) => WorkbookJobs = (jobs) => jobs,
): (...argv: string[]) => Promise<Outcome> {
  return async (...argv) => {
    const written = { out: "", err: "" };
    const code = await run(argv, {
      stdout: { write: (text) => void (written.out += text) },
      stderr: { write: (text) => void (written.err += text) },
      isTerminal: false,
      today: () => "2026-11-30",
      cwd,
      openJobs: () => withJobs(openInProcessJobs()),
    });
    return { code, ...written };
  };
}
