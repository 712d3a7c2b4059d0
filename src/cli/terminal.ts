import type { WorkbookJobs } from "./workbook-jobs";

/**
 * Everything a command may touch besides files: handed in, so that a test runs the whole command line in its own process and sees all
 * that a person would.
 */
export interface Terminal {
  /** Answers: reports and lists. */
  readonly stdout: { write(text: string): void };
  /** Refusals and progress. */
  readonly stderr: { write(text: string): void };
  /** Whether a person is watching both; progress is shown only then. */
  readonly isTerminal: boolean;
  /** Width of the terminal in characters, now; undefined where it is not known. */
  readonly columns?: () => number | undefined;
  /** The real date, ISO, in the person's time zone. */
  today(): string;
  /** Folder that file arguments start from. */
  readonly cwd: string;
  /** Opens what reads workbooks; the program's own runs in a worker with a time limit. */
  openJobs(): WorkbookJobs;
}
