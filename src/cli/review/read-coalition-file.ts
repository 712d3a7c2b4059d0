import path from "node:path";
import type { Round } from "../../core/domain/round";
import { readFileBytes } from "../read-file";
import { Refusal } from "../refusal";
import type { Terminal } from "../terminal";
import type { ReadCoalition } from "../workbook-jobs";
import { sha256 } from "./review-store";

/** A book or fund that was given, and which bytes it was read from: somebody may save it while the review runs. */
export interface GivenWorkbook extends ReadCoalition {
  /** As it was typed, and in full. */
  readonly name: string;
  readonly path: string;
  readonly hash: string;
}

/**
 * The book or the fund that was named on the command line.
 *
 * @throws Refusal where it can't be read or is something else: a copy without what people typed would look as if they had typed nothing
 */
export async function readCoalitionFile(
  option: "book" | "fund",
  name: string,
  round: Round,
  terminal: Terminal,
): Promise<GivenWorkbook> {
  const where = path.resolve(terminal.cwd, name);
  const reading = await readFileBytes(where);
  if (reading.bytes === undefined) throw new Refusal(`--${option} ${name} can't be read. ${reading.problem}`);
  const hash = sha256(reading.bytes);
  const jobs = terminal.openJobs();
  try {
    const answer = await jobs.readCoalition(reading.bytes, round);
    if (answer.status === "unreadable") throw new Refusal(`--${option} ${name} can't be used. ${answer.reason}`);
    if (answer[option] === undefined)
      throw new Refusal(
        `--${option} ${name} can't be used. It is a ${option === "book" ? "pilot fund; give it with --fund" : "coalition book; give it with --book"}.`,
      );
    return { ...answer, name, path: where, hash };
  } finally {
    await jobs.close();
  }
}
