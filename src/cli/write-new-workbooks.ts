import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Round } from "../core/domain/round";
import { makeWorkbook } from "../core/make-workbook";
import { countOf } from "../core/report/counts-in-words";
import { printable } from "../core/report/printable";
import { HostError } from "../core/workbook/spreadsheet-host";
import { XlsxFile } from "../xlsx/xlsx-file";
import type { NewWorkbook } from "./new-workbook";
import { progressLine } from "./progress-line";
import { Refusal } from "./refusal";
import { refuseToOverwrite } from "./refuse-to-overwrite";
import { someOf } from "./some-of";
import type { Terminal } from "./terminal";
import { writeBeside } from "./write-beside";
import { writeProblem } from "./write-problem";

/** Where new workbooks go, and what a person can do when some are there already. */
export interface Destination {
  /** Folder as it was typed; made if it is not there. */
  readonly out: string;
  /** Completes "Choose another folder, move them away, or". */
  readonly elsewise: string;
}

/**
 * Makes workbooks of a round and says which. One at a time, each written before the next is made, so that memory doesn't grow with
 * the round, and an interrupt leaves whole files only.
 *
 * @throws Refusal where one exists already (then none is written), or can't be made or written
 */
export async function writeNewWorkbooks(
  workbooks: readonly NewWorkbook[],
  round: Round,
  { out, elsewise }: Destination,
  terminal: Terminal,
): Promise<void> {
  const folder = path.resolve(terminal.cwd, out);
  const names = workbooks.map(({ fileName }) => fileName);
  refuseToOverwrite(names, folder, out, elsewise);
  const progress = progressLine(terminal);
  let done = 0;
  try {
    mkdirSync(folder, { recursive: true });
    for (const workbook of workbooks) {
      progress.show(`Writing ${done + 1} of ${workbooks.length}: ${workbook.fileName}`);
      writeBeside(path.join(folder, workbook.fileName), await bytesOf(workbook, round, terminal.today()), {
        replace: false,
      });
      done++;
    }
  } catch (error) {
    if (!isFileError(error) && !(error instanceof HostError)) throw error;
    const why = error instanceof HostError ? error.message : writeProblem(error);
    const already = done === 0 ? "Nothing was written." : `Written before that: ${someOf(names.slice(0, done))}.`;
    throw new Refusal(`${path.join(out, names[done] ?? "")} can't be written. ${why} ${already}`);
  } finally {
    progress.clear();
  }
  terminal.stdout.write(
    `Wrote ${countOf(done, "workbook")} for round ${printable(round.round)} into ${out}:\n${names.map((name) => `  ${name}\n`).join("")}`,
  );
}

async function bytesOf({ template, departmentCode }: NewWorkbook, round: Round, asOf: string): Promise<Uint8Array> {
  const workbook = new XlsxFile();
  await workbook.build(
    makeWorkbook(template.id, { round, asOf, ...(departmentCode === undefined ? {} : { departmentCode }) }),
  );
  return workbook.bytes;
}

function isFileError(error: unknown): boolean {
  return (
    (error instanceof Error && "syscall" in error) ||
    (error instanceof Error && "code" in error && error.code === "EEXIST")
  );
}
