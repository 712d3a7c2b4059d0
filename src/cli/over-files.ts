import { availableParallelism } from "node:os";
import { printable } from "../core/report/printable";
import type { FoundFile } from "./find-workbooks";
import { progressLine } from "./progress-line";
import { pace } from "./review/pace";
import type { Terminal } from "./terminal";
import type { WorkbookJobs } from "./workbook-jobs";

/** More readers than this fight over the disk. */
const mostReaders = 4;
/** A reader takes a third of a second to start. */
const fewestFilesEach = 8;

/**
 * Does something with every file, as many at a time as there are processors, with progress for who watches.
 *
 * @param title of the progress: "Reading"
 * @param work gets the file and a way to open a reader, which is started when first asked for: where nothing has to be read, nothing starts
 * @returns what the work answered, in the order of the files
 */
export async function overFiles<Answer>(
  files: readonly FoundFile[],
  terminal: Terminal,
  title: string,
  work: (file: FoundFile, open: () => WorkbookJobs) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const readers = Math.min(mostReaders, availableParallelism(), Math.ceil(files.length / fewestFilesEach));
  const answers: Answer[] = [];
  const progress = progressLine(terminal);
  const paced = pace(files.length, () => performance.now());
  const count = { next: 0, done: 0 };
  const opened: WorkbookJobs[] = [];
  const reader = async () => {
    let jobs: WorkbookJobs | undefined;
    const open = () => {
      if (jobs === undefined) opened.push((jobs = terminal.openJobs()));
      return jobs;
    };
    for (let at = count.next++; at < files.length; at = count.next++) {
      const file = files[at];
      if (file === undefined) continue;
      progress.show(`${title} ${paced(count.done)}: ${printable(file.label)}`);
      answers[at] = await work(file, open);
      count.done += 1;
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.max(1, readers) }, reader));
  } finally {
    progress.clear();
    await Promise.all(opened.map((jobs) => jobs.close()));
  }
  return answers;
}
